"""Claims as their stored texts, with what is asked of them at once: made without decoding them.

Taking in very many claims as objects costs several times what their texts cost. A text that is
exactly what :func:`reader.core.claim_encoder.claim_text` would write can be stored as it came, once
its quotes were held against the article. `tests/core/test_written_claim.py` compares the two ways.
"""

import json
import json.encoder
import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.core.claim import Claim
from reader.core.claim_encoder import claim_text
from reader.core.claim_grammar import OFFSET, STORED, Found, fitting, parts_of


class WrittenClaim(NamedTuple):
    """One claim: its text, and of it what stands in columns of its own.

    ``start`` and ``end`` are code points of the article: from the first fragment's start to the
    last one's end. ``vendors`` are ids, each with the stance towards it. ``body`` is UTF-8, in
    which a claim takes a third of the room. A plain tuple, for many thousands are made.
    """

    id: str
    article: str
    start: int
    end: int
    kind: str
    polarity: str | None
    status: str
    annotator: str
    vendors: tuple[tuple[str, str | None], ...]
    body: bytes


_VENDOR = re.compile(rb'\{"vendor":(%b),"stance":(%b),' % (STORED.text, STORED.text_or_null))
_ENDS = re.compile(b'"start":(%b),"end":(%b),' % (OFFSET, OFFSET))

#: So many different words of labels are kept at a time.
_KEPT = 10_000


class Labels(dict[bytes, str | None]):
    """JSON texts of ids and labels, the same for very many claims, by what they mean."""

    def __missing__(self, written: bytes) -> str | None:
        if len(self) >= _KEPT:
            self.clear()
        found: str | None = json.loads(written)
        self[written] = found
        return found


def written_from(claim: Claim) -> WrittenClaim:
    """A claim that is an object, written."""
    return WrittenClaim(
        claim.id,
        claim.article,
        claim.start,
        claim.end,
        claim.kind,
        claim.stance.polarity,
        claim.status.value,
        claim.annotator,
        tuple([(vendor.vendor, vendor.stance) for vendor in claim.vendors]),
        claim_text(claim).encode(),
    )


def written_claims(
    stored: bytes, *, article: str, text: str, labels: Labels
) -> tuple[tuple[WrittenClaim, ...], int] | None:
    """The claims of one article whose texts stand one on each line, and how many quotes they have.

    *labels* are kept for what follows.
    ``None`` when there is anything odd about one of them: it is not quite as we write it, is of
    another article, or quotes what the *text* does not say there. Then reading each tells what.
    """
    if not stored:
        return (), 0
    found = parts_of(stored, stored.count(b"\n") + 1)
    if found is None:
        return None
    try:
        written = stored.decode()
    except UnicodeDecodeError:
        return None
    quotes = fitting(written, text)
    own = json.encoder.encode_basestring(article).encode()
    if quotes is None or {parts[1] for parts in found} != {own}:
        return None
    claims = tuple(_claims(found, stored.split(b"\n"), article, labels))
    return (claims, quotes) if len(claims) == len(found) else None


def _claims(
    found: Found, bodies: list[bytes], article: str, labels: Labels
) -> Iterator[WrittenClaim]:
    """Until the first whose fragments are not in order and apart."""
    for body, parts in zip(bodies, found, strict=True):
        last = int(parts[4]) if not parts[5] else _reach(int(parts[4]), parts[5])
        if last is None:
            return
        yield WrittenClaim(
            _said(parts[0]),
            article,
            int(parts[3]),
            last,
            labels[parts[7]] or "",
            labels[parts[9]],
            labels[parts[22]] or "",
            labels[parts[6]] or "",
            tuple([(labels[id_] or "", labels[stance]) for id_, stance in _heads(parts[12])]),
            body,
        )


def _heads(vendors: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = _VENDOR.findall(vendors) if vendors else []
    return found


def _said(written: bytes) -> str:
    return str(json.loads(written)) if b"\\" in written else written[1:-1].decode()


def _reach(end: int, others: bytes) -> int | None:
    """Where the last fragment ends; ``None`` where one begins before the end of another."""
    for first, last in _ENDS.findall(others):
        if int(first) < end:
            return None
        end = int(last)
    return end
