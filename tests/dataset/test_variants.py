"""Renditions stand in training alone, in the other script, at the same places."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.article import Boilerplate
from reader.core.claim import Metric, Speaker, VendorStance
from reader.core.span import quote
from reader.dataset import DatasetError, DatasetOptions, export_dataset, read_documents
from reader.dataset.variants import wanted_scripts
from tests.dataset.helpers import fold, records, source
from tests.values import article, claim

TEXT = "编辑\n腾讯发布𠮷祥模型300个"
ARTICLE = article(
    TEXT,
    script="hans",
    license="CC0-1.0",
    group="g",
    split="train",
    boilerplate=(Boilerplate("byline", quote(TEXT, 0, 2)),),
)
CLAIM = claim(
    ARTICLE,
    TEXT,
    (3, 12),
    vendors=(VendorStance("tencent", None, (quote(TEXT, 3, 5),)),),
    metrics=(Metric(quote=quote(TEXT, 11, 15), kind="count", value=300.0),),
    speaker=Speaker(type="vendor", mention=quote(TEXT, 3, 5)),
    times=(quote(TEXT, 5, 7),),
)
ITEMS = [(ARTICLE, TEXT, [CLAIM])]


def convert(text: str, script: str) -> str:
    pairs = {"讯": "訊", "发": "發", "布": "佈", "个": "個", "编": "編", "辑": "輯"}
    table = pairs if script == "hant" else {new: old for old, new in pairs.items()}
    return text.translate(str.maketrans(table))


def write(items: Any, folder: Path, **options: Any) -> Any:
    chosen = DatasetOptions(sharing="full", variants=("hans", "hant"))
    return export_dataset(
        source(items), folder, fold=fold, options=replace(chosen, **options), convert=convert
    )


def codes(report: Any) -> list[str]:
    return [notice.code for notice in report.notices]


def test_a_claim_counts_once_whatever_its_renditions(tmp_path: Path) -> None:
    report = write(ITEMS, tmp_path)
    assert (report.documents, report.claims) == (1, 1)
    assert "few_variants" not in codes(report)


@pytest.mark.parametrize("script", ["undecided", "hant"])
def test_articles_without_the_rendition_that_was_asked_for_are_told(
    tmp_path: Path, script: str
) -> None:
    other = replace(ARTICLE, script=script)
    report = write([(other, TEXT, [CLAIM])], tmp_path, variants=("hant",))
    (found,) = [notice for notice in report.notices if notice.code == "few_variants"]
    assert found.text.startswith("1 of 1 training articles have no rendition")


def test_a_rendition_follows_with_the_same_offsets(tmp_path: Path) -> None:
    report = write(ITEMS, tmp_path)
    first, second = records(tmp_path / "claims-train.jsonl")
    assert (second["id"], second["doc_id"], second["script"]) == ("c-1-hant", "one-hant", "hant")
    assert (second["start"], second["end"]) == (first["start"], first["end"])
    assert second["text"] == convert(first["text"], "hant") != first["text"]
    assert second["vendors"][0]["mentions"][0]["text"] == "腾訊"
    assert second["doc_sha256"] != first["doc_sha256"]
    assert report.verified == report.spans == 24


def test_reading_back_passes_over_renditions(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    found = read_documents(tmp_path)
    assert (found.variants, found.problems) == (1, ())
    assert found.claims == (CLAIM,)


def test_only_training_has_renditions(tmp_path: Path) -> None:
    write([(replace(ARTICLE, split="test"), TEXT, [CLAIM])], tmp_path)
    assert [one["script"] for one in records(tmp_path / "claims-test.jsonl")] == ["source"]


def test_a_rendition_that_changes_nothing_is_none(tmp_path: Path) -> None:
    text = "GPT-4"
    same = article(text, script="hans")
    write([(same, text, [])], tmp_path)
    assert len(records(tmp_path / "documents-train.jsonl")) == 1


def test_a_rendition_of_another_length_is_refused(tmp_path: Path) -> None:
    options = DatasetOptions(sharing="full", variants=("hant",))
    with pytest.raises(DatasetError, match="another length"):
        export_dataset(
            source(ITEMS), tmp_path, fold=fold, options=options, convert=lambda text, _: text + "x"
        )


def test_a_name_that_a_rendition_would_take_is_refused(tmp_path: Path) -> None:
    other = article("别的", name="one-hant")
    with pytest.raises(DatasetError, match="would be named one-hant"):
        write([*ITEMS, (other, "别的", [])], tmp_path)


def test_renditions_need_a_conversion(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="need a conversion"):
        export_dataset(
            source(ITEMS), tmp_path, fold=fold, options=DatasetOptions(variants=("hans",))
        )
    with pytest.raises(DatasetError, match="hans, hant"):
        write(ITEMS, tmp_path, variants=("latin",))


def test_stand_off_leaves_renditions_out_and_says_so(tmp_path: Path) -> None:
    report = write(ITEMS, tmp_path, sharing="standoff")
    assert "no_variants" in [notice.code for notice in report.notices]
    assert len(records(tmp_path / "claims-train.jsonl")) == 1


@pytest.mark.parametrize(
    "script, wanted",
    [("hans", ("hant",)), ("hant", ("hans",)), ("mixed", ("hans",)), ("undecided", ())],
)
def test_towards_traditional_only_from_simplified(script: str, wanted: tuple[str, ...]) -> None:
    assert wanted_scripts(replace(ARTICLE, script=script), ("hant", "hans")) == wanted
