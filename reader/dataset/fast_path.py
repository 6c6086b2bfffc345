"""The fast path of claims into an export: from their texts as they are stored.

It gives what the plain path gives, byte for byte. Where anything is odd, and above all where
something is wrong and has to be named, it declines before anything is written. The quotes of
claims whose lines are made here are held against the article when the files are read back.
"""

import json
import json.encoder
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.core.claim_grammar import Found, fitting, parts_of, vendors_in
from reader.core.json_text import json_line, on_one_line
from reader.dataset.claim_dicts import ClaimData, count_of_quotes, looked_at
from reader.dataset.claims_layout import ClaimLines
from reader.dataset.counts import Counts
from reader.dataset.records import Document, document_record
from reader.dataset.rewriting import Rewriter, Rewritten
from reader.dataset.source import DatasetSource

#: Stands once in every quote and, since it ends a key, in no text.
_QUOTE = b'"start":'


@dataclass(frozen=True, slots=True)
class Taken:
    """The claims of one article: their texts, parts and lines, and those left to the plain path."""

    stored: bytes
    found: Found
    made: Rewritten
    rest: list[ClaimData]

    @property
    def quotes(self) -> int:
        """How many quotes all of the claims have."""
        return self.stored.count(_QUOTE)

    @property
    def quotes_of_lines(self) -> int:
        """How many quotes those claims have whose lines are made."""
        return self.quotes - sum(map(count_of_quotes, self.rest))

    def lines(self, plain: ClaimLines, fit: Sequence[bool]) -> list[bytes]:
        """Every line with its LF; *plain* makes those of the rest, as far as these are *fit*."""
        if not self.rest:
            return [line for line in self.made.lines if line is not None]
        lines = []
        rest = zip(self.rest, fit, strict=True)
        for line in self.made.lines:
            if line is not None:
                lines.append(line)
                continue
            claim, fits = next(rest)
            if fits:
                lines.append(f"{plain.line(claim)}\n".encode())
        return lines


@dataclass(slots=True)
class _Told:
    """What was said of claims in one split, as JSON texts."""

    labels: Counter[tuple[bytes, ...]] = field(default_factory=Counter)
    vendors: Counter[bytes] = field(default_factory=Counter)
    metrics: Counter[bytes] = field(default_factory=Counter)


class FastPath:
    """Takes the claims of article after article."""

    def __init__(
        self, source: DatasetSource, closed: Mapping[str, tuple[str, ...]], *, read_back: bool
    ) -> None:
        self._source = source
        self._rewriter = Rewriter(source.vendors_by_id, closed)
        self._read_back = read_back
        self._told: dict[str, _Told] = {}

    def take(self, doc: Document, plain: ClaimLines) -> Taken | None:
        """The claims of *doc*, or ``None`` when they need the plain path."""
        if self._source.bodies is None:
            return None
        stored, count = self._source.bodies(doc.article)
        found = parts_of(stored, count)
        if found is None or not _of(found, doc.article.id) or not _in_order(found):
            return None
        if not self._read_back and fitting(stored.decode(), doc.text) is None:
            return None
        made = self._rewriter.lines(plain, doc, stored, found)
        texts = stored.split(b"\n") if None in made.lines else []
        left = [text.decode() for text, line in zip(texts, made.lines, strict=False) if not line]
        rest = looked_at(left, doc.article.id, doc.text)
        return None if rest is None else Taken(stored, found, made, rest)

    def count(self, taken: Taken, split: str) -> None:
        """Count the claims whose lines are made, for :meth:`tell`."""
        told = self._told.setdefault(split, _Told())
        told.labels.update(taken.made.labels)
        told.vendors.update(taken.made.vendors)
        told.metrics.update(taken.made.metrics)

    def tell(self, counts: Counts) -> None:
        """Put all that was counted into *counts*."""
        for split, told in self._told.items():
            for texts, times in told.labels.items():
                counts.labels(split, *map(json.loads, texts), times=times)
            for what, found in (("vendor", told.vendors), ("metric_kind", told.metrics)):
                for text, times in found.items():
                    counts.by[what, split, json.loads(text)] += times
        self._told.clear()

    def document(self, doc: Document, taken: Taken) -> str:
        """The line of the documents layout."""
        named = {json.loads(id_) for id_ in vendors_in(taken.found)}
        bare = json_line(document_record(doc, [], self._source.vendors_by_id, named))
        claims = on_one_line(taken.stored.decode().replace("\n", ","))
        return f"{bare.removesuffix(']}')}{claims}]}}"


def _of(found: Found, article: str) -> bool:
    known = json.encoder.encode_basestring(article).encode()
    return {parts[1] for parts in found} <= {known}


def _in_order(found: Found) -> bool:
    """Whether claims stand by start, end and id, as exports have them."""
    if not found:
        return True
    ids, _, _, starts, ends, more, *_ = zip(*found, strict=True)
    last = [_end(others) if others else int(end) for others, end in zip(more, ends, strict=True)]
    places = list(zip(map(int, starts), last, ids, strict=True))
    return places == sorted(places)


def _end(fragments: bytes) -> int:
    """One past the last of several fragments."""
    return int(fragments.rpartition(b'"end":')[2].partition(b",")[0])
