"""``zhubi retag``: many claims at once, one change, nothing that the project does not offer."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Claim, ClaimStatus
from reader.core.span import Span
from reader.core.tag_edits import with_field
from reader.project import Project
from tests.cli.conftest import Zhubi


@pytest.fixture
def three(work: Path) -> Path:
    """A project with a neutral claim and two without a stance, of which one is flagged."""
    with Project.open(work, annotator="anna") as project:
        article = project.articles()[0].article.id
        project.mark(article, [Span(11, 15)])
        flagged = project.mark(article, [Span(24, 27)])
        project.edit_claims([replace(flagged, flags=("hearsay",))], reason="flag")
    return work


def claims(path: Path) -> tuple[Claim, ...]:
    with Project.open(path, annotator="x", read_only=True) as project:
        return project.claims()


def test_claims_without_a_stance_get_one_and_one_undo_takes_it_back(
    zhubi: Zhubi, three: Path
) -> None:
    ran = zhubi("retag", three, "--where", "stance=none", "--set", "stance=mixed")
    assert ran.text == "2 claims chosen, 2 changed\n"
    assert [claim.stance.polarity for claim in claims(three)] == ["neutral", "mixed", "mixed"]
    zhubi("undo", three)
    assert [claim.stance.polarity for claim in claims(three)] == ["neutral", None, None]


def test_several_values_are_given_at_once(zhubi: Zhubi, three: Path) -> None:
    asked = ("--set", "status=done", "--set", "vendor=baidu", "--set", "no-flag=hearsay")
    zhubi("retag", three, "--where", "flag=hearsay", *asked)
    flagged = claims(three)[2]
    assert (flagged.status, flagged.flags) == (ClaimStatus.DONE, ())
    assert [entry.vendor for entry in flagged.vendors] == ["baidu"]


def test_all_conditions_must_hold(zhubi: Zhubi, three: Path) -> None:
    where = ("--where", "stance=none", "--where", "flag=none")
    data = zhubi("retag", three, *where, "--set", "kind=fact", "--json").data
    assert data["changed"] == [claims(three)[1].id]


@pytest.mark.parametrize("more", [("--preview",), ("--where", "status=reviewed")])
def test_a_preview_and_no_claim_change_nothing(
    zhubi: Zhubi, three: Path, more: tuple[str, ...]
) -> None:
    before = three.read_bytes()
    assert zhubi("retag", three, "--set", "status=done", *more).code == 0
    assert three.read_bytes() == before


@pytest.mark.parametrize("value", ["stance=angry", "status=over", "kind=", "colour=red", "x"])
def test_what_is_not_offered_is_refused(zhubi: Zhubi, three: Path, value: str) -> None:
    before = three.read_bytes()
    assert zhubi("retag", three, "--set", value).code in (2, 4)
    assert three.read_bytes() == before


def test_a_retired_value_is_not_given(zhubi: Zhubi, three: Path) -> None:
    with Project.open(three, annotator="x") as project:
        tags = project.tag_set()
        kinds = tags.field("kind")
        retired = tuple(replace(one, retired=one.key == "plan") for one in kinds.values)
        project.edit_tags(with_field(tags, replace(kinds, values=retired)))
    assert zhubi("retag", three, "--set", "kind=plan").code == 4
    assert zhubi("retag", three, "--set", "kind=fact").code == 0


def test_a_vendor_nobody_knows_is_refused(zhubi: Zhubi, three: Path) -> None:
    assert zhubi("retag", three, "--set", "vendor=nobody").code == 4


@pytest.mark.parametrize("slip", ["status=weg", "kind=fakt", "stance=postive", "vendor=huawie"])
def test_a_value_that_no_claim_can_have_is_refused_also_where_claims_are_chosen(
    zhubi: Zhubi, three: Path, slip: str
) -> None:
    ran = zhubi("retag", three, "--where", slip, "--set", "status=done")
    assert (ran.code, slip.partition("=")[2] in ran.err) == (4, True)


def test_a_value_that_is_no_longer_listed_can_be_chosen(zhubi: Zhubi, three: Path) -> None:
    with Project.open(three, annotator="x") as project:
        kinds = project.tag_set().field("kind")
        retired = tuple(replace(one, retired=one.key == "plan") for one in kinds.values)
        project.edit_tags(with_field(project.tag_set(), replace(kinds, values=retired)))
    assert zhubi("retag", three, "--where", "kind=plan", "--set", "status=done").code == 0
