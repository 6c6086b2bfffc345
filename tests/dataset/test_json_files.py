"""One line holds one JSON value and nothing else, and no line ends inside it for anybody."""

import pytest

from reader.core.json_text import on_one_line
from reader.dataset.json_files import decode


@pytest.mark.parametrize(
    "line", [b'{"a":1}x', b'{"a":1}{"a":2}', b'{"a":1e999}', b'{"a":NaN}', b'{"a":-Infinity}']
)
def test_what_is_not_one_sound_value_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"JSON|large"):
        decode(line)


def test_white_space_around_a_value_is_none_of_it() -> None:
    assert decode(b'{"a":1.5} ') == decode(b' {"a":1.5}') == {"a": 1.5}


def test_no_reader_of_lines_finds_an_end_in_one() -> None:
    text = '"甲\u2028乙\u2029丙\u0085丁"'
    written = on_one_line(text)
    assert len(written.splitlines()) == 1
    assert decode(written.encode()) == text[1:-1]
