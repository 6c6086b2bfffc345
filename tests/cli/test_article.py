"""``zhubi article``: facts shown, corrected as one change, refused whole."""

from pathlib import Path

import pytest

from reader.project import Project
from reader.project.article_metadata import FACTS
from tests.cli.conftest import Zhubi


def test_the_facts_are_shown_and_nothing_is_written(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    ran = zhubi("article", work, "note", "--json")
    assert ran.data["articles"][0].keys() == {"id", *FACTS}
    assert ran.data["changed"] == 0
    assert work.read_bytes() == before
    assert b"license" in zhubi("article", work, "note").out


def test_facts_of_all_articles_are_one_change(zhubi: Zhubi, work: Path) -> None:
    words = ["--set", "license=CC-BY-4.0", "--set", "published=2024年3月5日"]
    ran = zhubi("article", work, "--all", *words, "--annotator", "Mei", "--json")
    assert ran.data["changed"] == len(ran.data["articles"]) > 0
    with Project.open(work, annotator="Bo") as project:
        found = {(row.article.license, row.article.published) for row in project.articles()}
        last = project.history(limit=1)[0]
    assert found == {("CC-BY-4.0", "2024-03-05")}
    assert (last.annotator, last.reason) == ("Mei", "edit_article")


def test_nothing_after_the_equals_sign_forgets(zhubi: Zhubi, work: Path) -> None:
    zhubi("article", work, "note", "--set", "author=Lin")
    zhubi("article", work, "note", "--set", "author=")
    assert zhubi("article", work, "note", "--json").data["articles"][0]["author"] is None


def test_a_value_that_cannot_be_is_refused_whole(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("article", work, "note", "--set", "author=Lin", "--set", "published=soon")
    assert (ran.code, "“soon” is no date" in ran.err) == (4, True)
    assert zhubi("article", work, "note", "--json").data["articles"][0]["author"] is None


@pytest.mark.parametrize(
    "words, code",
    [
        ((), 2),
        (("note", "--all"), 2),
        (("note", "--set", "author"), 2),
        (("note", "--set", "sha256=0"), 2),
        (("none",), 4),
    ],
)
def test_what_makes_no_sense_is_told(
    zhubi: Zhubi, work: Path, words: tuple[str, ...], code: int
) -> None:
    assert zhubi("article", work, *words).code == code
