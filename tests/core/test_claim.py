"""What a claim insists on, and what it tells of itself."""

import pytest

from reader.core.claim import Claim, Metric, Speaker, VendorStance, inside
from reader.core.errors import RecordError
from reader.core.span import Quote, quote

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"


def claim(*fragments: Quote, **rest: object) -> Claim:
    return Claim(id="c", article="a", fragments=fragments, annotator="me", **rest)  # type: ignore[arg-type]


def test_a_claim_needs_a_fragment() -> None:
    with pytest.raises(RecordError, match="at least one"):
        claim()


def test_fragments_must_be_in_order() -> None:
    with pytest.raises(RecordError, match="in order"):
        claim(quote(TEXT, 14, 19), quote(TEXT, 0, 13))


def test_fragments_must_not_overlap() -> None:
    with pytest.raises(RecordError, match="apart"):
        claim(quote(TEXT, 0, 5), quote(TEXT, 4, 8))


def test_the_span_reaches_over_the_gap() -> None:
    two = claim(quote(TEXT, 0, 13), quote(TEXT, 14, 19))
    assert (two.start, two.end) == (0, 19)
    assert two.words == "华为称盘古参数达2300亿 … 腾讯不认可"


def test_a_mention_in_the_gap_is_outside() -> None:
    two = claim(quote(TEXT, 0, 2), quote(TEXT, 14, 19))
    assert not inside(two, quote(TEXT, 3, 5))
    assert inside(two, quote(TEXT, 14, 16))


def test_every_quote_is_named_by_its_place() -> None:
    whole = claim(
        quote(TEXT, 0, 13),
        vendors=(VendorStance("huawei", None, (quote(TEXT, 0, 2),)),),
        metrics=(Metric(quote=quote(TEXT, 8, 13), kind="count"),),
        speaker=Speaker(type="vendor", mention=quote(TEXT, 0, 2)),
        times=(quote(TEXT, 2, 3),),
    )
    assert [place for place, _ in whole.quotes()] == [
        "fragments[0]",
        "vendors[0].mentions[0]",
        "metrics[0]",
        "speaker.mention",
        "times[0]",
    ]
