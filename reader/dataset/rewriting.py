"""Lines of the claims layout, made of stored claims without decoding them.

The stored text of a claim has nearly all that its line needs, in pieces that can be used as they
stand; making objects of them and text again takes several times longer.
`tests/dataset/test_rewriting.py` compares these lines with those that are made of objects.
"""

import json.encoder
import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.core.claim_grammar import OFFSET, STORED, Found
from reader.core.json_text import LINE_ENDS, on_one_line
from reader.core.tagset import Vendor
from reader.dataset.claims_layout import ClaimLines
from reader.dataset.records import CLAIMS_SCHEMA, LONGEST_CONTEXT, NO_TARGET, Document

_text = json.encoder.encode_basestring

#: So many ways to say which vendor with which stance are kept with what is made of them.
_KEPT = 10_000

_ID = re.compile(b'"[0-9a-z-]++"')
_HEAD = re.compile(rb'\{"vendor":(%b),"stance":(%b),' % (STORED.text, STORED.text_or_null))
_QUOTED = re.compile(rb'\{"quote":\{(%b)\},' % STORED.place)
_KINDS = re.compile(rb'\},"kind":(%b),"comparator":(%b),' % (STORED.text, STORED.text))
_PLACE = re.compile(b'("start":(%b),"end":(%b),"text":%b)' % (OFFSET, OFFSET, STORED.text))
_ENDS = re.compile(b'"start":(%b),"end":(%b),' % (OFFSET, OFFSET))
_INSIDE, _OUTSIDE = b',"in_claim":true', b',"in_claim":false'
_OPENING = f'{{"schema":"{CLAIMS_SCHEMA}","id":'.encode()
_NO_TARGET = _text(NO_TARGET).encode()


class _Heads(NamedTuple):
    """What stands between two mentions, as a line has it, and the vendors that begin there."""

    written: bytes
    vendors: tuple[bytes, ...]


@dataclass(slots=True)
class Rewritten:
    """The lines of one article, ``None`` where a claim is left to the plain path.

    The rest is of the other claims, as JSON texts, for counting: of each its polarity, certainty,
    kind, type of speaker, status, origin and annotator; of each its vendors; kinds of metrics.
    """

    lines: list[bytes | None] = field(default_factory=list)
    labels: list[tuple[bytes, ...]] = field(default_factory=list)
    vendors: list[bytes] = field(default_factory=list)
    metrics: list[bytes] = field(default_factory=list)


class Rewriter:
    """Makes lines of article after article; what their claims have in common is made once."""

    def __init__(
        self, vendors: Mapping[str, Vendor], closed: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._names = {
            _text(id_).encode(): on_one_line(
                _text(known.hans or known.hant or known.en or id_)
            ).encode()
            for id_, known in vendors.items()
        }
        self._closed = {
            name: frozenset(_text(value).encode() for value in values)
            for name, values in closed.items()
        }
        self._heads: dict[tuple[bytes, bytes], _Heads | None] = {}
        self._fit: set[tuple[bytes, ...]] = set()

    def lines(self, plain: ClaimLines, doc: Document, stored: bytes, found: Found) -> Rewritten:
        """The lines of claims of *doc* with these texts and their parts; *plain* makes the same."""
        page = _Page(self, plain, doc)
        for parts in found:
            page.add(parts)
        made = page.made
        written = stored.decode()  # in which a character is found many times quicker
        for char, escaped in LINE_ENDS.items():
            if char in written:
                pair = char.encode(), escaped.encode()
                made.lines = [line and line.replace(*pair) for line in made.lines]
        return made

    def fit(self, labels: tuple[bytes, ...]) -> bool:
        """Whether a polarity, certainty, kind and type of speaker are known to the tag set."""
        if labels in self._fit:
            return True
        fields = ("stance", "certainty", "kind", "speaker")
        if any(label not in self._closed[of] for label, of in zip(labels, fields, strict=True)):
            return False
        self._fit.add(labels)
        return True

    def heads(self, between: bytes, polarity: bytes) -> _Heads | None:
        """What stands *between* two mentions of vendors, rewritten; ``None`` for an odd stance."""
        try:
            return self._heads[between, polarity]
        except KeyError:
            if len(self._heads) >= _KEPT:
                self._heads.clear()
            made = self._heads[between, polarity] = self._rewritten(between, polarity)
            return made

    def _rewritten(self, between: bytes, polarity: bytes) -> _Heads | None:
        found = _HEAD.findall(between)
        if any(stance not in (b"null", *self._closed["stance"]) for _, stance in found):
            return None

        def head(match: re.Match[bytes]) -> bytes:
            id_, stance = match.groups()
            name, stance = self._names.get(id_, id_), polarity if stance == b"null" else stance
            return b'{"id":%b,"name":%b,"stance":%b,' % (id_, name, stance)

        return _Heads(_HEAD.sub(head, between), tuple(id_ for id_, _ in found))

    def metrics(self, stored: bytes) -> tuple[bytes, list[bytes]] | None:
        """Metrics as a line has them, and their kinds; ``None`` for a kind that is not known."""
        kinds, comparators = self._closed["metric_kind"], self._closed["comparator"]
        said = _KINDS.findall(stored)
        if any(kind not in kinds or how not in comparators for kind, how in said):
            return None
        if b"\\" in stored:
            return _QUOTED.sub(rb"{\1,", stored), [kind for kind, _ in said]
        # Without escapes no text has a quotation mark in it, so these are what they look like.
        bare = stored.replace(b'{"quote":{', b"{").replace(b'"},"kind":', b'","kind":')
        return bare, [kind for kind, _ in said]


class _Contexts:
    """The contexts of one article's claims; each of its paragraphs is escaped once."""

    def __init__(self, plain: ClaimLines, doc: Document) -> None:
        self._plain = plain
        self._text = doc.text
        self._ends = (*doc.line_ends, len(doc.text))
        self._odd = any(char in doc.text for char in LINE_ENDS)
        self._found: dict[tuple[int, int], bytes] = {}
        self._paragraphs: dict[int, bytes] = {}

    def around(self, start: int, end: int) -> bytes:
        """The paragraphs around ``[start, end)`` as a line has them, with their place."""
        ends = self._ends
        before, after = key = bisect_left(ends, start), bisect_left(ends, end - 1)
        if key in self._found and end <= ends[after]:
            return self._found[key]
        first = ends[before - 1] + 1 if before else 0
        if ends[after] - first > LONGEST_CONTEXT or end > ends[after]:
            return self._plain.context_of(start, end).encode()  # not whole paragraphs
        inner = b"".join([self._paragraph(at) for at in range(before, after + 1)])
        whole = inner if ends[after] == len(self._text) else inner[:-2]  # the escaped line end
        found = self._found[key] = b'"context":"%b","context_start":%d' % (whole, first)
        return found

    def _paragraph(self, at: int) -> bytes:
        """A paragraph with its line end, as JSON text without quotation marks."""
        found = self._paragraphs.get(at)
        if found is None:
            words = _text(self._text[self._ends[at - 1] + 1 if at else 0 : self._ends[at] + 1])
            found = (on_one_line(words) if self._odd else words)[1:-1].encode()
            self._paragraphs[at] = found
        return found


class _Page:
    """The claims of one article on their way to lines."""

    def __init__(self, rewriter: Rewriter, plain: ClaimLines, doc: Document) -> None:
        self.made = Rewritten()
        self._rewriter = rewriter
        self._opening = f",{plain.opening},".encode()
        self._closing = f",{plain.closing},".encode()
        self._contexts = _Contexts(plain, doc)
        self._length = len(doc.text)

    def add(self, parts: tuple[bytes, ...]) -> None:
        """Make the line of a claim, or leave it to the plain path."""
        # fmt: off
        (id_, _, place, start, end, more, annotator, kind, stance, polarity, target, certainty,
         vendors, metrics, speaker, spoken, _, _, mention, times, flags, _, status, origin) = parts
        # fmt: on
        made, rewriter = self.made, self._rewriter
        known = rewriter.metrics(metrics) if metrics else _NO_METRICS
        fit = rewriter.fit((polarity, certainty, kind, spoken)) and _ID.fullmatch(id_)
        first, last = int(start), int(end)
        if more or known is None or not fit or last > self._length:
            made.lines.append(None)
            return
        written, named = self._vendors(vendors, polarity, first, last) if vendors else _NO_VENDORS
        if written is None:
            made.lines.append(None)
            return
        if target == b"null":
            about = named[0] if named else _NO_TARGET
            stance = b'{"polarity":%b,"target":%b,"certainty":%b}' % (polarity, about, certainty)
        if mention != b"null":
            mention = self._inside(mention, first, last)
        if times:
            times = self._inside(times, first, last)
        around = self._contexts.around(first, last)
        made.lines.append(
            b"".join(
                (
                    *(_OPENING, id_, self._opening, place, b',"fragments":[{', place),
                    *(b"}],", around, b',"script":"source","vendors":[', written),
                    *(b'],"stance":', stance, b',"metrics":[', known[0]),
                    *(b'],"speaker":{', speaker, b',"mention":', mention),
                    *(b'},"time":[', times, b'],"kind":', kind, b',"annotator":', annotator),
                    *(b',"status":', status, b',"origin":', origin, self._closing),
                    *(b'"flags":[', flags, b"]}\n"),
                )
            )
        )
        made.labels.append((polarity, certainty, kind, spoken, status, origin, annotator))
        made.vendors += named if len(named) < 2 else set(named)
        made.metrics += known[1]

    def _vendors(
        self, stored: bytes, polarity: bytes, start: int, end: int
    ) -> tuple[bytes | None, tuple[bytes, ...]]:
        """The vendors as a line has them, and their ids in order."""
        pieces = _PLACE.split(stored)
        heads = self._rewriter.heads(pieces[0], polarity)
        if heads is None:
            return None, ()
        written, named = heads
        for at in range(1, len(pieces), 4):
            place, first, last, between = pieces[at : at + 4]
            heads = self._rewriter.heads(between, polarity)
            if heads is None:
                return None, ()
            inside = _INSIDE if start <= int(first) and int(last) <= end else _OUTSIDE
            written += place + inside + heads[0]
            named += heads[1]
        return written, named

    def _inside(self, stored: bytes, start: int, end: int) -> bytes:
        """Quotes, each with whether it lies inside the claim."""
        found = _ENDS.findall(stored)
        if len(found) == 1:
            ((first, last),) = found
            inside = _INSIDE if start <= int(first) and int(last) <= end else _OUTSIDE
            return stored[:-1] + inside + b"}"
        pieces = _PLACE.split(stored)
        written = pieces[0]
        for at in range(1, len(pieces), 4):
            place, first, last, between = pieces[at : at + 4]
            inside = _INSIDE if start <= int(first) and int(last) <= end else _OUTSIDE
            written += place + inside + between
        return written


_NO_METRICS: tuple[bytes, list[bytes]] = b"", []
_NO_VENDORS: tuple[bytes | None, tuple[bytes, ...]] = b"", ()
