"""How far the annotators of a project agree, as the Markdown that goes on a dataset's card."""

from collections.abc import Iterator
from itertools import combinations

from reader.project.annotations import annotations, before_deciding
from reader.project.history import History
from reader.review import Agreement, Figures, compare
from reader.review.agreement import Progress
from reader.review.fields import KAPPA

_ABOUT = """\
Between annotators who worked on the same articles, of their claims before anything was decided
between them. Exact: span F1 of equal spans; half: span F1 of spans with an intersection over
union of at least .5, which stand for each other; α: Krippendorff's, over code points in or out of
a claim; κ: Cohen's, over claims that stand for each other; –: undefined."""

#: The fields in words.
_KAPPA = {key: f"κ {key.replace('_', ' ')}" for key in KAPPA}
_HEADS = ("articles", "claims", "exact", "half", "α", *_KAPPA.values())
_SETS = ("vendors (Jaccard)", "vendors (MASI)", "metrics")


def agreement_card(project: History, *, progress: Progress | None = None) -> str:
    """A table with a row for every two annotators who share articles; nothing if none do.

    *progress* is asked at every article and told of no step: the writing that follows has its
    own. What it raises ends the counting.
    """

    def asked(_done: int, _of: int) -> None:
        if progress is not None:
            progress(0, 1)

    people = {*project.claim_annotators()}
    people |= {claim.annotator for claim in before_deciding(project).values()}
    if len(people) < 2:
        return ""
    mine = annotations(project, name="", progress=asked)
    pairs = combinations(sorted(mine.annotators()), 2)
    found = [compare(mine.of(a), mine.of(b), progress=asked) for a, b in pairs]
    shared = [each for each in found if each.articles]
    return "\n".join((_ABOUT, "", *_table(shared))) if shared else ""


def _table(found: list[Agreement]) -> Iterator[str]:
    heads = (*_HEADS, *_SETS)
    yield f"| annotators | {' | '.join(heads)} |"
    yield "|---|" + "---:|" * len(heads)
    for each in found:
        cells = (str(len(each.articles)), *_cells(each.figures))
        yield f"| {_named(each.a)}, {_named(each.b)} | {' | '.join(cells)} |"


def _named(name: str) -> str:
    return " ".join(name.split()).replace("|", "&#124;")


def _cells(figures: Figures) -> Iterator[str]:
    yield f"{figures.claims_a:,} / {figures.claims_b:,}"
    for value in figures.in_order():
        yield "–" if value is None else f"{value:.3f}"
