"""JSON is compact, refuses what is no number, and is one line for every reader."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.json_text import compact, json_line


def test_nothing_is_spaced_or_escaped_for_nothing() -> None:
    assert compact({"b": "百度", "a": [1, None]}) == '{"b":"百度","a":[1,null]}'


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_no_json_number_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="Out of range"):
        compact([number])


@given(st.text(st.sampled_from('a\n\r\x0b\x1c\x85\u2028\u2029"\\')))
def test_a_line_is_one_for_every_reader(text: str) -> None:
    line = json_line(text)
    assert len(line.splitlines()) == 1
    assert json.loads(line) == text
