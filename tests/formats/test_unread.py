"""What a record holds besides its text and marks is told once a file, never dropped unsaid."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.formats.registry import detect

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"
ENTITY = {"id": 1, "label": "ORG", "start_offset": 0, "end_offset": 2}
SPAN = {"start": 0, "end": 2, "label": "ORG"}
ANSWERED = {"text": TEXT, "spans": [SPAN], "answer": "accept", "_input_hash": 1, "_session_id": "a"}


def notes(folder: Path, *records: Any) -> list[str]:
    """What is told of a file with these records."""
    path = folder / "f.jsonl"
    path.write_text("".join(f"{json.dumps(one)}\n" for one in records), encoding="utf-8")
    read = detect(path).read
    assert read is not None
    return [note for document in read(path) for note in document.notes]


@pytest.mark.parametrize(
    "record, told",
    [
        ({"id": 1, "text": TEXT, "entities": [ENTITY], "cats": ["a"]}, "cats (2)"),
        ({"text": TEXT, "annotations": [ENTITY], "connections": [{"to": 1}]}, "connections (2)"),
        ({"text": TEXT, "label": [], "meta": {"by": 1}, "url": "u"}, "meta (2), url (2)"),
        ({**ANSWERED, "user_input": "x", "meta": {"source": "s"}}, "meta.source (2), user_input"),
        ({**ANSWERED, "versions": [{"text": TEXT}]}, "versions (2)"),
        ({"text": TEXT, "ents": [SPAN], "cats": {"POS": 1.0}}, "cats (2)"),
        ([TEXT, {"entities": [[0, 2, "ORG"]], "links": {"(0, 2)": {"Q1": 1}}}], "links (2)"),
    ],
)
def test_further_keys_are_told_once_with_their_number(
    tmp_path: Path, record: Any, told: str
) -> None:
    (note,) = notes(tmp_path, record, record)
    assert note.startswith(f"f.jsonl: further keys of its records, not taken in: {told}")


@pytest.mark.parametrize(
    "record",
    [
        {"id": 1, "text": TEXT, "entities": [ENTITY], "relations": [], "Comments": [], "meta": {}},
        {**ANSWERED, "meta": {"name": "a"}, "tokens": []},
        {"text": TEXT, "ents": [SPAN], "sents": [], "tokens": [], "spans": {}},
    ],
)
def test_what_is_read_or_says_nothing_is_not_told(tmp_path: Path, record: Any) -> None:
    assert notes(tmp_path, record) == []


def test_a_label_of_the_whole_text_is_told(tmp_path: Path) -> None:
    (note,) = notes(tmp_path, {"text": TEXT, "label": "正面", "answer": "accept"})
    assert note == "f.jsonl, line 1: labels of the whole text, not taken in: 正面"
