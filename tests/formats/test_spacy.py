"""spaCy's own JSON read and written; DocBin where spaCy is installed, a clear word where not."""

import importlib.util
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.span import Span
from reader.formats.locate import How, locate
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.spacy_docbin import DOCBIN
from reader.formats.spacy_json import SPACY_JSON, read, write
from reader.formats.take_apart import document_of
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古𠮷。"
ARTICLE = build_article(TEXT)
DOCUMENT = document_of(ARTICLE, TEXT, [build_claim(ARTICLE, TEXT, (0, 2), (3, 6))])
OWN = {"text": TEXT, "ents": [{"start": 3, "end": 6, "label": "MODEL"}], "tokens": []}

with_spacy = pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="no spaCy here")


def test_one_span_a_stretch_and_one_token_a_character() -> None:
    record = json.loads(write([DOCUMENT])["spacy.jsonl"])
    spans = [(span["start"], span["end"]) for span in record["spans"]["claims"]]
    assert spans == [(0, 2), (3, 6)]
    assert [token["end"] for token in record["tokens"]] == list(range(1, len(TEXT) + 1))


def test_white_space_stands_in_runs_as_spacy_reads_it() -> None:
    text = "华 为  称\n\n盘 "
    article = build_article(text)
    claims = [build_claim(article, text, span, name=str(span)) for span in ((0, 3), (1, 3), (7, 9))]
    record = json.loads(write([document_of(article, text, claims)])["spacy.jsonl"])
    tokens = [text[token["start"] : token["end"]] for token in record["tokens"]]
    assert tokens == ["华", "为", " ", "称", "\n\n", "盘"]
    assert [span["start"] for span in record["spans"]["claims"]] == [0]
    assert [span["start"] for span in record["reader_spans"]] == [1, 7]


def test_what_spacy_writes_is_recognised_and_taken_by_code_points(tmp_path: Path) -> None:
    path = tmp_path / "docs.jsonl"
    path.write_text(json.dumps(OWN), encoding="utf-8")
    assert detect(path) is SPACY_JSON
    (location,) = locate(list(read(path)))
    assert (location.located[0].spans, location.located[0].how) == ((Span(3, 6),), How.UNVERIFIED)


def test_a_json_file_holds_one_document_or_a_list(tmp_path: Path) -> None:
    path = tmp_path / "docs.json"
    path.write_text(json.dumps([OWN, OWN]), encoding="utf-8")
    assert len(list(read(path))) == 2
    path.write_text(json.dumps(OWN), encoding="utf-8")
    assert len(list(read(path))) == 1


@pytest.mark.parametrize(
    "faults",
    [
        {"text": None},
        {"ents": {}},
        {"spans": []},
        {"ents": [{"start": "a", "end": 1}]},
        {"reader_links": [["a"]]},
    ],
)
def test_a_wrong_record_is_named(tmp_path: Path, faults: dict[str, object]) -> None:
    path = tmp_path / "docs.jsonl"
    path.write_text("\n" + json.dumps({**OWN, **faults}), encoding="utf-8")
    with pytest.raises(FormatError, match=r"docs\.jsonl, line 2"):
        list(read(path))


KEYS = st.sampled_from(["text", "ents", "spans", "reader_links", "start", "label", "claims"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES))
def test_any_record_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, record: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("s") / "docs.jsonl"
    path.write_text(json.dumps({"text": "华为", **record}), encoding="utf-8")
    try:
        (document,) = read(path)
    except FormatError:
        return
    (location,) = locate([document])
    assert len(location.located) + len(location.repairs) == len(document.marks)


@with_spacy
def test_a_docbin_keeps_texts_and_bare_labels(tmp_path: Path) -> None:
    assert DOCBIN.write is not None
    assert DOCBIN.read is not None
    path = tmp_path / "claims.spacy"
    path.write_bytes(DOCBIN.write([DOCUMENT])["claims.spacy"])
    (document,) = DOCBIN.read(path)
    assert (document.text, [mark.spans for mark in document.marks]) == (
        TEXT,
        [((0, 2),), ((3, 6),)],
    )
    path.write_bytes(b"\x78no")
    with pytest.raises(FormatError, match="claims"):
        list(DOCBIN.read(path))


@pytest.mark.skipif(importlib.util.find_spec("spacy") is not None, reason="spaCy is here")
def test_without_spacy_a_docbin_is_refused_with_the_reason() -> None:
    assert DOCBIN.write is not None
    with pytest.raises(FormatError, match="need spaCy"):
        DOCBIN.write([DOCUMENT])
