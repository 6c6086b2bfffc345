"""Review sheets: a project's articles and claims as one page for people without Zhubi."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.lazily import Lazily
from reader.project.converting import Converting
from reader.script import Mode

if TYPE_CHECKING:
    from reader.formats.review_sheet import SheetArticle
    from reader.formats.review_words import Words
    from reader.project.sheet_writing import sheet_articles, sheet_words, write_sheet
else:
    sheet_articles = Lazily("reader.project.sheet_writing", "sheet_articles")
    sheet_words = Lazily("reader.project.sheet_writing", "sheet_words")
    write_sheet = Lazily("reader.project.sheet_writing", "write_sheet")

#: The scripts that a sheet offers besides the text as written.
SHEET_MODES = (Mode.SIMPLIFIED, Mode.TRADITIONAL, Mode.TAIWAN, Mode.HONG_KONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSheet:
    """What was written: the file, and how much is in it."""

    path: Path
    articles: int
    claims: int
    bytes: int


class Sheets(Converting):
    """The part of :class:`reader.project.Project` that makes sheets for reading."""

    def sheet_articles(self) -> "tuple[SheetArticle, ...]":
        """Every article with its text and claims, in order of import."""
        return sheet_articles(self)

    def sheet_words(self, language: str = "en") -> "Words":
        """The names of this project's values and vendors in *language* (``en``, ``zh_CN`` …)."""
        return sheet_words(self, language)

    def review_sheet(
        self, path: Path, *, language: str = "en", modes: Sequence[Mode] = SHEET_MODES
    ) -> ReviewSheet:
        """Write one self-contained HTML file to *path*, whole or not at all.

        *modes* are the scripts that it can show besides the text as written. Raises
        :class:`DatasetError` or :class:`DictionaryError`; then nothing was written.
        """
        return write_sheet(self, path, title=self._store.path.stem, language=language, modes=modes)
