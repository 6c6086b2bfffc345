"""The pass over all articles that writes the records, and the one that reads them back."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress

from reader.core.article import Article
from reader.core.codec import to_data
from reader.core.json_text import json_line
from reader.dataset.claim_dicts import ClaimData, count_of_quotes, end_of, start_of
from reader.dataset.claims_layout import ClaimLines
from reader.dataset.counts import Counts
from reader.dataset.fast_path import FastPath
from reader.dataset.json_files import Record, decode
from reader.dataset.options import EVERY_CLAIM, Convert, Filter
from reader.dataset.records import (
    CLAIMS_SCHEMA,
    DOCUMENTS_SCHEMA,
    Document,
    closed_lists,
    document,
    document_record,
    unfit,
)
from reader.dataset.source import (
    DatasetError,
    DatasetSource,
    check_boilerplate,
    checked_claims,
    checked_text,
)
from reader.dataset.splits import Placements
from reader.dataset.staging import StagedFile
from reader.dataset.standoff import strip
from reader.dataset.variants import claim_in, rendition, wanted_scripts
from reader.dataset.verify import verify_claims, verify_documents, verify_standoff

TAG_SET_SCHEMA = "tagset/1.0.0"

#: Which file takes the records of a layout and split; several keys may share one file.
Files = Mapping[tuple[str, str], StagedFile]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that the claims layout does not hold, with the reason; the documents layout does."""

    claim: str
    article: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOptions:
    """How records are made: which claims, whether without texts, with which renditions.

    ``variants`` need ``convert``. With ``fold`` a claim whose folded words were already
    written for another article of the same group (a near-duplicate) is left out. ``step`` is
    called for each article that is written, and for each that is read back.
    """

    filter: Filter = EVERY_CLAIM
    standoff: bool = False
    variants: tuple[str, ...] = ()
    convert: Convert | None = None
    fold: Callable[[str], str] | None = None
    step: Callable[[], None] = lambda: None


@dataclass(slots=True)
class Tally:
    """What was written, and how many of its spans were read back and found right."""

    documents: int = 0
    claims: int = 0
    spans: int = 0
    verified: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)


class RecordWriter:
    """The records of one export: written to files, then read back from the disk."""

    def __init__(
        self, source: DatasetSource, placements: Placements, files: Files, options: RecordOptions
    ) -> None:
        self._source = source
        self._placements = placements
        self._files = files
        self._options = options
        self._names = {article.name for article in source.ordered}
        self._closed = closed_lists(source.tag_set)
        self._sizes = Counter(placed.group for placed in placements.by_id.values())
        self._copies: dict[tuple[str, str], tuple[str, str]] = {}
        self._stored = FastPath(source, self._closed, read_back=bool(files))
        self.tally = Tally()

    def write(self) -> Tally:
        """Write every article and claim to its file, in order of names, starts, ends and ids.

        Raises :class:`DatasetError` at the first quote that is not what its article says there.
        """
        for article in self._source.ordered:
            self._options.step()
            try:
                self._write_article(article)
            except ValueError as error:
                raise DatasetError(f"article {article.name}: {error}") from error
        self._stored.tell(self.tally.counts)
        return self.tally

    def _write_article(self, article: Article) -> None:
        text = checked_text(self._source, article)
        doc = self._document(article, text)
        self.tally.counts.document(doc.split)
        self.tally.documents += 1
        if self._took_fast_path(doc):
            return
        found = checked_claims(self._source, article, text)
        claims = [claim for claim in found if self._options.filter.takes(claim)]
        self._write_document(doc, claims)
        fit = [claim for claim in claims if self._fits(claim, doc)]
        for claim in fit:
            self.tally.counts.claim(claim, doc.split)
        self._write_claims(doc, fit)
        for other in self._renditions(doc):
            self.tally.counts.variant(doc.split)
            self._write_document(other, [claim_in(claim, other.text) for claim in claims])
            self._write_claims(other, [claim_in(claim, other.text) for claim in fit])

    def _took_fast_path(self, doc: Document) -> bool:
        """Write an article by the fast path, or decline where its claims are chosen or changed."""
        options = self._options
        copied = options.fold is not None and self._sizes[doc.group] > 1
        if options.standoff or not options.filter.takes_all or copied or self._wanted(doc):
            return False
        plain = ClaimLines(doc, self._source.vendors_by_id)
        taken = self._stored.take(doc, plain)
        if taken is None:
            return False
        check_boilerplate(doc.article, doc.text)
        if (file := self._files.get(("documents", doc.split))) is not None:
            file.line(self._stored.document(doc, taken))
            self.tally.spans += len(doc.article.boilerplate) + taken.quotes
        self._stored.count(taken, doc.split)
        fit = [self._fits(claim, doc) for claim in taken.rest]
        for claim in compress(taken.rest, fit):
            self.tally.counts.claim(claim, doc.split)
        if (file := self._files.get(("claims", doc.split))) is not None:
            lines = taken.lines(plain, fit)
            file.lines(lines)
            rest = sum(map(count_of_quotes, compress(taken.rest, fit)))
            self.tally.spans += len(lines) + taken.quotes_of_lines + rest
            self.tally.claims += len(lines)
        return True

    def verify(self) -> None:
        """Read the files back from the disk and hold each span against its article.

        Raises :class:`DatasetError` when one is not what its article says there.
        """
        try:
            self._verify()
        except DatasetError:
            for article in self._source.ordered:  # rather say which claim it is than which line
                checked_claims(self._source, article, checked_text(self._source, article))
            raise

    def _verify(self) -> None:
        by_name = {article.name: article for article in self._source.ordered}
        held: dict[str, Document] = {}

        def doc_of(name: str) -> Document:
            if name not in held:
                self._options.step()
                held.clear()
                base, script = _parted(name, by_name)
                doc = self._document(by_name[base], checked_text(self._source, by_name[base]))
                held.update({base: doc} if script is None else {name: self._in(doc, script)})
            return held[name]

        for layout, file in dict.fromkeys((key[0], file) for key, file in self._files.items()):
            file.close()
            if self._options.standoff:
                self.tally.verified += verify_standoff(file, doc_of)
            elif layout == "claims":
                self.tally.verified += verify_claims(file, lambda name: doc_of(name).text)
            else:
                self.tally.verified += verify_documents(file, lambda name: doc_of(name).text)
        if self.tally.verified != self.tally.spans:
            raise DatasetError(
                f"{self.tally.verified} of {self.tally.spans} spans verified; nothing was written"
            )

    def _document(self, article: Article, text: str) -> Document:
        placed = self._placements.by_id[article.id]
        return document(article, text, group=placed.group, split=placed.split)

    def _in(self, doc: Document, script: str) -> Document:
        made = self._options.convert and rendition(doc, script, self._options.convert)
        if made is None:
            raise DatasetError(f"article {doc.article.name} has no {script} rendition")
        return made

    def _wanted(self, doc: Document) -> tuple[str, ...]:
        """The scripts of the renditions that go with a document."""
        if self._options.convert is None or self._options.standoff or doc.split != "train":
            return ()
        return wanted_scripts(doc.article, self._options.variants)

    def _renditions(self, doc: Document) -> Iterator[Document]:
        convert = self._options.convert
        for script in self._wanted(doc):
            made = convert and rendition(doc, script, convert)
            if made is None:
                continue
            if (name := doc.article.name + made.suffix) in self._names:
                raise DatasetError(
                    f"the {script} rendition of {doc.article.name} would be named {name}, "
                    "like another article; rename that one"
                )
            yield made

    def _fits(self, claim: ClaimData, doc: Document) -> bool:
        reason = unfit(claim, self._closed) or self._copy_of(claim, doc)
        if reason:
            self.tally.left_out.append(LeftOut(claim["id"], doc.article.name, reason))
        return not reason

    def _copy_of(self, claim: ClaimData, doc: Document) -> str | None:
        if self._options.fold is None or self._sizes[doc.group] == 1:
            return None
        key = (doc.group, self._options.fold(doc.text[start_of(claim) : end_of(claim)]))
        article, first = self._copies.setdefault(key, (doc.article.id, claim["id"]))
        if article == doc.article.id:
            return None
        return f"a copy of claim {first} in a near-duplicate article"

    def _write_document(self, doc: Document, claims: Sequence[ClaimData]) -> None:
        file = self._files.get(("documents", doc.split))
        if file is None:
            return
        self._put(file, json_line(document_record(doc, claims, self._source.vendors_by_id)))
        self.tally.spans += len(doc.article.boilerplate) + sum(map(count_of_quotes, claims))

    def _write_claims(self, doc: Document, claims: Sequence[ClaimData]) -> None:
        file = self._files.get(("claims", doc.split))
        if file is None:
            return
        lines = ClaimLines(doc, self._source.vendors_by_id)
        for claim in claims:
            self._put(file, lines.line(claim))
            self.tally.spans += 1 + count_of_quotes(claim)
        self.tally.claims += len(claims)

    def _put(self, file: StagedFile, line: str) -> None:
        if self._options.standoff:
            file.stands_for(line)
            line = json_line(strip(decode(line.encode())))
        file.line(line)


def _parted(name: str, known: Mapping[str, Article]) -> tuple[str, str | None]:
    """The article's name and the script that a document's id stands for."""
    if name in known:
        return name, None
    base, _, script = name.rpartition("-")
    return base, script


def tag_set_record(source: DatasetSource) -> Record:
    """What stands in ``tagset.json``: tag set, vendors, and how the export came to be."""
    tag_set = to_data(source.tag_set)
    return {
        "schema": TAG_SET_SCHEMA,
        "claims_schema": CLAIMS_SCHEMA,
        "documents_schema": DOCUMENTS_SCHEMA,
        "tag_set_sha256": hashlib.sha256(json_line(tag_set).encode()).hexdigest(),
        "guideline_version": source.guideline_version,
        "guideline_sha256": hashlib.sha256(source.guideline.encode()).hexdigest(),
        "conversion": dict(sorted(source.conversion.items())),
        "tag_set": tag_set,
        "vendors": [to_data(source.vendors_by_id[id_]) for id_ in sorted(source.vendors_by_id)],
    }
