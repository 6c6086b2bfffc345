"""Names, flags and words of any length: the form stays as wide as there is room."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core import claim_edits
from reader.core.claim import Claim, Metric
from reader.core.span import Span
from tests.windows import Hand


@pytest.fixture
def form(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.press("J")
    hand.window.resize(800, 600)
    hand.settle()
    return hand


def with_long_vendor(hand: Hand, claim: Claim) -> Claim:
    project = hand.window.session.desk.project
    long = replace(project.vendors()[0], id="long", en="E" * 900, hans="字" * 400, hant="字" * 400)
    project.edit_tags(vendors=(long,))
    return claim_edits.with_vendor(claim, "long")


def with_long_metric(hand: Hand, claim: Claim) -> Claim:
    quote = hand.window.session.desk.project.quote(claim.article, Span(0, 300))
    return claim_edits.with_metric(claim, Metric(quote=quote, kind="count"))


def with_long_mention(hand: Hand, claim: Claim) -> Claim:
    quote = hand.window.session.desk.project.quote(claim.article, Span(0, 300))
    return claim_edits.with_vendor(claim, "baidu", (quote,))


def with_long_flag(_hand: Hand, claim: Claim) -> Claim:
    return claim_edits.with_flag(claim, "f" * 500, on=True)


@pytest.mark.parametrize(
    "lengthened", [with_long_vendor, with_long_metric, with_long_mention, with_long_flag]
)
def test_nothing_of_the_form_is_pushed_out_of_sight(form: Hand, lengthened) -> None:
    longer = lengthened(form, form.claim)
    form.window.session.acts.edit("long", lambda _claim: longer)
    form.settle()
    scroll = form.window.form.body._scroll
    assert scroll.widget().width() <= scroll.viewport().width()
