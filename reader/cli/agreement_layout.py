"""Agreement as tables for people and as records for programs."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from reader.cli.layout import number, shortened, shown, table
from reader.core.claim import Claim
from reader.review import Agreement, ArticleAgreement, Case, Figures, LeftOut, Why
from reader.review.fields import KAPPA

_WORDS_COLUMNS = 48
#: What stands for a figure that is undefined.
_UNDEFINED = "–"
#: What stands where one annotator has no claim.
_NO_CLAIM = "-"

_WHY = {
    Why.ABSENT: "only {by} has the article",
    Why.DRIFTED: "its text in the other file is another",
    Why.UNSEEN: "only {by} has worked on it",
}


def blocks(found: Agreement, *, cases: bool) -> Iterator[str]:
    """The comparison of two annotators: figures, what was left out, and the cases if wanted."""
    a, b = shown(found.a), shown(found.b)
    yield f"{a} (A) and {b} (B), {number(len(found.articles), 'article')} compared"
    if found.articles:
        rows = [(_named(each), each.figures) for each in found.articles]
        yield table(_columns([*rows, ("overall", found.figures)]))
    if found.left_out:
        yield "\n".join(f"left out: {_left_out(each)}" for each in found.left_out)
    if cases:
        lines = [case_row(each, case) for each in found.articles for case in each.cases]
        yield table(lines) or "no claims"


def _named(each: ArticleAgreement) -> str:
    return shown(each.article.name)


def _columns(rows: Sequence[tuple[str, Figures]]) -> list[tuple[str, ...]]:
    heads = (
        "A",
        "B",
        "exact",
        "IoU≥.5",
        "alpha",
        *(f"κ {key}" for key in KAPPA),
        "jaccard",
        "masi",
        "metrics",
    )
    # The name last: it is as long as it is.
    return [(*heads, "article"), *((*_cells(figures), name) for name, figures in rows)]


def _cells(figures: Figures) -> tuple[str, ...]:
    return (str(figures.claims_a), str(figures.claims_b), *map(_number, figures.in_order()))


def _number(value: float | None) -> str:
    return _UNDEFINED if value is None else f"{value:.3f}"


def _left_out(left: LeftOut) -> str:
    return f"{shown(left.article.name)} ({_WHY[left.why].format(by=shown(left.by))})"


def case_row(each: ArticleAgreement, case: Case) -> tuple[str, ...]:
    """A case on one line: verdict, article, where either claim stands, what differs, words."""
    words = " | ".join(dict.fromkeys(claim.words for claim in case.claims))
    return (
        case.verdict.value,
        _named(each),
        _place(case.a),
        _place(case.b),
        ",".join(case.differs) or _NO_CLAIM,
        shortened(words, _WORDS_COLUMNS),
    )


def _place(claim: Claim | None) -> str:
    return _NO_CLAIM if claim is None else f"{claim.start}-{claim.end}"


def record(found: Agreement, *, cases: bool) -> dict[str, Any]:
    """The same for a program; positions are code points."""
    return {
        "a": found.a,
        "b": found.b,
        "figures": asdict(found.figures),
        "articles": [
            {
                "article_name": each.article.name,
                "sha256": each.article.sha256,
                "figures": asdict(each.figures),
                **({"cases": list(map(case_record, each.cases))} if cases else {}),
            }
            for each in found.articles
        ],
        "left_out": [
            {"article_name": left.article.name, "by": left.by, "why": left.why.value}
            for left in found.left_out
        ],
    }


def case_record(case: Case) -> dict[str, Any]:
    """A case for a program."""
    return {
        "verdict": case.verdict.value,
        "iou": case.iou,
        "differs": list(case.differs),
        "a": None if case.a is None else _claim(case.a),
        "b": None if case.b is None else _claim(case.b),
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {"id": claim.id, "start": claim.start, "end": claim.end, "text": claim.words}
