"""What an article is: facts about one text; the text itself is kept apart and never altered."""

import enum
import re
from collections.abc import Container
from dataclasses import dataclass

from reader.core.errors import RecordError
from reader.core.span import Quote, Span


class ArticleStatus(enum.StrEnum):
    """How far the work on an article has come."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch that is never annotated nor counted as negative: byline, credit, heading, tail."""

    kind: str
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """Facts about one article.

    ``id`` is a UUID; ``name`` is the readable id used in exports, unique in its project.
    ``sha256`` is the hash of the text's UTF-8 bytes and the key under which the text is kept;
    ``length`` is in code points. ``file_sha256`` is the hash of the file's bytes as they came,
    ``encoding`` how they were decoded, ``file_name`` the file's name without its folders.
    ``script`` is the detected script (``hans``, ``hant``, ``mixed``, ``undecided``).
    Unknown facts are ``None``; dates are ISO 8601 strings as the file gave them.
    """

    id: str
    name: str
    title: str
    sha256: str
    length: int
    script: str = "undecided"
    encoding: str | None = None
    file_name: str | None = None
    file_sha256: str | None = None
    source: str | None = None
    source_url: str | None = None
    author: str | None = None
    published: str | None = None
    retrieved: str | None = None
    license: str | None = None
    rights: str | None = None
    group: str | None = None
    split: str | None = None
    status: ArticleStatus = ArticleStatus.NEW
    boilerplate: tuple[Boilerplate, ...] = ()

    def __post_init__(self) -> None:
        if not self.id or not self.name:
            raise RecordError("an article needs an id and a name")
        if len(self.sha256) != 64 or self.length < 0:
            raise RecordError(f"article {self.name}: not a SHA-256 and a length")

    @property
    def shown_title(self) -> str:
        """What people see of it in lists: the title, or the name where there is none."""
        return self.title or self.name


_LINE = re.compile(r"[^\r\n]+")


def paragraphs(text: str) -> tuple[Span, ...]:
    """The non-empty lines of *text* as spans without their line ends, in order.

    Lines end at LF, CR or CRLF only, so that offsets stay those of the text as read; other
    separators (U+2028, U+0085, form feed) stay inside a paragraph. This is the unit in which
    the page is laid out and converted: line by line conversion equals the whole.
    """
    return tuple([Span(*found.span()) for found in _LINE.finditer(text)])


def unique_name(name: str, taken: Container[str]) -> str:
    """*name*, or *name* with the first number from 2 on that is not *taken*."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    return found
