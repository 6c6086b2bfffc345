"""The lines of an export: their form, what is left out, what is refused."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Metric, Speaker, Stance, VendorStance
from reader.core.json_text import json_line
from reader.core.span import Quote, Span, quote
from reader.dataset import DatasetError
from reader.dataset.records import document
from reader.dataset.staging import StagedFile, Staging
from reader.dataset.standoff import strip
from reader.dataset.verify import verify_claims, verify_documents, verify_standoff
from tests.dataset.helpers import contents, records, write
from tests.values import article, claim

TEXT = "第一行\n百度称参数达2300亿，𠮷祥。\n第三行"
ARTICLE = article(TEXT, license="CC0-1.0", source_url="https://example.org/1")
CLAIM = claim(ARTICLE, TEXT, (4, 15))


def one_line(folder: Path, made=CLAIM, of=ARTICLE, text=TEXT) -> dict:
    write([(of, text, [made])], folder)
    return records(folder / "claims.jsonl")[0]


def test_a_claim_line_whole(tmp_path: Path) -> None:
    made = replace(
        CLAIM,
        vendors=(VendorStance("baidu", None, (quote(TEXT, 4, 6), quote(TEXT, 0, 3))),),
        metrics=(Metric(quote=quote(TEXT, 10, 15), kind="count", value=230_000_000_000),),
        speaker=Speaker(type="vendor", vendor="baidu", mention=quote(TEXT, 4, 6)),
    )
    assert one_line(tmp_path, made) == {
        "schema": "claims/1.0.0",
        "id": "c-1",
        "doc_id": "one",
        "doc_sha256": ARTICLE.sha256,
        "start": 4,
        "end": 15,
        "text": "百度称参数达2300亿",
        "fragments": [{"start": 4, "end": 15, "text": "百度称参数达2300亿"}],
        "context": "百度称参数达2300亿，𠮷祥。",
        "context_start": 4,
        "script": "source",
        "vendors": [
            {
                "id": "baidu",
                "name": "百度",
                "stance": "supportive",
                "mentions": [
                    {"start": 4, "end": 6, "text": "百度", "in_claim": True},
                    {"start": 0, "end": 3, "text": "第一行", "in_claim": False},
                ],
            }
        ],
        "stance": {"polarity": "supportive", "target": "baidu", "certainty": "asserted"},
        "metrics": [
            {
                "start": 10,
                "end": 15,
                "text": "2300亿",
                "kind": "count",
                "comparator": "eq",
                "value": 230_000_000_000.0,
                "value_min": None,
                "value_max": None,
                "unit": None,
                "note": None,
            }
        ],
        "speaker": {
            "type": "vendor",
            "name": None,
            "vendor": "baidu",
            "mention": {"start": 4, "end": 6, "text": "百度", "in_claim": True},
        },
        "time": [],
        "kind": "opinion",
        "annotator": "tester",
        "status": "draft",
        "origin": "manual",
        "split": "train",
        "group": f"g-{ARTICLE.sha256[:12]}",
        "license": "CC0-1.0",
        "source_url": "https://example.org/1",
        "flags": [],
    }


def test_metric_numbers_are_floats_in_both_layouts(tmp_path: Path) -> None:
    made = replace(CLAIM, metrics=(Metric(quote=quote(TEXT, 10, 15), kind="count", value=3),))
    one_line(tmp_path, made)
    assert b'"value":3.0' in (tmp_path / "claims.jsonl").read_bytes()
    assert b'"value":3.0' in (tmp_path / "documents.jsonl").read_bytes()


def test_a_claim_without_vendor_and_target_has_an_unspecified_topic(tmp_path: Path) -> None:
    assert one_line(tmp_path)["stance"]["target"] == "topic:unspecified"


def test_a_vendor_that_nobody_knows_goes_by_its_id(tmp_path: Path) -> None:
    made = replace(CLAIM, vendors=(VendorStance("somebody", "neutral"),))
    assert one_line(tmp_path, made)["vendors"][0]["name"] == "somebody"


def test_a_claim_over_a_paragraph_break_has_both_paragraphs_as_context(tmp_path: Path) -> None:
    line = one_line(tmp_path, claim(ARTICLE, TEXT, (1, 6)))
    assert line["context"] == "第一行\n百度称参数达2300亿，𠮷祥。"


def test_a_claim_that_ends_with_its_line_stays_in_it(tmp_path: Path) -> None:
    assert one_line(tmp_path, claim(ARTICLE, TEXT, (1, 4)))["context"] == "第一行\n"


def test_the_context_of_an_endless_line_is_cut(tmp_path: Path) -> None:
    text = "长" * 50_000
    long = article(text)
    line = one_line(tmp_path, claim(long, text, (20_000, 20_010)), long, text)
    assert (line["context_start"], len(line["context"])) == (18_000, 4_010)


@pytest.mark.parametrize("length, first", [(10_000, 0), (10_001, 2_000)])
def test_a_paragraph_of_ten_thousand_is_whole(length: int, first: int) -> None:
    text = "长" * length
    doc = document(article(text), text, group="g", split="train")
    assert doc.context(4_000, 4_010)[0] == first


def test_fragments_keep_their_gap_in_the_text(tmp_path: Path) -> None:
    line = one_line(tmp_path, claim(ARTICLE, TEXT, (4, 6), (10, 15)))
    assert line["text"] == "百度称参数达2300亿"
    assert [fragment["text"] for fragment in line["fragments"]] == ["百度", "2300亿"]


def test_a_number_that_json_does_not_know_refuses_the_export(tmp_path: Path) -> None:
    metric = Metric(quote=quote(TEXT, 10, 15), kind="count", value=float("nan"))
    with pytest.raises(DatasetError, match="article one"):
        write([(ARTICLE, TEXT, [replace(CLAIM, metrics=(metric,))])], tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"stance": Stance(polarity="glad")},
        {"stance": Stance(polarity="neutral", certainty="maybe")},
        {"vendors": (VendorStance("baidu", "glad"),)},
        {"speaker": Speaker(type="parrot")},
        {"metrics": (Metric(quote=quote(TEXT, 10, 15), kind="weight"),)},
        {"metrics": (Metric(quote=quote(TEXT, 10, 15), kind="count", comparator="near"),)},
    ],
)
def test_every_closed_field_is_held_to_the_tag_set(tmp_path: Path, wrong: dict) -> None:
    report = write([(ARTICLE, TEXT, [replace(CLAIM, **wrong)])], tmp_path)
    assert report.left_out[0].reason.endswith("is not in the tag set")
    assert report.claims == 0


def test_a_claim_without_a_stance_is_left_out_of_the_claims_and_said(tmp_path: Path) -> None:
    report = write([(ARTICLE, TEXT, [replace(CLAIM, stance=Stance())])], tmp_path)
    assert [(left.claim, left.reason) for left in report.left_out] == [("c-1", "no stance chosen")]
    assert records(tmp_path / "claims.jsonl") == []
    kept = records(tmp_path / "documents.jsonl")[0]["claims"][0]
    assert kept["stance"]["polarity"] is None


def test_a_value_that_the_tag_set_does_not_list_is_left_out(tmp_path: Path) -> None:
    report = write([(ARTICLE, TEXT, [replace(CLAIM, kind="rumour")])], tmp_path)
    assert report.left_out[0].reason == "kind 'rumour' is not in the tag set"


def test_the_bytes_are_compact_utf8_with_lf(tmp_path: Path) -> None:
    write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    for name in ("claims.jsonl", "documents.jsonl"):
        data = (tmp_path / name).read_bytes()
        assert data.endswith(b"}\n")
        assert data.count(b"\n") == 1
        assert "百度".encode() in data
        assert b"\r" not in data
        assert b'", "' not in data


def test_line_separators_are_escaped(tmp_path: Path) -> None:
    text = "甲\u2028乙\u2029丙\u0085丁"
    odd = article(text)
    write([(odd, text, [claim(odd, text, (0, 7))])], tmp_path)
    for name in ("claims.jsonl", "documents.jsonl"):
        data = (tmp_path / name).read_text(encoding="utf-8")
        assert len(data.splitlines()) == 1
        assert text in json.dumps(json.loads(data), ensure_ascii=False)


def test_a_quote_that_is_not_there_refuses_the_export(tmp_path: Path) -> None:
    bad = replace(CLAIM, fragments=(Quote(Span(4, 6), "腾讯"),))
    with pytest.raises(DatasetError, match=r"one, claim c-1, fragments\[0\].*'腾讯'"):
        write([(ARTICLE, TEXT, [bad])], tmp_path / "new" / "folder")
    assert list(tmp_path.iterdir()) == []


def test_a_mention_that_is_not_there_refuses_the_export(tmp_path: Path) -> None:
    wrong = VendorStance("baidu", None, (Quote(Span(0, 2), "百度"),))
    with pytest.raises(DatasetError, match=r"vendors\[0\].mentions\[0\]"):
        write([(ARTICLE, TEXT, [replace(CLAIM, vendors=(wrong,))])], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_changed_text_refuses_the_export(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="hash"):
        write([(ARTICLE, TEXT.replace("2300", "2400"), [CLAIM])], tmp_path)


def test_a_refused_export_leaves_the_older_one(tmp_path: Path) -> None:
    write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    before = contents(tmp_path)
    with pytest.raises(DatasetError):
        write([(ARTICLE, TEXT + "x", [CLAIM])], tmp_path)
    assert contents(tmp_path) == before


def test_a_folder_in_the_way_of_a_file_refuses_the_export(tmp_path: Path) -> None:
    (tmp_path / "documents.jsonl").mkdir()
    with pytest.raises(DatasetError, match="is a folder"):
        write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["documents.jsonl"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_or_device_in_the_way_of_a_file_stays(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "claims.jsonl")
    with pytest.raises(DatasetError, match="is a device or a pipe"), Staging(tmp_path) as staging:
        staging.write("claims.jsonl", "words")
    assert (tmp_path / "claims.jsonl").is_fifo()


def test_a_failure_while_renaming_brings_the_older_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    before = contents(tmp_path)
    real = Path.replace

    def replace_but_not_the_tag_set(self: Path, target: Path) -> Path:
        if target.name == "tagset.json" and self.suffix == ".tmp":
            raise PermissionError(13, "Permission denied")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_but_not_the_tag_set)
    with pytest.raises(DatasetError, match="Permission denied"):
        write([(ARTICLE, TEXT, [replace(CLAIM, kind="fact")])], tmp_path)
    assert contents(tmp_path) == before


def test_a_disk_that_gives_back_other_bytes_refuses_the_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close = StagedFile.close

    def close_and_spoil(self: StagedFile) -> None:
        close(self)
        self.path.write_bytes(self.path.read_bytes().replace("百".encode(), "千".encode()))

    monkeypatch.setattr(StagedFile, "close", close_and_spoil)
    with pytest.raises(DatasetError, match="other bytes"):
        write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["start", "end", "context_start"])
def test_a_line_with_a_wrong_offset_is_found_when_read_back(tmp_path: Path, place: str) -> None:
    line = one_line(tmp_path)
    line[place] += 1
    with Staging(tmp_path) as staging:
        file = staging.file("claims.jsonl")
        file.line(json_line(line))
        file.close()
        with pytest.raises(DatasetError, match=r"claims.jsonl, line 1, (claim|context)"):
            verify_claims(file, lambda _: TEXT)


def test_a_claim_that_goes_on_behind_its_fragments_is_found_when_read_back(tmp_path: Path) -> None:
    line = one_line(tmp_path)
    line["end"] += 1
    line["text"] = TEXT[line["start"] : line["end"]]
    with Staging(tmp_path) as staging:
        file = staging.file("claims.jsonl")
        file.line(json_line(line))
        file.close()
        with pytest.raises(DatasetError, match="line 1, end"):
            verify_claims(file, lambda _: TEXT)


def test_a_document_of_another_length_is_found_when_read_back(tmp_path: Path) -> None:
    write([(ARTICLE, TEXT, [CLAIM])], tmp_path)
    (line,) = records(tmp_path / "documents.jsonl")
    line["length"] += 1
    with Staging(tmp_path) as staging:
        file = staging.file("documents.jsonl")
        file.line(json_line(line))
        file.close()
        with pytest.raises(DatasetError, match=r"documents.jsonl, line 1, text"):
            verify_documents(file, lambda _: TEXT)


def test_fewer_lines_than_were_written_are_found_when_read_back(tmp_path: Path) -> None:
    line = one_line(tmp_path)
    with Staging(tmp_path) as staging:
        file = staging.file("claims.jsonl")
        file.line(json_line(line))
        file.records += 1
        file.close()
        with pytest.raises(DatasetError, match="1 records read, 2 written"):
            verify_claims(file, lambda _: TEXT)


def test_stand_off_lines_of_another_text_are_found_when_read_back(tmp_path: Path) -> None:
    doc = document(ARTICLE, TEXT, group="g", split="train")
    line = strip(one_line(tmp_path))
    with Staging(tmp_path) as staging:
        file = staging.file("claims.jsonl")
        file.line(json_line({**line, "doc_sha256": "0" * 64}))
        file.close()
        with pytest.raises(DatasetError, match="line 1, doc_sha256"):
            verify_standoff(file, lambda _: doc)


def test_one_layout_alone(tmp_path: Path) -> None:
    write([(ARTICLE, TEXT, [CLAIM])], tmp_path, layouts=("documents",))
    names = ["documents.jsonl", "documents.schema.json", "tagset.json"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_an_unknown_layout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="claims, documents"):
        write([], tmp_path, layouts=("xml",))


def test_two_articles_of_one_name_are_refused(tmp_path: Path) -> None:
    other = replace(article("别的"), id="article-2")
    with pytest.raises(DatasetError, match="two articles are named one"):
        write([(ARTICLE, TEXT, []), (other, "别的", [])], tmp_path)


def test_an_export_of_nothing_is_two_empty_files(tmp_path: Path) -> None:
    report = write([], tmp_path)
    assert (report.documents, report.claims, report.spans) == (0, 0, 0)
    assert (tmp_path / "claims.jsonl").read_bytes() == b""
