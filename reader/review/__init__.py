"""Comparing annotators: which claims are the same, how far they agree, who is taken."""

from reader.review.agreement import (
    Agreement,
    ArticleAgreement,
    LeftOut,
    Side,
    Why,
    Work,
    compare,
    narrowed,
)
from reader.review.figures import Figures
from reader.review.pairing import Case, Verdict

__all__ = [
    "Agreement",
    "ArticleAgreement",
    "Case",
    "Figures",
    "LeftOut",
    "Side",
    "Verdict",
    "Why",
    "Work",
    "compare",
    "narrowed",
]
