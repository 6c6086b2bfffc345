"""A file's JSON is what the standard library reads in it, though a list is read item by item."""

import json

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.marks import FormatError
from reader.formats.reading import parsed

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("𠮷é,[]")
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text("a]"), inner), max_leaves=8
)
PIECES = st.lists(st.sampled_from(["[", "]", ",", " ", "\n", "1", '"a"', "{}", "[2]", "x"]))


@given(value=VALUES, indent=st.sampled_from([None, 0, 2]))
def test_values_are_read(value: object, indent: int | None) -> None:
    assert parsed(json.dumps(value, indent=indent).encode(), "x") == value


@given(pieces=PIECES)
def test_what_is_no_json_is_refused_in_the_same_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    expected: object
    try:
        expected = json.loads(text)
    except ValueError as error:
        expected = f"x: not JSON: {error}"
    assert told(text) == expected


def told(text: str) -> object:
    try:
        return parsed(text.encode(), "x")
    except FormatError as error:
        return str(error)
