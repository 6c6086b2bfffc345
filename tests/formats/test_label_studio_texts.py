"""Tasks of Label Studio with several texts, paragraphs, pages by path, or no text at all."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.formats.label_studio_reading import read
from reader.formats.locate import Location, locate
from reader.formats.marks import FormatError

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"
OTHER = "腾讯发布模型。"
PATH = "/div[1]/p[1]/text()[1]"


def region(
    words: str, start: int, name: str = "text", path: dict[str, Any] | None = None
) -> dict[str, Any]:
    value = {"start": start, "end": start + len(words), "text": words, "labels": ["ORG"]}
    value.update(path or {})
    return {
        "id": f"{name}{start}{words}",
        "to_name": name,
        "from_name": "l",
        "type": "labels",
        "value": value,
    }


def task(data: dict[str, Any], *results: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": 1, "data": data, "annotations": [{"result": list(results), **more}]}


def taken(folder: Path, *tasks: dict[str, Any]) -> tuple[Location, ...]:
    path = folder / "t.json"
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return locate(list(read(path)))


def words(location: Location) -> list[str]:
    """What the marks of a text stand on."""
    return [item.spans[0].cut(location.document.text) for item in location.located]


def notes(locations: tuple[Location, ...]) -> list[str]:
    return [note for location in locations for note in location.document.notes]


def test_marks_of_two_texts_stay_in_theirs(tmp_path: Path) -> None:
    data = {"premise": TEXT, "hypothesis": OTHER}
    link = {
        "type": "relation",
        "from_id": "premise0华为",
        "to_id": "premise14腾讯",
        "labels": ["r"],
    }
    found = taken(
        tmp_path,
        task(
            data,
            region("华为", 0, "premise"),
            region("腾讯", 14, "premise"),
            region("腾讯", 0, "hypothesis"),
            link,
        ),
    )
    assert [one.document.text for one in found] == [TEXT, OTHER]
    assert [words(one) for one in found] == [["华为", "腾讯"], ["腾讯"]]
    assert [len(one.document.links) for one in found] == [1, 0]
    assert len({one.document.name for one in found}) == 2


def test_a_title_under_the_key_text_does_not_take_the_marks_of_the_body(tmp_path: Path) -> None:
    (found,) = taken(tmp_path, task({"text": "标题", "body": TEXT}, region("腾讯", 14, "body")))
    assert (found.document.text, words(found)) == (TEXT, ["腾讯"])


def test_paragraphs_are_one_text_begun_by_who_speaks(tmp_path: Path) -> None:
    said = [{"author": "甲", "text": "华为发布模型。"}, {"author": "乙", "text": "腾讯不认可。"}]
    value = {"start": "1", "end": "1", "startOffset": 0, "endOffset": 2}
    mark = region("腾讯", 0, "dialogue", value)
    (found,) = taken(tmp_path, task({"dialogue": said}, mark))
    assert found.document.text == "甲: 华为发布模型。\n乙: 腾讯不认可。\n"
    assert (words(found), found.repairs) == (["腾讯"], ())


def test_a_path_into_a_page_is_found_by_its_words(tmp_path: Path) -> None:
    page = "<div><p>华为称盘古</p><p>腾讯不认可。</p></div>"
    value = {"start": PATH, "end": PATH, "startOffset": 0, "endOffset": 2}
    (found,) = taken(tmp_path, task({"html": page}, region("腾讯", 0, "html", value)))
    assert (found.document.text, words(found)) == ("华为称盘古腾讯不认可。", ["腾讯"])


def test_a_path_whose_words_stand_twice_is_to_be_repaired(tmp_path: Path) -> None:
    page = "<p>腾讯表态，腾讯反对。</p>"
    value = {"start": PATH, "end": PATH, "startOffset": 5, "endOffset": 7}
    (found,) = taken(tmp_path, task({"html": page}, region("腾讯", 0, "html", value)))
    (repair,) = found.repairs
    assert repair.reason == "it gives no offsets, and its words stand at 2 places"
    assert [one.spans[0].start for one in repair.candidates] == [0, 5]


@pytest.mark.parametrize(
    "data", [{"image": "/data/upload/x.png"}, {"audio": "s3://b/x.wav"}, {"n": 3}, {"text": None}]
)
def test_a_task_without_text_is_told_and_the_others_come_in(
    tmp_path: Path, data: dict[str, Any]
) -> None:
    picture = task(data, {"id": "r", "type": "rectanglelabels", "value": {"x": 1}})
    found = taken(tmp_path, picture, task({"text": TEXT}, region("华为", 0)))
    assert [words(one) for one in found] == [["华为"]]
    assert "t.json, task 1: a record without text, its 1 marks not taken in" in notes(found)
    with pytest.raises(FormatError, match=r"t\.json: no record has a text"):
        taken(tmp_path, picture)


def test_what_else_a_task_says_is_told(tmp_path: Path) -> None:
    more = {"text": TEXT, "url": "https://example.org"}
    assert notes(taken(tmp_path, {**task(more, region("华为", 0)), "meta": {"a": 1}})) == [
        "t.json: further keys of its records, not taken in: meta (1), url (1)"
    ]
    flat = {"id": 1, "text": TEXT, "sentiment": "Negative", "topics": {"choices": ["a"]}}
    assert notes(taken(tmp_path, {**flat, "label": [region("华为", 0)["value"]]})) == [
        "t.json: further keys of its records, not taken in: sentiment (1), topics (1)"
    ]


def test_drafts_are_taken_where_nothing_was_submitted(tmp_path: Path) -> None:
    draft = {"user": "a@example.org", "result": [region("华为", 0)]}
    bare = {"id": 1, "data": {"text": TEXT}, "annotations": [], "drafts": [draft]}
    found, rest = taken(tmp_path, bare)
    assert (words(found), found.document.annotator) == (["华为"], "label-studio:a@example.org")
    assert not found.document.marks[0].suggestion
    assert rest.document.marks == ()
    both = taken(tmp_path, {**task({"text": TEXT}, region("腾讯", 14)), "drafts": [draft]})
    assert [one.document.marks[0].suggestion for one in both] == [False, True]
    assert notes(both) == [
        "t.json, task 1, draft 1: a draft beside what was submitted, kept as suggestions"
    ]


def test_a_task_that_somebody_skipped_is_told(tmp_path: Path) -> None:
    assert notes(taken(tmp_path, task({"text": TEXT}, was_cancelled=True))) == [
        "t.json, task 1, annotation 1: said of the whole text, not taken in: was_cancelled"
    ]
