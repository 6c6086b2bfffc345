"""A claim read in one go is the one that the codec reads, and so is every fault."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim, Metric, Speaker, VendorStance
from reader.core.claim_decoder import claim_of
from reader.core.claim_encoder import claim_text
from reader.core.codec import from_data
from reader.core.errors import RecordError
from reader.core.span import quote
from tests.strategies import projects

TEXT = "参数达2300亿，百度说"
CLAIM = Claim(
    id="c",
    article="a",
    fragments=(quote(TEXT, 0, 3), quote(TEXT, 4, 8)),
    annotator="Mei",
    vendors=(VendorStance("baidu", "mixed", (quote(TEXT, 9, 11),)),),
    metrics=(Metric(quote=quote(TEXT, 3, 8), kind="count", value=2.3e11),),
    speaker=Speaker(type="person", name="Li", mention=quote(TEXT, 9, 11)),
    times=(quote(TEXT, 0, 2),),
    flags=("x",),
)
ODD = (None, 0, 1, 1.5, True, "", "x", "\ud800", float("nan"), [], ["x"], {}, {"x": 1}, 10**400)


def data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(claim_text(CLAIM))
    return found


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every part of a claim's data."""
    parts = value.items() if isinstance(value, dict) else enumerate(value)
    for key, part in parts:
        yield (*path, key)
        if isinstance(part, dict | list):
            yield from places(part, (*path, key))


def outcome(read: Any, value: object) -> object:
    try:
        return repr(read(value))
    except RecordError as error:
        return str(error)


def same(value: object) -> None:
    by_codec = outcome(lambda record: from_data(Claim, record, place="here"), value)
    assert outcome(lambda record: claim_of(record, place="here"), value) == by_codec


@given(items=projects(max_articles=2))
def test_it_is_the_claim_of_the_codec(items: Any) -> None:
    for _, _, claims in items:
        for claim in claims:
            assert claim_of(json.loads(claim_text(claim))) == claim


@pytest.mark.parametrize("path", list(places(data())), ids=str)
def test_whatever_stands_anywhere_is_judged_alike(path: tuple[Any, ...]) -> None:
    for odd in ODD:
        value = data()
        inner = value
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = copy.deepcopy(odd)
        same(value)
    del inner[path[-1]]
    same(value)


@pytest.mark.parametrize("path", [p for p in places(data()) if isinstance(p[-1], str)], ids=str)
def test_further_keys_are_refused_alike(path: tuple[Any, ...]) -> None:
    value = data()
    inner = value
    for key in path[:-1]:
        inner = inner[key]
    inner["more"] = 1
    with pytest.raises(RecordError, match="more"):
        claim_of(value)
    same(value)


@given(st.recursive(st.sampled_from(ODD), lambda part: st.lists(part, max_size=2), max_leaves=3))
def test_what_is_no_claim_is_refused_alike(value: object) -> None:
    same(value)
