"""Sending a project out as a dataset and taking datasets in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Article
from reader.core.change import Change
from reader.project.converting import Converting
from reader.project.writing import Writing
from reader.script.fold import fold

if TYPE_CHECKING:
    # Datasets are a tenth of all that the start of the app would load.
    from reader.dataset import DatasetSource, ExportReport, Placement
    from reader.dataset.options import Filter, Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import took in, found already there, and could not take, a sentence each."""

    articles: int
    claims: int
    present: int
    problems: tuple[str, ...]


class DatasetExchange(Converting, Writing):
    """The part of :class:`reader.project.Project` that talks with datasets."""

    def dataset_source(self) -> "DatasetSource":
        """What an export is made from; texts and claims are read one article at a time."""
        # Lazy: see above; so in all that follows.
        from reader.dataset import DatasetSource
        from reader.project.guideline import guideline_of

        converter, guideline = self.converter(), guideline_of(self)
        return DatasetSource(
            articles=tuple(row.article for row in self.articles()),
            text=lambda article: self._store.text(article.sha256),
            claims=lambda article: self.claims(article.id),
            bodies=lambda article: self.claims_as_stored(article.id),
            vendors=self.vendors(),
            tag_set=self.tag_set(),
            guideline=guideline.text,
            guideline_version=guideline.version,
            conversion={
                "engine": converter.name,
                "dictionaries": converter.dictionaries,
                "version": converter.version,
            },
        )

    def write_export(
        self,
        folder: Path,
        *,
        layouts: Sequence[str] | None = None,
        only: "Filter | None" = None,
        progress: "Progress | None" = None,
        force: bool = False,
    ) -> "ExportReport":
        """As :meth:`export`, but the project is left as it is, so that it may be read-only.

        What the report says of splits is for :meth:`store_placements`.
        """
        # Lazy: see above.
        from reader.dataset import LAYOUTS, export
        from reader.dataset.options import EVERY_CLAIM

        only = only or EVERY_CLAIM
        self.know_vendors(only)
        return export(
            self.dataset_source(),
            folder,
            fold=fold,
            layouts=LAYOUTS if layouts is None else layouts,
            only=only,
            progress=progress,
            force=force,
        )

    def export(
        self,
        folder: Path,
        *,
        layouts: Sequence[str] | None = None,
        only: "Filter | None" = None,
        progress: "Progress | None" = None,
        force: bool = False,
    ) -> "ExportReport":
        """Write *layouts* (all by default) to *folder*, whole or not at all; verify every span.

        Groups and splits given to articles for the first time are stored, so that no article
        moves to another split later. Files that are of no earlier export are replaced only with
        *force*, and *only* chooses claims. Raises :class:`DatasetError`; whatever *progress*
        raises ends it with nothing written.
        """
        report = self.write_export(
            folder, layouts=layouts, only=only, progress=progress, force=force
        )
        self.store_placements(report.placements)
        return report

    def unplaced(self, placements: "Sequence[Placement]") -> "tuple[Placement, ...]":
        """Those of *placements* that are not stored with their articles yet."""
        return tuple(placed for placed, _, _ in self._moves(placements))

    def store_placements(self, placements: "Sequence[Placement]") -> Change | None:
        """Remember groups and splits with their articles; ``None`` when there is nothing new."""
        moves = tuple(self._moves(placements))
        if not moves:
            return None
        removed = tuple(before for _, before, _ in moves)
        added = tuple(after for _, _, after in moves)
        return self.apply(Change(removed, added), reason="place")

    def _moves(
        self, placements: "Sequence[Placement]"
    ) -> "Iterator[tuple[Placement, Article, Article]]":
        for placed in placements:
            before = self.article(placed.article)
            after = replace(before, group=placed.group, split=placed.split)
            if before != after:
                yield placed, before, after

    def import_documents(self, path: Path) -> ImportReport:
        """Take in a documents layout (a file or an exported folder) as one change.

        A stand-off folder, which holds no texts, is read where the project has the articles.
        Lines that are wrong are reported and left out; a file of another layout or version
        raises :class:`DatasetError` and changes nothing.
        """
        # Lazy: see above.
        from reader.core.garbage import no_collecting

        with no_collecting():  # nor at the end of it, while all that was read is still there
            return self._import_documents(path)

    def _import_documents(self, path: Path) -> ImportReport:
        # Lazy: see above.
        from reader.dataset import read_documents
        from reader.project.merging import plan

        imported = read_documents(path, text_of=self._known_text, as_written=True)
        planned = plan(self, imported)
        if planned.change is not None:
            self.apply(
                planned.change,
                reason="import_documents",
                texts=planned.texts,
                written=planned.written,
            )
        problems = (*map(str, imported.problems), *planned.clashes)
        return ImportReport(
            articles=planned.articles,
            claims=planned.claims,
            present=planned.present,
            problems=problems,
        )

    def _known_text(self, sha256: str) -> str | None:
        known = self.article_with_text(sha256)
        return None if known is None else self.text(known.id)
