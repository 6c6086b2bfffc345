"""Without words nothing of an article goes out, and with the articles everything comes back."""

import importlib.util
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from reader import assets
from reader.core.claim import Speaker, VendorStance
from reader.core.json_text import json_line
from reader.core.span import quote
from reader.dataset import DatasetError, DatasetOptions, export_dataset, read_documents
from reader.dataset.records import document
from reader.dataset.schemas import schema_for
from reader.dataset.source import DatasetSource
from reader.dataset.standoff import restore, strip
from reader.defaults import default_tag_set
from tests.dataset.helpers import fold, records, source
from tests.strategies import projects
from tests.values import article, claim

TEXT = "甲乙丙\n百度称参数达2300亿，𠮷祥。\r\n丁"
ARTICLE = article(TEXT, license="unknown", encoding="gb18030")
CLAIM = claim(
    ARTICLE,
    TEXT,
    (4, 6),
    (10, 15),
    vendors=(VendorStance("baidu", None, (quote(TEXT, 4, 6), quote(TEXT, 0, 2))),),
    speaker=Speaker(type="vendor", vendor="baidu", mention=quote(TEXT, 4, 6)),
)
ITEMS = [(ARTICLE, TEXT, [CLAIM])]


def _checker() -> ModuleType:
    path = assets.path("dataset", "check.py")
    spec = importlib.util.spec_from_file_location("dataset_check", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CHECK = _checker()


def write(items: Any, folder: Path, sharing: str | None = None) -> Any:
    options = DatasetOptions(sharing=sharing)  # type: ignore[arg-type]  # words of a test
    return export_dataset(source(items), folder, fold=fold, options=options)


def words_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.jsonl"))


def test_an_unknown_licence_makes_it_stand_off_and_says_why(tmp_path: Path) -> None:
    report = write(ITEMS, tmp_path)
    assert "standoff_default" in [notice.code for notice in report.notices]
    assert records(tmp_path / "claims-train.jsonl")[0]["schema"] == "claims-standoff/1.0.0"


def test_no_words_of_the_article_go_out(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    for name in ("claims-train.jsonl", "documents-train.jsonl"):
        (record,) = records(tmp_path / name)
        record.pop("vendors")
        assert not {"百", "2300", "参", "吉", "甲"} & set(json.dumps(record, ensure_ascii=False))
        assert '"text"' not in (tmp_path / name).read_text(encoding="utf-8")


def test_asked_for_the_words_go_out(tmp_path: Path) -> None:
    write(ITEMS, tmp_path, "full")
    assert records(tmp_path / "claims-train.jsonl")[0]["text"] == "百度称参数达2300亿"


def test_all_spans_are_verified_without_words_too(tmp_path: Path) -> None:
    without, full = write(ITEMS, tmp_path / "a"), write(ITEMS, tmp_path / "b", "full")
    assert without.verified == full.verified == full.spans


@given(items=projects())
@settings(max_examples=20)
def test_stripping_and_restoring_is_the_same_line(items: Any) -> None:
    made: DatasetSource = source(items)
    with TemporaryDirectory() as folder:
        export_dataset(made, Path(folder), fold=fold, options=DatasetOptions(sharing="full"))
        full = [one for path in Path(folder).glob("*.jsonl") for one in records(path)]
    texts = {one.name: (one, text) for one, text, _ in items}
    for record in full:
        one, text = texts[record["doc_id"]]
        doc = document(one, text, group="g", split="train")
        assert json_line(restore(strip(record), text, doc.context)) == json_line(record)


@given(items=projects())
@settings(max_examples=15)
def test_the_checker_rebuilds_the_full_records_byte_for_byte(items: Any) -> None:
    with TemporaryDirectory() as folder:
        place = Path(folder)
        write(items, place / "bare", "standoff")
        write(items, place / "full", "full")
        (place / "texts").mkdir()
        for number, (_, text, _) in enumerate(items):
            (place / "texts" / f"{number}.txt").write_bytes(text.encode())
        arguments = [str(place / "bare"), "--sources", str(place / "texts")]
        assert CHECK.main([*arguments, "--rebuild", str(place / "again")]) == 0
        for path in (place / "again").iterdir():
            assert path.read_bytes() == (place / "full" / path.name).read_bytes()


def test_what_does_not_give_the_full_records_back_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def otherwise(record: Any, text: str, context: Any) -> Any:
        return {**restore(record, text, context), "uuid": "another"}

    monkeypatch.setattr("reader.dataset.verify.restore", otherwise)
    with pytest.raises(DatasetError, match="do not give back"):
        write(ITEMS, tmp_path / "bare")
    assert not (tmp_path / "bare").exists()


def test_a_source_in_another_encoding_is_recognised(tmp_path: Path, capsys: Any) -> None:
    write(ITEMS, tmp_path / "bare")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "one.txt").write_bytes(TEXT.encode("gb18030"))
    assert CHECK.main([str(tmp_path / "bare"), "--sources", str(tmp_path / "texts")]) == 0
    assert "11 of 11 spans verified" in capsys.readouterr().out


@pytest.mark.parametrize("layout", ["claims", "documents"])
def test_stand_off_records_validate(tmp_path: Path, layout: str) -> None:
    write(ITEMS, tmp_path)
    validator = Draft202012Validator(schema_for(layout, default_tag_set(), standoff=True))
    assert [
        e.message for e in validator.iter_errors(records(tmp_path / f"{layout}-train.jsonl")[0])
    ] == []


def test_reading_it_back_says_what_to_do(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    with pytest.raises(DatasetError, match=r"check\.py"):
        read_documents(tmp_path)


def test_who_has_the_texts_reads_it_back_whole(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    found = read_documents(tmp_path, text_of={ARTICLE.sha256: TEXT}.get)
    assert (found.problems, found.claims, found.spans) == ((), (CLAIM,), 5)
    assert found.items[0].text == TEXT


def test_a_text_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    found = read_documents(tmp_path, text_of={}.get)
    assert found.items == ()
    assert found.problems[0].reason == "stand-off, and the text of one is not here"


@pytest.mark.parametrize("old, new", [('"end":6', '"end":99'), ('"end":6', '"end":null')])
def test_a_stand_off_span_that_cannot_be_is_a_problem(tmp_path: Path, old: str, new: str) -> None:
    write(ITEMS, tmp_path)
    damaged(tmp_path, "documents-train.jsonl", old, new)
    found = read_documents(tmp_path, text_of={ARTICLE.sha256: TEXT}.get)
    assert (len(found.items), len(found.problems)) == (0, 1)


# ------------------------------------------------------------------ the checker finds


def damaged(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def test_a_sound_folder_passes(tmp_path: Path, capsys: Any) -> None:
    write(ITEMS, tmp_path, "full")
    assert CHECK.main([str(tmp_path)]) == 0
    assert capsys.readouterr().out == "1 articles, 1 claims\n11 of 11 spans verified\n"


@pytest.mark.parametrize(
    "name, old, new, said",
    [
        ("claims-train.jsonl", '"start":4,', '"start":5,', "says something else"),
        ("claims-train.jsonl", "2300亿", "2400亿", "says something else"),
        ("claims-train.jsonl", '"end":15', '"end":99', "leaves the article"),
        ("claims-train.jsonl", '"end":6', '"end":4', "is no span"),
        ("claims-train.jsonl", '"context_start":4', '"context_start":3', "context"),
        ("claims-train.jsonl", '"split":"train"', '"split":"test"', "in the file of train"),
        ("claims-train.jsonl", "claims/1.0.0", "claims/9.0.0", "does not know"),
        ("documents-train.jsonl", "丁", "戊", "hash and length"),
        ("documents-train.jsonl", '{"schema"', '{{"schema"', "no record"),
        ("README.md", "Counts", "Count", "changed since it was written"),
    ],
)
def test_damage_is_found(
    tmp_path: Path, capsys: Any, name: str, old: str, new: str, said: str
) -> None:
    write(ITEMS, tmp_path, "full")
    damaged(tmp_path, name, old, new)
    assert CHECK.main([str(tmp_path)]) == 1
    assert said in capsys.readouterr().out


def test_a_torn_group_and_a_second_claim_are_found(tmp_path: Path, capsys: Any) -> None:
    write(ITEMS, tmp_path, "full")
    line = (tmp_path / "claims-train.jsonl").read_text(encoding="utf-8")
    other = line.replace('"split":"train"', '"split":"test"')
    (tmp_path / "claims-test.jsonl").write_text(other, encoding="utf-8", newline="\n")
    assert CHECK.main([str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "stands in two splits" in said
    assert "a second claim c-1" in said


@pytest.mark.parametrize("name", ["SHA256SUMS", "tagset.json"])
def test_a_missing_file_is_found(tmp_path: Path, capsys: Any, name: str) -> None:
    write(ITEMS, tmp_path, "full")
    (tmp_path / name).unlink()
    assert CHECK.main([str(tmp_path)]) == 1
    assert f"{name}: missing" in capsys.readouterr().out


def test_missing_sources_are_said(tmp_path: Path, capsys: Any) -> None:
    write(ITEMS, tmp_path / "bare")
    (tmp_path / "none").mkdir()
    assert CHECK.main([str(tmp_path / "bare")]) == 0
    assert CHECK.main([str(tmp_path / "bare"), "--sources", str(tmp_path / "none")]) == 1
    assert CHECK.main([str(tmp_path / "bare"), "--sources", str(tmp_path / "nowhere")]) == 2
    assert "not here: one\n" in capsys.readouterr().out


@given(text=st.text(alphabet="甲\n\r𠮷。", min_size=1, max_size=30), data=st.data())
def test_the_checker_cuts_contexts_as_the_export_does(text: str, data: Any) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    doc = document(article(text), text, group="g", split="train")
    first, last = doc.context(start, end)
    assert CHECK.context_of(text, list(doc.line_ends), start, end) == (first, last)
    assert first <= start
    assert end <= last
