"""Reads the documents layout back: strictly, and whatever is wrong is listed with its line."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.claim_decoder import claim_of
from reader.core.codec import from_data
from reader.core.errors import ZhubiError
from reader.core.tagset import TagSet, Vendor
from reader.core.written_claim import Labels, WrittenClaim, written_claims
from reader.dataset.json_files import Record, decode, numbered
from reader.dataset.record_writer import TAG_SET_SCHEMA
from reader.dataset.records import DOCUMENTS_SCHEMA, article_facts
from reader.dataset.source import DatasetError
from reader.dataset.standoff import DOCUMENTS_STANDOFF, restore_document


@dataclass(frozen=True, slots=True)
class Problem:
    """What was not taken in: the file, its line (0: the file itself), the claim, the reason."""

    file: str
    line: int
    reason: str
    claim: str | None = None

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """One article that was read, with its text and those of its claims that fit it.

    Where claims were wanted as they are written, those of most articles stand in ``written``.
    """

    article: Article
    text: str
    claims: tuple[Claim, ...]
    written: tuple[WrittenClaim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a documents file (or a folder of them) holds.

    ``spans`` is the number of quotes, each of which was held against its text. ``variants``
    counts renditions in another script, which are made from the source and not taken in.
    ``tag_set`` is ``None`` when no ``tagset.json`` lies beside the file; ``vendors`` are then
    those that the claims name.
    """

    items: tuple[ImportedArticle, ...]
    vendors: tuple[Vendor, ...]
    tag_set: TagSet | None
    problems: tuple[Problem, ...]
    spans: int
    variants: int = 0

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all articles."""
        return tuple(claim for item in self.items for claim in item.claims)


#: Gives the text behind a ``doc_sha256``, or ``None`` where it is not known.
TextOf = Callable[[str], str | None]


def read_documents(
    path: Path, *, text_of: TextOf | None = None, as_written: bool = False
) -> Imported:
    """Read one documents file, or every ``documents*.jsonl`` of an exported folder.

    The folder is a working export or a dataset folder; one without words (stand-off) is read
    with the help of *text_of*, which knows the articles by the hash of their text. With
    *as_written* claims are not made into objects where their texts can be stored as they are.

    Raises :class:`DatasetError` when there is no such file, when it cannot be read, or when it
    is of another layout or of a version this program does not know; a line that is wrong is
    no error but a :class:`Problem`.
    """
    files = _files(path)
    reader = _Reader(text_of, as_written)
    try:
        reader.read_tag_set(files[0].with_name("tagset.json"))
        for file in files:
            for number, line in numbered(file):
                reader.read_line(file.name, number, line)
    except OSError as error:
        raise DatasetError(f"cannot read {error.filename}: {error.strerror}") from error
    return reader.result()


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        if path.exists() and not path.is_file():
            # A pipe would wait for its other end, a device never end.
            raise DatasetError(f"{path} is neither a file nor a folder")
        return [path]
    whole, parted = path / "documents.jsonl", sorted(path.glob("documents-*.jsonl"))
    if whole.exists() and parted:
        raise DatasetError(
            f"{path} holds two exports, documents.jsonl and documents-*.jsonl; choose a file"
        )
    if not whole.exists() and not parted:
        raise DatasetError(f"{path} holds no documents.jsonl and no documents-*.jsonl")
    return parted or [whole]


@dataclass(slots=True)
class _Reader:
    text_of: TextOf | None
    as_written: bool
    items: list[ImportedArticle] = field(default_factory=list)
    vendors: dict[str, Vendor] = field(default_factory=dict)
    tag_set: TagSet | None = None
    problems: list[Problem] = field(default_factory=list)
    spans: int = 0
    variants: int = 0
    _uuids: set[str] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)
    _claims: set[str] = field(default_factory=set)
    _labels: Labels = field(default_factory=Labels)

    def result(self) -> Imported:
        return Imported(
            items=tuple(self.items),
            vendors=tuple(self.vendors[id_] for id_ in sorted(self.vendors)),
            tag_set=self.tag_set,
            problems=tuple(self.problems),
            spans=self.spans,
            variants=self.variants,
        )

    def read_tag_set(self, path: Path) -> None:
        if not path.exists():
            return
        try:
            record = decode(path.read_bytes())
            if not isinstance(record, dict):
                raise ValueError("not an object")
            _known(record, TAG_SET_SCHEMA, path.name)
            self.tag_set = from_data(TagSet, record.get("tag_set"), place="tag_set")
            vendors = from_data(tuple[Vendor, ...], record.get("vendors"), place="vendors")
        except DatasetError:
            raise
        except (ValueError, ZhubiError) as error:
            self.problems.append(Problem(path.name, 0, str(error)))
            return
        self.vendors.update((vendor.id, vendor) for vendor in vendors)

    def read_line(self, file: str, number: int, line: bytes) -> None:
        if not (self.as_written and self._read_written(file, number, line)):
            self._read_objects(file, number, line)

    def _read_written(self, file: str, number: int, line: bytes) -> bool:
        """Take in a line whose claims are as we write them; ``False`` with anything odd about it.

        Then nothing of it was taken in, and reading it plainly tells what is wrong.
        """
        parts = _without_claims(line)
        if parts is None:
            return False
        try:
            record = decode(parts[0])
            if record.get("schema") != DOCUMENTS_SCHEMA:
                return False
            article, text = self._article(record)
            vendors = from_data(tuple[Vendor, ...], record.get("vendors"), place="vendors")
        except (AttributeError, ValueError, ZhubiError):
            return False
        found = written_claims(parts[1], article=article.id, text=text, labels=self._labels)
        if found is None:
            return False
        ids = {claim.id for claim in found[0]}
        if len(ids) < len(found[0]) or not self._claims.isdisjoint(ids):
            return False
        self._see(article, vendors, file, number)
        self._claims |= ids
        self.spans += found[1]
        self.items.append(ImportedArticle(article, text, (), found[0]))
        return True

    def _read_objects(self, file: str, number: int, line: bytes) -> None:
        try:
            record = decode(line)
            if not isinstance(record, dict):
                raise ValueError("not an object")
            if self.text_of is not None and record.get("schema") == DOCUMENTS_STANDOFF:
                record = self._with_words(record, self.text_of)
            _known(record, DOCUMENTS_SCHEMA, f"{file}, line {number}")
            if record.get("script_variant") in ("hans", "hant"):
                self.variants += 1
                return
            article, text = self._article(record)
            vendors = from_data(tuple[Vendor, ...], record.get("vendors"), place="vendors")
        except DatasetError:
            raise
        except (ValueError, ZhubiError) as error:
            self.problems.append(Problem(file, number, str(error)))
            return
        self._see(article, vendors, file, number)
        claims = tuple(self._claims_of(record["claims"], article, text, file, number))
        self.items.append(ImportedArticle(article, text, claims))

    def _see(self, article: Article, vendors: tuple[Vendor, ...], file: str, number: int) -> None:
        """Note what a line says besides its claims."""
        self._uuids.add(article.id)
        self._names.add(article.name)
        self.spans += len(article.boilerplate)
        for vendor in vendors:
            if self.vendors.setdefault(vendor.id, vendor) != vendor:
                reason = f"vendor {vendor.id} is described differently elsewhere; kept that"
                self.problems.append(Problem(file, number, reason))

    def _with_words(self, record: Record, text_of: TextOf) -> Record:
        text = text_of(str(record.get("doc_sha256")))
        if text is None:
            raise ValueError(f"stand-off, and the text of {record.get('doc_id')} is not here")
        return restore_document(record, text)

    def _article(self, record: Record) -> tuple[Article, str]:
        """The article of a line and its text, each fact held against the text."""
        if record.get("script_variant") != "source":
            raise ValueError("script_variant: expected source, hans or hant")
        if not isinstance(record.get("claims"), list):
            raise ValueError("claims: expected a list")
        text = from_data(str, record.get("text"), place="text")
        article = from_data(Article, article_facts(record))
        if hashlib.sha256(text.encode()).hexdigest() != article.sha256:
            raise ValueError("doc_sha256: the text is not the one this hash stands for")
        if len(text) != article.length:
            raise ValueError(f"length: the text has {len(text)} code points")
        for at, boilerplate in enumerate(article.boilerplate):
            if not boilerplate.quote.fits(text):
                raise ValueError(f"boilerplate[{at}].quote: not what the text says there")
        if article.id in self._uuids or article.name in self._names:
            raise ValueError(f"article {article.name} stands in an earlier line already")
        return article, text

    def _claims_of(
        self, records: list[object], article: Article, text: str, file: str, number: int
    ) -> Iterator[Claim]:
        for at, record in enumerate(records):
            id_ = record.get("id") if isinstance(record, dict) else None
            name = id_ if isinstance(id_, str) else None
            try:
                claim = claim_of(record, place=f"claims[{at}]")
                quotes = self._check(claim, article, text, f"claims[{at}]")
            except (ValueError, ZhubiError) as error:
                self.problems.append(Problem(file, number, str(error), claim=name))
                continue
            self._claims.add(claim.id)
            self.spans += quotes
            yield claim

    def _check(self, claim: Claim, article: Article, text: str, place: str) -> int:
        if claim.article != article.id:
            raise ValueError(f"{place}.article: not the uuid of this line")
        if claim.id in self._claims:
            raise ValueError(f"{place}.id: claim {claim.id} stands in the file already")
        count = 0
        for where, quote in claim.quotes():
            if not quote.fits(text):
                raise ValueError(
                    f"{place}.{where}: the text at [{quote.start}, {quote.end}) is not what "
                    "the claim quotes"
                )
            count += 1
        return count


#: How each line of ours begins.
_BEGINS = b'{"schema":"'
_CLAIMS, _END, _NEXT = b',"claims":[', b"]}", b'},{"id":"'


def _without_claims(line: bytes) -> tuple[bytes, bytes] | None:
    """A document line without its claims, and these as texts on a line each.

    ``None`` where they are not the last thing on it. In a text of JSON these bytes cannot stand,
    as the quotation marks would be escaped; whether the rest is sound is for others to see.
    """
    head, mark, tail = line.partition(_CLAIMS)
    if not mark or not tail.endswith(_END):
        return None
    apart = tail[: -len(_END)].replace(_NEXT, _NEXT.replace(b",", b"\n"))
    return head + _CLAIMS + _END, apart


def is_ours(path: Path) -> bool:
    """Whether a file or folder is one that an export of ours wrote, by name or by how it begins."""
    if path.is_dir():
        return any((*path.glob("documents*.jsonl"), *path.glob("claims*.jsonl")))
    if path.suffix == ".jsonl" and path.name.startswith("documents"):
        return True
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_BEGINS)) == _BEGINS


def _known(record: Record, schema: str, where: str) -> None:
    """Refuse another layout or a version that this program does not know."""
    found = record.get("schema")
    if found == schema:
        return
    if not isinstance(found, str):
        raise ValueError(f"schema: expected {schema}")
    if found == DOCUMENTS_STANDOFF:
        raise DatasetError(
            f"{where}: a stand-off dataset holds no texts; rebuild it first with the check.py "
            "beside it. Nothing was taken in"
        )
    layout = schema.partition("/")[0]
    if found.partition("/")[0] == layout:
        raise DatasetError(
            f"{where}: written as {found}; this version of Zhubi reads {schema}. "
            "Nothing was taken in"
        )
    raise DatasetError(
        f"{where}: this is the layout {found}; articles and claims are read from {schema}. "
        "Nothing was taken in"
    )
