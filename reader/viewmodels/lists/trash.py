"""What was thrown away and can come back, a line each."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Article
from reader.core.errors import NotFoundError, ZhubiError
from reader.project import Project
from reader.project.trash import Removed, with_articles
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording import history_words, words
from reader.viewmodels.wording.words import Counted, translate


@dataclass(frozen=True, slots=True)
class Gone:
    """One thing in the trash: what it is, its words, its article, and how it went."""

    kind: str
    words: str
    article: str
    how: str
    removed: Removed


def gone(project: Project) -> tuple[Gone, ...]:
    """Everything in the trash, the last to go first."""
    found = project.trash()
    titles = {
        each.value.id: each.value.shown_title for each in found if isinstance(each.value, Article)
    }
    return tuple(_line(project, each, titles) for each in found)


def _line(project: Project, removed: Removed, titles: dict[str, str]) -> Gone:
    value, entry = removed.value, removed.entry
    how = " · ".join((words.reason(entry.reason), entry.annotator, history_words.when(entry)))
    if isinstance(value, Article):
        kind = translate("Trash", "Article")
        return Gone(kind, value.shown_title, "", how, removed)
    title = titles.get(value.article) or _title(project, value.article)
    shown = " ".join(value.words.split())
    return Gone(translate("Trash", "Claim"), shown, title, how, removed)


def _title(project: Project, article: str) -> str:
    try:
        found = project.article(article)
    except NotFoundError:
        return translate("Trash", "an article that is gone")
    return found.shown_title


def bring_back(desk: Desk, chosen: Sequence[Gone], every: Sequence[Gone]) -> bool:
    """Bring them back as one change, to be undone at once."""
    wanted = with_articles([each.removed for each in chosen], [each.removed for each in every])
    try:
        desk.project.bring_back(wanted)
    except ZhubiError as error:
        desk.tell_error(error)
        return False
    desk.tell(Counted().brought_back(len(wanted)))
    return True
