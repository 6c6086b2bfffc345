"""One article out of bytes or a pasted text: decoded, read by its kind, with its facts."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath

from reader.core.article import Article
from reader.intake.byline import facts_of, heading_of, opening_of
from reader.intake.content import Content, Facts, fact
from reader.intake.documents.document import LARGEST_DOCUMENT, is_document, read_document
from reader.intake.encoding import ENCODINGS, Decoded, check_text, decode
from reader.intake.errors import IntakeError, Reason, RefusalError
from reader.intake.head import declared_encoding
from reader.intake.kinds import Kind, kind_of, refuse_other_kinds
from reader.intake.markdown import read_markdown
from reader.intake.names import clean_name
from reader.intake.page import read_page
from reader.intake.remarks import Matter, Remark

#: No file larger than this is read, in bytes.
LARGEST = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """An article taken in, not yet in any project.

    ``text`` is what claims' offsets count in and ``article.sha256`` is the hash of.
    ``decoded_how`` is ``mark``, ``strict``, ``declared``, ``forced``, ``guess`` or ``pasted``;
    after a guess ``runner_up`` is the second likeliest encoding, if there was one.
    ``language`` is what the file calls its language. ``left_out`` counts the code points of
    menus and hidden parts. ``remarks`` say what was not plain sailing, ready for translation.
    """

    article: Article
    text: str
    decoded_how: str
    runner_up: str | None = None
    language: str | None = None
    left_out: int = 0
    remarks: tuple[Remark, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The remarks as sentences in English; empty when there is nothing to say."""
        return tuple(map(str, self.remarks))

    @property
    def certain(self) -> bool:
        """Whether the encoding is known and not just likely."""
        return self.decoded_how != "guess"


def read_bytes(data: bytes, *, file_name: str, encoding: str | None = None) -> Intake:
    """The article in the bytes of a file called *file_name* (without folders).

    *encoding* forces one of :data:`ENCODINGS`. Raises :class:`IntakeError`.
    """
    try:
        decoded, content = _read(data, file_name, encoding)
    except RefusalError as refusal:
        raise IntakeError(shown_name(file_name), refusal.reason, refusal.detail) from None
    stem = PurePath(file_name).stem
    return intake_of(
        decoded,
        content,
        name=clean_name(stem),
        title=shown_name(stem),
        file_name=shown_name(file_name),
        file_sha256=sha256(data).hexdigest(),
    )


def intake_of(
    decoded: Decoded, content: Content, *, name: str, title: str, file_name: str, file_sha256: str
) -> Intake:
    """What was read of a file as an article; *title* is taken where it states none."""
    article = replace(
        article_of(content, name=name, title=title),
        encoding=decoded.encoding,
        file_name=file_name,
        file_sha256=file_sha256,
    )
    return Intake(
        article=article,
        text=content.text,
        decoded_how=decoded.how,
        runner_up=decoded.runner_up,
        language=content.facts.language,
        left_out=content.left_out,
        remarks=(*remarks_on_encoding(decoded), *remarks_on_content(content)),
    )


def read_text(text: str, *, title: str | None = None) -> Intake:
    """The article in a pasted text, kept as it is. Raises :class:`IntakeError`."""
    try:
        check_text(text)
        check_size(len(text.encode("utf-8")), LARGEST)
        refuse_blank(text, text)
    except RefusalError as refusal:
        raise IntakeError("The pasted text", refusal.reason, refusal.detail) from None
    content = _content(Kind.TEXT, text)
    if fact(title):
        content = replace(content, facts=replace(content.facts, title=fact(title)))
    opening = opening_of(text, 20) or "pasted"
    name = clean_name(content.facts.title or opening)
    article = article_of(content, name=name, title=opening)
    return Intake(article=article, text=text, decoded_how="pasted")


def shown_name(name: str) -> str:
    """A file's name for people and records: bytes that are no text and bidi marks left out."""
    return fact(name.encode("utf-8", "replace").decode("utf-8")) or "?"


def _read(data: bytes, file_name: str, encoding: str | None) -> tuple[Decoded, Content]:
    """The text and facts of a file by what it is. Raises :class:`RefusalError`."""
    document = is_document(data)
    check_size(len(data), LARGEST_DOCUMENT if document else LARGEST)
    if not data:
        raise RefusalError(Reason.EMPTY)
    if document:
        decoded, content = read_document(data, forced=encoding)
        content = with_stated_facts(content)
        check_size(len(content.text.encode("utf-8")), LARGEST)
    else:
        refuse_other_kinds(file_name, data)
        decoded = decode(data, forced=encoding, declared=_declared(file_name, data))
        content = _content(kind_of(file_name, decoded.text), decoded.text)
    refuse_blank(content.text, decoded.text)
    return decoded, content


def check_size(size: int, largest: int) -> None:
    """Raise :class:`RefusalError` for more than *largest* bytes."""
    if size > largest:
        raise RefusalError(Reason.TOO_LARGE, f"more than {largest // 1024 // 1024} MB")


def _declared(file_name: str, data: bytes) -> str | None:
    kind = kind_of(file_name, data[:2000].decode("latin-1"))
    return declared_encoding(data) if kind is Kind.HTML else None


def _content(kind: Kind, text: str) -> Content:
    if kind is Kind.HTML:
        content = read_page(text)
    elif kind is Kind.MARKDOWN:
        content = read_markdown(text)
    else:
        content = Content(text=text)
    return with_stated_facts(content)


def with_stated_facts(content: Content) -> Content:
    """*content* with the gaps in its facts filled from what its own first and last lines say."""
    facts = content.facts.or_else(facts_of(content.text))
    return replace(content, facts=facts.or_else(Facts(title=heading_of(content.text))))


def refuse_blank(text: str, whole: str) -> None:
    """Raise :class:`RefusalError` when nothing is left to read of *whole*."""
    if not text.strip():
        raise RefusalError(Reason.NO_TEXT if whole.strip() else Reason.EMPTY)


def article_of(content: Content, *, name: str, title: str) -> Article:
    """The article that *content* makes; *title* is taken where its facts have none."""
    facts = content.facts
    return Article(
        id=str(uuid.uuid4()),
        name=name,
        title=facts.title or title,
        sha256=sha256(content.text.encode("utf-8")).hexdigest(),
        length=len(content.text),
        source=facts.source,
        source_url=facts.source_url,
        author=facts.author,
        published=facts.published,
        retrieved=facts.retrieved,
        license=facts.license,
    )


def remarks_on_encoding(decoded: Decoded) -> Iterator[Remark]:
    """What is to be known of how a file was decoded."""
    encoding = ENCODINGS[decoded.encoding]
    if decoded.how == "guess" and decoded.runner_up:
        yield Remark(Matter.GUESSED, (encoding, ENCODINGS[decoded.runner_up]))
    elif decoded.how == "guess":
        yield Remark(Matter.GUESSED_ALONE, (encoding,))
    if decoded.declared_wrong:
        yield Remark(Matter.MISDECLARED, (decoded.declared_wrong, encoding))


def remarks_on_content(content: Content) -> Iterator[Remark]:
    """What is to be known of a text that was taken in."""
    damaged = content.text.count("\ufffd")
    if damaged:
        yield Remark(Matter.DAMAGED, (str(damaged),))
    if content.left_out:
        yield Remark(Matter.LEFT_OUT, (str(content.left_out),))
    if content.notes_left:
        yield Remark(Matter.NOTES_LEFT, (str(content.notes_left),))
