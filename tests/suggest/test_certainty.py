"""Certainty is guessed from words of doubt and of condition."""

import pytest

from reader.core.span import Span
from reader.suggest.certainty import propose_certainty


@pytest.mark.parametrize(
    "claim,certainty",
    [
        ("成本很难下降", "asserted"),
        ("如果成本不下降,谁也用不起", "conditional"),
        ("一旦模型成熟,可能改变格局", "conditional"),
        ("这可能只是一种手段", "hedged"),
        ("也许还有机会", "hedged"),
        ("这是不可能的事情", "asserted"),
        ("只有成本可控,市场才能打开", "conditional"),
    ],
)
def test_certainty_is_guessed(claim: str, certainty: str) -> None:
    assert propose_certainty(claim, [Span(0, len(claim))]) == certainty


def test_only_the_claims_own_words_count() -> None:
    assert propose_certainty("如果这样,成本很高", [Span(5, 9)]) == "asserted"
