"""Every sentence of the rooms below that the window shows can be said in its language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.project import project
from reader.viewmodels.sentences import known, place, said
from tests.builders import ROOT

READER = Path(project.__file__).parents[1]
MODULES = [
    path
    for room in ("core", "formats", "project", "store")
    for path in sorted((READER / room).glob("*.py"))
]
#: Functions that put a sentence together, and what collects remarks.
MAKERS = (*("_notes", "_left_out", "_unknown", "remarks", "line_end_remarks", "alone", "deleted"),)
LISTS = ("notes", "_notes", "told")


def sample(node: ast.expr | None) -> str | None:
    """A sentence as it may read, with a value wherever one is put in; ``None`` if it is none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "ß" for part in node.values)
        return "".join(map(str, parts))
    return None


def sentences(tree: ast.Module) -> Iterator[str | None]:
    """Whatever a module tells by raising it, noting it, or giving it as a reason."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            called = node.exc.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name.endswith("Error") and node.exc.args:
                yield sample(node.exc.args[0])
            elif name == "_wrong":
                yield f"ß, line 1: {sample(node.exc.args[1])}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of = node.func.value
            name = of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")
            if node.func.attr == "append" and name in LISTS:
                yield sample(node.args[0])
        elif isinstance(node, ast.FunctionDef) and node.name in MAKERS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Yield | ast.Return):
                    yield sample(inner.value)
        elif (
            isinstance(node, ast.Return)
            and isinstance(node.value, ast.Call)
            and getattr(node.value.func, "id", "").endswith("Error")
            and node.value.args
        ):
            yield sample(node.value.args[0])


#: What is raised for whoever programs and never shown, or only hands on what another said.
OURS = {
    "no part of a claim: ß",
    "nothing is written in ß",
    "span [ß, ß) cuts a grapheme cluster",
    "ß: ß",
    "ß",
}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_sentence_of_a_module_is_known(module: Path) -> None:
    found = {each for each in sentences(ast.parse(module.read_text("utf-8"))) if each}
    unknown = {each for each in found - OURS if " " in each and not known(each)}
    assert unknown == set()


def test_a_sentence_is_said_with_its_values() -> None:
    assert said("a.json, task 1: no text") == "a.json task 1: no text"
    assert said("華為 is empty") == "華為 is empty"
    assert said("something of another kind altogether") == "something of another kind altogether"


def test_a_place_is_said_part_by_part() -> None:
    assert place("a, b.json, line 3, span 4") == "a, b.json line 3 span 4"
    assert place("a.json") == "a.json"


@pytest.fixture
def chinese(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / "zhubi_zh_CN.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("chinese")
def test_places_reasons_and_what_follows_are_said_in_chinese() -> None:
    assert said("a.json, task 1: no text") == "a.json 任务 1：没有文本"
    assert said("a.ann, line 2: a mark needs a label and its offsets") == (
        "a.ann 第 2 行：标注须有标签和位置"
    )
    assert said(
        "w is not a file. p was not opened and nothing was changed. If the project is yours, "
        "move w elsewhere and open it again."
    ) == ("w 不是文件。p 未打开，未作任何改动。如果这是您的项目，请把 w 移到别处再打开。")
