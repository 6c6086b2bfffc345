"""Hand-made claims on real articles, entered through the real window: none changed, few keys."""

import statistics
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from tests.gold import gold, needs_gold
from tests.journeys.typist import Typist
from tests.windows import Hand

pytestmark = [
    needs_gold,
    pytest.mark.real,
    pytest.mark.journey,
    pytest.mark.timeout(600),
]

#: Median of keys and clicks for one claim, after its words are selected.
FEW = 4


def said(claim: Claim) -> dict[str, Any]:
    """What a claim says, a vendor's stance spelt out; flags and bookkeeping aside."""
    polarity = claim.stance.polarity
    first = claim.vendors[0].vendor if claim.vendors else None
    return {
        "spans": [fragment.span for fragment in claim.fragments],
        "kind": claim.kind,
        "stance": (polarity, claim.stance.target or first, claim.stance.certainty),
        "vendors": {
            entry.vendor: (entry.stance or polarity, set(entry.mentions)) for entry in claim.vendors
        },
        "metrics": {replace(metric, note=None) for metric in claim.metrics},
        "speaker": (claim.speaker.type, claim.speaker.name, claim.speaker.mention),
    }


def test_every_claim_comes_out_as_it_was_meant_with_few_keys(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "gold.zhubi"
    known = default_vendors()
    ids = {vendor.id for vendor in known}
    more = tuple(vendor for vendor in gold().vendors if vendor.id not in ids)
    with Project.create(
        path, annotator="Mei", tag_set=default_tag_set(), vendors=(*known, *more)
    ) as made:
        made.add_articles([(article, text) for article, text, _ in gold().items])
    assert hand.window.session.opening.open(path)
    typist = Typist(hand)
    counts = []
    for article, _, claims in gold().items:
        hand.window.session.desk.show(article.id)
        hand.settle()
        for claim in claims:
            assert said(typist.enter(claim)) == said(claim), claim.id
            counts.append(typist.count)
    assert statistics.median(counts) <= FEW, counts
    assert hand.window.session.desk.project.check().problems == ()
