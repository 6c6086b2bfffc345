"""Holds the code to the house rules that no other tool checks: sizes, docstrings, floors, words."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.builders import ROOT

READER = ROOT / "reader"
MOST_LINES = 400
MOST_FUNCTION_LINES = 50
MOST_METHODS = 20

# What a room may import besides the standard library; a room not named here: nothing.
OUTSIDE = {
    "script": {"opencc"},
    "store": {"sqlite_utils"},
    "suggest": {"jieba"},
    "viewmodels": {"PySide6"},
    "ui": {"PySide6", "shiboken6"},  # the binding and its own half
}
# These have one door each: replacing them must touch one file.
ONE_FILE = ("opencc", "jieba")
# Reasons why an import stands inside a function begin with one of these words.
LAZY = re.compile(r"#\s*(lazy|measured)\b", re.IGNORECASE)
QT_FREE = sorted(
    place.parent.name
    for place in READER.glob("*/__init__.py")
    if place.parent.name not in ("ui", "viewmodels")
)

Function = ast.FunctionDef | ast.AsyncFunctionDef
Def = (ast.FunctionDef, ast.AsyncFunctionDef)


def sources(folder: Path = READER) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(path: Path) -> str:
    """Return the room a module belongs to: `store` for reader/store/rows.py, its own name else."""
    return path.relative_to(READER).parts[0].removesuffix(".py")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def settings() -> dict[str, dict[str, dict[str, object]]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def imported(node: ast.AST) -> list[str]:
    """Return the modules that an import statement names, in full; nothing for another node."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def imports(path: Path) -> set[str]:
    return {name for node in ast.walk(tree(path)) for name in imported(node)}


def functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, Def))


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def where(path: Path, number: int) -> str:
    return f"{name_of(path)}:{number}"


def test_files_are_short() -> None:
    long = {name_of(path): len(lines(path)) for path in [*sources(), *sources(ROOT / "tests")]}
    assert not {name: count for name, count in long.items() if count > MOST_LINES}


def test_a_module_says_what_it_is_for() -> None:
    said = {name_of(path): (ast.get_docstring(tree(path)) or "") for path in sources()}
    assert not [name for name, text in said.items() if not text.partition("\n")[0].endswith(".")]


def test_functions_are_short() -> None:
    long = {
        where(path, node.lineno): f"{node.name} has {count} lines"
        for path in sources()
        for node in functions(path)
        if node.end_lineno and (count := node.end_lineno - node.lineno + 1) >= MOST_FUNCTION_LINES
    }
    assert not long


def test_classes_have_few_methods() -> None:
    wide = {
        where(path, node.lineno): f"{node.name} has {methods} methods"
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and (methods := sum(isinstance(part, Def) for part in node.body)) >= MOST_METHODS
    }
    assert not wide


def test_an_import_in_a_function_gives_its_reason() -> None:
    unexplained = {
        where(path, node.lineno)
        for path in sources()
        for function in functions(path)
        for node in ast.walk(function)
        if imported(node) and not explained(lines(path), node.lineno)
    }
    assert not unexplained


def explained(text: list[str], number: int) -> bool:
    """Tell whether a line, or the comment and the imports right above it, says why it is lazy."""
    above = number - 1
    while above > 0 and re.match(r"\s*(#|import |from )", text[above - 1]):
        above -= 1
    return any(LAZY.search(line) for line in text[above:number])


def test_a_room_imports_only_its_own_packages() -> None:
    foreign = {
        name_of(path): extra
        for path in sources()
        if (extra := outside(path) - OUTSIDE.get(room_of(path), set()))
    }
    assert not foreign


def outside(path: Path) -> set[str]:
    """Return the packages a module imports that are neither Python's nor ours."""
    return {name.partition(".")[0] for name in imports(path)} - sys.stdlib_module_names - {"reader"}


def test_widgets_stay_in_ui() -> None:
    below = [path for path in sources() if room_of(path) != "ui"]
    assert not [name_of(path) for path in below if "QtWidgets" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("package", ONE_FILE)
def test_a_package_with_one_door_has_one(package: str) -> None:
    assert len([name_of(path) for path in sources() if package in outside(path)]) <= 1


def test_every_room_has_its_floor() -> None:
    contracts = settings()["tool"]["importlinter"]["contracts"]
    assert isinstance(contracts, list)
    layers = next(part["layers"] for part in contracts if part["id"] == "floors")
    floors = {room for layer in layers for room in re.findall(r"\w+", layer)}
    rooms = {room_of(path) for path in sources()} - {"__init__"}
    assert rooms <= floors


def test_old_pip_and_new_get_the_same_tools() -> None:
    found = settings()
    assert found["project"]["optional-dependencies"]["dev"] == found["dependency-groups"]["dev"]


@pytest.mark.parametrize("room", QT_FREE)
def test_a_room_below_the_view_models_loads_without_qt(room: str) -> None:
    script = (
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module('reader.{room}')\n"
        "for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


# ------------------------------------------------------------------ what may be written down

# Spelt in pieces, so that this file does not hold what it looks for.
HOSTS = ("pypi" + ".org", "python" + "hosted", "deb" + ".debian", "npm" + "js", "pkg" + ".dev")
PLACES = ("/wo" + "rk/", "/tm" + "p/zb", "/ro" + "ot/", "/opt/" + "wheels/", "/hom" + "e/user")
OTHERS = ("clau" + "de", "anthro" + "pic", "chat" + "gpt", "open" + "ai", "co" + "pilot")
# Here the vendors of the field are spoken of, some of whom make tools of that name.
VENDORS = ("resources/", "tests/", "docs/", "reader/suggest/")
SUFFIXES = {
    ".cfg", ".css", ".csv", ".desktop", ".html", ".ini", ".json", ".jsonl", ".md", ".py", ".sh",
    ".svg", ".toml", ".ts", ".txt", ".xml", ".yaml", ".yml", "",
}  # fmt: skip
# The licence texts are others' words; what is generated or installed is nobody's.
NOT_OURS = {"build", "demo", "dist", "__pycache__", "LICENSE", "OFL.txt"}


def written() -> Iterator[Path]:
    """Give every text file of the project."""
    for folder, below, files in os.walk(ROOT):
        below[:] = [name for name in below if name not in NOT_OURS and not hidden(name)]
        for name in files:
            if Path(name).suffix in SUFFIXES and name not in NOT_OURS and not hidden(name):
                yield Path(folder, name)


def hidden(name: str) -> bool:
    return name.startswith(".") and name not in (".ci", ".gitignore", ".gitattributes")


def test_nothing_written_names_a_host_a_machine_or_a_tool_of_the_makers() -> None:
    found = {
        f"{name_of(path)}: {word}"
        for path in written()
        for word in (*HOSTS, *PLACES, *OTHERS)
        if word in path.read_text(encoding="utf-8", errors="replace").lower()
        and not (word in OTHERS and name_of(path).startswith(VENDORS))
    }
    assert not found


def test_nothing_is_left_to_be_done() -> None:
    unfinished = ("TO" + "DO", "FIX" + "ME", "Not" + "ImplementedError")
    left = re.compile(rf"\b({'|'.join(unfinished)})")
    found = [
        where(path, number)
        for path in sources()
        for number, line in enumerate(lines(path), 1)
        if left.search(line)
    ]
    assert not found


def test_a_silenced_tool_is_told_which_rule_and_why() -> None:
    silenced = re.compile(
        r"#\s*(noqa|type:\s*ignore|pragma)(?P<rule>[:\[]\s*[A-Z\d, a-z-]*?\d*\]?)?(?P<why>\s.*|$)"
    )
    found = [
        where(path, number)
        for path in sources()
        for number, (above, line) in enumerate(pairwise(["", *lines(path)]), 1)
        if (hit := silenced.search(line))
        # The reason follows in the line, or is the comment above it.
        and not (hit["rule"] and (hit["why"].strip(" -#()") or above.lstrip().startswith("#")))
    ]
    assert not found
