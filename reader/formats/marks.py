"""What every interchange format says in the end: a text, marks on it, and links between marks.

A format's reader turns a file into :class:`RawDocument`\\ s and decides nothing; where the marks
really stand is found by :mod:`reader.formats.locate`, what they mean by
:mod:`reader.formats.assemble`. A writer is given marks whose offsets are code points.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from reader.core.claim import Claim
from reader.core.errors import ZhubiError


class FormatError(ZhubiError):
    """A file that is not of the format it was taken for; names the file and the place in it."""


class Unit(enum.StrEnum):
    """What a file counts its offsets in."""

    CODE_POINTS = "code_points"
    UTF16 = "utf16"
    GRAPHEMES = "graphemes"
    CRLF_POINTS = "crlf_points"
    CRLF_UTF16 = "crlf_utf16"


#: Labels of the marks that we write ourselves; any other label is foreign.
CLAIM, VENDOR, METRIC, SPEAKER, TIME = "Claim", "Vendor", "Metric", "Speaker", "Time"

#: The key under which a format that takes extra data carries whole claims.
PASSENGER = "reader_claims"

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One marked thing in a file.

    ``spans`` are ``(start, end)`` pairs, end exclusive, in the file's own unit; more than one
    for a mark in several stretches. ``quotes`` are the words that the file gives for each span,
    or ``None`` where it gives none. ``place`` says where in the file it stands, for people.
    ``context`` are words before and after, where the file gives them. ``suggestion`` marks what
    a machine proposed and nobody accepted. ``fault`` is why the mark cannot be taken as the file
    has it, though its place may be clear: then a person has to look at it.
    """

    id: str
    label: str
    spans: tuple[tuple[int, int], ...]
    quotes: tuple[str, ...] | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    context: tuple[str, str] | None = None
    place: str = ""
    suggestion: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A directed link from one mark to another, by their ids."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawDocument:
    """One text with what a file says about it.

    ``unit`` is the unit that the format and its version declare, or ``None`` when it does not
    say; ``unit_is_sure`` where our own hand wrote it. ``passenger`` maps claim marks' ids to
    whole claims that rode along (data of :func:`reader.core.codec.to_data`). A reader that looks
    at the project gives in ``stored`` the claims that it found there for these, as they are;
    then the passengers are what these came to. A format that shows claims whole gives in
    ``fingerprints`` what they were when they were exported. ``annotator`` is who made the marks,
    where the file says. ``sent`` is the SHA-256 of the text that we wrote, where the file says.
    ``notes`` tell, a sentence each, what of the file has no place here.
    """

    name: str
    text: str
    marks: tuple[Mark, ...] = ()
    links: tuple[Link, ...] = ()
    unit: Unit | None = None
    unit_is_sure: bool = False
    passenger: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    stored: Mapping[str, Claim | None] | None = None
    fingerprints: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    annotator: str | None = None
    sent: str | None = None
    place: str = ""
    notes: tuple[str, ...] = ()
