"""A line written as text is the line that the encoder makes of the same record."""

import json
from typing import Any

import pytest
from hypothesis import given

from reader.core.claim import Claim, Metric, inside
from reader.core.json_text import json_line
from reader.core.span import Quote, quote
from reader.dataset.claim_dicts import data_of
from reader.dataset.claims_layout import ClaimLines
from reader.dataset.records import Document, document
from tests.dataset.helpers import BAIDU
from tests.strategies import projects
from tests.values import article, claim


def span(found: Quote) -> dict[str, Any]:
    return {"start": found.start, "end": found.end, "text": found.text}


def mention(found: Quote, of: Claim) -> dict[str, Any]:
    return {**span(found), "in_claim": inside(of, found)}


def record(made: Claim, doc: Document) -> dict[str, Any]:
    """The record of a claim, built plainly."""
    first, last = doc.context(made.start, made.end)
    target = made.vendors[0].vendor if made.vendors else "topic:unspecified"
    said = made.speaker.mention
    return {
        "schema": "claims/1.0.0",
        "id": made.id,
        "doc_id": doc.article.name,
        "doc_sha256": doc.article.sha256,
        "start": made.start,
        "end": made.end,
        "text": doc.text[made.start : made.end],
        "fragments": [span(fragment) for fragment in made.fragments],
        "context": doc.text[first:last],
        "context_start": first,
        "script": "source",
        "vendors": [
            {
                "id": vendor.vendor,
                "name": {"baidu": "百度"}.get(vendor.vendor, vendor.vendor),
                "stance": vendor.stance or made.stance.polarity,
                "mentions": [mention(found, made) for found in vendor.mentions],
            }
            for vendor in made.vendors
        ],
        "stance": {
            "polarity": made.stance.polarity,
            "target": target if made.stance.target is None else made.stance.target,
            "certainty": made.stance.certainty,
        },
        "metrics": [
            {
                **span(metric.quote),
                "kind": metric.kind,
                "comparator": metric.comparator,
                "value": metric.value,
                "value_min": metric.value_min,
                "value_max": metric.value_max,
                "unit": metric.unit,
                "note": metric.note,
            }
            for metric in made.metrics
        ],
        "speaker": {
            "type": made.speaker.type,
            "name": made.speaker.name,
            "vendor": made.speaker.vendor,
            "mention": None if said is None else mention(said, made),
        },
        "time": [mention(time, made) for time in made.times],
        "kind": made.kind,
        "annotator": made.annotator,
        "status": made.status.value,
        "origin": made.origin.value,
        "split": doc.split,
        "group": doc.group,
        "license": doc.article.license,
        "source_url": doc.article.source_url,
        "flags": list(made.flags),
    }


@given(items=projects(max_articles=2))
def test_the_line_is_that_of_the_encoder(items: Any) -> None:
    for one, text, claims in items:
        doc = document(one, text, group='g"1', split="train")
        lines = ClaimLines(doc, {"baidu": BAIDU})
        for made in claims:
            assert lines.line(*data_of([made])) == json_line(record(made, doc))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_json_number_is_refused(number: float) -> None:
    text = "三百家"
    one = article(text)
    metric = Metric(quote=quote(text, 0, 3), kind="count", value=number)
    doc = document(one, text, group="g", split="train")
    with pytest.raises(ValueError, match="no JSON number"):
        ClaimLines(doc, {}).line(*data_of([claim(one, text, (0, 3), metrics=(metric,))]))


def test_whole_numbers_become_floats() -> None:
    text = "三百家"
    one = article(text)
    metric = Metric(quote=quote(text, 0, 2), kind="count", value=300)
    doc = document(one, text, group="g", split="train")
    line = ClaimLines(doc, {}).line(*data_of([claim(one, text, (0, 3), metrics=(metric,))]))
    assert '"value":300.0,' in line
    assert json.loads(line)["metrics"][0]["value_min"] is None
