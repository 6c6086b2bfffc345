"""What a file says: its readable text and the facts it states about itself."""

import html
import re
from dataclasses import dataclass, fields, replace

_REFERENCE = re.compile(
    r"&(?:#[0-9]{1,7}(?![0-9])|#[xX][0-9a-fA-F]{1,6}(?![0-9a-fA-F])|[A-Za-z][A-Za-z0-9]{1,30});?"
)
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_BLANKS = re.compile(r"\s+")
_WEB = re.compile(r"https?://[^\s<>\"]{1,2000}", re.IGNORECASE)

#: Raised and lowered numbers, which else would run into those before them: 10¹², H₂O.
_SMALL = {
    "sup": str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"),
    "sub": str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋"),
}
_NUMBER = re.compile(r"\s*[+−-]?[0-9]{1,4}\s*")

# A fact is a line, not a text.
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a file states about its article; ``None`` where it says nothing.

    ``published`` and ``retrieved`` are ISO 8601 where the file's date could be understood.
    ``language`` is the file's own word for it (``zh-TW`` …), which is not the detected script.
    """

    title: str | None = None
    source: str | None = None
    source_url: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    license: str | None = None
    language: str | None = None

    def or_else(self, other: "Facts") -> "Facts":
        """These facts, with the gaps filled from *other*."""
        missing = {
            field.name: getattr(other, field.name)
            for field in fields(self)
            if getattr(self, field.name) is None
        }
        return replace(self, **missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The readable text of a file and its facts.

    ``left_out`` counts the code points of page furniture (menus, hidden parts) not taken in,
    ``notes_left`` the footnotes and comments.
    """

    text: str
    facts: Facts = Facts()
    left_out: int = 0
    notes_left: int = 0


def unescape(text: str) -> str:
    """*text* with character references decoded, in linear time and whatever their size.

    The standard library's own search takes numbers of any length and fails on the longest.
    """
    return _REFERENCE.sub(lambda found: html.unescape(found.group()), text) if "&" in text else text


def small(element: str, text: str) -> str:
    """*text* as it stands in an element of that name: numbers in ``sup`` and ``sub`` are small."""
    signs = _SMALL.get(element)
    return text.translate(signs) if signs and _NUMBER.fullmatch(text) else text


def fact(value: str | None) -> str | None:
    """*value* as one line without invisible marks, at most 300 characters; empty is ``None``."""
    if value is None:
        return None
    line = _BLANKS.sub(" ", _UNSEEN.sub("", _BLANKS.sub(" ", value[:5000]))).strip()
    return line[:_LONGEST] or None


def address(value: str | None) -> str | None:
    """*value* when it is a web address and nothing else, else ``None``."""
    found = _WEB.fullmatch((value or "").strip()[:2001])
    return found.group() if found and not _UNSEEN.search(found.group()) else None
