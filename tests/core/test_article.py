"""Paragraphs are lines, whatever their ends, and offsets stay those of the text as read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import paragraphs, unique_name
from reader.core.errors import RecordError
from tests.values import article


def cut(text: str) -> list[str]:
    return [span.cut(text) for span in paragraphs(text)]


def test_all_three_line_ends_part_paragraphs() -> None:
    assert cut("甲\r\n乙\r丙\n\n丁") == ["甲", "乙", "丙", "丁"]


def test_an_empty_text_has_no_paragraph() -> None:
    assert paragraphs("") == ()


def test_other_separators_stay_inside() -> None:
    assert cut("甲\u2028乙\u0085丙\f丁") == ["甲\u2028乙\u0085丙\f丁"]


@given(st.text(alphabet="甲𠮷\r\n ", max_size=40))
def test_paragraphs_and_line_ends_are_the_whole_text(text: str) -> None:
    inside = {place for span in paragraphs(text) for place in range(span.start, span.end)}
    assert inside == {place for place, char in enumerate(text) if char not in "\r\n"}


def test_names_are_made_unique_by_number() -> None:
    assert unique_name("a", {"a", "a-2"}) == "a-3"
    assert unique_name("b", {"a"}) == "b"


@pytest.mark.parametrize("fact", [{"sha256": "ab"}, {"length": -1}, {"id": ""}, {"name": ""}])
def test_facts_that_no_article_has_are_refused(fact: dict[str, Any]) -> None:
    with pytest.raises(RecordError):
        article("甲", **fact)
