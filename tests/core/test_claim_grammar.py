"""The form of stored claims: all that we write is of it, and nothing else is taken for it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim_encoder import claim_text
from reader.core.claim_grammar import fitting, parts_of, unescaped, vendors_in
from tests.strategies import projects, texts
from tests.values import article, claim

TEXT = "百度称参数达2300亿，𠮷祥。"
STORED = claim_text(claim(article(TEXT), TEXT, (0, 2), (4, 6), note='"\\\n'))


def joined(claims: Any) -> tuple[bytes, int]:
    return "\n".join(map(claim_text, claims)).encode(), len(claims)


@given(items=projects(max_articles=2))
def test_every_claim_is_of_the_form(items: Any) -> None:
    for _, _, claims in items:
        found = parts_of(*joined(claims))
        assert found is not None
        assert [json.loads(parts[0]) for parts in found] == [made.id for made in claims]
        assert [json.loads(parts[21]) for parts in found] == [made.note for made in claims]
        assert [json.loads(b"[%b]" % parts[20]) for parts in found] == [
            list(made.flags) for made in claims
        ]


@given(items=projects(max_articles=2))
def test_the_vendors_that_claims_name(items: Any) -> None:
    for _, _, claims in items:
        named = {vendor.vendor for made in claims for vendor in made.vendors}
        named |= {made.stance.target for made in claims} | {made.speaker.vendor for made in claims}
        found = vendors_in(parts_of(*joined(claims)) or [])
        assert {json.loads(id_) for id_ in found} == named - {None}


@given(items=projects(max_articles=2))
def test_quotes_are_counted_and_held_against_the_text(items: Any) -> None:
    for _, text, claims in items:
        written = joined(claims)[0].decode()
        count = sum(len(list(made.quotes())) for made in claims)
        assert fitting(written, text) == count
        if count:
            assert fitting(written, "x" + text) is None or text == "x" * len(text)


@pytest.mark.parametrize(
    "old, new",
    [
        ('"id":"c-1"', '"id":3'),
        ('"id":"c-1"', '"id":"c\t1"'),
        ('"id":"c-1"', '"id":"c-\\u0031"'),
        ('"id":"c-1",', '"id":"c-1", '),
        ('"start":0', '"start":00'),
        ('"start":0', '"start":-1'),
        ('"start":0', '"start":0.0'),
        ('"text":"百度"', '"text":""'),
        ('"status":"draft"', '"status":"gone"'),
        ('"times":[]', '"times":[,]'),
        ('"flags":[]', '"flags":[1]'),
        ('\\n"', '\\u000a"'),
        ('\\n"', '\\u0041"'),
        ('"kind":"opinion",', ""),
        ("}", "},"),
        ('"note"', '"more":1,"note"'),
        ("{", "\n{"),
    ],
)
def test_what_is_written_otherwise_is_not_of_the_form(old: str, new: str) -> None:
    assert old in STORED
    assert parts_of(STORED.encode(), 1) is not None
    assert parts_of(STORED.replace(old, new, 1).encode(), 1) is None


@pytest.mark.parametrize("number", ["300", "300.00", "3e2", "1e999", "NaN", "true", '"3"'])
def test_a_number_that_is_not_as_we_write_floats(number: str) -> None:
    metric = '{"quote":{"start":0,"end":1,"text":"百"},"kind":"count","comparator":"eq","value":%s,'
    metric += '"value_min":null,"value_max":null,"unit":null,"note":null}'
    whole = STORED.replace('"metrics":[]', f'"metrics":[{metric}]')
    assert parts_of((whole % "300.0").encode(), 1) is not None
    assert parts_of((whole % number).encode(), 1) is None


def test_texts_that_do_not_stand_one_on_each_line() -> None:
    two = f"{STORED}\n{STORED}".encode()
    assert parts_of(two, 2) is not None
    assert parts_of(two, 1) is None
    assert parts_of(two + b"\n{}", 3) is None
    assert parts_of(b"", 0) == []


def test_a_quote_that_leaves_the_text() -> None:
    assert fitting('{"start":0,"end":3,"text":"百度"}', "百度") is None


@given(words=st.lists(texts(), max_size=4))
def test_words_are_what_json_says_they_are(words: list[str]) -> None:
    assert unescaped([json.dumps(word)[1:-1] for word in words]) == words
