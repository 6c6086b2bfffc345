"""``zhubi adjudicate``."""

from pathlib import Path

import pytest

from reader.core.claim import ClaimStatus
from reader.project import Project
from tests.cli.conftest import Zhubi, annotate


def held(path: Path) -> set[tuple[str, int, str]]:
    with Project.open(path, annotator="", read_only=True) as project:
        return {(claim.annotator, claim.start, claim.status.value) for claim in project.claims()}


@pytest.fixture
def theirs(bens: Path) -> Path:
    """Ben's copy, in which he has marked two claims."""
    annotate(bens, "ben", (0, 10), (12, 23))
    return bens


def test_without_a_word_nothing_is_decided_but_all_taken_in(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    ran = zhubi("adjudicate", work, theirs, "--json")
    assert (ran.code, ran.data["cases"]) == (1, 2)
    assert ran.data["taken_in"] == {"claims": 2, "present": 0, "elsewhere": 0}
    assert [case["verdict"] for case in ran.data["left"]] == ["agree", "only_b"]
    assert held(work) == {("anna", 0, "draft"), ("ben", 0, "draft"), ("ben", 12, "draft")}


def test_what_is_agreed_is_accepted_and_the_rest_is_listed(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    ran = zhubi("adjudicate", work, theirs, "--take", "agreed")
    assert ran.code == 1
    assert "2 cases, 1 decided, 1 left" in ran.text
    assert ran.text.splitlines()[1].startswith("only_b  note  -  12-23")
    assert held(work) == {("anna", 0, "reviewed"), ("ben", 12, "draft")}


def test_taking_in_and_deciding_are_undone_one_by_one(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    before = held(work)
    zhubi("adjudicate", work, theirs, "--take", "all")
    assert zhubi("undo", work, "--times", 2).code == 0
    assert held(work) == before


@pytest.mark.parametrize(
    "take, kept",
    [
        ("a", {("anna", 0, "reviewed")}),
        ("b", {("ben", 0, "reviewed"), ("ben", 12, "reviewed")}),
        ("all", {("anna", 0, "reviewed"), ("ben", 12, "reviewed")}),
    ],
)
def test_all_can_be_decided_at_once(
    zhubi: Zhubi, work: Path, theirs: Path, take: str, kept: set[tuple[str, int, str]]
) -> None:
    ran = zhubi("adjudicate", work, theirs, "--take", take, "--json")
    assert (ran.code, ran.data["left"]) == (0, [])
    assert held(work) == kept


def test_what_nobody_disputes_is_taken_and_the_rest_left(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    annotate(work, "anna", (24, 30))
    annotate(theirs, "ben", (24, 29))
    ran = zhubi("adjudicate", work, theirs, "--take", "undisputed", "--json")
    assert [case["verdict"] for case in ran.data["left"]] == ["differ"]
    reviewed = {(who, at) for who, at, status in held(work) if status == "reviewed"}
    assert reviewed == {("anna", 0), ("ben", 12)}


def test_what_was_decided_stays(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    zhubi("adjudicate", work, theirs, "--take", "agreed")
    zhubi("adjudicate", work, "--annotators", "anna", "ben", "--take", "b")
    assert held(work) == {("anna", 0, ClaimStatus.REVIEWED), ("ben", 12, ClaimStatus.REVIEWED)}


def test_one_name_in_both_files_needs_a_word(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    annotate(theirs, "anna", (24, 30))
    before = held(work)
    refused = zhubi("adjudicate", work, theirs)
    assert refused.code == 4
    assert "both have claims of anna; say with --as" in refused.err
    assert held(work) == before
    assert zhubi("adjudicate", work, theirs, "--as", "ben", "--take", "b").code == 0
    assert {who for who, _, _ in held(work)} == {"ben"}


def test_among_three_it_must_be_said_between_whom(zhubi: Zhubi, work: Path) -> None:
    annotate(work, "ben", (0, 10))
    annotate(work, "cai", (0, 10))
    ran = zhubi("adjudicate", work)
    assert ran.code == 4
    assert "claims of anna, ben, cai; say with --annotators" in ran.err
    assert zhubi("adjudicate", work, "--annotators", "anna", "dan").code == 4
    named = zhubi("adjudicate", work, "--annotators", "cai", "ben", "--json").data
    assert (named["a"], named["b"], named["cases"]) == ("cai", "ben", 1)


def test_what_is_refused_takes_nothing_in(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    annotate(work, "cai", (0, 10))
    before = held(work)
    for more in (("--take", "agreed"), ("--annotators", "anna", "dan"), ("--annotators", "b", "b")):
        assert zhubi("adjudicate", work, theirs, *more).code == 4
    assert held(work) == before


def test_two_annotators_come_into_a_project_without_claims(
    zhubi: Zhubi, work: Path, theirs: Path
) -> None:
    lead = work.with_name("lead.zhubi")
    assert zhubi("import", lead, "note.txt").code == 0
    ran = zhubi("adjudicate", lead, work, "--json")
    assert (ran.code, ran.data["a"], ran.data["taken_in"]["claims"]) == (0, None, 1)
    ran = zhubi("adjudicate", lead, theirs, "--take", "agreed", "--json")
    assert (ran.data["a"], ran.data["b"], ran.data["cases"]) == ("anna", "ben", 2)


def test_an_article_that_one_has_not_worked_on_can_be_decided(zhubi: Zhubi, uneven: Path) -> None:
    ran = zhubi("adjudicate", uneven, "--article", "more", "--take", "a", "--json")
    assert (ran.data["cases"], ran.data["left"]) == (1, [])


def test_the_decided_set_is_what_an_export_has(zhubi: Zhubi, work: Path, theirs: Path) -> None:
    zhubi("adjudicate", work, theirs, "--take", "all")
    ran = zhubi("export", work, "out", "--json").data
    assert ran["claims"] == 2
    agreed = zhubi("agreement", work, "--json").data["agreements"][0]["figures"]
    assert (agreed["claims_a"], agreed["claims_b"]) == (1, 2)
