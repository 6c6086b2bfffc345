"""Taking another annotator's claims in, deciding, and what stays of it."""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Claim, ClaimStatus, Speaker, Stance, VendorStance
from reader.core.span import Span
from reader.core.tagset import Label, Value, Vendor
from reader.project import Project
from reader.project.adjudicating import (
    Choice,
    Decision,
    Take,
    decide,
    decided,
    decisions,
    names_in_common,
    take_in,
)
from reader.project.annotations import annotations, is_project, read_annotations
from reader.review import Agreement, Case, Verdict, compare

SAME, OTHERWISE, MINE, THEIRS = (0, 5), (6, 12), (13, 16), (20, 23)


def mark(project: Project, span: tuple[int, int], polarity: str = "neutral") -> Claim:
    return project.mark("one", [Span(*span)], polarity=polarity)


@pytest.fixture
def ben(path: Path, project: Project) -> Path:
    """A copy in which ben works."""
    copy = path.with_name("ben.zhubi")
    shutil.copyfile(path, copy)
    with Project.open(copy, annotator="ben") as other:
        mark(other, SAME)
        mark(other, OTHERWISE, "sceptical")
        mark(other, THEIRS)
    return copy


@pytest.fixture
def both(project: Project, ben: Path) -> Iterator[Project]:
    """Ada's project, with ben's claims taken in."""
    mark(project, SAME)
    mark(project, OTHERWISE, "supportive")
    mark(project, MINE)
    take_in(project, read_annotations(ben), signed=None)
    return project


def agreement(project: Project) -> Agreement:
    mine = annotations(project, name="p")
    return compare(mine.of("Ada"), mine.of("ben"))


def cases(project: Project) -> tuple[Case, ...]:
    return agreement(project).articles[0].cases


def left(project: Project) -> set[tuple[str, str]]:
    return {(claim.annotator, claim.fragments[0].text) for claim in project.claims()}


def choices(project: Project) -> list[Choice | None]:
    now = {claim.id: claim for claim in project.claims()}
    return [decided(case, now) for case in cases(project)]


def test_taking_in_is_one_change(project: Project, ben: Path) -> None:
    took = take_in(project, read_annotations(ben), signed=None)
    assert (took.claims, took.present, took.elsewhere) == (3, 0, 0)
    assert {claim.annotator for claim in project.claims()} == {"ben"}
    project.undo()
    assert not project.claims()


def test_the_other_file_is_not_changed(project: Project, ben: Path) -> None:
    before = ben.read_bytes()
    take_in(project, read_annotations(ben), signed=None)
    assert ben.read_bytes() == before
    assert not list(ben.parent.glob("ben.zhubi-*"))


def test_the_cases_of_two_annotators(both: Project) -> None:
    assert [case.verdict for case in cases(both)] == [
        Verdict.AGREE,
        Verdict.DIFFER,
        Verdict.ONLY_A,
        Verdict.ONLY_B,
    ]


def test_a_file_comes_in_once(both: Project, ben: Path) -> None:
    took = take_in(both, read_annotations(ben), signed=None)
    assert (took.claims, took.present, took.change) == (0, 3, None)


def test_what_is_new_in_a_file_comes_in_later(both: Project, ben: Path) -> None:
    with Project.open(ben, annotator="ben") as other:
        mark(other, (24, 27))
    took = take_in(both, read_annotations(ben), signed="ben")
    assert (took.claims, took.present) == (1, 3)


def test_what_was_decided_against_does_not_come_back(both: Project, ben: Path) -> None:
    decide(both, tuple(decisions(cases(both), Take.A)))
    took = take_in(both, read_annotations(ben), signed="ben")
    assert (took.claims, took.present) == (0, 3)


def test_claims_come_in_under_another_name(project: Project, ben: Path) -> None:
    take_in(project, read_annotations(ben), signed="Benjamin")
    assert {claim.annotator for claim in project.claims()} == {"Benjamin"}
    assert take_in(project, read_annotations(ben), signed="Benjamin").claims == 0


def test_one_name_in_both_files_is_noticed(both: Project, ben: Path) -> None:
    with Project.open(ben, annotator="Ada") as other:
        mark(other, (24, 27))
    assert names_in_common(both, read_annotations(ben)) == ("Ada",)


def test_a_claim_that_both_files_have_is_no_name_in_common(project: Project, path: Path) -> None:
    mark(project, SAME)
    copy = path.with_name("copy.zhubi")
    project.back_up(copy)
    theirs = read_annotations(copy)
    assert names_in_common(project, theirs) == ()
    assert take_in(project, theirs, signed=None).claims == 0


def test_a_claim_that_was_edited_in_the_other_file_comes_beside(
    project: Project, path: Path
) -> None:
    claim = mark(project, SAME)
    copy = path.with_name("copy.zhubi")
    project.back_up(copy)
    with Project.open(copy, annotator="ben") as other:
        other.edit_claims([replace(claim, kind="fact")], reason="retag")
    for took, known in ((1, 0), (0, 1)):
        found = take_in(project, read_annotations(copy), signed="ben")
        assert (found.claims, found.present) == (took, known)
    assert project.claim(claim.id) == claim
    assert sorted(each.kind for each in project.claims()) == ["fact", "opinion"]


def test_a_claim_that_is_further_in_the_other_file_is_the_same(
    project: Project, path: Path
) -> None:
    claim = mark(project, SAME)
    copy = path.with_name("copy.zhubi")
    project.back_up(copy)
    with Project.open(copy, annotator="Ada") as other:
        other.edit_claims([replace(claim, status=ClaimStatus.DONE)], reason="status")
    took = take_in(project, read_annotations(copy), signed=None)
    assert (took.claims, took.present) == (0, 1)


def test_vendors_and_values_come_along(project: Project, ben: Path) -> None:
    with Project.open(ben, annotator="ben") as other:
        tags = other.tag_set()
        kinds = tags.field("kind")
        rumour = Value(key="rumour", label=Label(en="rumour", hans="传闻", hant="傳聞"))
        fields = tuple(
            replace(field, values=(*field.values, rumour)) if field == kinds else field
            for field in tags.fields
        )
        keys = ("new", "heard", "meant", "unused")
        vendors = [Vendor(id=key, hans=key, hant=key, en=key) for key in keys]
        other.edit_tags(replace(tags, fields=fields), vendors)
        claim = replace(
            other.claims()[0],
            kind="rumour",
            vendors=(VendorStance("new"),),
            speaker=Speaker(type="vendor", vendor="heard"),
            stance=Stance(polarity="neutral", target="meant"),
        )
        other.edit_claims([claim], reason="retag")
    take_in(project, read_annotations(ben), signed=None)
    assert "rumour" in {value.key for value in project.tag_set().field("kind").values}
    here = {vendor.id for vendor in project.vendors()}
    assert here & set(keys) == {"new", "heard", "meant"}


def test_claims_on_other_articles_stay_away(project: Project, ben: Path) -> None:
    theirs = read_annotations(ben)
    foreign = replace(theirs.articles[0][0], sha256="0" * 64)
    elsewhere = replace(theirs, articles=((foreign, theirs.articles[0][1]),))
    took = take_in(project, elsewhere, signed=None)
    assert (took.claims, took.elsewhere, took.change) == (0, 3, None)


def test_a_claim_that_does_not_fit_its_text_is_told_and_left_out(
    project: Project, ben: Path
) -> None:
    with sqlite3.connect(ben) as file:
        file.execute("UPDATE claims SET body = replace(body, '华为', '微软')")
    file.close()
    theirs = read_annotations(ben)
    assert len(theirs.problems) == 1
    assert take_in(project, theirs, signed=None).claims == 2


@pytest.mark.parametrize(
    "take, kept",
    [
        (
            Take.AGREED,
            {("Ada", SAME), ("Ada", OTHERWISE), ("ben", OTHERWISE), ("Ada", MINE), ("ben", THEIRS)},
        ),
        (Take.A, {("Ada", SAME), ("Ada", OTHERWISE), ("Ada", MINE)}),
        (Take.B, {("ben", SAME), ("ben", OTHERWISE), ("ben", THEIRS)}),
        (
            Take.ALL,
            {("Ada", SAME), ("Ada", OTHERWISE), ("ben", OTHERWISE), ("Ada", MINE), ("ben", THEIRS)},
        ),
    ],
)
def test_many_cases_are_one_change(
    both: Project, take: Take, kept: set[tuple[str, tuple[int, int]]]
) -> None:
    before = both.claims()
    decide(both, tuple(decisions(cases(both), take)))
    assert {(claim.annotator, (claim.start, claim.end)) for claim in both.claims()} == kept
    reviewed = {claim.status is ClaimStatus.REVIEWED for claim in both.claims()}
    assert reviewed == ({True, False} if take is Take.AGREED else {True})
    both.undo()
    assert both.claims() == before


@pytest.mark.parametrize("choice", list(Choice))
def test_a_choice_is_one_change_and_is_known_afterwards(both: Project, choice: Choice) -> None:
    differ = cases(both)[1]
    decide(both, [Decision(differ, choice)])
    assert choices(both) == [None, choice, None, None]
    both.undo()
    assert choices(both) == [None] * 4
    both.redo()
    assert choices(both) == [None, choice, None, None]


@pytest.mark.parametrize("first", list(Choice))
@pytest.mark.parametrize("then", list(Choice))
def test_a_case_can_be_decided_anew(both: Project, first: Choice, then: Choice) -> None:
    differ = cases(both)[1]
    decide(both, [Decision(differ, first)])
    change = decide(both, [Decision(differ, then)])
    assert choices(both)[1] is then
    assert (change is None) == (first is then)


def test_the_figures_stay_those_of_independent_work(both: Project) -> None:
    before = agreement(both)
    for take in (Take.AGREED, Take.B):
        decide(both, tuple(decisions(cases(both), take)))
        assert agreement(both) == before
    both.undo()
    assert agreement(both) == before


def test_what_was_edited_after_undoing_a_decision_counts(both: Project) -> None:
    decide(both, [Decision(cases(both)[0], Choice.A)])
    both.undo()
    mine = next(claim for claim in both.claims() if claim.annotator == "Ada")
    both.edit_claims([replace(mine, kind="fact")], reason="retag")
    assert cases(both)[0].differs == ("kind",)


def test_a_decision_that_is_reverted_is_open_again(both: Project) -> None:
    decide(both, [Decision(cases(both)[0], Choice.A)])
    entry = both.history(limit=1)[0]
    mark(both, (24, 27))
    both.undo_entry(entry.id)
    assert choices(both)[0] is None


def test_a_claim_is_taken_as_it_was_edited_meanwhile(both: Project) -> None:
    differ = cases(both)[1]
    assert differ.a is not None
    edited = replace(differ.a, stance=Stance(polarity="mixed"))
    both.edit_claims([edited], reason="retag")
    decide(both, [Decision(differ, Choice.A)])
    assert both.claim(edited.id) == replace(edited, status=ClaimStatus.REVIEWED)


def test_a_review_elsewhere_is_none_here(project: Project, ben: Path) -> None:
    with Project.open(ben, annotator="ben") as other:
        claims = [replace(claim, status=ClaimStatus.REVIEWED) for claim in other.claims()]
        other.edit_claims(claims, reason="retag")
    take_in(project, read_annotations(ben), signed=None)
    assert {claim.status for claim in project.claims()} == {ClaimStatus.DONE}
    assert take_in(project, read_annotations(ben), signed=None).claims == 0


def test_nothing_to_decide_is_no_change(both: Project) -> None:
    assert decide(both, []) is None


def test_a_folder_is_no_project_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "a.zhubi").mkdir()
    assert not is_project(tmp_path / "a.zhubi")
    assert is_project(tmp_path / "gone.zhubi")
