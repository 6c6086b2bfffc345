"""The layouts as Parquet files too, where the optional library for it is installed."""

import importlib
import importlib.util
from collections.abc import Iterator
from itertools import islice
from typing import Any

from reader.dataset.features import Feature
from reader.dataset.json_files import decode, numbered
from reader.dataset.source import DatasetError
from reader.dataset.staging import StagedFile

_BATCH = 5_000


def available() -> bool:
    """Whether Parquet can be written here."""
    return importlib.util.find_spec("pyarrow") is not None


def write_parquet(lines: StagedFile, target: StagedFile, found: tuple[Feature, ...]) -> None:
    """Write the records of a finished JSONL file to *target* with typed columns.

    Raises :class:`DatasetError` when the optional library is not installed.
    """
    if not available():
        raise DatasetError("Parquet needs the optional extra: pip install 'zhubi[parquet]'")
    # An optional extra of 40 MB that only this option needs.
    pa: Any = importlib.import_module("pyarrow")
    pq: Any = importlib.import_module("pyarrow.parquet")
    schema = pa.schema([(feature.name, _type(pa, feature)) for feature in found])
    records = (decode(line) for _, line in numbered(lines.path))
    target.close()
    with pq.ParquetWriter(target.path, schema, compression="zstd") as writer:
        for batch in _batches(records):
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))
    target.adopt(lines.records)


def _batches(records: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := list(islice(records, _BATCH)):
        yield batch


def _type(pa: Any, feature: Feature) -> Any:
    if feature.type == "struct":
        plain = pa.struct([(part.name, _type(pa, part)) for part in feature.parts])
    else:
        plain = getattr(pa, {"bool": "bool_"}.get(feature.type, feature.type))()
    return pa.list_(plain) if feature.many else plain
