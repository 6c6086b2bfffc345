"""Where somebody was reading: in each article, the way back after a jump, and forward again."""

from collections.abc import Callable
from typing import NamedTuple

KEPT = 100


class Place(NamedTuple):
    """A place of reading: an article, the code points of its first visible line and the caret."""

    article: str
    offset: int
    caret: int = 0


class Places:
    """Places left by jumps. Going back keeps the place one leaves for going forward.

    *look* tells the code points of the first visible line and of the caret; whoever shows the
    article sets it.
    """

    def __init__(self, look: Callable[[], tuple[int, int]] = lambda: (0, 0)) -> None:
        self.look = look
        self._last: dict[str, Place] = {}
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether a jump can be taken back."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether a jump that was taken back can be made again."""
        return bool(self._ahead)

    def here(self, article: str) -> Place:
        """Where one is reading, in *article*, which is shown."""
        return Place(article, *self.look())

    def keep(self, place: Place) -> None:
        """Let this be the place of reading in its article from now on."""
        self._last[place.article] = place

    def last(self, article: str) -> Place | None:
        """Where one was reading in *article* when it was laid down, unless at its beginning."""
        place = self._last.get(article)
        return place if place is not None and (place.offset or place.caret) else None

    def leave(self, place: Place) -> None:
        """Remember *place* before a jump; what was ahead is no longer reachable."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-KEPT]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before the last jump; *here* becomes reachable by :meth:`forward`."""
        return self._turn(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place that :meth:`back` left."""
        return self._turn(self._ahead, self._behind, here)

    def forget(self, article: str) -> None:
        """Drop the places of an article that is gone."""
        self._last.pop(article, None)
        self._behind = [place for place in self._behind if place.article != article]
        self._ahead = [place for place in self._ahead if place.article != article]

    @staticmethod
    def _turn(source: list[Place], other: list[Place], here: Place) -> Place | None:
        while source:
            place = source.pop()
            if place != here:
                other.append(here)
                return place
        return None
