"""What the tests of the dataset room share: a source from items, files as records, a plain fold."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.tagset import TagSet, Vendor
from reader.dataset import DatasetSource, ExportReport, Imported, export
from reader.defaults import default_tag_set

BAIDU = Vendor(id="baidu", hans="百度", hant="百度", en="Baidu", aliases=("文心",))

Items = Sequence[tuple[Article, str, Sequence[Claim]]]


def fold(text: str) -> str:
    """Enough folding for these tests."""
    return text.replace("騰訊", "腾讯").replace("發", "发")


def source(
    items: Items, vendors: Sequence[Vendor] = (BAIDU,), tag_set: TagSet | None = None
) -> DatasetSource:
    """A source in memory."""
    return DatasetSource.of(items, vendors=vendors, tag_set=tag_set or default_tag_set())


def write(items: Items, folder: Path, **options: Any) -> ExportReport:
    """Export items with the default tag set."""
    return export(source(items), folder, fold=fold, **options)


def records(path: Path) -> list[dict[str, Any]]:
    """The lines of a file, cut at LF only."""
    return [json.loads(line) for line in path.read_bytes().decode().split("\n") if line]


def again(imported: Imported) -> DatasetSource:
    """A source of what was imported."""
    return DatasetSource.of(
        [(item.article, item.text, item.claims) for item in imported.items],
        vendors=imported.vendors,
        tag_set=imported.tag_set or default_tag_set(),
    )


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
