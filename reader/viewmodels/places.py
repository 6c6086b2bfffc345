"""Where somebody was reading: the way back after a jump, and forward again."""

from typing import NamedTuple

KEPT = 100


class Place(NamedTuple):
    """A place of reading: an article and the code point of its first visible line."""

    article: str
    offset: int


class Places:
    """Places left by jumps. Going back keeps the place one leaves for going forward."""

    def __init__(self) -> None:
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
