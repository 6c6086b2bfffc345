"""Which claim of one annotator stands for which of the other."""

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.core.claim import Claim
from reader.review.extents import Extent, extent, shared, size, touching
from reader.review.fields import differing

#: After so many pairs there is a pause: claims that all overlap make very many.
_PAUSE = 1_000


class Verdict(enum.StrEnum):
    """What becomes of a claim when two annotators are compared."""

    AGREE = "agree"
    DIFFER = "differ"
    ONLY_A = "only_a"
    ONLY_B = "only_b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Two claims that stand for each other, or one that the other annotator does not have.

    ``iou`` is the share of code points of either that both have (0 for a claim that stands
    alone), ``differs`` the fields in which the two differ
    (:data:`reader.review.fields.DIFFERENCES`).
    """

    a: Claim | None
    b: Claim | None
    iou: float = 0.0
    differs: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Agree, differ, or only one has it."""
        if self.a is None:
            return Verdict.ONLY_B
        if self.b is None:
            return Verdict.ONLY_A
        return Verdict.DIFFER if self.differs else Verdict.AGREE

    @property
    def exact(self) -> bool:
        """Whether both mark the same code points."""
        return self.a is not None and self.b is not None and "span" not in self.differs

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The one or two claims, the first annotator's first."""
        return tuple(claim for claim in (self.a, self.b) if claim is not None)

    @property
    def start(self) -> int:
        """First code point of either."""
        return min(claim.start for claim in self.claims)


def nothing() -> None:
    """Asks for no break."""


def cases(
    a: Sequence[Claim], b: Sequence[Claim], *, pause: Callable[[], None] = nothing
) -> tuple[Case, ...]:
    """The claims of two annotators on one article, paired, by place in the text.

    Two stand for each other when they share at least half of the code points that either has
    (intersection over union ≥ .5), one to one, the most alike first. Whichever annotator is
    called the first makes no difference. *pause* is called now and then; what it raises ends it.
    """
    one, other = [extent(claim) for claim in a], [extent(claim) for claim in b]
    found: list[Case] = []
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for near in sorted(_near(a, b, one, other, pause), key=lambda each: each.order):
        if near.at_a not in taken_a and near.at_b not in taken_b:
            taken_a.add(near.at_a)
            taken_b.add(near.at_b)
            found.append(near.case)
    found += [Case(a=claim, b=None) for at, claim in enumerate(a) if at not in taken_a]
    found += [Case(a=None, b=claim) for at, claim in enumerate(b) if at not in taken_b]
    return tuple(sorted(found, key=_by_place))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Near:
    at_a: int
    at_b: int
    case: Case
    order: tuple[float, int, list[Extent], list[str]]


def _near(
    a: Sequence[Claim],
    b: Sequence[Claim],
    one: Sequence[Extent],
    other: Sequence[Extent],
    pause: Callable[[], None],
) -> list[_Near]:
    found = []
    for number, (at_a, at_b) in enumerate(touching(one, other)):
        if not number % _PAUSE:
            pause()
        common = shared(one[at_a], other[at_b])
        either = size(one[at_a]) + size(other[at_b]) - common
        if 2 * common < either:
            continue
        first, second = a[at_a], b[at_b]
        case = Case(a=first, b=second, iou=common / either, differs=differing(first, second))
        # Nothing here tells the first annotator from the second.
        order = (
            -case.iou,
            len(case.differs),
            sorted((one[at_a], other[at_b])),
            sorted((first.id, second.id)),
        )
        found.append(_Near(at_a=at_a, at_b=at_b, case=case, order=order))
    return found


def _by_place(case: Case) -> tuple[int, int, list[str]]:
    ends = max(claim.end for claim in case.claims)
    return case.start, ends, sorted(claim.id for claim in case.claims)
