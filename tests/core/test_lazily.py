"""Stand-ins for what is loaded later: they wait, they give the real thing, and they name it."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.lazily import Lazily
from tests.builders import ROOT

READER = ROOT / "reader"


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a module that nobody has loaded."""
    (tmp_path / "put_off.py").write_text(
        "made = []\n\ndef make(one, *, other):\n    made.append((one, other))\n    return made\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "put_off"
    sys.modules.pop("put_off", None)


def test_nothing_is_loaded_before_the_first_call(module: str) -> None:
    make = Lazily(module, "make")
    assert module not in sys.modules
    make(1, other=2)
    assert module in sys.modules


def test_a_call_is_the_real_things(module: str) -> None:
    make = Lazily(module, "make")
    make(1, other=2)
    assert make(3, other=4) == [(1, 2), (3, 4)]


def test_what_is_not_there_is_told_by_the_call(module: str) -> None:
    with pytest.raises(AttributeError, match="mend"):
        Lazily(module, "mend")()


def stand_ins(path: Path) -> Iterator[tuple[str, str, str]]:
    """``(name here, module, name there)`` of every stand-in of a source file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Assign(
                targets=[ast.Name(id=here)],
                value=ast.Call(
                    func=ast.Name(id="Lazily"),
                    args=[ast.Constant(value=str(place)), ast.Constant(value=str(there))],
                ),
            ):
                yield here, place, there


def promised(path: Path) -> set[tuple[str, str, str]]:
    """The same of what the file imports for the type checker."""
    return {
        (alias.asname or alias.name, node.module, alias.name)
        for block in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


FILES = [path for path in sorted(READER.rglob("*.py")) if list(stand_ins(path))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(READER).as_posix())
def test_a_stand_in_is_what_the_type_checker_takes_it_for(path: Path) -> None:
    assert set(stand_ins(path)) <= promised(path)


@pytest.mark.parametrize(
    "place, name",
    sorted({(place, there) for path in FILES for _, place, there in stand_ins(path)}),
)
def test_what_a_stand_in_names_is_there(place: str, name: str) -> None:
    assert callable(Lazily(place, name).found())
