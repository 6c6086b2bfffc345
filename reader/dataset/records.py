"""What records are made from: a placed document, which claims fit, and the documents layout."""

import hashlib
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.core.article import Article
from reader.core.codec import to_data
from reader.core.tagset import TagSet, Vendor
from reader.dataset.claim_dicts import ClaimData
from reader.dataset.json_files import Record

CLAIMS_SCHEMA = "claims/1.0.0"
DOCUMENTS_SCHEMA = "documents/1.0.0"

#: The target of a claim that has neither a chosen one nor a vendor.
NO_TARGET = "topic:unspecified"

#: A paragraph longer than this (code points) is cut around the claim, or one endless line with
#: thousands of claims would be written thousands of times.
LONGEST_CONTEXT = 10_000
_AROUND = 2_000

_LINE_END = re.compile(r"[\r\n]")
_CLAIM_ID = re.compile(r"[0-9a-z-]+")

#: Facts of the article that stand under another name in a document line.
_RENAMED = {"id": "uuid", "name": "doc_id", "sha256": "doc_sha256", "script": "detected_script"}
_BACK = {new: old for old, new in _RENAMED.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article on its way out: where it belongs, and its text with the ends of its lines.

    ``script`` is ``source``, or ``hans`` / ``hant`` for a rendition; then ``text`` and the
    quotes of its claims are the rendition's, and :attr:`suffix` goes on every id.
    """

    article: Article
    text: str
    sha256: str
    group: str
    split: str
    script: str
    line_ends: tuple[int, ...]

    @property
    def suffix(self) -> str:
        """What tells the ids of a rendition from those of the source."""
        return "" if self.script == "source" else f"-{self.script}"

    def context(self, start: int, end: int) -> tuple[int, int]:
        """The paragraphs that hold ``[start, end)``, cut when they are longer than the limit."""
        before = bisect_left(self.line_ends, start)
        after = bisect_left(self.line_ends, end - 1)
        first = self.line_ends[before - 1] + 1 if before else 0
        last = self.line_ends[after] if after < len(self.line_ends) else len(self.text)
        if last - first > LONGEST_CONTEXT:
            first = max(first, start - _AROUND)
            last = min(last, end + _AROUND)
        return first, max(last, end)


def document(
    article: Article, text: str, *, group: str, split: str, script: str = "source"
) -> Document:
    """The document of an article's text (or of a rendition of it)."""
    digest = article.sha256
    if script != "source":
        digest = hashlib.sha256(text.encode()).hexdigest()
    ends = tuple(found.start() for found in _LINE_END.finditer(text))
    return Document(
        article=article,
        text=text,
        sha256=digest,
        group=group,
        split=split,
        script=script,
        line_ends=ends,
    )


def unfit(claim: ClaimData, closed: Mapping[str, tuple[str, ...]]) -> str | None:
    """Why a claim cannot stand in the claims layout, or ``None`` when it can.

    *closed* are the :func:`closed_lists`. The documents layout takes every claim; the claims
    layout is for training and has no gaps.
    """
    stance, stances = claim["stance"], closed["stance"]
    if stance["polarity"] is None:
        return "no stance chosen"
    if not _CLAIM_ID.fullmatch(claim["id"]):
        return f"the id {claim['id']!r} is not made of a-z, 0-9 and hyphens"
    if stance["polarity"] not in stances:
        return f"stance {stance['polarity']!r} is not in the tag set"
    for vendor in claim["vendors"]:
        if vendor["stance"] is not None and vendor["stance"] not in stances:
            return f"stance {vendor['stance']!r} is not in the tag set"
    if claim["kind"] not in closed["kind"]:
        return f"kind {claim['kind']!r} is not in the tag set"
    if stance["certainty"] not in closed["certainty"]:
        return f"certainty {stance['certainty']!r} is not in the tag set"
    if claim["speaker"]["type"] not in closed["speaker"]:
        return f"speaker {claim['speaker']['type']!r} is not in the tag set"
    for metric in claim["metrics"]:
        if metric["kind"] not in closed["metric_kind"]:
            return f"metric kind {metric['kind']!r} is not in the tag set"
        if metric["comparator"] not in closed["comparator"]:
            return f"comparator {metric['comparator']!r} is not in the tag set"
    return None


#: The closed lists of the claims schema, which a tag set may add to but not take from.
CLOSED: dict[str, tuple[str, ...]] = {
    "stance": ("supportive", "sceptical", "neutral", "mixed"),
    "certainty": ("asserted", "hedged", "conditional"),
    "kind": ("fact", "opinion", "forecast", "plan"),
    "metric_kind": (
        *("count", "headcount", "money", "duration", "multiple", "percent", "proportion"),
    ),
    "comparator": (
        *("eq", "gt", "ge", "lt", "le", "approx", "approx_below", "approx_above"),
        *("range", "order", "vague"),
    ),
    "speaker": ("author", "person", "vendor", "source", "class", "anonymous"),
}


def closed_lists(tag_set: TagSet) -> dict[str, tuple[str, ...]]:
    """Each closed field with its values: those of the schema, then those the tag set adds."""
    own = {field.key: tuple(value.key for value in field.values) for field in tag_set.fields}
    return {
        field: tuple(dict.fromkeys((*values, *own.get(field, ()))))
        for field, values in CLOSED.items()
    }


def document_record(
    doc: Document,
    claims: Sequence[ClaimData],
    vendors: Mapping[str, Vendor],
    named: Collection[str] = (),
) -> Record:
    """The line of the documents layout: every fact, the text, the claims without any loss.

    The vendors that the claims name come with it, so that one line can be read alone, and those
    of the ids *named*.
    """
    facts = to_data(doc.article)
    record: Record = {"schema": DOCUMENTS_SCHEMA}
    for name in ("name", "sha256", "id"):
        record[_RENAMED[name]] = facts.pop(name)
    record["doc_id"] += doc.suffix
    record["doc_sha256"] = doc.sha256
    record["uuid"] += doc.suffix
    record["script_variant"] = doc.script
    for name, value in facts.items():
        record[_RENAMED.get(name, name)] = value
    record["length"] = len(doc.text)
    record["group"], record["split"] = doc.group, doc.split
    record["text"] = doc.text
    record["vendors"] = [to_data(vendors[id_]) for id_ in named_vendors(claims, vendors, named)]
    record["claims"] = [_lossless(claim, doc) for claim in claims]
    return record


def named_vendors(
    claims: Iterable[ClaimData], vendors: Mapping[str, Vendor], others: Collection[str] = ()
) -> list[str]:
    """Ids of the known vendors that these claims name anywhere, and of *others*, in order."""
    named: set[str | None] = set(others)
    for claim in claims:
        named.update(vendor["vendor"] for vendor in claim["vendors"])
        named.add(claim["stance"]["target"])
        named.add(claim["speaker"]["vendor"])
    return sorted(id_ for id_ in named if id_ is not None and id_ in vendors)


def _lossless(claim: ClaimData, doc: Document) -> Record:
    if not doc.suffix:
        return claim
    ids = {"id": claim["id"] + doc.suffix, "article": claim["article"] + doc.suffix}
    return {**claim, **ids}


def article_facts(record: Mapping[str, Any]) -> Record:
    """The facts of a document line under the names of :class:`Article`, as JSON data."""
    facts = {_BACK.get(name, name): value for name, value in record.items()}
    for name in ("schema", "script_variant", "text", "vendors", "claims"):
        facts.pop(name, None)
    return facts
