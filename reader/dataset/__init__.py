"""The published dataset: records, splits, near-duplicates, files, and reading them back."""

from reader.dataset.documents_reader import Imported, ImportedArticle, Problem, read_documents
from reader.dataset.export import LAYOUTS, ExportReport, Written, export
from reader.dataset.folder import Preview, export_dataset, preview
from reader.dataset.notices import Notice
from reader.dataset.options import EVERY_CLAIM, DatasetOptions, Filter
from reader.dataset.record_writer import LeftOut
from reader.dataset.source import DatasetError, DatasetSource
from reader.dataset.splits import SPLITS, Placement

__all__ = [
    "EVERY_CLAIM",
    "LAYOUTS",
    "SPLITS",
    "DatasetError",
    "DatasetOptions",
    "DatasetSource",
    "ExportReport",
    "Filter",
    "Imported",
    "ImportedArticle",
    "LeftOut",
    "Notice",
    "Placement",
    "Preview",
    "Problem",
    "Written",
    "export",
    "export_dataset",
    "preview",
    "read_documents",
]
