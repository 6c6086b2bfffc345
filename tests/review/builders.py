"""Claims and sides for comparing, with everything that need not be said filled in."""

from collections.abc import Sequence
from typing import Any

from reader.core.article import Article
from reader.core.claim import Claim
from reader.review import ArticleAgreement, Case, Figures, Side, Work, compare
from reader.review.pairing import cases
from tests import values

Spans = Sequence[tuple[int, int]]


def text(length: int) -> str:
    """A text of that many code points."""
    return "甲乙丙丁戊己庚辛壬癸"[:length] if length <= 10 else "甲" * length


def claims(article: Article, words: str, *spans: tuple[int, int], **facts: Any) -> list[Claim]:
    """One claim of one fragment at each of these spans."""
    who = facts.get("annotator", "anna")
    return [
        values.claim(article, words, span, name=f"{who}-{at}", **facts)
        for at, span in enumerate(spans)
    ]


def side(name: str, *works: tuple[Article, Sequence[Claim]]) -> Side:
    """One annotator, who has worked on all of these articles."""
    return Side(
        name,
        tuple(Work(article=article, claims=tuple(found), seen=True) for article, found in works),
    )


def compared(length: int, a: Spans, b: Spans) -> ArticleAgreement:
    """Two annotators with claims on these spans of a text of *length* code points."""
    words = text(length)
    article = values.article(words)
    found = compare(
        side("anna", (article, claims(article, words, *a))),
        side("ben", (article, claims(article, words, *b, annotator="ben"))),
    )
    return found.articles[0]


def figures(length: int, a: Spans, b: Spans) -> Figures:
    """Their figures."""
    return compared(length, a, b).figures


def pair(one: Claim, other: Claim) -> Case:
    """The one case of two claims that stand for each other."""
    (found,) = cases([one], [other])
    return found
