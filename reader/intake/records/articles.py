"""A collection's records → articles, one by one; each bad one is refused alone, by its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path, PurePath
from typing import BinaryIO

from reader.intake.content import Content, Facts, address, fact
from reader.intake.dates import iso
from reader.intake.encoding import check_text
from reader.intake.errors import IntakeError, Reason, RefusalError
from reader.intake.found import Found, Refused, Told
from reader.intake.intake import (
    LARGEST,
    Intake,
    article_of,
    check_size,
    refuse_blank,
    remarks_on_content,
    remarks_on_encoding,
    shown_name,
    with_stated_facts,
)
from reader.intake.names import clean_name
from reader.intake.records.columns import (
    FIELDS,
    ID,
    TEXT,
    Columns,
    ColumnsError,
    chosen,
    is_weak,
    marks_among,
    of_claims,
    short,
)
from reader.intake.records.records import Record, records_of
from reader.intake.records.survey import Survey, survey
from reader.intake.remarks import Matter, Remark

#: No collection larger than this is read, in bytes.
LARGEST_COLLECTION = 1024 * 1024 * 1024
#: So many records, or so many bytes of the file, are looked at to learn its columns.
_PEEK, _PEEK_BYTES = 100, 32 * 1024 * 1024
#: A column called "article" whose values are no longer holds their names.
_LONGEST_NAME = 60
#: How often it is told how far the reading is, in records.
_EVERY = 50
#: So much of the file's name stands before a record's number.
_STEM = 50
#: Digits of a moment counted from 1970.
_SECONDS, _MILLISECONDS = 10, 13

Seen = Callable[[int, int], None]


def read_collection(
    path: Path,
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    seen: Seen = lambda _done, _of: None,
) -> Iterator[Found]:
    """The articles in the records of a file, in their order, then what is told of it as a whole.

    *columns* are those that a person named; the others are found by name. *seen* is told how many
    bytes of how many were read. A file that cannot be read at all is a single :class:`Refused`.
    """
    name = shown_name(path.name)
    try:
        with path.open("rb") as file:
            surveyed = survey(file, largest=LARGEST_COLLECTION, forced=encoding)
            collection = _Collection(path, name, surveyed, columns or Columns())
            yield from collection.read(file, seen)
    except RefusalError as refusal:
        yield Refused(path, IntakeError(name, refusal.reason, refusal.detail))
    except IntakeError as error:
        yield Refused(path, error)
    except OSError as error:
        yield Refused(path, IntakeError(name, Reason.UNREADABLE, error.strerror or ""))


@dataclass(slots=True)
class _NotUnderstood:
    """Values of one column that could not be taken: how many, and where the first stands."""

    count: int
    first: str


@dataclass(slots=True)
class _Collection:
    """One file under way: its columns, and what is to be told of it at the end."""

    path: Path
    name: str
    surveyed: Survey
    wanted: Columns
    columns: dict[str, str] = field(default_factory=dict)
    _left: dict[str, None] = field(default_factory=dict)
    _strange: dict[str, _NotUnderstood] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)
    _broken: RefusalError | None = None

    def read(self, file: BinaryIO, seen: Seen) -> Iterator[Found]:
        """Every record as an article or a refusal, then what is told of the file."""
        records = records_of(file, self.path.name, self.surveyed, self.wanted)
        peeked = self._peek(records, file)
        self._choose([record for record in peeked if not record.fault])
        number = 0
        try:
            for number, record in enumerate(chain(peeked, records), 1):
                if number % _EVERY == 1:
                    seen(self.surveyed.place(file), self.surveyed.size)
                yield self._found(record, number)
        except RefusalError as refusal:
            self._broken = refusal
        if self._broken is not None:
            # The file can be read no further.
            place = f"{self.name}, record {number + 1}"
            error = IntakeError(place, self._broken.reason, self._broken.detail)
            yield Refused(self.path, error)
        seen(self.surveyed.size, self.surveyed.size)
        if not number:
            raise RefusalError(Reason.NO_TEXT)
        remarks = tuple(self._remarks())
        if remarks:
            yield Told(self.path, remarks)

    def _peek(self, records: Iterator[Record], file: BinaryIO) -> list[Record]:
        """The first records, with a sound one among them if there is any."""
        peeked: list[Record] = []
        sound = False
        try:
            for record in records:
                peeked.append(record)
                sound = sound or not record.fault
                enough = len(peeked) >= _PEEK or self.surveyed.place(file) > _PEEK_BYTES
                if sound and enough:
                    break
        except RefusalError as refusal:
            if not peeked:
                raise
            self._broken = refusal
        return peeked

    def _choose(self, sound: list[Record]) -> None:
        """Learn which columns hold what. Raises :class:`IntakeError`."""
        if not sound:
            return
        if _is_ours(sound[0].values) or of_claims(sound[0].values):
            raise IntakeError(self.name, Reason.DATASET)
        columns = tuple(dict.fromkeys(column for record in sound for column in record.values))
        try:
            found = chosen(self.name, columns, self.wanted)
            text = found[TEXT]
            named = any(field == TEXT for field, _ in self.wanted.named)
            if is_weak(text) and not named and _longest(sound, text) <= _LONGEST_NAME:
                del found[TEXT]
                raise ColumnsError(self.name, Reason.NO_COLUMN, columns, found=found)
            self.columns = found
        except ColumnsError as error:
            error.sample = {
                column: _sample(value)
                for record in reversed(sound)
                for column, value in record.values.items()
                if _sample(value)
            }
            raise

    def _found(self, record: Record, number: int) -> Intake | Refused:
        try:
            if record.fault:
                raise RefusalError(Reason.MALFORMED, record.fault)
            return self._intake(record, number)
        except RefusalError as refusal:
            place = f"{self.name}, {record.place}"
            return Refused(self.path, IntakeError(place, refusal.reason, refusal.detail))

    def _intake(self, record: Record, number: int) -> Intake:
        for column, value in record.values.items():
            if column not in self._left and column not in self.columns.values() and value:
                self._left[column] = None
        text = self._text(record)
        content = with_stated_facts(Content(text=text, facts=self._facts(record)))
        name, remarks = self._named(record, number)
        article = replace(
            article_of(content, name=name, title=fact(text.strip()[:20]) or name),
            encoding=self.surveyed.decoded.encoding,
            file_name=self.name,
            file_sha256=self.surveyed.sha256,
        )
        return Intake(
            article=article,
            text=text,
            decoded_how=self.surveyed.decoded.how,
            runner_up=self.surveyed.decoded.runner_up,
            remarks=(*remarks, *remarks_on_content(content)),
        )

    def _text(self, record: Record) -> str:
        """The text to the letter. Raises :class:`RefusalError`."""
        column = self.columns[TEXT]
        value = record.values.get(column)
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            value = "\n".join(value)
        if value is None or value == "":
            raise RefusalError(Reason.NO_TEXT, f"nothing in column {short(column)}")
        if not isinstance(value, str):
            raise RefusalError(Reason.MALFORMED, f"no text in column {short(column)}")
        check_text(value)
        check_size(len(value.encode("utf-8")), LARGEST)
        refuse_blank(value, value)
        return value

    def _facts(self, record: Record) -> Facts:
        words = {key: self._value(record, key) for key in FIELDS}
        source = words["source"]
        at_source = address(source)
        return Facts(
            title=fact(words["title"]),
            author=fact(words["author"]),
            source=None if at_source else fact(source),
            source_url=self._understood("source_url", words, address, record) or at_source,
            published=self._understood("published", words, _moment, record),
            retrieved=self._understood("retrieved", words, _moment, record),
            license=fact(words["license"]),
        )

    def _value(self, record: Record, key: str) -> str | None:
        """What the record says in the column of that field, if there is one."""
        column = self.columns.get(key)
        return None if column is None else _words(record.values.get(column))

    def _understood(
        self,
        key: str,
        words: Mapping[str, str | None],
        reading: Callable[[str | None], str | None],
        record: Record,
    ) -> str | None:
        """The value as it is stored; one that cannot be is counted for the end."""
        value = words[key]
        found = reading(value)
        if found is None and value and value.strip():
            known = self._strange.setdefault(self.columns[key], _NotUnderstood(0, record.place))
            known.count += 1
        return found

    def _named(self, record: Record, number: int) -> tuple[str, tuple[Remark, ...]]:
        """A name that no other record of the file has, and a remark where its id is not its own."""
        stem = clean_name(PurePath(self.path.name).stem)[:_STEM]
        said = fact(self._value(record, ID))
        if said is None:
            return clean_name(f"{stem}-{number}"), ()
        name = clean_name(f"{stem}-{said[:20]}" if said.isdecimal() else said)
        if name not in self._ids:
            self._ids.add(name)
            return name, ()
        return clean_name(f"{name[:_STEM]}-{number}"), (Remark(Matter.SAME_ID, (said,)),)

    def _remarks(self) -> Iterator[Remark]:
        yield from remarks_on_encoding(self.surveyed.decoded)
        marks = marks_among(self._left)
        others = [column for column in self._left if column not in marks]
        if marks:
            yield Remark(Matter.MARKS_LEFT, (", ".join(map(short, marks)),))
        if others:
            yield Remark(Matter.COLUMNS_LEFT, (", ".join(map(short, others)),))
        for column, strange in self._strange.items():
            values = (f"{self.name}, {strange.first}", str(strange.count), short(column))
            yield Remark(Matter.NOT_UNDERSTOOD, values)


def _is_ours(values: Mapping[str, object]) -> bool:
    """Whether this is a record of a data set that Zhubi wrote."""
    schema = values.get("schema")
    return isinstance(schema, str) and schema.startswith(("documents", "claims"))


def _longest(records: list[Record], column: str) -> int:
    """The length of the longest text of the column."""
    return max(len(_words(record.values.get(column)) or "") for record in records)


def _words(value: object) -> str | None:
    """A fact's value as words; several are put side by side. Halves of characters are no words."""
    if isinstance(value, list):
        parts = [part for each in value[:20] if (part := _words(each))]
        return "、".join(parts) or None
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    return None


def _sample(value: object) -> str:
    return fact((_words(value) or "")[:200]) or ""


def _moment(value: str | None) -> str | None:
    """A date as ISO 8601; seconds and milliseconds since 1970 are dates too."""
    found = iso(value)
    digits = (value or "").strip().partition(".")[0]
    if found is not None or not digits.isdecimal() or not digits.isascii():
        return found
    if len(digits) not in (_SECONDS, _MILLISECONDS):
        return None
    seconds = int(digits[:_SECONDS])
    return iso(datetime.fromtimestamp(seconds, UTC).isoformat())
