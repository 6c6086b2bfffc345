"""The facts of articles as people see and correct them: names, what they share, what went wrong."""

from collections.abc import Sequence

from reader.core.article import Article, ArticleStatus
from reader.core.errors import ZhubiError
from reader.project.article_metadata import FACTS, FactError, correct, fact
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording import words
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import Counted, noop, translate

_NAMES = {
    "title": noop("Facts", "Title"),
    "source": noop("Facts", "Source or publisher"),
    "author": noop("Facts", "Author"),
    "published": noop("Facts", "Published"),
    "source_url": noop("Facts", "Web address"),
    "retrieved": noop("Facts", "Retrieved"),
    "license": noop("Facts", "Licence"),
    "rights": noop("Facts", "Rights"),
    "name": noop("Facts", "Name in exports"),
    "status": noop("Facts", "Status"),
}

_WHY = {
    "date": noop("Facts", "“%1” is no date. Write it like 2025-03-18 or 2025年3月18日."),
    "url": noop("Facts", "“%1” is no web address. It begins with http:// or https://."),
    "name": noop("Facts", "“%1” cannot be a name: blanks, slashes and the like are not possible."),
    "taken": noop("Facts", "Another article is called “%1”."),
    "long": noop("Facts", "“%1…” is too long."),
}


def title(key: str) -> str:
    """The name of a fact."""
    return translate("Facts", _NAMES[key])


def shared(articles: Sequence[Article]) -> dict[str, str | None]:
    """Each fact as it is typed; ``None`` where the articles differ."""
    found: dict[str, str | None] = {}
    for key in FACTS:
        values = {fact(article, key) for article in articles}
        found[key] = values.pop() if len(values) == 1 else None
    return found


def statuses() -> tuple[tuple[str, str], ...]:
    """Every status: its key and its name."""
    return tuple((each.value, words.article_status(each)) for each in ArticleStatus)


def origin(article: Article) -> str:
    """Where an article came from, which nobody can correct: file, encoding, length, script."""
    told = (
        article.file_name,
        article.encoding,
        Counted().characters(article.length),
        words.script_name(article.script),
    )
    return " · ".join(each for each in told if each)


def told(error: FactError) -> str:
    """What is wrong with a value, in words."""
    if error.why not in _WHY:
        return said(str(error))
    return translate("Facts", _WHY[error.why]).replace("%1", error.value[:60])


def store(desk: Desk, ids: Sequence[str], typed: dict[str, str]) -> None:
    """Give these articles these facts, one undo for all; tells what goes wrong."""
    try:
        change = correct(desk.project, ids, typed)
    except ZhubiError as error:
        desk.tell_error(error)
        return
    if change is not None and len(change.added) > 1:
        desk.tell(Counted().corrected(len(change.added)))
