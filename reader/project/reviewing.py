"""Review sheets: a project's articles and claims as one page for people without Zhubi."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.core.article import Article
from reader.dataset.writing import Staging
from reader.formats.review_sheet import SheetArticle, View, review_sheet
from reader.formats.review_words import LANGUAGES, Words
from reader.project.keeping import Keeping
from reader.script import Converter, Mode, Rendition, Script, config_for, wrong_direction

_LANGUAGES = {
    Mode.SOURCE: "zh",
    Mode.SIMPLIFIED: "zh-Hans",
    Mode.TRADITIONAL: "zh-Hant",
    Mode.TAIWAN: "zh-TW",
    Mode.TAIWAN_PHRASES: "zh-TW",
    Mode.HONG_KONG: "zh-HK",
}

#: The scripts that a sheet offers besides the text as written.
SHEET_MODES = (Mode.SIMPLIFIED, Mode.TRADITIONAL, Mode.TAIWAN, Mode.HONG_KONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSheet:
    """What was written: the file, and how much is in it."""

    path: Path
    articles: int
    claims: int
    bytes: int


class Reviewing(Keeping):
    """The half of :class:`reader.project.Project` that makes sheets for reading."""

    def sheet_articles(self) -> tuple[SheetArticle, ...]:
        """Every article with its text and claims, in order of import."""
        return tuple(
            SheetArticle(row.article, self.text(row.article.id), self.claims(row.article.id))
            for row in self.articles()
        )

    def sheet_words(self, language: str = "en") -> Words:
        """The names of this project's values and vendors in *language* (``en``, ``zh_CN`` …)."""
        return Words(
            self.tag_set(), self.vendors(), language if language in LANGUAGES else LANGUAGES[0]
        )

    def review_sheet(
        self, path: Path, *, language: str = "en", modes: Sequence[Mode] = SHEET_MODES
    ) -> ReviewSheet:
        """Write one self-contained HTML file to *path*, whole or not at all.

        *modes* are the scripts that it can show besides the text as written. Raises
        :class:`DatasetError` or :class:`DictionaryError`; then nothing was written.
        """
        articles = self.sheet_articles()
        converter = self.converter()
        page = review_sheet(
            articles,
            title=self._store.path.stem,
            words=self.sheet_words(language),
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
