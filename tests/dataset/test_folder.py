"""The dataset folder: what lies in it, what it tells, what it refuses and warns of."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from reader.core.claim import ClaimStatus, Stance, VendorStance
from reader.core.tagset import Field, Label, TagSet, Value
from reader.dataset import (
    DatasetError,
    DatasetOptions,
    ExportReport,
    Filter,
    export,
    export_dataset,
    preview,
    read_documents,
)
from reader.dataset.schemas import schema_for
from reader.defaults import default_tag_set
from tests.dataset.helpers import Items, contents, fold, records, source
from tests.gold import gold, needs_gold
from tests.strategies import projects
from tests.values import article, claim

NAMES = [
    "DATASHEET.md",
    "GUIDELINE.md",
    "README.md",
    "SHA256SUMS",
    "check.py",
    "claims-test.jsonl",
    "claims-train.jsonl",
    "claims-validation.jsonl",
    "claims.schema.json",
    "croissant.json",
    "documents-test.jsonl",
    "documents-train.jsonl",
    "documents-validation.jsonl",
    "documents.schema.json",
    "tagset.json",
]
FULL = DatasetOptions(sharing="full")


def items(number: int = 10, **facts: Any) -> list[Any]:
    """Articles unlike each other, with one claim each."""
    made = []
    for at in range(number):
        text = "".join(chr(0x4E00 + (at * 7919 + place * 31) % 9000) for place in range(60))
        one = article(text, name=f"doc-{at:02}", **{"license": "CC0-1.0", **facts})
        made.append((one, text, [claim(one, text, (3, 9), name=f"c-{at:02}")]))
    return made


def write(made: Items, folder: Path, options: DatasetOptions = FULL, **more: Any) -> ExportReport:
    return export_dataset(source(made), folder, fold=fold, options=options, **more)


def codes(notices: Sequence[Any]) -> list[str]:
    return [notice.code for notice in notices]


def test_what_lies_in_it(tmp_path: Path) -> None:
    write(items(), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES


@pytest.mark.parametrize("version", ["", "1", "1.0", "v1.0.0", "1.0.0-rc", "01.0.0", "1.0.0\n"])
def test_a_version_is_three_numbers(tmp_path: Path, version: str) -> None:
    options = replace(FULL, version=version)
    with pytest.raises(DatasetError, match="three numbers"):
        write(items(), tmp_path / "out", options)
    with pytest.raises(DatasetError, match="three numbers"):
        preview(source(items()), fold=fold, options=options)
    assert not (tmp_path / "out").exists()


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    report = write(items(), tmp_path)
    sums = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in sums] == [
        name for name in NAMES if name != "SHA256SUMS"
    ]
    for line in sums:
        digest, name = line.split("  ")
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() == digest
    assert {file.name for file in report.files} == set(NAMES)


def test_every_record_is_in_the_file_of_its_split(tmp_path: Path) -> None:
    write(items(), tmp_path)
    sizes = []
    for split in ("train", "validation", "test"):
        found = records(tmp_path / f"claims-{split}.jsonl")
        assert {record["split"] for record in found} == {split}
        sizes.append(len(found))
    assert sizes == [8, 1, 1]


def test_splits_once_stored_stay_when_articles_come(tmp_path: Path) -> None:
    made = items(10)
    places = {placed.article: placed for placed in write(made, tmp_path / "one").placements}
    stored = [
        (replace(one, group=places[one.id].group, split=places[one.id].split), text, claims)
        for one, text, claims in made
    ]
    write([*stored, *items(40)[10:]], tmp_path / "two")
    for split in ("train", "validation", "test"):
        before = {record["id"] for record in records(tmp_path / "one" / f"claims-{split}.jsonl")}
        after = {record["id"] for record in records(tmp_path / "two" / f"claims-{split}.jsonl")}
        assert before <= after


@given(made=projects())
@settings(max_examples=15)
def test_the_order_of_filling_does_not_show(made: Any) -> None:
    turned = [(one, text, tuple(reversed(claims))) for one, text, claims in reversed(made)]
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        write(made, Path(one))
        write(turned, Path(other))
        assert contents(Path(one)) == contents(Path(other))


@given(made=projects())
@settings(max_examples=15)
def test_the_folder_reads_back(made: Any) -> None:
    with TemporaryDirectory() as folder:
        write(made, Path(folder))
        imported = read_documents(Path(folder))
    assert imported.problems == ()
    assert {claim.id: claim for claim in imported.claims} == {
        claim.id: claim for _, _, claims in made for claim in claims
    }


def test_writing_it_again_drops_what_is_no_longer_made(tmp_path: Path) -> None:
    write(items(), tmp_path)
    (tmp_path / "claims-train.parquet").write_bytes(b"old")
    (tmp_path / "mine.txt").write_bytes(b"mine")
    write(items(), tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == sorted([*NAMES, "mine.txt"])


@pytest.mark.parametrize("name", ["README.md", "GUIDELINE.md", "DATASHEET.md", "check.py"])
def test_files_of_somebody_else_are_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(DatasetError, match=name):
        write(items(), tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


@pytest.mark.parametrize("name", ["README.md", "SHA256SUMS"])
def test_sums_of_something_else_do_not_make_a_dataset(tmp_path: Path, name: str) -> None:
    sums = b"e3b0c442  app.tar.gz\n"
    (tmp_path / name).write_bytes(b"mine")
    (tmp_path / "SHA256SUMS").write_bytes(sums)
    with pytest.raises(DatasetError, match=name):
        write(items(), tmp_path)
    assert (tmp_path / "SHA256SUMS").read_bytes() == sums


def test_a_refused_folder_is_not_there(tmp_path: Path) -> None:
    one, text, _ = items(1)[0]
    with pytest.raises(DatasetError):
        write([(one, text + "x", [])], tmp_path / "new")
    assert list(tmp_path.iterdir()) == []


def test_progress_reaches_all_there_is(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write(items(), tmp_path, progress=lambda done, every: told.append((done, every)))
    assert told == [(step, 40) for step in range(1, 41)]


def test_progress_of_an_export_whose_groups_are_stored(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = source(items(3, group="g", split="train"))
    export(made, tmp_path, fold=fold, progress=lambda done, every: told.append((done, every)))
    assert told == [(step, 9) for step in range(1, 10)]


@pytest.mark.parametrize("last", [5, 15, 35])
def test_progress_may_stop_the_export(tmp_path: Path, last: int) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, every: int) -> None:
        if done == last:
            raise StoppedError

    with pytest.raises(StoppedError):
        write(items(), tmp_path / "new", progress=stop)
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------ card, datasheet, Croissant


def test_the_card_names_the_splits_that_hold_something(tmp_path: Path) -> None:
    write(items(1), tmp_path)
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"path: (\S+)", card) == ["claims-train.jsonl", "documents-train.jsonl"]
    assert "1 articles, 1 claims. 3 of 3 spans were verified" in card


def test_the_card_counts_by_stance_and_split(tmp_path: Path) -> None:
    write(items(), tmp_path)
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "| supportive | 8 | 1 | 1 | 10 |" in card


def test_a_name_with_a_bar_or_a_line_end_keeps_the_table_whole(tmp_path: Path) -> None:
    one, text, (only,) = items(1)[0]
    write([(one, text, [replace(only, annotator="a|b\nc")])], tmp_path)
    assert "| a&#124;b c | 1 | 0 | 0 | 1 |" in (tmp_path / "README.md").read_text(encoding="utf-8")


def test_the_card_of_nothing_has_no_configuration(tmp_path: Path) -> None:
    write([], tmp_path)
    assert "configs:" not in (tmp_path / "README.md").read_text(encoding="utf-8")


def test_the_croissant_has_the_hash_of_every_file_with_records(tmp_path: Path) -> None:
    report = write(items(), tmp_path)
    text = (tmp_path / "croissant.json").read_text(encoding="utf-8")
    assert all((file.sha256 in text) == bool(file.records) for file in report.files)


def test_the_date_is_only_written_when_given(tmp_path: Path) -> None:
    write(items(1), tmp_path / "one")
    write(items(1), tmp_path / "two", replace(FULL, published="2026-01-31"))
    assert "datePublished" not in (tmp_path / "one" / "croissant.json").read_text(encoding="utf-8")
    assert "2026-01-31" in (tmp_path / "two" / "croissant.json").read_text(encoding="utf-8")


def test_the_guideline_of_the_project_goes_out(tmp_path: Path) -> None:
    own = replace(source(items(1)), guideline="# 我们的规则\n")
    export_dataset(own, tmp_path, fold=fold, options=FULL)
    assert (tmp_path / "GUIDELINE.md").read_text(encoding="utf-8") == "# 我们的规则\n"


def test_agreement_goes_on_the_card(tmp_path: Path) -> None:
    own = replace(source(items(1)), agreement="α = .81\n")
    export_dataset(own, tmp_path, fold=fold, options=FULL)
    card = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "## Agreement\n\nα = .81\n\n## Limits" in card


@pytest.mark.parametrize("licence, sharing", [("CC0-1.0", "full"), ("unknown", "standoff")])
def test_one_unknown_licence_is_enough_to_leave_the_words_out(licence: str, sharing: str) -> None:
    (first, text, claims), *others = items(3)
    made = [(replace(first, license=licence), text, claims), *others]
    assert preview(source(made), fold=fold).sharing == sharing


def test_the_datasheet_tells_sources_and_licences(tmp_path: Path) -> None:
    write(items(2, source="某报", license="CC0-1.0"), tmp_path)
    sheet = (tmp_path / "DATASHEET.md").read_text(encoding="utf-8")
    assert "Sources of the articles: 某报 (2)." in sheet
    assert "Licences of the articles: CC0-1.0 (2)." in sheet


def test_a_value_added_to_the_tag_set_is_in_the_schema_beside_the_data(tmp_path: Path) -> None:
    label = Label(en="x", hans="x", hant="x")
    rumour = Field(key="kind", label=label, values=(Value(key="rumour", label=label),))
    tag_set = TagSet(id="mine", version="2", fields=(rumour,))
    one, text, (only,) = items(1)[0]
    made = source([(one, text, [replace(only, kind="rumour")])], tag_set=tag_set)
    export_dataset(made, tmp_path, fold=fold, options=FULL)
    (found,) = records(tmp_path / "claims-train.jsonl")
    Draft202012Validator(schema_for("claims", tag_set)).validate(found)
    assert not Draft202012Validator(schema_for("claims", default_tag_set())).is_valid(found)


# ------------------------------------------------------------------ filters, copies, warnings


def test_filters_choose_claims_and_keep_the_articles(tmp_path: Path) -> None:
    one, text, (only,) = items(1)[0]
    baidu = replace(only, id="c-b", vendors=(VendorStance("baidu"),), status=ClaimStatus.DONE)
    made = [(one, text, [only, baidu, replace(baidu, id="c-x", annotator="other")])]
    chosen = Filter(
        statuses=frozenset({"done"}),
        vendors=frozenset({"baidu"}),
        annotators=frozenset({"tester"}),
    )
    report = write(made, tmp_path, replace(FULL, filter=chosen))
    assert [record["id"] for record in records(tmp_path / "claims-train.jsonl")] == ["c-b"]
    assert len(records(tmp_path / "documents-train.jsonl")) == 1
    assert "filtered" in codes(report.notices)


def test_filters_go_for_the_working_export_too(tmp_path: Path) -> None:
    nobody = Filter(annotators=frozenset({"nobody"}))
    assert export(source(items(2)), tmp_path, fold=fold, only=nobody).claims == 0


def test_a_claim_repeated_in_a_near_duplicate_is_kept_once(tmp_path: Path) -> None:
    one, text, (only,) = items(1)[0]
    copy = article(text + "。", name="doc-99", license="CC0-1.0")
    again = claim(copy, text + "。", (3, 9), name="c-99")
    report = write([(one, text, [only]), (copy, text + "。", [again])], tmp_path)
    assert [record["id"] for record in records(tmp_path / "claims-train.jsonl")] == ["c-00"]
    assert [(left.claim, left.reason) for left in report.left_out] == [
        ("c-99", "a copy of claim c-00 in a near-duplicate article")
    ]
    assert len(records(tmp_path / "documents-train.jsonl")) == 2


def test_two_claims_on_the_same_words_of_one_article_both_stay(tmp_path: Path) -> None:
    one, text, (only,) = items(1)[0]
    other = replace(only, id="c-01", stance=Stance(polarity="sceptical"))
    assert write([(one, text, [only, other])], tmp_path).claims == 2


def test_the_card_names_the_licence_as_lists_of_datasets_do(tmp_path: Path) -> None:
    write(items(2), tmp_path, DatasetOptions(sharing="full", license="CC-BY-4.0"))
    assert 'license: "cc-by-4.0"\n' in (tmp_path / "README.md").read_text(encoding="utf-8")
    assert '"license": "CC-BY-4.0"' in (tmp_path / "croissant.json").read_text(encoding="utf-8")


def test_the_preview_counts_what_would_be_written(tmp_path: Path) -> None:
    found = preview(source(items()), fold=fold, options=FULL)
    report = write(items(), tmp_path)
    assert found.counts.total("records") == report.claims
    assert found.counts.total("stance", "train") == 8
    assert found.counts.total("documents") == report.documents


# ------------------------------------------------------------------ the gold


@needs_gold
def test_all_gold_claims_validate_with_and_without_words(tmp_path: Path) -> None:
    for sharing in ("full", "standoff"):
        folder = tmp_path / sharing
        write(gold().items, folder, DatasetOptions(sharing=sharing))
        for layout in ("claims", "documents"):
            validator = Draft202012Validator(
                schema_for(layout, default_tag_set(), standoff=sharing == "standoff")
            )
            found = [one for path in folder.glob(f"{layout}-*.jsonl") for one in records(path)]
            assert found
            assert [e.message for one in found for e in validator.iter_errors(one)] == []
