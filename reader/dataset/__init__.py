"""The published dataset: records, splits, near-duplicates, files, and reading them back."""

from reader.dataset.body import LeftOut
from reader.dataset.export import LAYOUTS, ExportReport, Written, export
from reader.dataset.notices import Notice
from reader.dataset.reading import Imported, ImportedArticle, Problem, read_documents
from reader.dataset.source import DatasetError, DatasetSource
from reader.dataset.splits import SPLITS, Placement

__all__ = [
    "LAYOUTS",
    "SPLITS",
    "DatasetError",
    "DatasetSource",
    "ExportReport",
    "Imported",
    "ImportedArticle",
    "LeftOut",
    "Notice",
    "Placement",
    "Problem",
    "Written",
    "export",
    "read_documents",
]
