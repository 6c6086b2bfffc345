"""A web page saved in one file (.mhtml, .mht), or a mail → its main page's text and facts."""

import re
from datetime import UTC
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from reader.intake.content import Content, Facts, address, fact
from reader.intake.dates import iso
from reader.intake.encoding import Decoded, decode
from reader.intake.errors import Reason, RefusalError
from reader.intake.head import declared_encoding
from reader.intake.page import read_page

_HEAD = 8192
_FIELD = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,9}[A-Za-z][A-Za-z0-9-]{0,40}:")
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
#: Such a file says so in its head.
_SIGNS = (b"multipart/related", b"multipart/alternative", b"multipart/mixed", b"text/html")
#: A page is not put into more envelopes; each costs a look at every line.
_MOST_PARTS = 2000
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
        message = message_from_bytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        part = _main(message)
        raw = part.get_payload(decode=True) if part is not None else None
        charset = part.get_content_charset() if part is not None else None
    except _FAULTS:
        raise RefusalError(Reason.MALFORMED, "the saved page is damaged") from None
    if part is None or not isinstance(raw, bytes) or not raw.strip():
        raise RefusalError(Reason.NO_TEXT)
    decoded = decode(raw, forced=forced, declared=charset or declared_encoding(raw))
    is_page = part.get_content_type() == "text/html"
    content = read_page(decoded.text) if is_page else Content(text=decoded.text)
    facts = content.facts.or_else(_facts(message, part))
    return decoded, Content(text=content.text, facts=facts, left_out=content.left_out)


def _main(message: Message) -> Message | None:
    """The part that is the page: that which the head names, else the first page, else a text."""
    parts: list[Message] = []
    for part in message.walk():
        if not part.is_multipart():
            parts.append(part)
        if len(parts) >= _MOST_PARTS:
            break
    pages = [part for part in parts if part.get_content_type() == "text/html"]
    start = message.get_param("start")
    named = [part for part in pages if isinstance(start, str) and part.get("Content-ID") == start]
    texts = [part for part in parts if part.get_content_type() == "text/plain"]
    return next(iter((*named, *pages, *texts)), None)


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
        words = str(make_header(decode_header(str(value))))
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
