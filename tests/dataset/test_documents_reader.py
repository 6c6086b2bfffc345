"""What is wrong in a documents file is listed with its line, never taken in, never dropped."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import VendorStance
from reader.dataset import DatasetError, Imported, read_documents
from reader.store.rows import claim_from
from tests.dataset.helpers import BAIDU, records, write
from tests.values import article, claim

TEXT = "百度发布𠮷祥大模型"
ARTICLE = article(TEXT)
CLAIM = claim(ARTICLE, TEXT, (0, 6))
ITEMS = [(ARTICLE, TEXT, [CLAIM, replace(CLAIM, id="c-2")])]


@pytest.fixture
def line(tmp_path: Path) -> dict[str, Any]:
    """A sound documents line with two claims."""
    write(ITEMS, tmp_path)
    return records(tmp_path / "documents.jsonl")[0]


def read(folder: Path, *lines: object) -> Imported:
    """What is read of these lines; the same, however they are spaced and claims are kept."""
    path = folder / "changed.jsonl"
    found = []
    for style in ({}, {"ensure_ascii": False, "separators": (",", ":")}):
        texts = (line if isinstance(line, str) else json.dumps(line, **style) for line in lines)
        path.write_text("\n".join(texts), encoding="utf-8", errors="surrogatepass")
        found.append(read_documents(path))
        assert unwritten(read_documents(path, as_written=True)) == found[-1]
    return found[0]


def unwritten(imported: Imported) -> Imported:
    """The same with every claim as an object."""
    items = (
        replace(
            item,
            claims=(*item.claims, *(claim_from(claim.body.decode()) for claim in item.written)),
            written=(),
        )
        for item in imported.items
    )
    return replace(imported, items=tuple(items))


def test_a_sound_line_is_taken_in(tmp_path: Path, line: dict[str, Any]) -> None:
    found = read(tmp_path, line)
    assert (len(found.items), len(found.claims), found.spans, found.problems) == (1, 2, 2, ())


def test_claims_are_kept_as_they_are_written(tmp_path: Path, line: dict[str, Any]) -> None:
    read(tmp_path, line)
    (item,) = read_documents(tmp_path / "changed.jsonl", as_written=True).items
    assert (item.claims, [claim.id for claim in item.written]) == ((), ["c-1", "c-2"])


def test_blank_lines_are_no_problem(tmp_path: Path, line: dict[str, Any]) -> None:
    assert read(tmp_path, "", line, "").problems == ()


@pytest.mark.parametrize(
    "bad",
    ['{"schema": ', "[]", "{}", "null", '{"schema":"documents/1.0.0","a":NaN}', "[" * 100_000],
)
def test_a_broken_line_is_named_and_the_rest_read(
    tmp_path: Path, line: dict[str, Any], bad: str
) -> None:
    found = read(tmp_path, bad, line)
    assert [(problem.file, problem.line) for problem in found.problems] == [("changed.jsonl", 1)]
    assert len(found.items) == 1


@pytest.mark.parametrize(
    "key, value, reason",
    [
        ("text", "别的", "doc_sha256"),
        ("doc_sha256", "0" * 64, "doc_sha256"),
        ("length", 3, "length"),
        ("length", True, "length"),
        ("title", None, "title"),
        ("status", "finished", "status"),
        ("claims", {}, "claims"),
        ("vendors", [{}], "vendors"),
        ("script_variant", "x", "script_variant"),
        (
            "boilerplate",
            [{"kind": "x", "quote": {"start": 0, "end": 1, "text": "x"}}],
            "boilerplate",
        ),
        ("text", "\ud800", "surrogate"),
    ],
)
def test_a_wrong_fact_names_its_place(
    tmp_path: Path, line: dict[str, Any], key: str, value: object, reason: str
) -> None:
    found = read(tmp_path, {**line, key: value})
    assert found.items == ()
    assert reason in found.problems[0].reason


def test_a_missing_and_an_unknown_key_are_problems(tmp_path: Path, line: dict[str, Any]) -> None:
    less = {key: value for key, value in line.items() if key != "rights"}
    found = read(tmp_path, less, {**line, "colour": "red"})
    assert ["rights" in found.problems[0].reason, "colour" in found.problems[1].reason] == [
        True,
        True,
    ]


def test_a_wrong_quote_takes_out_its_claim_alone(tmp_path: Path, line: dict[str, Any]) -> None:
    line["claims"][0]["fragments"][0]["text"] = "腾讯发布𠮷祥"
    found = read(tmp_path, line)
    assert [claim.id for claim in found.claims] == ["c-2"]
    assert found.problems[0].claim == "c-1"
    assert "claims[0].fragments[0]" in found.problems[0].reason


def test_an_offset_in_utf16_units_is_a_problem(tmp_path: Path, line: dict[str, Any]) -> None:
    line["claims"][0]["fragments"][0]["end"] = 7
    assert "7" in read(tmp_path, line).problems[0].reason


def test_a_claim_of_another_article_is_a_problem(tmp_path: Path, line: dict[str, Any]) -> None:
    line["claims"][1]["article"] = "elsewhere"
    assert "claims[1].article" in read(tmp_path, line).problems[0].reason


def test_the_same_article_or_claim_twice_is_a_problem(tmp_path: Path, line: dict[str, Any]) -> None:
    found = read(tmp_path, line, line)
    assert len(found.items) == 1
    assert "earlier line" in found.problems[0].reason


@pytest.mark.parametrize("other", [{"uuid": "another"}, {"doc_id": "another"}])
def test_another_article_needs_an_id_and_a_name_of_its_own(
    tmp_path: Path, line: dict[str, Any], other: dict[str, str]
) -> None:
    found = read(tmp_path, line, {**line, **other, "claims": []})
    assert len(found.items) == 1
    assert "earlier line" in found.problems[0].reason


def test_a_claim_stands_in_one_article_alone(tmp_path: Path, line: dict[str, Any]) -> None:
    again = [{**claim, "article": "another"} for claim in line["claims"]]
    found = read(tmp_path, line, {**line, "uuid": "another", "doc_id": "another", "claims": again})
    assert [len(item.claims) + len(item.written) for item in found.items] == [2, 0]
    assert all("stands in the file already" in problem.reason for problem in found.problems)


def test_a_newer_version_is_refused_whole(tmp_path: Path, line: dict[str, Any]) -> None:
    with pytest.raises(DatasetError, match=r"line 2: written as documents/2\.0\.0"):
        read(tmp_path, line, {**line, "schema": "documents/2.0.0"})


def test_the_claims_layout_is_refused_by_name(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    with pytest.raises(DatasetError, match=r"claims/1\.0\.0"):
        read_documents(tmp_path / "claims.jsonl")


def test_a_byte_order_mark_is_passed_over(tmp_path: Path, line: dict[str, Any]) -> None:
    path = tmp_path / "changed.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(line).encode())
    assert read_documents(path).problems == ()


def test_bytes_that_are_not_utf8_are_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "changed.jsonl"
    path.write_bytes(json.dumps({"a": "百度"}, ensure_ascii=False).encode("gb18030"))
    assert "not UTF-8" in read_documents(path).problems[0].reason


def test_renditions_are_counted_and_not_taken_in(tmp_path: Path, line: dict[str, Any]) -> None:
    found = read(tmp_path, line, {**line, "script_variant": "hant"})
    assert (len(found.items), found.variants, found.problems) == (1, 1, ())


def test_one_line_alone_brings_the_vendors_it_names(tmp_path: Path) -> None:
    named = replace(CLAIM, vendors=(VendorStance("baidu"),))
    write([(ARTICLE, TEXT, [named])], tmp_path)
    (tmp_path / "tagset.json").unlink()
    found = read_documents(tmp_path)
    assert (found.vendors, found.tag_set) == ((BAIDU,), None)


def test_a_vendor_described_in_two_ways_is_said(tmp_path: Path, line: dict[str, Any]) -> None:
    other = {**line, "vendors": [{**_plain(BAIDU), "en": "Other"}]}
    found = read(tmp_path, other)
    assert found.vendors == (BAIDU,)
    assert "baidu" in found.problems[0].reason


def test_a_broken_tag_set_file_is_a_problem_and_no_error(tmp_path: Path) -> None:
    write(ITEMS, tmp_path)
    (tmp_path / "tagset.json").write_text("{", encoding="utf-8")
    found = read_documents(tmp_path)
    assert (found.tag_set, found.problems[0].file, len(found.items)) == (None, "tagset.json", 1)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot read"):
        read_documents(tmp_path / "no.jsonl")
    with pytest.raises(DatasetError, match="holds no documents"):
        read_documents(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    with pytest.raises(DatasetError, match="neither a file nor a folder"):
        read_documents(tmp_path / "pipe.jsonl")


def _plain(vendor: Any) -> dict[str, Any]:
    return {
        "id": vendor.id,
        "hans": vendor.hans,
        "hant": vendor.hant,
        "en": vendor.en,
        "aliases": list(vendor.aliases),
        "retired": vendor.retired,
    }


def test_a_claim_twice_in_one_line_is_a_problem(tmp_path: Path, line: dict[str, Any]) -> None:
    line["claims"].append(line["claims"][0])
    found = read(tmp_path, line)
    assert len(found.claims) == 2
    assert [problem.claim for problem in found.problems] == [CLAIM.id]
