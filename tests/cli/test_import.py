"""``zhubi import``."""

from pathlib import Path

import pytest

from reader.cli.opening import opened_or_made
from reader.project import Project
from reader.store import indexing
from tests.cli.conftest import NOTE, Zhubi


def test_a_project_is_made_with_tag_set_and_vendors(zhubi: Zhubi, note: Path) -> None:
    ran = zhubi("import", "new.zhubi", note, "--json")
    assert (ran.code, ran.data["made"]) == (0, True)
    with Project.open(Path("new.zhubi"), annotator="x") as project:
        assert project.text(project.articles()[0].article.id) == NOTE
        assert project.tag_set().field("stance").values
        assert project.vendors()


def test_the_encoding_of_each_file_is_shown(zhubi: Zhubi, here: Path) -> None:
    (here / "old.txt").write_bytes(NOTE.encode("gb18030"))
    (here / "bom.txt").write_bytes(NOTE.encode("utf-8-sig"))
    (here / "big.txt").write_bytes("臺灣的軟體業者認為市場佔有率會提高。\n".encode("big5hkscs"))
    ran = zhubi("import", "new.zhubi", "old.txt", "bom.txt", "big.txt")
    lines = ran.text.splitlines()
    assert lines[0].startswith("imported  old: 39 characters, GB18030 (guessed)")
    assert any(line.startswith("imported  big:") and "Big5" in line for line in lines)


def test_files_in_folders_are_found(zhubi: Zhubi, here: Path) -> None:
    (here / "a" / "b").mkdir(parents=True)
    (here / "a" / "one.txt").write_text("第一篇文章的内容。", encoding="utf-8")
    (here / "a" / "b" / "two.md").write_text("# 第二篇\n\n文章的内容。", encoding="utf-8")
    ran = zhubi("import", "new.zhubi", "a", "--json")
    assert {found["file_name"] for found in ran.data["imported"]} == {"one.txt", "two.md"}


def test_a_text_that_is_there_is_recognised(zhubi: Zhubi, here: Path, work: Path) -> None:
    (here / "again.txt").write_text(NOTE, encoding="utf-8", newline="")
    ran = zhubi("import", work, "again.txt", "--json")
    assert ran.code == 0
    assert ran.data["known"] == [{"name": "note", "file_name": "again.txt"}]
    assert ran.data["imported"] == []


def test_a_text_twice_in_one_call_is_recognised(zhubi: Zhubi, here: Path, note: Path) -> None:
    (here / "twin.txt").write_bytes(note.read_bytes())
    ran = zhubi("import", "new.zhubi", note, "twin.txt")
    assert ran.code == 0
    assert "known     twin.txt: the project has it as note" in ran.text


def test_equal_names_are_told_apart(zhubi: Zhubi, here: Path, note: Path) -> None:
    (here / "other").mkdir()
    (here / "other" / "note.txt").write_text("另外一篇文章。", encoding="utf-8")
    ran = zhubi("import", "new.zhubi", note, "other", "--json")
    assert [found["name"] for found in ran.data["imported"]] == ["note", "note-2"]


def test_what_is_refused_is_listed_with_the_reason_and_the_rest_taken(
    zhubi: Zhubi, here: Path, note: Path
) -> None:
    (here / "blank.txt").write_bytes(b"")
    ran = zhubi("import", "new.zhubi", note, "blank.txt", "missing.txt", "--json")
    assert ran.code == 1
    assert ran.data["ok"] is False
    assert [found["name"] for found in ran.data["imported"]] == ["note"]
    assert [(found["path"], found["reason"]) for found in ran.data["refused"]] == [
        ("blank.txt", "empty"),
        ("missing.txt", "unreadable"),
    ]


def test_a_refusal_stands_in_the_text_with_its_file(zhubi: Zhubi, here: Path) -> None:
    (here / "blank.txt").write_bytes(b"")
    ran = zhubi("import", "new.zhubi", "blank.txt")
    assert "refused   blank.txt: blank.txt was not imported: it is empty" in ran.text


def test_no_project_is_made_when_nothing_could_be_taken(zhubi: Zhubi, here: Path) -> None:
    (here / "folder").mkdir()
    ran = zhubi("import", "new.zhubi", "folder")
    assert ran.code == 1
    assert "new.zhubi was not made" in ran.text
    assert not (here / "new.zhubi").exists()


def test_the_encoding_can_be_said(zhubi: Zhubi, here: Path) -> None:
    (here / "old.txt").write_bytes(NOTE.encode("gb18030"))
    ran = zhubi("import", "new.zhubi", "old.txt", "--encoding", "gbk", "--json")
    assert ran.data["imported"][0]["encoding"] == "gb18030"
    assert ran.data["imported"][0]["decoded_how"] == "forced"


def test_an_unknown_encoding_is_wrong_usage(zhubi: Zhubi, note: Path) -> None:
    ran = zhubi("import", "new.zhubi", note, "--encoding", "martian")
    assert ran.code == 2
    assert "'martian' is none of utf-8" in ran.err


def test_one_import_is_one_change_signed_by_the_annotator(zhubi: Zhubi, here: Path) -> None:
    for number in range(3):
        (here / f"{number}.txt").write_text(f"第{number}篇文章的内容。", encoding="utf-8")
    zhubi("import", "new.zhubi", "0.txt", "1.txt", "2.txt", "--annotator", "安娜")
    with Project.open(Path("new.zhubi"), annotator="x") as project:
        newest = project.history(limit=1)[0]
        assert (newest.annotator, len(newest.change.added)) == ("安娜", 3)
        project.undo()
        assert not project.articles()


@pytest.mark.parametrize("name", ["", "  ", "a\nb"])
def test_an_annotator_without_a_proper_name_is_wrong_usage(
    zhubi: Zhubi, note: Path, name: str
) -> None:
    assert zhubi("import", "new.zhubi", note, "--annotator", name).code == 2


def test_a_project_in_a_missing_folder_is_code_3(zhubi: Zhubi, note: Path) -> None:
    ran = zhubi("import", "no/such/new.zhubi", note)
    assert ran.code == 3
    assert "no/such/new.zhubi cannot be made" in ran.err


def test_something_else_than_a_project_is_left_as_it_is(zhubi: Zhubi, note: Path) -> None:
    before = note.read_bytes()
    assert zhubi("import", note, note).code == 3
    assert note.read_bytes() == before


def _written_by_another(path: Path) -> None:
    with opened_or_made(path, annotator="a"), Project.open(path, annotator="b") as other:
        other.set_setting("dictionaries", "as-shipped")
        raise KeyboardInterrupt


def test_a_new_project_that_another_program_wrote_to_is_kept(here: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        _written_by_another(here / "new.zhubi")
    assert (here / "new.zhubi").exists()


def test_a_new_project_goes_when_the_import_is_interrupted(here: Path) -> None:
    path = here / "new.zhubi"
    with pytest.raises(KeyboardInterrupt), opened_or_made(path, annotator="a"):
        raise KeyboardInterrupt
    assert list(here.iterdir()) == []


def test_what_a_large_import_leaves_is_indexed_before_the_end(
    zhubi: Zhubi, note: Path, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "LITTLE_TEXT", 0)
    assert zhubi("import", work, note).code == 0
    with Project.open(work, annotator="Mei") as project:
        assert project.all_indexed


def test_a_column_can_be_named(zhubi: Zhubi, here: Path) -> None:
    (here / "n.csv").write_text("甲,乙\n题,第一篇文章。\n", encoding="utf-8")
    refused = zhubi("import", "new.zhubi", "n.csv")
    assert refused.code == 1
    assert "none of its columns is known to hold the text (甲, 乙)" in refused.text
    ran = zhubi(
        "import", "new.zhubi", "n.csv", "--column", "text=乙", "--column", "title=1", "--json"
    )
    assert ran.code == 0
    assert [found["title"] for found in ran.data["imported"]] == ["题"]


@pytest.mark.parametrize("column", ["text", "text=", "colour=x"])
def test_a_column_is_named_for_a_field(zhubi: Zhubi, note: Path, column: str) -> None:
    assert zhubi("import", "new.zhubi", note, "--column", column).code == 2


def test_what_is_told_of_a_file_is_told_once(zhubi: Zhubi, here: Path) -> None:
    (here / "n.jsonl").write_text('{"text":"第一篇。","x":1}\n{"text":"第二篇。","x":2}\n', "utf-8")
    ran = zhubi("import", "new.zhubi", "n.jsonl")
    assert ran.text.count("of        n.jsonl: Columns not taken: x.") == 1
    again = zhubi("import", "new.zhubi", "n.jsonl", "--json")
    assert again.data["files"] == [{"path": "n.jsonl", "notes": ["Columns not taken: x."]}]
    assert len(again.data["known"]) == 2
