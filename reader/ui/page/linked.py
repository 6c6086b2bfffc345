"""Two pages with the same article side by side, scrolled together by source offset."""

from functools import partial

from PySide6.QtCore import QObject

from reader.ui.page.scroll import ScrollingPage


class Linked(QObject):
    """Lets each of two pages follow the other's scrolling, as long as this object lives.

    Both show the same source text, in whatever renditions; the first visible line of one is
    found in the other by its source offset. A page that is hidden follows nothing.
    """

    def __init__(self, one: ScrollingPage, other: ScrollingPage) -> None:
        super().__init__(other)
        self._follow(one, other)
        one.scrolled.connect(partial(self._follow, one, other))
        other.scrolled.connect(partial(self._follow, other, one))

    def _follow(self, leader: ScrollingPage, follower: ScrollingPage) -> None:
        if follower.isHidden():
            return
        place = leader.place_of_reading()
        follower.set_top_offset(place.offset, above=place.above)
