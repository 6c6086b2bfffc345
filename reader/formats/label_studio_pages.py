"""What Label Studio shows of a page in HTML, in which the offsets of its marks count."""

import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

_UNSEEN = ("script", "style")


def shown_text(text: str, values: Sequence[Mapping[str, Any]]) -> str:
    """*text*, or what a browser shows of it where the marks' offsets count in that.

    Marks on a page have ``globalOffsets`` and their words: what they agree with is taken. Those
    of older versions have paths into the page alone, and what is shown is taken.
    """
    marks = [value for value in values if isinstance(value.get("globalOffsets"), dict)]
    paths = any("startOffset" in value for value in values)
    if "<" not in text or not (marks or paths):
        return text
    page = _Page()
    page.feed(text)
    page.close()
    shown = "".join(page.pieces)
    if not marks:
        return shown
    return max((text, shown), key=lambda each: sum(_fits(each, mark) for mark in marks))


def sought(text: str, words: str) -> tuple[int, int, str]:
    """Start and end of the only place with these words, or why there is none."""
    places = [found.start() for found in re.finditer(re.escape(words), text)] if words else []
    if len(places) == 1:
        return places[0], places[0] + len(words), ""
    return 0, 0, f"it gives no offsets, and its words stand at {len(places)} places"


def _fits(text: str, mark: Mapping[str, Any]) -> bool:
    start, end = (mark["globalOffsets"].get(side) for side in ("start", "end"))
    if not isinstance(start, int) or not isinstance(end, int) or start < 0:
        return False
    return text[start:end] == mark.get("text")


class _Page(HTMLParser):
    """Collects the words of a page as they stand, entities decoded."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data)
