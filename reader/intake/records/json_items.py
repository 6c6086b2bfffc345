"""The records of a JSON Lines file, or of one list in a JSON file, read one at a time."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from reader.intake.errors import Reason, RefusalError
from reader.intake.records.text_lines import LONGEST, Lines, TooLongError

_SPACE = re.compile(r"[ \t\n\r]*")
_PIECE = 1 << 20


def _no_number(name: str) -> None:
    """NaN and infinities, which some programs write where nothing is known."""


# A number of any length is words to us, and reading thousands of digits would fail.
_DECODER = json.JSONDecoder(parse_constant=_no_number, parse_int=str, parse_float=str)


@dataclass(frozen=True, slots=True)
class Item:
    """The value of one record, its ``number`` (a line's or a record's), or its ``fault``."""

    number: int
    value: object = None
    fault: str = ""


def lines_of(lines: Lines) -> Iterator[Item]:
    """The values of JSON Lines; a line that is no JSON is told and the next one read."""
    while True:
        try:
            line = lines.next()
        except TooLongError:
            yield Item(lines.number, fault="it is too long")
            continue
        if not line:
            return
        if line.strip():
            yield _item(lines.number, line.strip(" \t\r\n"))


def _item(number: int, text: str) -> Item:
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError as error:
        return Item(number, fault=f"no JSON at character {error.pos}")
    except RecursionError:
        return Item(number, fault="it is nested too deeply")
    if end < len(text):
        return Item(number, fault=f"no JSON at character {end}")
    return Item(number, value)


def whole(text: str) -> object:
    """The one value of a JSON file. Raises :class:`RefusalError`."""
    item = _item(1, text.strip())
    if item.fault:
        raise RefusalError(Reason.MALFORMED, item.fault)
    return item.value


def is_object(line: str) -> bool:
    """Whether *line* is one JSON object."""
    text = line.strip()
    return text.startswith("{") and isinstance(_item(1, text).value, dict)


class ListItems:
    """The items of the list that *stream* begins with, without the list being held whole."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._text = ""
        self._at = 0
        self._ended = False

    def __iter__(self) -> Iterator[Item]:
        """Every item, numbered from 1; after a fault there are no more."""
        self._skip()
        self._at += 1  # the opening bracket
        number = 0
        while True:
            self._skip()
            if self._next_is("]"):
                self._at += 1
                self._skip()
                if self._at < len(self._text):
                    yield Item(
                        number + 1, fault="there is more behind the list, which was not read"
                    )
                return
            if number and not self._next_is(","):
                yield Item(number + 1, fault="the list breaks off")
                return
            self._at += bool(number)
            number += 1
            item = self._item(number)
            yield item
            if item.fault:
                return

    def _next_is(self, char: str) -> bool:
        return self._text.startswith(char, self._at)

    def _skip(self) -> None:
        """Move past white space, reading on where the text ends."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text) or not self._more(_PIECE):
                return

    def _more(self, size: int) -> bool:
        """Read on; what was read before is let go."""
        if self._ended:
            return False
        try:
            piece = self._stream.read(size)
        except (OSError, UnicodeDecodeError):
            raise RefusalError(Reason.UNREADABLE, "it changed while it was read") from None
        self._ended = not piece
        self._text, self._at = self._text[self._at :] + piece, 0
        return bool(piece)

    def _item(self, number: int) -> Item:
        """The next item; as much is read as it needs, each time twice as much."""
        self._skip()
        if self._at >= len(self._text):
            return Item(number, fault="the list breaks off")
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                place = error.pos - self._at
                if not self._more_for_item():
                    return Item(number, fault=self._fault(place))
            except RecursionError:
                return Item(number, fault="it is nested too deeply; nothing behind it was read")
            else:
                # A number may go on in what is still unread.
                if end < len(self._text) or not self._more(_PIECE):
                    self._at = end
                    return Item(number, value)

    def _more_for_item(self) -> bool:
        held = len(self._text) - self._at
        return held <= LONGEST and self._more(max(_PIECE, held))

    def _fault(self, place: int) -> str:
        if self._ended and place >= len(self._text) - self._at - 1:
            return "the list breaks off"
        return f"no JSON at character {place}; nothing behind it was read"
