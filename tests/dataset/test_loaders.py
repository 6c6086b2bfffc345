"""Other people's loaders read the folder, where they are installed."""

import importlib
import importlib.util
import json
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Metric, Speaker
from reader.core.span import quote
from reader.dataset import DatasetError, DatasetOptions, export_dataset
from reader.dataset.parquet import available
from tests.dataset.helpers import fold, records, source
from tests.dataset.test_folder import items


def needs(name: str) -> Any:
    return pytest.mark.skipif(
        importlib.util.find_spec(name) is None, reason=f"{name} is not installed"
    )


@pytest.fixture
def made() -> list[Any]:
    """Ten articles; one claim alone has a metric and a speaker's mention."""
    found = items()
    one, text, (only,) = found[0]
    values = {name: getattr(only, name) for name in type(only).__dataclass_fields__}
    values["metrics"] = (Metric(quote=quote(text, 0, 2), kind="count", value=2.0),)
    values["speaker"] = Speaker(type="person", mention=quote(text, 0, 2))
    found[0] = (one, text, [type(only)(**values)])
    return found


@needs("pyarrow")
@pytest.mark.parametrize("sharing", ["full", "standoff"])
def test_parquet_holds_the_same_records(tmp_path: Path, made: list[Any], sharing: Any) -> None:
    options = DatasetOptions(sharing=sharing, parquet=True)
    export_dataset(source(made), tmp_path, fold=fold, options=options)
    parquet = importlib.import_module("pyarrow.parquet")
    for path in tmp_path.glob("*.parquet"):
        assert parquet.read_table(path).to_pylist() == records(path.with_suffix(".jsonl"))
    assert len(list(tmp_path.glob("*.parquet"))) == 6


@pytest.mark.skipif(available(), reason="the extra is installed")
def test_parquet_without_its_extra_is_refused(tmp_path: Path, made: list[Any]) -> None:
    with pytest.raises(DatasetError, match="zhubi\\[parquet\\]"):
        export_dataset(source(made), tmp_path, fold=fold, options=DatasetOptions(parquet=True))
    assert list(tmp_path.iterdir()) == []


@needs("datasets")
@pytest.mark.parametrize("layout", ["claims", "documents"])
def test_load_dataset_gives_typed_columns(tmp_path: Path, made: list[Any], layout: str) -> None:
    export_dataset(
        source(made), tmp_path / "out", fold=fold, options=DatasetOptions(sharing="full")
    )
    # In a process of its own, because the library leaves threads behind.
    reader = (
        "import datasets, json, sys\n"
        "loaded = datasets.load_dataset(sys.argv[1], sys.argv[2], cache_dir=sys.argv[3])\n"
        "made = {split: [str(rows.features), list(rows)] for split, rows in loaded.items()}\n"
        "sys.stdout.write(json.dumps(made))\n"
    )
    arguments = [str(tmp_path / "out"), layout, str(tmp_path / "cache")]
    done = subprocess.run(
        [sys.executable, "-c", reader, *arguments], check=True, capture_output=True
    )
    for split, (types, rows) in json.loads(done.stdout).items():
        assert rows == records(tmp_path / "out" / f"{layout}-{split}.jsonl")
        assert "null" not in types


@needs("mlcroissant")
def test_the_croissant_has_no_issue(tmp_path: Path, made: list[Any]) -> None:
    options = DatasetOptions(sharing="full", license="cc-by-4.0", published="2026-01-31")
    export_dataset(source(made), tmp_path, fold=fold, options=options)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        mlcroissant = importlib.import_module("mlcroissant")
        loaded = mlcroissant.Dataset(jsonld=str(tmp_path / "croissant.json"))
        issues = loaded.metadata.ctx.issues
        counts = [len(list(loaded.records(found.id))) for found in loaded.metadata.record_sets]
    assert (set(issues.errors), set(issues.warnings)) == (set(), set())
    assert counts == [8, 1, 1, 8, 1, 1]
