"""``zhubi stats``, ``check``, ``history``, ``articles`` and ``claims``."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.change import Change
from reader.project import Project
from reader.store.file_header import APPLICATION_ID
from tests.cli.conftest import NOTE, Zhubi

WORDS = NOTE[:10]


def test_stats_count(zhubi: Zhubi, work: Path) -> None:
    data = zhubi("stats", work, "--json").data
    assert (data["articles"], data["characters"], data["claims"]) == (1, len(NOTE), 1)
    assert data["claims_by_annotator"] == {"anna": 1}


def test_stats_in_text_have_a_row_for_each_count(zhubi: Zhubi, work: Path) -> None:
    rows = dict(line.split("  ", 1) for line in zhubi("stats", work).text.splitlines())
    assert rows["articles"].strip() == "1"
    assert rows["claims by status"].strip() == "draft 1"


def test_a_sound_project_is_code_0(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("check", work)
    assert (ran.code, ran.text) == (
        0,
        f"{work}: sound (1 article, 1 claim, 1 quote looked at)\n",
    )


def test_an_altered_text_is_a_problem_and_code_1(zhubi: Zhubi, work: Path) -> None:
    with closing(sqlite3.connect(work)) as connection, connection:
        connection.execute("UPDATE texts SET text = replace(text, '字', '宇')")
    connection.close()
    ran = zhubi("check", work, "--json")
    assert (ran.code, ran.data["ok"], ran.data["sound"]) == (1, False, False)
    assert any("note, claim" in problem for problem in ran.data["problems"])
    text = zhubi("check", work).text
    assert "problem: note" in text
    assert f"zhubi salvage {work} NEW.zhubi" in text


def test_a_crash_of_the_last_writer_is_remarked(
    zhubi: Zhubi, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert zhubi("check", work, "--json").data["unclean"] is False
    monkeypatch.setattr(Project, "was_unclean", True)
    ran = zhubi("check", work)
    assert ran.code == 0
    assert "did not end properly" in ran.text


def leave_open(work: Path) -> None:
    work.with_name(work.name + "-journal").write_bytes(bytes(512))


def test_after_a_crash_every_command_tells_of_damage(zhubi: Zhubi, work: Path) -> None:
    with closing(sqlite3.connect(work)) as connection, connection:
        connection.execute("UPDATE texts SET text = '別' || substr(text, 2)")
    leave_open(work)
    ran = zhubi("stats", work)
    assert ran.code == 0
    assert "was not closed properly and is damaged" in ran.err
    assert "damaged" not in zhubi("stats", work).err


def test_after_a_crash_that_did_no_harm_nothing_is_told(zhubi: Zhubi, work: Path) -> None:
    leave_open(work)
    assert zhubi("stats", work).err == ""


def test_a_newer_project_is_code_3_and_left_untouched(zhubi: Zhubi, work: Path) -> None:
    with closing(sqlite3.connect(work)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = work.read_bytes()
    ran = zhubi("check", work, "--json")
    assert (ran.code, ran.data["error"]["kind"]) == (3, "newer_project")
    assert work.read_bytes() == before


def test_a_torn_project_is_code_3(zhubi: Zhubi, work: Path) -> None:
    data = bytearray(work.read_bytes())
    data[100:4096] = b"\xff" * (4096 - 100)
    work.write_bytes(data)
    assert int.from_bytes(data[68:72], "big") == APPLICATION_ID
    ran = zhubi("stats", work)
    assert ran.code == 3
    assert "work.zhubi is damaged" in ran.err


def test_history_is_newest_first(zhubi: Zhubi, work: Path) -> None:
    entries = zhubi("history", work, "--json").data["entries"]
    assert [entry["reason"] for entry in entries] == ["retag", "mark", "import_articles", "found"]
    assert entries[0]["items"][0]["kind"] == "claim"
    assert "edited 1 claim" in zhubi("history", work).text.splitlines()[0]


def test_history_can_be_limited_and_all_of_it_asked_for(zhubi: Zhubi, work: Path) -> None:
    assert len(zhubi("history", work, "--limit", 1).text.splitlines()) == 1
    assert len(zhubi("history", work, "--limit", 0).text.splitlines()) == 4
    assert len(zhubi("history", work, "--limit", "9" * 25).text.splitlines()) == 4


def test_history_in_full_has_before_and_after(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="ben") as project:
        project.undo()
        project.undo()
    newest = zhubi("history", work, "--full", "--json").data["entries"][0]
    assert (newest["act"], newest["annotator"]) == ("undo", "ben")
    (item,) = newest["items"]
    assert (item["act"], item["after"]) == ("removed", None)
    assert item["before"]["fragments"] == [{"start": 0, "end": 10, "text": WORDS}]


def test_history_tells_edits(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="ben") as project:
        tags = project.tag_set()
        assert project.apply(
            Change(project.vendors()[:2], project.vendors()[:1]), reason="edit_vendors"
        )
        assert tags == project.tag_set()
    line = zhubi("history", work, "--limit", 1).text
    assert "edited 1 vendor, removed 1 vendor" in line


def test_articles_are_listed(zhubi: Zhubi, work: Path) -> None:
    (article,) = zhubi("articles", work, "--json").data["articles"]
    assert (article["name"], article["length"], article["claims"]) == ("note", len(NOTE), 1)
    assert zhubi("articles", work).text.startswith("note  ")


def test_claims_are_listed(zhubi: Zhubi, work: Path) -> None:
    (claim,) = zhubi("claims", work, "--json").data["claims"]
    assert (claim["article_name"], claim["fragments"][0]["text"]) == ("note", WORDS)
    assert WORDS in zhubi("claims", work, "--article", "note").text


def test_an_article_that_is_not_there_is_code_4(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("claims", work, "--article", "nope")
    assert ran.code == 4
    assert "has no article nope" in ran.err


@pytest.mark.parametrize("command", ["stats", "articles", "claims", "check", "history"])
def test_an_empty_project_is_no_trouble(zhubi: Zhubi, empty: Path, command: str) -> None:
    assert zhubi(command, empty).code == 0
    assert zhubi(command, empty, "--json").data["ok"] is True


@pytest.mark.parametrize("command", ["stats", "articles", "claims", "check", "history"])
def test_a_report_leaves_the_project_as_it_was(zhubi: Zhubi, work: Path, command: str) -> None:
    before = work.read_bytes()
    zhubi(command, work)
    assert work.read_bytes() == before
    assert list(work.parent.glob("work.zhubi-*")) == []


def test_near_duplicates_are_listed_with_the_names_of_the_others(
    zhubi: Zhubi, work: Path, here: Path
) -> None:
    text = "各家厂商都说自己的模型最好，但是用户只看价格和速度，其余的话他们一概不听。"
    for name, words in (("one", text), ("two", text + "完。"), ("other", NOTE[::-1])):
        (here / f"{name}.txt").write_text(words, encoding="utf-8")
    zhubi("import", work, "one.txt", "other.txt", "two.txt")
    found = zhubi("articles", work, "--near-duplicates", "--json").data["articles"]
    assert {one["name"]: one["near_duplicates"] for one in found} == {
        "one": ["two"],
        "two": ["one"],
    }
