"""``zhubi suggest``, ``occurrences`` and ``consistency``."""

import json
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.article import Boilerplate
from reader.core.claim import Stance
from reader.core.span import Span
from reader.project import Project
from tests.cli.conftest import NOTE, Zhubi


def kinds(found: Sequence[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    """The proposals of one kind."""
    return [one for one in found if one["kind"] == kind]


def test_what_is_found_in_a_file_stands_where_it_says(zhubi: Zhubi, note: Path) -> None:
    found = zhubi("suggest", note, "--json").data["proposals"]
    assert all(NOTE[one["start"] : one["end"]] == one["text"] for one in found)
    assert [one["vendors"] for one in kinds(found, "vendor")] == [["bytedance"]]
    (metric,) = kinds(found, "metric")
    assert (metric["text"], metric["metric"]["value"]) == ("百分之三十", 0.3)


def test_a_project_is_looked_through_with_its_own_vendors(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="anna") as project:
        vendor = project.vendor("bytedance")
        project.edit_tags(vendors=[replace(vendor, aliases=(*vendor.aliases, "开发者"))])
    found = zhubi("suggest", work, "--json").data["proposals"]
    assert [one["text"] for one in kinds(found, "vendor")] == ["字节跳动", "开发者"]
    (offer,) = kinds(found, "on_claim")
    assert offer["vendors"] == [{"vendor": "bytedance", "near": False, "sure": True}]


def test_nothing_is_changed_by_looking(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    zhubi("suggest", work)
    zhubi("occurrences", work, "软件")
    zhubi("consistency", work)
    assert work.read_bytes() == before


def test_a_file_that_is_no_article_is_told_and_the_others_are_read(
    zhubi: Zhubi, note: Path
) -> None:
    Path("bad.txt").write_bytes(b"\0\1\2")
    ran = zhubi("suggest", note, "bad.txt", "--json")
    assert (ran.code, [one["path"] for one in ran.data["refused"]]) == (1, ["bad.txt"])
    assert ran.data["proposals"]


@pytest.mark.parametrize("words", ["质量", "質量"])
def test_every_occurrence_is_marked_once(zhubi: Zhubi, work: Path, words: str) -> None:
    assert len(zhubi("occurrences", work, words, "--mark", "--json").data["made"]) == 1
    again = zhubi("occurrences", work, words, "--mark", "--json").data
    assert (again["made"], again["places"][0]["taken"]) == ([], True)


def test_boilerplate_is_told_and_not_marked(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="anna") as project:
        article = project.articles()[0].article
        where = project.text(article.id).index("质量")
        part = Boilerplate("heading", project.quote(article.id, Span(where, where + 2)))
        project.edit_articles([replace(article, boilerplate=(part,))], reason="boilerplate")
    ran = zhubi("occurrences", work, "质量", "--mark", "--json").data
    assert [(place["boilerplate"], ran["made"]) for place in ran["places"]] == [(True, [])]


def test_a_new_claim_can_be_like_another(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="anna", read_only=True) as project:
        like = project.claims()[0].id
    (made,) = zhubi("occurrences", work, "质量", "--mark", "--like", like, "--json").data["made"]
    with Project.open(work, annotator="anna", read_only=True) as project:
        assert project.claim(made).stance.polarity == "neutral"


def test_a_vendor_is_found_by_any_name(zhubi: Zhubi, work: Path) -> None:
    (place,) = zhubi("occurrences", work, "--vendor", "bytedance", "--json").data["places"]
    assert (place["start"], place["end"], place["text"]) == (0, 4, "字节跳动")


@pytest.mark.parametrize(
    "words",
    [("--vendor", "nobody"), ("质量", "--mark", "--like", "no"), ("质量", "--article", "x")],
)
def test_what_the_project_does_not_have_is_code_4(
    zhubi: Zhubi, work: Path, words: tuple[str, ...]
) -> None:
    assert zhubi("occurrences", work, *words).code == 4


def test_equal_words_tagged_differently_are_told(zhubi: Zhubi, work: Path) -> None:
    with Project.open(work, annotator="anna") as project:
        claim = project.mark(project.articles()[0].article.id, [Span(0, 10)])
        project.edit_claims([replace(claim, stance=Stance(polarity="mixed"))], reason="retag")
    ran = zhubi("consistency", work, "--json")
    (found,) = ran.data["inconsistencies"]
    assert (ran.code, found["doubt"], found["field"]) == (1, "claim_tags", "stance")
    assert {place["tagged"] for place in found["places"]} == {"neutral", "mixed"}
    assert zhubi("consistency", work, "--by", "ben").code == 0


def test_a_project_whose_last_writer_was_killed_is_looked_through(zhubi: Zhubi, work: Path) -> None:
    copy = work.with_name("killed.zhubi")
    writer = sqlite3.connect(work, isolation_level=None)
    writer.execute("PRAGMA cache_size = 1")
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("CREATE TABLE more AS SELECT zeroblob(100000) AS filling")
    for tail in ("", "-journal"):
        shutil.copyfile(f"{work}{tail}", f"{copy}{tail}")
    writer.execute("ROLLBACK")
    writer.close()
    assert Path(f"{copy}-journal").stat().st_size > 0
    assert zhubi("suggest", copy).out == zhubi("suggest", work).out


def test_options_that_would_do_nothing_are_wrong_usage(
    zhubi: Zhubi, work: Path, note: Path
) -> None:
    like = zhubi("occurrences", work, "质量", "--like", "x")
    article = zhubi("suggest", note, "--article", "note")
    assert (like.code, article.code) == (2, 2)
    assert ("--mark" in like.err, "--article" in article.err) == (True, True)


def test_what_another_tool_s_machine_proposed_is_listed(zhubi: Zhubi, work: Path) -> None:
    value = {"start": 0, "end": 4, "text": NOTE[:4], "labels": ["Claim"]}
    result = [{"id": "p", "type": "labels", "value": value}]
    task = {"data": {"text": NOTE}, "annotations": [], "predictions": [{"result": result}]}
    Path("tasks.json").write_text(json.dumps([task]), encoding="utf-8")
    assert "1 suggestion of a machine kept" in zhubi("import-claims", work, "tasks.json").text
    found = zhubi("suggest", work, "--json").data["proposals"]
    assert [one["text"] for one in kinds(found, "of_machine")] == [NOTE[:4]]
