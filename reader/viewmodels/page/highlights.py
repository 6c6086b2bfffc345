"""What is marked on the page, found by block, so that a change touches its own blocks alone."""

import enum
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeVar

from reader.core.span import Span
from reader.viewmodels.page.text import PageText


class Kind(enum.IntEnum):
    """What a highlight stands for; a later kind lies above an earlier one."""

    BOILERPLATE = 0
    DOUBT = 1
    """A conversion that had other readings."""
    CLAIM = 2
    SUGGESTION = 3
    MENTION = 4
    METRIC = 5
    HIT = 6


class Line(enum.Enum):
    """Underline styles: the second channel beside colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVE = "wave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """Stretches marked alike, under one key (a claim's id, or any other unique string).

    ``spans`` are in source code points, in order. ``ink`` names one of the style's inks (a
    stance; unknown names get the style's plain ink). ``fill`` as a (light, dark) pair of
    ``#rrggbb`` and ``line`` override the ink's own. A higher ``level`` lies above.
    """

    key: str
    spans: tuple[Span, ...]
    kind: Kind = Kind.CLAIM
    ink: str = ""
    fill: tuple[str, str] | None = None
    line: Line | None = None
    level: int = 0
    selected: bool = False
    hover: bool = False
    text: str | Callable[[], str] = ""
    """What a screen reader says of it, or what tells that when it is asked for."""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it, perhaps nothing."""
        return self.text if isinstance(self.text, str) else self.text()

    @property
    def order(self) -> tuple[int, int, int, int]:
        """Sorts from bottom to top: by kind, level, then the later start, the shorter one."""
        first, last = self.spans[0].start, self.spans[-1].end
        return self.kind, self.level, first, first - last


class Place(Protocol):
    """Where highlights will be, in code points ``[start, end)``, and the key of the first."""

    @property
    def id(self) -> str: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


P = TypeVar("P", bound=Place)


@dataclass(frozen=True, slots=True)
class LazyHighlights(Generic[P]):
    """Highlights that are made when their place comes into sight.

    ``make`` gives for a place the one with its key and perhaps more, with keys that nobody asks
    for before; all lie within the place.
    """

    places: Sequence[P]
    make: Callable[[P], Iterable[Highlight]]


class _Waiting(Generic[P]):
    """The places whose highlights are not made yet. Nothing is counted for each of them."""

    def __init__(self, later: LazyHighlights[P]) -> None:
        places = sorted(later.places, key=attrgetter("start"))
        self._make = later.make
        self._places = places
        self._starts = [place.start for place in places]
        # How far everything up to each of them reaches: bisected where the starts cannot be.
        self._reach = list(accumulate([place.end for place in places], max))
        self.left: dict[str, P] = {place.id: place for place in places}

    def make(self, key: str) -> Iterable[Highlight]:
        """What waits under a key, for the first and the last time."""
        place = self.left.pop(key, None)
        return () if place is None else self._make(place)

    def between(self, start: int, end: int) -> list[str]:
        """The keys of what waits within the code points ``[start, end)``."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        left = self.left
        return [
            place.id for place in self._places[first:last] if place.end > start and place.id in left
        ]


_NOTHING: LazyHighlights[Place] = LazyHighlights((), lambda _place: ())


class Highlights:
    """All highlights of one text by key and by block. Spans outside the text are ignored."""

    def __init__(self, text: PageText) -> None:
        self._text = text
        self._by_key: dict[str, Highlight] = {}
        self._by_block: dict[int, dict[str, Highlight]] = {}
        self._waiting: _Waiting[Any] = _Waiting(_NOTHING)

    def __len__(self) -> int:
        self._make_all()
        return len(self._by_key)

    def __contains__(self, key: str) -> bool:
        return key in self._by_key or key in self._waiting.left

    def __iter__(self) -> Iterator[Highlight]:
        self._make_all()
        return iter(self._by_key.values())

    def get(self, key: str) -> Highlight | None:
        """The highlight with this key, if there is one."""
        self._make((key,))
        return self._by_key.get(key)

    def put(self, highlight: Highlight) -> set[int]:
        """Add a highlight or replace the one with its key; returns the blocks to repaint."""
        touched = self.drop(highlight.key)
        self._by_key[highlight.key] = highlight
        for span in highlight.spans:
            for block in self._text.blocks(span):
                self._by_block.setdefault(block, {})[highlight.key] = highlight
                touched.add(block)
        return touched

    def drop(self, key: str) -> set[int]:
        """Remove a highlight, if it is there; returns the blocks to repaint."""
        self._make((key,))
        old = self._by_key.pop(key, None)
        touched: set[int] = set()
        for span in old.spans if old else ():
            for block in self._text.blocks(span):
                here = self._by_block.get(block)
                if here is not None and here.pop(key, None) is not None:
                    touched.add(block)
                    if not here:
                        del self._by_block[block]
        return touched

    def replace(
        self, highlights: Iterable[Highlight], later: LazyHighlights[P] | None = None
    ) -> None:
        """Take these in place of all there were, those of *later* made where they are in sight."""
        self._by_key.clear()
        self._by_block.clear()
        self._waiting = _Waiting(later) if later is not None else _Waiting(_NOTHING)
        blocks = self._text.blocks
        by_block = self._by_block
        for highlight in highlights:
            if highlight.key in self._by_key:
                self.drop(highlight.key)
            self._by_key[highlight.key] = highlight
            for span in highlight.spans:
                for block in blocks(span):
                    by_block.setdefault(block, {})[highlight.key] = highlight

    def on(self, block: int) -> list[Highlight]:
        """The highlights that touch a block, from bottom to top."""
        waiting, text = self._waiting, self._text
        if waiting.left and 0 <= block < len(text):
            self._make(waiting.between(text.starts[block], text.ends[block]))
        here = self._by_block.get(block)
        return sorted(here.values(), key=lambda found: found.order) if here else []

    def at(self, offset: int) -> list[Highlight]:
        """The highlights that cover the character at a source offset, top first."""
        found = [
            highlight
            for highlight in self.on(self._text.block_at(offset))
            if any(span.start <= offset < span.end for span in highlight.spans)
        ]
        return found[::-1]

    def _make(self, keys: Iterable[str]) -> None:
        for key in keys:
            for highlight in self._waiting.make(key):
                self.put(highlight)

    def _make_all(self) -> None:
        self._make(tuple(self._waiting.left))
