"""What two annotators say of the same words, field by field."""

from dataclasses import replace

import pytest

from reader.core.claim import Claim, Metric, Speaker, Stance, VendorStance
from reader.core.span import quote
from reader.review import Verdict, compare
from reader.review.fields import DIFFERENCES, KAPPA
from tests import values
from tests.review.builders import pair, side, text

WORDS = text(60)
OF = values.article(WORDS)
ONE = values.claim(
    OF,
    WORDS,
    (0, 10),
    vendors=(VendorStance("baidu"), VendorStance("tencent", stance="sceptical")),
    metrics=(Metric(quote=quote(WORDS, 2, 5), kind="count", value=300.0),),
)


def other(**facts: object) -> Claim:
    return replace(ONE, id="c-2", annotator="ben", **facts)


@pytest.mark.parametrize(
    "field, facts",
    [
        ("span", {"fragments": (quote(WORDS, 0, 9),)}),
        ("kind", {"kind": "fact"}),
        ("polarity", {"stance": Stance(polarity="neutral")}),
        ("certainty", {"stance": Stance(polarity="supportive", certainty="hedged")}),
        ("target", {"stance": Stance(polarity="supportive", target="tencent")}),
        ("speaker", {"speaker": Speaker(type="person")}),
        ("vendors", {"vendors": (VendorStance("baidu"),)}),
        ("metrics", {"metrics": ()}),
        ("metrics", {"metrics": (replace(ONE.metrics[0], value=30.0),)}),
        ("metrics", {"metrics": (replace(ONE.metrics[0], comparator="gt"),)}),
    ],
)
def test_a_field_that_differs_is_named(field: str, facts: dict[str, object]) -> None:
    found = pair(ONE, other(**facts))
    assert field in found.differs
    assert found.verdict is Verdict.DIFFER


def test_every_field_that_can_differ_is_in_the_table() -> None:
    assert set(KAPPA) < set(DIFFERENCES)


def test_equal_claims_agree_whoever_made_them() -> None:
    found = pair(ONE, other(note="my own words", flags=("hard",)))
    assert (found.differs, found.verdict) == ((), Verdict.AGREE)


def test_no_target_is_the_first_vendor() -> None:
    assert pair(ONE, other(stance=Stance(polarity="supportive", target="baidu"))).differs == ()


def test_a_vendor_without_a_stance_has_the_claim_s() -> None:
    spelt = (VendorStance("baidu", stance="supportive"), ONE.vendors[1])
    assert pair(ONE, other(vendors=spelt)).differs == ()


def test_the_stance_towards_a_vendor_counts_where_both_name_it() -> None:
    turned = (VendorStance("baidu", stance="mixed"), VendorStance("kimi", stance="neutral"))
    found = pair(ONE, other(vendors=turned))
    assert {"vendor_stance", "vendors"} <= set(found.differs)
    figures = compare(side("a", (OF, [ONE])), side("b", (OF, [other(vendors=turned)]))).figures
    assert figures.compared["vendor_stance"] == 1


def test_a_vendor_named_twice_has_both_stances() -> None:
    twice = (*ONE.vendors, VendorStance("tencent", stance="supportive"))
    assert "vendor_stance" in pair(ONE, other(vendors=twice)).differs


def test_metrics_are_compared_where_they_share_words() -> None:
    wider = replace(ONE.metrics[0], quote=quote(WORDS, 1, 6))
    elsewhere = replace(ONE.metrics[0], quote=quote(WORDS, 30, 33))
    assert pair(ONE, other(metrics=(wider,))).differs == ()
    one, two = side("a", (OF, [ONE])), side("b", (OF, [other(metrics=(wider, elsewhere))]))
    figures = compare(one, two).figures
    assert (figures.metrics, figures.metrics_compared) == (1, 1)


def test_metrics_are_paired_however_they_are_ordered() -> None:
    second = Metric(quote=quote(WORDS, 6, 9), kind="money", value=1.0)
    one = replace(ONE, metrics=(ONE.metrics[0], second))
    assert pair(one, other(metrics=(second, ONE.metrics[0]))).differs == ()


def test_matched_claims_alone_are_counted_for_the_fields() -> None:
    far = values.claim(OF, WORDS, (40, 50), name="c-3", annotator="ben")
    figures = compare(side("a", (OF, [ONE])), side("b", (OF, [other(), far]))).figures
    assert figures.compared["kind"] == 1
    assert (figures.claims_a, figures.claims_b, figures.matched) == (1, 2, 1)
