"""Every sentence of the rooms below that the window shows can be said in its language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.core.change import KINDS
from reader.intake import kinds
from reader.intake.errors import IntakeError, Reason
from reader.intake.remarks import Matter, Remark
from reader.project import project
from reader.store.rows import TABLES
from reader.viewmodels.wording.dataset_words import NOTICES
from reader.viewmodels.wording.sentences import known, place, said
from tests.builders import ROOT

READER = Path(project.__file__).parents[1]
MODULES = [
    path
    for room in ("core", "dataset", "formats", "intake", "project", "store")
    for path in sorted((READER / room).rglob("*.py"))
]
#: Functions that put a sentence together, and what collects remarks.
MAKERS = (
    *(
        "_notes",
        "_left_out",
        "_unknown",
        "remarks",
        "line_end_remarks",
        "alone",
        "deleted",
        "_fault",
    ),
    *("unfit", "_copy_of", "file_problems", "_misnumbered", "_unsearchable", "_text_problems"),
    *(
        "_quote_problems",
        "tag_remarks",
        "readable_entities",
        "_rows",
        "gone",
        "lacking",
        "_guesses",
    ),
)
LISTS = ("notes", "_notes", "told", "lost", "_clashes")


def sample(node: ast.expr | None) -> str | None:
    """A sentence as it may read, with a value wherever one is put in; ``None`` if it is none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "ß" for part in node.values)
        return "".join(map(str, parts))
    return None


def faults(tree: ast.Module) -> Iterator[str | None]:
    """What a module says is wrong with one record of many."""
    for node in ast.walk(tree):
        if (isinstance(node, ast.keyword) and node.arg == "fault") or (
            isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "fault"
        ):
            yield sample(node.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "_literal":
            yield sample(node.args[-1])


def sentences(tree: ast.Module) -> Iterator[str | None]:
    """Whatever a module tells by raising it, noting it, or giving it as a reason."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            called = node.exc.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name == "RefusalError":
                # A reason, and what was found exactly; the rest of the sentence is below.
                yield sample(node.exc.args[1]) if len(node.exc.args) > 1 else None
            elif name.endswith("Error") and node.exc.args:
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

#: What is put together of parts that are names or sentences themselves; tried below.
OF_PARTS = {
    "The pasted text",
    "ß; nor is it ß",
    "ß; ß",
    "it is ß",
    "ß ß: ß",
    "ß: row ß cannot be read",
}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_sentence_of_a_module_is_known(module: Path) -> None:
    tree = ast.parse(module.read_text("utf-8"))
    # Those of other tools' marks are among the repairs.
    more = faults(tree) if "intake" in module.parts else ()
    found = {each for each in (*sentences(tree), *more) if each}
    unknown = {each for each in found - OURS - OF_PARTS if " " in each and not known(each)}
    assert unknown == set()


#: Reasons that have nothing more to say.
ALONE = (Reason.NOT_A_FILE, Reason.EMPTY, Reason.DATASET, Reason.COLLECTION)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("detail", ["", "at character 7"])
def test_every_refusal_of_an_article_is_known(reason: Reason, detail: str) -> None:
    more = detail if reason not in ALONE else ""
    text = str(IntakeError("a.txt", reason, more))
    assert known(text)
    if reason is not Reason.TOO_LARGE:
        assert known(text.removeprefix("a.txt was not imported: "))


@pytest.mark.parametrize("what", sorted({what for _, what in kinds.MAGIC}))
def test_every_kind_of_file_that_is_refused_is_known(what: str) -> None:
    assert known(f"it is {what}")


@pytest.mark.parametrize("no_utf8", ["no UTF-8 at byte 3", "no plain UTF-8"])
@pytest.mark.parametrize("rest", ["nor is it Big5", "read as Big5 it is not Chinese"])
def test_what_is_told_of_an_encoding_is_known(no_utf8: str, rest: str) -> None:
    assert known(f"{no_utf8}; {rest}")


@pytest.mark.parametrize("kind", KINDS)
def test_what_of_a_damaged_project_cannot_be_read_is_known(kind: str) -> None:
    assert known(f"{kind.replace('_', ' ')} a-1: not an object")
    assert known(f"{TABLES[kind]}: row 7 cannot be read")
    assert known("row 7 cannot be read")


@pytest.mark.parametrize("matter", Matter)
def test_every_remark_on_an_article_is_known(matter: Matter) -> None:
    assert known(str(Remark(matter, ("GB18030", "Big5", "UTF-8"))))


def test_every_notice_of_a_dataset_is_said_in_words() -> None:
    codes = {
        str(node.args[0].value)
        for path in sorted((READER / "dataset").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Notice"
        if isinstance(node.args[0], ast.Constant)
    }
    assert codes
    assert codes <= set(NOTICES)


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


@pytest.mark.usefixtures("chinese")
def test_what_was_found_in_a_file_is_said_within_the_refusal() -> None:
    refused = IntakeError("a.txt", Reason.UNDECODABLE, "no UTF-8 at byte 3; nor is it Big5")
    assert said(str(refused)) == (
        "未导入 a.txt：无法判断编码（第 3 字节处不是 UTF-8；也不是 Big5）"
    )
    unreadable = IntakeError("a.txt", Reason.UNREADABLE, "Permission denied")
    assert said(str(unreadable)) == "未导入 a.txt：无法读取（没有权限）"


@pytest.mark.usefixtures("chinese")
def test_faults_of_the_system_are_said_without_their_number() -> None:
    fault = OSError(28, "No space left on device", "/a/b")
    assert said(str(fault)) == "/a/b：磁盘空间不足"
    assert said(str(OSError(28, "No space left on device"))) == "磁盘空间不足"
    assert said("cannot write to /a: No space left on device; nothing was changed there") == (
        "无法写入 /a：磁盘空间不足；那里未作任何改动"
    )


@pytest.mark.usefixtures("chinese")
def test_losses_of_a_damaged_project_are_said() -> None:
    assert said("texts: database disk image is malformed") == "文字表：数据库文件已损坏"
    assert said("article a-1: start: expected a whole number, found 'x'") == (
        "文章 a-1：start：应为 a whole number，却是 'x'"
    )
