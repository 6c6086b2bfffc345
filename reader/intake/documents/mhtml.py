"""A web page saved in one file (.mhtml, .mht), or a mail → its main page's text and facts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Self

from reader.intake.content import Content, Facts, address, fact
from reader.intake.dates import iso
from reader.intake.encoding import Decoded, decode
from reader.intake.errors import Reason, RefusalError
from reader.intake.head import declared_encoding
from reader.intake.page import read_page

_HEAD = 8192
_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,9}[A-Za-z][A-Za-z0-9-]{0,40}:")
_LINE_END = re.compile(rb"\A\r?\n")
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n|\A\r?\n")
#: Such a file says so in its head.
_SIGNS = (b"multipart/related", b"multipart/alternative", b"multipart/mixed", b"text/html")
#: The head of a part is no longer, in bytes, and a page in no more envelopes: the standard
#: library takes a time that grows with the square of either.
_LONGEST_HEAD, _DEEPEST = 16_384, 8
_PAGE = "text/html"
#: So much of a field is read, in characters.
_LONGEST_FIELD = 1000
#: What the standard library's reader raises for messages that are not as they should be.
_FAULTS = (
    MessageError, ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError
)  # fmt: skip


def is_mhtml(data: bytes) -> bool:
    """Whether *data* begins like a saved web page: with the head of a message."""
    head = data[:_HEAD]
    if _FIELD.match(head) is None:
        return False
    head = _BLANK_LINE.split(head, maxsplit=1)[0].lower()
    return b"mime-version:" in head and any(sign in head for sign in _SIGNS)


def read_mhtml(data: bytes, *, forced: str | None = None) -> tuple[Decoded, Content]:
    """The main page of a saved page, in its own encoding. Raises :class:`RefusalError`."""
    try:
        whole = _Part.of(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        part = _main(whole)
        raw = part.payload() if part is not None else b""
        charset = fact(part.head.get_content_charset()) if part is not None else None
    except _FAULTS:
        raise RefusalError(Reason.MALFORMED, "the saved page is damaged") from None
    if part is None or not raw.strip():
        raise RefusalError(Reason.NO_TEXT)
    decoded = decode(raw, forced=forced, declared=charset or declared_encoding(raw))
    is_page = part.head.get_content_type() == _PAGE
    content = read_page(decoded.text) if is_page else Content(text=decoded.text)
    facts = content.facts.or_else(_facts(whole.head, part.head))
    return decoded, Content(text=content.text, facts=facts, left_out=content.left_out)


@dataclass(frozen=True, slots=True)
class _Part:
    """A message or a part of one: its head, and its body as it is written."""

    head: Message
    body: bytes

    @classmethod
    def of(cls, data: bytes) -> Self:
        """A part of which no more than the head is looked at: most are pictures."""
        end = _BLANK_LINE.search(data, 0, _LONGEST_HEAD)
        if end is None and len(data) > _LONGEST_HEAD:
            raise ValueError
        head, body = (data[: end.start()], data[end.end() :]) if end else (data, b"")
        return cls(message_from_bytes(head), body)

    def parts(self, depth: int = _DEEPEST) -> Iterator[Self]:
        """This part, or in its place those that it is made of."""
        boundary = self.head.get_boundary()
        if self.head.get_content_maintype() != "multipart" or boundary is None or not depth:
            yield self
            return
        mark = re.escape(boundary.encode("utf-8", "surrogateescape"))
        between = re.compile(rb"(?:\A|\r?\n)--" + mark + rb"(?:--)?[ \t]*(?=\r?\n|\Z)")
        for piece in between.split(self.body)[1:]:
            if piece.strip():
                yield from type(self).of(_LINE_END.sub(b"", piece)).parts(depth - 1)

    def payload(self) -> bytes:
        """The body as it was before it was packed for the way."""
        kept = Message()
        kept["Content-Transfer-Encoding"] = str(self.head.get("Content-Transfer-Encoding", ""))
        kept.set_payload(self.body.decode("ascii", "surrogateescape"))
        raw = kept.get_payload(decode=True)
        return raw if isinstance(raw, bytes) else b""


def _main(whole: _Part) -> _Part | None:
    """The part that is the page: that which the head names, else the first page, else a text."""
    kinds = (_PAGE, "text/plain")
    parts = [part for part in whole.parts() if part.head.get_content_type() in kinds]
    start = whole.head.get_param("start")
    pages = [part for part in parts if part.head.get_content_type() == _PAGE]
    named = [
        part for part in pages if isinstance(start, str) and part.head.get("Content-ID") == start
    ]
    return next(iter((*named, *pages, *parts)), None)


def _facts(message: Message, part: Message) -> Facts:
    """What the envelope says where the page itself says nothing."""
    places = (message.get("Snapshot-Content-Location"), part.get("Content-Location"))
    return Facts(
        title=fact(_words(message.get("Subject"))),
        source_url=next((found for place in places if (found := address(_words(place)))), None),
        retrieved=_moment(_words(message.get("Date"))),
    )


def _words(value: object) -> str | None:
    """A field of a head in plain words; one that cannot be decoded says nothing."""
    if value is None:
        return None
    try:
        words = str(make_header(decode_header(str(value)[:_LONGEST_FIELD])))
        words.encode("utf-8")
    except _FAULTS:
        return None
    return words


def _moment(value: str | None) -> str | None:
    try:
        moment = parsedate_to_datetime(value or "")
        # Browsers write "-0000": it is the moment in UTC.
        return iso((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
