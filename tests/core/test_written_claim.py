"""A claim taken as it is written is what reading it gives; whatever is odd is left to reading."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim, Metric, Stance, VendorStance
from reader.core.claim_encoder import claim_text
from reader.core.codec import from_data
from reader.core.span import Quote, Span, quote
from reader.core.written_claim import Labels, WrittenClaim, written_claims, written_from
from tests.strategies import projects

TEXT = "参数\n达2300亿，百度说"
CLAIM = Claim(
    id='c"1',
    article="a",
    fragments=(quote(TEXT, 0, 3), quote(TEXT, 4, 8)),
    annotator="Mei",
    stance=Stance(polarity=None),
    vendors=(VendorStance("baidu", None, (quote(TEXT, 10, 12),)), VendorStance("b\\", "mixed")),
    metrics=(Metric(quote=quote(TEXT, 4, 9), kind="count", value=2.3e11),),
)


def taken(text: str, *claims: Claim, article: str = "a") -> tuple[WrittenClaim, ...] | None:
    stored = "\n".join(map(claim_text, claims)).encode()
    found = written_claims(stored, article=article, text=text, labels=Labels())
    return None if found is None else found[0]


def expected(claim: Claim) -> WrittenClaim:
    written = written_from(claim)
    assert (written.body.decode(), written.status) == (claim_text(claim), claim.status.value)
    assert (written.start, written.end) == (claim.start, claim.end)
    return written


@given(items=projects(max_articles=2))
def test_it_says_what_the_claim_says(items: Any) -> None:
    for article, text, claims in items:
        stored = "\n".join(map(claim_text, claims)).encode()
        found = written_claims(stored, article=article.id, text=text, labels=Labels())
        quotes = sum(1 for claim in claims for _ in claim.quotes())
        assert found == (tuple(map(expected, claims)), quotes)


@given(at=st.integers(0, len(claim_text(CLAIM)) - 1), other=st.sampled_from('0123,:"{}[]\\ue百 '))
def test_what_is_taken_after_any_slip_is_sound(at: int, other: str) -> None:
    body = claim_text(CLAIM)
    spoilt = body[:at] + other + body[at + 1 :]
    found = written_claims(spoilt.encode(), article="a", text=TEXT, labels=Labels())
    if found is not None:
        ((one,), _) = found
        claim = from_data(Claim, json.loads(spoilt))
        assert one == expected(claim)
        assert all(quote.fits(TEXT) for _, quote in claim.quotes())


@pytest.mark.parametrize(
    "odd",
    [
        replace(CLAIM, article="b"),
        replace(CLAIM, fragments=(quote(TEXT, 1, 3), Quote(Span(4, 8), "十三十三"))),
        replace(CLAIM, times=(Quote(Span(0, 3), "参数达"),)),
        replace(CLAIM, times=(Quote(Span(13, 20), "百度说百度说百"),)),
    ],
)
def test_another_article_and_other_words_are_left_to_reading(odd: Claim) -> None:
    assert taken(TEXT, CLAIM) is not None
    assert taken(TEXT, CLAIM, odd) is None


@pytest.mark.parametrize(
    "was, now",
    [
        (":0,", ":00,"),
        ('"id":', '"id": '),
        ('"note":""', '"note":"\\u767e"'),
        ('"note":""', '"note":"\\ud800"'),
        ("230000000000.0", "2.3e+11"),
        ("230000000000.0", "230000000000"),
        ('"status":"draft"', '"status":"new"'),
        ('"flags":[]', '"flags":[],"more":1'),
        ('"start":4,"end":8,"text":"2300"', '"start":0,"end":3,"text":"参数\\n"'),
    ],
)
def test_what_is_written_otherwise_is_left_to_reading(was: str, now: str) -> None:
    body = claim_text(CLAIM)
    assert was in body
    spoilt = body.replace(was, now, 1).encode()
    assert written_claims(spoilt, article="a", text=TEXT, labels=Labels()) is None


def test_no_claims_are_none() -> None:
    assert written_claims(b"", article="a", text=TEXT, labels=Labels()) == ((), 0)


def test_bytes_that_are_no_utf8_are_left_to_reading() -> None:
    stored = claim_text(CLAIM).encode().replace("百".encode(), b"\xff\xff\xff")
    assert written_claims(stored, article="a", text=TEXT, labels=Labels()) is None


def test_fragments_that_touch_are_taken_as_they_are_written() -> None:
    touching = replace(CLAIM, fragments=(quote(TEXT, 0, 2), quote(TEXT, 2, 4)))
    assert taken(TEXT, touching) == (expected(touching),)


def test_so_many_labels_are_kept_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.core.written_claim._KEPT", 2)
    labels = Labels()
    assert [labels[b'"%d"' % number] for number in range(5)] == ["0", "1", "2", "3", "4"]
    assert len(labels) <= 2
