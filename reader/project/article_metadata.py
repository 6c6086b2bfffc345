"""The facts of an article that a person may correct: which they are, and what each may be."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from reader.core.article import Article, ArticleStatus
from reader.core.change import Change
from reader.core.errors import ZhubiError

if TYPE_CHECKING:
    from reader.project.project import Project

#: In the order in which they are asked for. The text and what was found in it are not among them.
FACTS = (
    "title",
    "source",
    "author",
    "published",
    "source_url",
    "retrieved",
    "license",
    "rights",
    "name",
    "status",
)

#: Licences that are often met, by their SPDX ids; any other words are a licence too.
LICENCES = (
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
    "Apache-2.0",
    "MIT",
)

#: What stands for "nobody knows" and is stored as no licence at all.
_UNKNOWN = frozenset({"", "unknown"})

_LONGEST = 2000


class FactError(ZhubiError):
    """A value that a fact cannot have.

    ``key`` is the fact, ``value`` what was given, ``why`` one of ``date``, ``url``, ``name``,
    ``taken``, ``several``, ``status``, ``long`` and ``fact`` (there is no such fact).
    """

    def __init__(self, key: str, value: str, why: str) -> None:
        super().__init__(f"{key}: {_WHY[why].replace('%1', value[:80])}; nothing was changed")
        self.key = key
        self.value = value
        self.why = why


_WHY = {
    "date": "“%1” is no date such as 2025-03-18",
    "url": "“%1” is no address that begins with http:// or https://",
    "name": "“%1” cannot name an article: it is empty or has a blank, a slash or the like in it",
    "taken": "another article is called “%1”",
    "several": "several articles cannot all be called “%1”",
    "status": "“%1” is no status; there are " + ", ".join(ArticleStatus),
    "long": "“%1…” is too long",
    "fact": "there is no such fact; there are " + ", ".join(FACTS),
}


def fact(article: Article, key: str) -> str:
    """One fact as it is typed: an unknown one is empty. Raises :class:`FactError`."""
    if key not in FACTS:
        raise FactError(key, "", "fact")
    value = getattr(article, key)
    return "" if value is None else str(value)


def with_facts(article: Article, typed: Mapping[str, str]) -> Article:
    """The article with these facts as they are typed; an empty one becomes unknown.

    A fact that stays as it was is not looked at. Raises :class:`FactError`.
    """
    changed: dict[str, Any] = {}
    for key, words in typed.items():
        value = " ".join(words.split())
        if value == fact(article, key):
            continue
        if len(value) > _LONGEST:
            raise FactError(key, value, "long")
        changed[key] = _READ.get(key, _plain)(key, value)
    return replace(article, **changed)


def corrected(
    project: "Project", ids: Sequence[str], typed: Mapping[str, str]
) -> tuple[Article, ...]:
    """These articles as they would be with these facts. Raises :class:`FactError`."""
    name = typed.get("name", "").strip()
    if "name" in typed and len(ids) > 1:
        raise FactError("name", name, "several")
    holder = project.article_named(name) if name else None
    if holder is not None and holder.id not in ids:
        raise FactError("name", name, "taken")
    return tuple(with_facts(project.article(each), typed) for each in ids)


def correct(project: "Project", ids: Sequence[str], typed: Mapping[str, str]) -> Change | None:
    """Give these articles these facts as one change; ``None`` when nothing differs.

    Raises :class:`FactError` for a value that a fact cannot have; then nothing was changed.
    """
    return project.edit_articles(corrected(project, ids, typed))


def _plain(key: str, value: str) -> str | None:
    return value if value or key == "title" else None


def _licence(_key: str, value: str) -> str | None:
    return None if value.casefold() in _UNKNOWN else value


def _date(key: str, value: str) -> str | None:
    # Lazy: intake is loaded for the first import; a start without one does without it.
    from reader.intake.dates import iso

    if not value or re.fullmatch(r"(19|20)\d\d(-(0[1-9]|1[0-2]))?", value):
        return value or None
    found = iso(value)
    if found is None:
        raise FactError(key, value, "date")
    return found


def _url(key: str, value: str) -> str | None:
    if not value:
        return None
    try:
        parts = urlsplit(value)
    except ValueError:
        raise FactError(key, value, "url") from None
    if parts.scheme not in ("http", "https") or not parts.netloc or " " in value:
        raise FactError(key, value, "url")
    return value


def _name(key: str, value: str) -> str:
    # Lazy: see above.
    from reader.intake.names import clean_name

    if not value or clean_name(value) != value:
        raise FactError(key, value, "name")
    return value


def _status(key: str, value: str) -> ArticleStatus:
    try:
        return ArticleStatus(value)
    except ValueError:
        raise FactError(key, value, "status") from None


_READ: dict[str, Callable[[str, str], str | ArticleStatus | None]] = {
    "published": _date,
    "retrieved": _date,
    "source_url": _url,
    "license": _licence,
    "name": _name,
    "status": _status,
}
