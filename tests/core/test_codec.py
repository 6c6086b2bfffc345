"""Values to JSON data and back: strict, lossless, and clear about the place of a fault."""

import json
from typing import Any

import pytest

from reader.core.article import Article
from reader.core.claim import Claim, Metric, VendorStance
from reader.core.codec import from_data, to_data
from reader.core.errors import RecordError
from reader.core.span import quote
from tests.values import article

TEXT = "华为称盘古参数达2300亿"
CLAIM = Claim(
    id="c",
    article="a",
    fragments=(quote(TEXT, 0, 13),),
    annotator="me",
    vendors=(VendorStance("huawei", "neutral", (quote(TEXT, 0, 2),)),),
    metrics=(Metric(quote=quote(TEXT, 8, 13), kind="count", value=2.3e11),),
)


def data() -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(to_data(CLAIM)))
    return copy


def test_a_claim_returns_as_it_went() -> None:
    assert from_data(Claim, data()) == CLAIM


def fault(change: dict[str, Any], *path: str | int) -> str:
    record: Any = data()
    at = record
    for step in path:
        at = at[step]
    at.update(change)
    with pytest.raises(RecordError) as caught:
        from_data(Claim, record, place="line 3")
    return str(caught.value)


def test_a_wrong_type_is_named_with_its_place() -> None:
    assert fault({"stance": 5}, "vendors", 0).startswith(
        "line 3.vendors[0].stance: expected a text"
    )


def test_true_is_not_a_number() -> None:
    assert "metrics[0].value" in fault({"value": True}, "metrics", 0)


def test_true_is_no_length() -> None:
    with pytest.raises(RecordError, match="length: expected a whole number"):
        from_data(Article, {**to_data(article("甲")), "length": True})


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 10**400])
def test_numbers_are_finite(number: float) -> None:
    assert "finite" in fault({"value": number}, "metrics", 0)


def test_unknown_keys_are_refused() -> None:
    assert fault({"colour": "red"}) == "line 3: unknown colour"


def test_missing_keys_are_named() -> None:
    with pytest.raises(RecordError, match="missing annotator"):
        from_data(Claim, {key: value for key, value in data().items() if key != "annotator"})


def test_a_quote_that_does_not_fill_its_span_is_refused() -> None:
    assert "fragments[0]" in fault({"end": 12}, "fragments", 0)


def test_an_unknown_status_lists_the_known_ones() -> None:
    assert "draft, done, reviewed" in fault({"status": "x"})


def test_a_lone_surrogate_is_refused_with_its_place() -> None:
    assert "code point 1" in fault({"note": "x\ud800"})


def test_whole_numbers_become_floats() -> None:
    record = data()
    record["metrics"][0]["value"] = 3
    assert isinstance(from_data(Claim, record).metrics[0].value, float)
