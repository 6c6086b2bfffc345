"""What several claims can be given at once is named by the tag set and changes nothing else."""

import pytest

from reader.core.claim import Claim, ClaimStatus, Stance, VendorStance
from reader.core.claim_edits import with_other_vendor
from reader.core.span import quote
from reader.defaults import default_tag_set, default_vendors
from reader.viewmodels.lists.bulk import groups
from reader.viewmodels.wording.labels import Labels

TEXT = "百度和阿里都说好"
CLAIM = Claim(
    id="c",
    article="a",
    fragments=(quote(TEXT, 0, 2),),
    annotator="Mei",
    flags=("uncertain",),
    vendors=(VendorStance("baidu", "sceptical", (quote(TEXT, 0, 2),)),),
    stance=Stance(polarity="neutral", target="baidu"),
)


@pytest.fixture
def labels(qapp: object) -> Labels:
    return Labels.of(default_tag_set(), default_vendors(), "en")


def chosen(labels: Labels, group: str, value: str, claim: Claim = CLAIM) -> Claim:
    """The claim after one line of the menu."""
    choices = next(each.choices for each in groups(labels, [claim]) if each.text == group)
    return next(each.change(claim) for each in choices if each.text == value)


def test_the_groups_are_the_fields_that_claims_can_share(labels: Labels) -> None:
    assert [group.text for group in groups(labels, [CLAIM])] == [
        "Stance",
        "Kind",
        "Certainty",
        "Status",
        "Add a flag",
        "Take a flag away",
        "Add a vendor",
        "Replace Baidu",
    ]


def test_a_stance_is_given_and_those_of_its_vendors_stay(labels: Labels) -> None:
    after = chosen(labels, "Stance", "Supportive")
    assert after.stance == Stance(polarity="supportive", target="baidu")
    assert after.vendors == CLAIM.vendors


def test_a_kind_is_given(labels: Labels) -> None:
    assert chosen(labels, "Kind", "Fact").kind == "fact"


def test_a_status_is_given(labels: Labels) -> None:
    assert chosen(labels, "Status", "Reviewed").status is ClaimStatus.REVIEWED


def test_a_certainty_is_given_beside_the_stance(labels: Labels) -> None:
    assert chosen(labels, "Certainty", "Hedged").stance == Stance(
        polarity="neutral", target="baidu", certainty="hedged"
    )


def test_a_flag_is_added_and_taken_away(labels: Labels) -> None:
    assert chosen(labels, "Add a flag", "Hard case").flags == ("uncertain", "hard_case")
    assert chosen(labels, "Take a flag away", "Uncertain").flags == ()


def test_only_flags_that_claims_have_can_be_taken_away(labels: Labels) -> None:
    bare = with_other_vendor(CLAIM, "baidu", "alibaba")
    found = groups(labels, [chosen(labels, "Take a flag away", "Uncertain", bare)])
    assert "Take a flag away" not in [group.text for group in found]


def test_a_vendor_is_added_after_those_there(labels: Labels) -> None:
    assert [each.vendor for each in chosen(labels, "Add a vendor", "Alibaba").vendors] == [
        "baidu",
        "alibaba",
    ]


def test_a_vendor_is_replaced_with_all_that_was_said_of_it(labels: Labels) -> None:
    changed = chosen(labels, "Replace Baidu", "Alibaba")
    assert changed.vendors == (VendorStance("alibaba", "sceptical", CLAIM.vendors[0].mentions),)
    assert changed.stance.target == "alibaba"


def test_a_vendor_that_is_there_already_takes_the_mentions_over() -> None:
    both = with_other_vendor(with_other_vendor(CLAIM, "x", "y"), "baidu", "alibaba")
    again = with_other_vendor(
        Claim(
            id="d",
            article="a",
            fragments=CLAIM.fragments,
            annotator="Mei",
            vendors=(*both.vendors, VendorStance("baidu", None, (quote(TEXT, 3, 5),))),
        ),
        "baidu",
        "alibaba",
    )
    assert [each.vendor for each in again.vendors] == ["alibaba"]
    assert [mention.text for mention in again.vendors[0].mentions] == ["百度", "阿里"]
