"""Web Annotations of ours and others': selectors, sources, links, whose they are."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import VendorStance
from reader.core.span import quote
from reader.formats.assemble import assemble
from reader.formats.locate import How, Location, locate
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from reader.formats.w3c import W3C, remarks, write
from reader.formats.w3c_reading import read
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "\U0001f680华为称盘古，腾讯不认可；腾讯反对。"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation(*selectors: dict[str, Any], source: str = "one.txt", **more: Any) -> dict[str, Any]:
    target = {"source": source, "selector": list(selectors)}
    return {"@context": CONTEXT, "type": "Annotation", "target": target, **more}


def position(start: object, end: object) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def words(exact: str, prefix: str = "", suffix: str = "") -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def file(folder: Path, value: object) -> Path:
    (folder / "one.txt").write_bytes(TEXT.encode())
    path = folder / "notes.jsonld"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def one(path: Path) -> Location:
    (location,) = locate(list(read(path)))
    return location


def test_one_annotation_a_claim_and_one_target_a_stretch() -> None:
    article = build_article(TEXT)
    vendors = (VendorStance("tencent", "sceptical", (quote(TEXT, 7, 9),)),)
    claim = build_claim(article, TEXT, (1, 6), (7, 12), vendors=vendors, note="看")
    page = json.loads(write([document_of(article, TEXT, [claim])])["annotations.jsonld"])
    first, mention, link = page["items"]
    assert [t["selector"][0]["exact"] for t in first["target"]] == ["华为称盘古", "腾讯不认可"]
    assert [body["value"] for body in first["body"]] == [
        "Claim",
        "tencent:sceptical",
        "supportive",
        "看",
    ]
    assert first["creator"] == mention["creator"] == {"type": "Person", "name": "tester"}
    assert (link["motivation"], link["target"]) == ("linking", first["id"])


def test_an_annotation_alone_is_read_by_its_quote(tmp_path: Path) -> None:
    path = file(tmp_path, annotation(position(2, 4), words("华为"), bodyValue="谁"))
    assert detect(path) is W3C
    (found,) = one(path).located
    assert (found.spans[0].start, found.how) == (1, How.OTHER_UNIT)
    assert found.mark.attributes == {"note": "谁"}


def test_words_alone_are_sought_and_what_stands_around_them_decides(tmp_path: Path) -> None:
    location = one(file(tmp_path, {"items": [annotation(words("腾讯", suffix="反对"))]}))
    assert location.located[0].spans[0].start == 13
    location = one(file(tmp_path, {"items": [annotation(words("腾讯"))]}))
    assert "2 places" in location.repairs[0].reason
    assert len(location.repairs[0].candidates) == 2


def test_words_that_do_not_fit_their_place_wait(tmp_path: Path) -> None:
    path = file(tmp_path, [annotation(position(1, 4), words("騰訊"))])
    assert next(choice.words for choice in one(path).repairs[0].candidates) == "腾讯"


def test_a_fragment_of_an_iri_is_a_place(tmp_path: Path) -> None:
    target = "https://example.org/texts/one.txt#char=1,3"
    location = one(file(tmp_path, [{"type": "Annotation", "target": target, "body": "x"}]))
    assert location.document.marks[0].spans == ((1, 3),)


def test_annotations_of_two_people_stay_apart(tmp_path: Path) -> None:
    items = [
        annotation(position(1, 3), words("华为"), creator={"name": "Anna"}, id="a"),
        annotation(position(7, 9), words("腾讯"), creator="http://example.org/bo", id="b"),
        {"type": "Annotation", "motivation": "linking", "target": ["a", "b"]},
    ]
    documents = list(read(file(tmp_path, {"items": items})))
    assert [document.annotator for document in documents] == ["Anna", "http://example.org/bo"]
    assert [len(document.links) for document in documents] == [1, 0]


def test_a_claim_of_another_tool_gets_its_vendor_by_a_link(tmp_path: Path) -> None:
    items = [
        annotation(position(1, 6), words("华为称盘古"), id="c"),
        annotation(
            position(7, 9), words("腾讯"), id="v", body={"purpose": "tagging", "value": "Vendor"}
        ),
        {
            "type": "Annotation",
            "motivation": "linking",
            "target": "c",
            "body": ["v", {"purpose": "tagging", "value": "反对"}],
        },
    ]
    (claim,) = assemble(one(file(tmp_path, {"items": items})), article="a", annotator="x").claims
    assert [(v.vendor, v.stance) for v in claim.vendors] == [("腾讯", "sceptical")]


def test_what_is_no_stretch_is_told(tmp_path: Path) -> None:
    items = [annotation({"type": "SvgSelector"}), annotation(position(1, 3), words("华为"))]
    notes = one(file(tmp_path, {"items": items})).document.notes
    assert any("SvgSelector" in note for note in notes)
    assert any("no stretch" in note for note in notes)


def test_a_cut_cluster_is_remarked() -> None:
    text = "e\u0301lan"
    article = build_article(text)
    (told,) = remarks([document_of(article, text, [build_claim(article, text, (0, 1))])])
    assert "[0, 1)" in told


@pytest.mark.parametrize(
    "value",
    [
        {},
        [1],
        {"items": {}},
        {"items": [{"type": "Note", "target": "one.txt"}]},
        [annotation(position("a", 2))],
        [annotation(position(1, 2), source="other.txt")],
        [annotation(position(1, 2), source="../notes.jsonld/x\0")],
        [annotation(position(1, 2), source="a" * 300)],
        [{"type": "Annotation", "motivation": "linking"}],
        [{"type": "Annotation", "target": {"source": "one.txt", "selector": [1]}}],
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, value: object) -> None:
    with pytest.raises(FormatError, match=r"notes\.jsonld"):
        list(read(file(tmp_path, value)))


def test_no_file_outside_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    inner = tmp_path / "inner"
    inner.mkdir()
    with pytest.raises(FormatError, match="not here"):
        list(read(file(inner, [annotation(position(0, 2), source="../secret.txt")])))


KEYS = st.sampled_from(
    [
        "type",
        "target",
        "source",
        "selector",
        "start",
        "end",
        "exact",
        "prefix",
        "body",
        "motivation",
        "id",
        "creator",
        "items",
    ]
)
WORDS = st.sampled_from(
    [
        "Annotation",
        "one.txt",
        "linking",
        "TextQuoteSelector",
        "TextPositionSelector",
        "华为",
        "#char=0,2",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 40) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(KEYS, VALUES), max_size=3))
def test_anything_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, items: list[dict[str, object]]
) -> None:
    path = file(
        tmp_path_factory.mktemp("w"),
        [annotation(position(1, 3), words("华为"))]
        + [{"type": "Annotation", "target": "one.txt#char=1,2", **item} for item in items],
    )
    try:
        documents = list(read(path))
    except FormatError:
        return
    for location in locate(documents):
        found = len(location.located) + len(location.repairs)
        assert found == len(location.document.marks)


def test_the_keywords_of_json_ld_are_read_too(tmp_path: Path) -> None:
    place = {"@type": "TextPositionSelector", "start": 1, "end": 3}
    quoted = {"@type": "TextQuoteSelector", "exact": "华为"}
    target = {"source": "one.txt", "selector": [place, quoted]}
    item = {"@id": "#a", "@type": "oa:Annotation", "target": target, "body": {"@value": "看"}}
    (found,) = one(file(tmp_path, {"@context": CONTEXT, "@graph": [item]})).located
    assert (found.mark.id, found.spans[0].cut(TEXT)) == ("#a", "华为")


def test_annotations_of_no_stretch_of_a_text_are_refused(tmp_path: Path) -> None:
    path = file(tmp_path, annotation({"type": "DataPositionSelector", "start": 0, "end": 6}))
    with pytest.raises(FormatError, match="annotation 1: selector DataPositionSelector"):
        list(read(path))


def test_the_page_is_named_by_its_file() -> None:
    page = json.loads(write([])["annotations.jsonld"])
    assert page["id"] == "annotations.jsonld"
