"""A check finds what is wrong, wherever it is, and says where."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import Boilerplate
from reader.core.claim import Stance, VendorStance
from reader.core.errors import NotFoundError
from reader.core.span import Span
from reader.project import Project


def tampered(project: Project, path: Path, sql: str) -> tuple[str, ...]:
    project.close()
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()
    with Project.open(path, annotator="Bo") as again:
        return again.check().problems


def test_a_fresh_project_is_sound(project: Project) -> None:
    project.mark("one", [Span(0, 2), Span(4, 5)])
    report = project.check()
    assert (report.sound, report.articles, report.claims, report.quotes) == (True, 1, 1, 2)


def test_an_altered_text_is_found_with_its_claims(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    problems = tampered(project, path, "UPDATE texts SET text = '騰' || substr(text, 2)")
    assert "one: the text was altered (its hash differs)" in problems
    assert any("fragments[0]" in problem for problem in problems)


@pytest.mark.parametrize(
    "wrong",
    [
        *("start_at = 1", "end_at = 9", "kind = 'x'", "polarity = 'mixed'", "status = 'done'"),
        "annotator = 'x'",
    ],
)
def test_a_column_that_disagrees_with_its_record_is_found(
    project: Project, path: Path, wrong: str
) -> None:
    claim = project.mark("one", [Span(0, 2)])
    problems = tampered(project, path, f"UPDATE claims SET {wrong}")
    assert problems == (f"claim {claim.id}: its columns disagree with its record",)


def test_a_history_row_that_says_nothing_is_told(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    nothing = "UPDATE history_items SET before = NULL, after = NULL WHERE kind = 'claim'"
    (problem,) = tampered(project, path, nothing)
    assert problem.startswith("history row")
    assert problem.endswith("cannot be read")


def test_a_record_that_cannot_be_read_is_told(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    problems = tampered(project, path, "UPDATE claims SET body = replace(body, 'draft', 'dreft')")
    assert any("claim.status" in problem for problem in problems)


@pytest.mark.parametrize("vendor", ["nobody", "class:none"])
def test_an_unknown_vendor_is_a_remark_and_no_fault(project: Project, vendor: str) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.edit_claims([replace(claim, vendors=(VendorStance(vendor),))], reason="retag")
    report = project.check()
    assert report.sound
    assert vendor in report.remarks[0]


def test_stats_count_stances_per_vendor(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    vendors = (VendorStance("huawei", "sceptical"), VendorStance("baidu"))
    tagged = replace(claim, vendors=vendors, stance=Stance(polarity="mixed"))
    project.edit_claims([tagged], reason="retag")
    stats = project.stats()
    assert stats.vendor_stances == {"baidu": {"mixed": 1}, "huawei": {"sceptical": 1}}
    assert (stats.claims, stats.characters) == (1, project.article("one").length)


def test_a_project_without_a_tag_set_is_told(project: Project) -> None:
    project._store.connection.execute("DELETE FROM tag_sets")
    assert any("no tag set" in problem for problem in project.check().problems)
    with pytest.raises(NotFoundError, match="no tag set"):
        project.tag_set()


def test_quotes_of_boilerplate_are_counted(project: Project) -> None:
    quote = project.quote("one", Span(0, 2))
    with_one = replace(project.article("one"), boilerplate=(Boilerplate("editor", quote),))
    project.edit_article(with_one)
    assert project.check().quotes == 1


@pytest.mark.parametrize("length", [1, 10**6])
def test_a_length_that_is_not_the_texts_is_told(project: Project, path: Path, length: int) -> None:
    own = project.article("one").length
    change = f"replace(body, '\"length\":{own}', '\"length\":{length}')"
    problems = tampered(project, path, f"UPDATE articles SET body = {change}")
    assert "one: length differs from the text" in problems
