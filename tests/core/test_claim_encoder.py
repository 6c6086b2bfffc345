"""The text written at once is the text that the encoder makes of the codec's data."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from reader.core.claim import Claim, Metric
from reader.core.claim_encoder import claim_text
from reader.core.codec import from_data, to_data
from reader.core.span import quote
from tests.strategies import projects

TEXT = "参数达2300亿"
CLAIM = Claim(id="c", article="a", fragments=(quote(TEXT, 0, 8),), annotator="me")


@given(items=projects(max_articles=2))
def test_it_is_that_of_the_encoder(items: Any) -> None:
    for _, _, claims in items:
        for made in claims:
            data = to_data(made)
            plain = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            assert claim_text(made) == plain
            assert from_data(Claim, json.loads(claim_text(made))) == made


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_json_number_is_refused(number: float) -> None:
    metric = Metric(quote=quote(TEXT, 3, 8), kind="count", value=number)
    with pytest.raises(ValueError, match="JSON"):
        claim_text(replace(CLAIM, metrics=(metric,)))
