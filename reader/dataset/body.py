"""The pass over all articles that writes the records, and the one that reads them back."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.dataset.lines import Record, encode
from reader.dataset.records import (
    CLAIMS_SCHEMA,
    DOCUMENTS_SCHEMA,
    claim_record,
    closed_lists,
    document,
    document_record,
    unfit,
)
from reader.dataset.source import DatasetSource, checked_claims, checked_text
from reader.dataset.splits import Placements
from reader.dataset.verify import verify_claims, verify_documents
from reader.dataset.writing import StagedFile

TAG_SET_SCHEMA = "tagset/1.0.0"

#: Which file takes the records of a layout and split; several keys may share one file.
Files = Mapping[tuple[str, str], StagedFile]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that the claims layout cannot hold, with the reason; the documents layout has it."""

    claim: str
    article: str
    reason: str


@dataclass(slots=True)
class Tally:
    """What one pass has written."""

    documents: int = 0
    claims: int = 0
    spans: int = 0
    left_out: list[LeftOut] = field(default_factory=list)


def write_records(source: DatasetSource, placements: Placements, files: Files) -> Tally:
    """Write every article and claim to its file, in the order of names, starts, ends and ids.

    Raises :class:`DatasetError` at the first quote that is not what its article says there.
    """
    tally = Tally()
    closed = closed_lists(source.tag_set)
    for article in source.ordered:
        placed = placements.by_id[article.id]
        text = checked_text(source, article)
        claims = checked_claims(source, article, text)
        doc = document(article, text, group=placed.group, split=placed.split)
        tally.documents += 1
        if file := files.get(("documents", doc.split)):
            file.line(encode(document_record(doc, claims, source.vendors_by_id)))
            tally.spans += len(article.boilerplate) + sum(_quotes(claim) for claim in claims)
        if file := files.get(("claims", doc.split)):
            for claim in claims:
                if reason := unfit(claim, closed):
                    tally.left_out.append(LeftOut(claim.id, article.name, reason))
                    continue
                file.line(encode(claim_record(claim, doc, source.vendors_by_id)))
                tally.spans += 1 + _quotes(claim)
                tally.claims += 1
    return tally


def _quotes(claim: Claim) -> int:
    return sum(1 for _ in claim.quotes())


def verify_records(source: DatasetSource, files: Files) -> int:
    """Read the files back from the disk; the number of spans, each held against its article."""
    by_name = {article.name: article for article in source.ordered}
    held: dict[str, str] = {}

    def text_of(name: str) -> str:
        if name not in held:
            held.clear()
            held[name] = checked_text(source, by_name[name])
        return held[name]

    verified = 0
    for layout, file in dict.fromkeys((layout, file) for (layout, _), file in files.items()):
        file.close()
        verify = verify_claims if layout == "claims" else verify_documents
        verified += verify(file, text_of)
    return verified


def tag_set_record(source: DatasetSource) -> Record:
    """What stands in ``tagset.json``: tag set, vendors, and how the export came to be."""
    tag_set = to_data(source.tag_set)
    return {
        "schema": TAG_SET_SCHEMA,
        "claims_schema": CLAIMS_SCHEMA,
        "documents_schema": DOCUMENTS_SCHEMA,
        "tag_set_sha256": hashlib.sha256(encode(tag_set).encode()).hexdigest(),
        "guideline_sha256": hashlib.sha256(source.guideline.encode()).hexdigest(),
        "conversion": dict(sorted(source.conversion.items())),
        "tag_set": tag_set,
        "vendors": [to_data(source.vendors_by_id[id_]) for id_ in sorted(source.vendors_by_id)],
    }
