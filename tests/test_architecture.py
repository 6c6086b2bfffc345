"""What docs/architecture.md says of files, and of what stands in them, is so."""

import ast
import re

import pytest

from tests.builders import ROOT

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CALLS = [
    (name, path)
    for names, path in re.findall(r"^\| (`[^|]+`) \| `(reader/[^`]+)` \|", PAGE, re.MULTILINE)
    for name in re.findall(r"`([\w.]+)`", names)
    if not name.startswith("reader/")
]


def defined(path: str) -> set[str]:
    """The functions, classes and methods of a file, methods with their class."""
    names = set()
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{each.name}" for each in node.body if hasattr(each, "name")}
    return names


def test_the_acts_are_told() -> None:
    assert len(CALLS) > 15


@pytest.mark.parametrize("name, path", CALLS)
def test_every_call_stands_in_its_file(name: str, path: str) -> None:
    assert name in defined(path)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(reader/[\w/]+\.py)`", PAGE))))
def test_every_file_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).is_file()


ROOMS = re.findall(r"^\| `(reader/\w+)` \| (.+) \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("room, files", ROOMS)
def test_every_file_to_open_first_is_there(room: str, files: str) -> None:
    assert all((ROOT / room / name).exists() for name in re.findall(r"`([^`]+)`", files))
