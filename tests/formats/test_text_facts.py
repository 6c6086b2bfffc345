"""What is written of a text: its hash, the unit, and the words around each claim."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from reader.formats.locate import locate
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of
from reader.formats.text_facts import TEXT_FACTS, with_facts
from tests.values import article
from tests.values import claim as build_claim

TEXT = "腾讯表态\U0001f680，腾讯云不跟进，华为发布新的大模型服务平台，腾讯反对。"
FILES = {
    "label-studio": "label-studio.json",
    "doccano": "doccano.jsonl",
    "prodigy": "prodigy.jsonl",
    "spacy-json": "spacy.jsonl",
}
AT = TEXT.rindex("腾讯")


def record(key: str) -> tuple[bytes, dict[str, Any]]:
    """The file of one article with a claim, and where its facts stand."""
    one = article(TEXT)
    claims = [build_claim(one, TEXT, (AT, AT + 2), name="c-1")]
    write = format_named(key).write
    assert write is not None
    content = write([document_of(one, TEXT, claims)])[FILES[key]]
    read = json.loads(content)
    return content, read[0]["data"] if isinstance(read, list) else read


@pytest.mark.parametrize("key", FILES)
def test_a_record_says_what_its_offsets_count_and_of_which_text(key: str) -> None:
    facts = record(key)[1][TEXT_FACTS]
    assert facts["unit"] == ("utf16" if key == "doccano" else "code_points")
    assert facts["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert facts["schema"] == "reader/1"
    assert facts["around"] == {"c-1": [TEXT[AT - 16 : AT], "反对。"]}


@pytest.mark.parametrize("key", ["label-studio", "prodigy", "spacy-json"])
def test_the_words_around_decide_between_places(tmp_path: Path, key: str) -> None:
    # Eight characters before the claim are gone, and its words stand as near on the other side.
    path = tmp_path / FILES[key]
    content, _ = record(key)
    text = json.dumps(TEXT, ensure_ascii=False).encode()
    other = "腾讯反对。腾讯" + TEXT[4:]
    path.write_bytes(content.replace(text, json.dumps(other, ensure_ascii=False).encode()))
    read = format_named(key).read
    assert read is not None
    documents = list(read(path))
    assert documents[0].marks[0].context == (TEXT[AT - 16 : AT], "反对。")
    (found,) = locate(documents)
    assert [item.spans[0].start for item in found.located] == [other.rindex("腾讯")]


@pytest.mark.parametrize("facts", [None, 3, {}, {"sha256": 3, "around": []}])
def test_facts_that_are_none_are_passed_over(facts: object) -> None:
    one = article(TEXT)
    document = document_of(one, TEXT, [build_claim(one, TEXT, (0, 2))])
    assert with_facts(document, facts) == document


@pytest.mark.parametrize("words", [None, "腾", ["腾"], ["腾", 3]])
def test_words_around_that_are_none_are_passed_over(words: object) -> None:
    one = article(TEXT)
    document = document_of(one, TEXT, [build_claim(one, TEXT, (0, 2), name="c-1")])
    assert with_facts(document, {"around": {"c-1": words}}).marks == document.marks
