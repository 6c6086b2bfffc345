"""What is counted of a dataset, and what a person is warned of before it is written."""

from dataclasses import replace
from typing import Any

import pytest

from reader.core.claim import ClaimStatus, VendorStance
from reader.dataset import DatasetOptions, Filter, preview
from tests.dataset.helpers import fold, source
from tests.dataset.test_folder import FULL, codes, items


def test_what_is_warned_of() -> None:
    found = preview(source(items(10, license=None)), fold=fold)
    assert codes(found.notices) == [
        "unknown_licence",
        "undone_articles",
        "few_examples",
        "standoff_default",
    ]
    assert found.notices[0].text.startswith("the licence of 10 of 10 articles is unknown: doc-00")


def test_a_dataset_without_any_claim_is_warned_of() -> None:
    nobody = DatasetOptions(filter=Filter(annotators=frozenset({"nobody"})))
    found = preview(source(items(10)), fold=fold, options=nobody)
    assert "no_claims" in codes(found.notices)
    assert "empty_split" not in codes(found.notices)


def test_claims_of_two_annotators_that_nobody_decided_between_are_warned_of() -> None:
    one, text, (only,) = items(1)[0]
    other = replace(only, id="c-x", annotator="other")

    def warned(*claims: Any) -> bool:
        found = preview(source([(one, text, claims)]), fold=fold, options=FULL)
        return "undecided" in codes(found.notices)

    reviewed = [replace(each, status=ClaimStatus.REVIEWED) for each in (only, other)]
    assert warned(only, other)
    assert warned(only, reviewed[1])
    assert not warned(*reviewed)
    assert not warned(only)


def test_empty_and_unbalanced_splits_are_warned_of() -> None:
    found = preview(source(items(2)), fold=fold, options=FULL)
    assert codes(found.notices).count("empty_split") == 2
    assert "unbalanced_split" in codes(found.notices)


def in_splits(*splits: str) -> list[Any]:
    """Articles with one claim each, each in a group of its own and in one of these splits."""
    return [
        (replace(one, group=f"g-{one.name}", split=split), text, claims)
        for split, (one, text, claims) in zip(splits, items(len(splits)), strict=True)
    ]


@pytest.mark.parametrize("number, few", [(19, True), (20, False)])
def test_few_training_claims_of_a_stance_are_warned_of(number: int, *, few: bool) -> None:
    found = preview(source(in_splits(*["train"] * number)), fold=fold, options=FULL)
    assert ("few_examples" in codes(found.notices)) is few


def test_a_split_with_too_few_claims_is_unbalanced_too() -> None:
    splits = ["train"] * 6 + ["validation"] * 2 + ["test"] * 2
    found = preview(source(in_splits(*splits)), fold=fold, options=FULL).notices
    told = [one.text for one in found if one.code == "unbalanced_split"]
    assert [text.split()[2] for text in told] == ["train"]


@pytest.mark.parametrize("number, end", [(5, "doc-04"), (6, "doc-04 …")])
def test_five_articles_are_named(number: int, end: str) -> None:
    found = preview(source(items(number, license=None)), fold=fold)
    assert found.notices[0].text.endswith(end)


def test_a_vendor_named_twice_by_a_claim_counts_once() -> None:
    one, text, (only,) = items(1)[0]
    twice = replace(only, vendors=(VendorStance("baidu"), VendorStance("baidu", "mixed")))
    found = preview(source([(one, text, [twice])]), fold=fold, options=FULL)
    assert found.counts.total_of("vendor", "baidu") == 1
