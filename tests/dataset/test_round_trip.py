"""What is exported comes back: the same values, and from them the same bytes."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reader.dataset import DatasetSource, export, read_documents
from reader.dataset.schemas import schema
from reader.defaults import default_tag_set
from tests.dataset.helpers import BAIDU, again, contents, fold, records, source, write
from tests.gold import gold, needs_gold
from tests.strategies import projects, tag_sets


def stored(items: Any, report: Any) -> list[Any]:
    """The items with the groups and splits that the report asks to store."""
    places = {placed.article: placed for placed in report.placements}
    return [
        (
            replace(article, group=places[article.id].group, split=places[article.id].split)
            if article.id in places
            else article,
            text,
            tuple(sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id))),
        )
        for article, text, claims in sorted(items, key=lambda item: item[0].name)
    ]


@given(items=projects())
def test_documents_come_back_as_they_were(items: Any) -> None:
    with TemporaryDirectory() as folder:
        report = write(items, Path(folder))
        imported = read_documents(Path(folder))
    assert imported.problems == ()
    assert [(i.article, i.text, i.claims) for i in imported.items] == stored(items, report)


@given(items=projects(), tag_set=tag_sets())
def test_a_second_export_of_what_came_back_is_the_same_bytes(items: Any, tag_set: Any) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        export(source(items, tag_set=tag_set), Path(one), fold=fold)
        imported = read_documents(Path(one))
        export(again(imported), Path(other), fold=fold)
        assert contents(Path(one)) == contents(Path(other))
    assert imported.tag_set == tag_set
    assert imported.vendors == (BAIDU,)


@given(items=projects(), seed=st.randoms())
def test_the_order_of_filling_does_not_show(items: Any, seed: Any) -> None:
    shuffled = [
        (article, text, seed.sample(claims, len(claims))) for article, text, claims in items
    ]
    seed.shuffle(shuffled)
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        write(items, Path(one))
        write(shuffled, Path(other))
        assert contents(Path(one)) == contents(Path(other))


@given(items=projects())
def test_every_line_validates(items: Any) -> None:
    with TemporaryDirectory() as folder:
        write(items, Path(folder))
        for layout in ("claims", "documents"):
            validator = Draft202012Validator(schema(layout))
            for record in records(Path(folder, f"{layout}.jsonl")):
                validator.validate(record)


@given(items=projects())
@settings(max_examples=20)
def test_every_span_is_what_the_article_says(items: Any) -> None:
    texts = {article.name: text for article, text, _ in items}
    with TemporaryDirectory() as folder:
        report = write(items, Path(folder))
        for record in records(Path(folder, "claims.jsonl")):
            text = texts[record["doc_id"]]
            assert text[record["start"] : record["end"]] == record["text"]
            at = record["context_start"]
            assert text[at : at + len(record["context"])] == record["context"]
            assert at <= record["start"]
            assert record["end"] <= at + len(record["context"])
    assert report.verified == report.spans


@needs_gold
def test_the_gold_claims_go_out_and_in_and_out_again(tmp_path: Path) -> None:
    found = gold()
    first = DatasetSource.of(found.items, vendors=found.vendors, tag_set=default_tag_set())
    report = export(first, tmp_path / "one", fold=fold)
    imported = read_documents(tmp_path / "one")
    export(again(imported), tmp_path / "two", fold=fold)
    assert (report.claims, report.left_out, imported.problems) == (121, (), ())
    assert {claim.id: claim for claim in imported.claims} == {c.id: c for c in found.claims}
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@needs_gold
def test_all_gold_claims_validate(tmp_path: Path) -> None:
    write(gold().items, tmp_path)
    validator = Draft202012Validator(schema("claims"))
    found = records(tmp_path / "claims.jsonl")
    assert len(found) == 121
    assert [error.message for record in found for error in validator.iter_errors(record)] == []
