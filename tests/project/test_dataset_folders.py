"""A project's dataset folder: previewed, written, and its splits remembered."""

from pathlib import Path

import pytest

from reader.core.errors import NotFoundError
from reader.dataset import DatasetOptions, Filter
from reader.project import Project


def test_a_preview_counts_what_is_written(mine: Project, tmp_path: Path) -> None:
    found = mine.preview_dataset()
    report = mine.export_dataset(tmp_path / "out")
    assert found.counts.total("records") == report.claims == 1
    assert all(row.article.split for row in mine.articles())


def test_a_reader_writes_a_dataset_and_leaves_the_project(mine: Project, tmp_path: Path) -> None:
    with Project.open(mine.path, annotator="Mei", read_only=True) as project:
        report = project.write_dataset(tmp_path / "out")
    assert report.verified == report.spans > 0
    assert not any(row.article.split for row in mine.articles())


def test_an_unknown_vendor_is_no_filter(mine: Project) -> None:
    options = DatasetOptions(filter=Filter(vendors=frozenset({"nobody"})))
    with pytest.raises(NotFoundError, match="nobody"):
        mine.preview_dataset(options)
