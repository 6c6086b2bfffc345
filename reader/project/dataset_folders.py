"""The dataset folder of a project: what it would hold, and writing it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.project.dataset_exchange import DatasetExchange
from reader.script.fold import fold

if TYPE_CHECKING:
    # Datasets are a tenth of all that the start of the app would load.
    from reader.dataset import DatasetOptions, ExportReport, Preview
    from reader.dataset.options import Convert, Progress

#: Conversions that keep the length of every text, so that spans stay what they are.
_CONFIGS = {"hans": "t2s", "hant": "s2t"}


class DatasetFolders(DatasetExchange):
    """The part of :class:`reader.project.Project` that makes dataset folders."""

    def preview_dataset(
        self, options: "DatasetOptions | None" = None, *, progress: "Progress | None" = None
    ) -> "Preview":
        """Counts and warnings of what :meth:`export_dataset` would write.

        Raises :class:`DatasetError` for whatever would refuse it, :class:`NotFoundError` for a
        vendor to filter by that the project does not have.
        """
        # Lazy: see above; so in all that follows.
        from reader.dataset import preview
        from reader.dataset.options import AS_USUAL

        options = options or AS_USUAL
        self.know_vendors(options.filter)
        return preview(
            self.dataset_source(),
            fold=fold,
            options=options,
            convert=self._conversion(),
            progress=progress,
        )

    def write_dataset(
        self,
        folder: Path,
        options: "DatasetOptions | None" = None,
        *,
        progress: "Progress | None" = None,
    ) -> "ExportReport":
        """Write the folder and leave the project as it is, so that it may be open read-only.

        What the report says of splits is for :meth:`store_placements`. Raises as
        :meth:`preview_dataset`; whatever *progress* raises ends it with nothing written.
        """
        # Lazy: see above.
        from reader.dataset import export_dataset
        from reader.dataset.options import AS_USUAL
        from reader.project.agreement_card import agreement_card

        options = options or AS_USUAL
        self.know_vendors(options.filter)
        return export_dataset(
            replace(self.dataset_source(), agreement=agreement_card(self, progress=progress)),
            folder,
            fold=fold,
            options=options,
            convert=self._conversion(),
            progress=progress,
        )

    def export_dataset(
        self,
        folder: Path,
        options: "DatasetOptions | None" = None,
        *,
        progress: "Progress | None" = None,
    ) -> "ExportReport":
        """Write the folder and remember in which split every article is."""
        report = self.write_dataset(folder, options, progress=progress)
        self.store_placements(report.placements)
        return report

    def _conversion(self) -> "Convert":
        converter = self.converter()
        return lambda text, script: converter.convert(text, _CONFIGS[script])
