"""Makes review sheets; apart from the project's other acts, as the start does without."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Article
from reader.dataset.staging import Staging
from reader.formats.review_sheet import SheetArticle, View, review_sheet
from reader.formats.review_words import LANGUAGES, Words
from reader.project.review_sheets import ReviewSheet
from reader.script import Converter, Mode, Rendition, Script, config_for, wrong_direction

if TYPE_CHECKING:
    from reader.project.review_sheets import Sheets

_LANGUAGES = {
    Mode.SOURCE: "zh",
    Mode.SIMPLIFIED: "zh-Hans",
    Mode.TRADITIONAL: "zh-Hant",
    Mode.TAIWAN: "zh-TW",
    Mode.TAIWAN_PHRASES: "zh-TW",
    Mode.HONG_KONG: "zh-HK",
}


def sheet_words(project: "Sheets", language: str) -> Words:
    """The names of the project's values and vendors in *language*, in English if we lack it."""
    known = language if language in LANGUAGES else LANGUAGES[0]
    return Words(project.tag_set(), project.vendors(), known)


def sheet_articles(project: "Sheets") -> tuple[SheetArticle, ...]:
    """Every article with its text and claims, in order of import."""
    return tuple(
        SheetArticle(row.article, project.text(row.article.id), project.claims(row.article.id))
        for row in project.articles()
    )


def write_sheet(
    project: "Sheets", path: Path, *, title: str, language: str, modes: Sequence[Mode]
) -> ReviewSheet:
    """Write one self-contained HTML file to *path*, as :meth:`Project.review_sheet` says."""
    articles = sheet_articles(project)
    converter = project.converter()
    page = review_sheet(
        articles,
        title=title,
        words=sheet_words(project, language),
        views=[View(mode.value, _LANGUAGES[mode], _render(converter, mode)) for mode in modes],
    )
    with Staging(path.parent) as staging:
        staging.write(path.name, page)
        staging.commit()
    return ReviewSheet(
        path=path,
        articles=len(articles),
        claims=sum(len(each.claims) for each in articles),
        bytes=len(page.encode()),
    )


def _render(converter: Converter, mode: Mode) -> Callable[[Article, str], Rendition | None]:
    return partial(_rendition, converter, mode)


def _rendition(converter: Converter, mode: Mode, article: Article, line: str) -> Rendition | None:
    """The paragraph in this script, or ``None`` where it is written in it already."""
    script = Script(article.script)
    config = config_for(mode, script)
    if config is None or wrong_direction(config, script):
        return None
    return converter.rendition(line, config)
