"""Tables come apart as spreadsheets write them, and no cell that is written is a formula."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.delimited import (
    SEPARATORS,
    Row,
    TableError,
    bare,
    guarded,
    separator_of,
    table_rows,
    table_text,
)

_CELLS = st.text(
    alphabet=st.sampled_from("ab,;\t|\"'\r\n =+-@＝０𠮷\0")
    | st.characters(exclude_categories=["Cs"]),
    max_size=8,
)
_TABLES = st.lists(st.lists(_CELLS, min_size=2, max_size=4), min_size=1, max_size=5)


def cells(text: str, separator: str | None = None) -> list[tuple[str, ...]]:
    return [row.cells for row in table_rows(text, separator)]


@given(_TABLES)
def test_what_is_written_is_read_exactly(rows: list[list[str]]) -> None:
    text = table_text(rows).decode("utf-8-sig")
    read = [tuple(map(bare, row)) for row in cells(text, ",")]
    assert read == [tuple(row) for row in rows if any(guarded(cell).strip() for cell in row)]


@given(_CELLS)
def test_an_apostrophe_put_before_a_formula_is_taken_off_exactly(value: str) -> None:
    assert bare(guarded(value)) == value
    assert not guarded(value).startswith(
        ("=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠")
    )


@given(_TABLES, st.sampled_from(SEPARATORS), st.sampled_from(["\r\n", "\n"]))
def test_a_table_is_read_as_the_standard_reader_does(
    rows: list[list[str]], separator: str, end: str
) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator, lineterminator=end).writerows(rows)
    file.seek(0)
    theirs = [tuple(row) for row in csv.reader(file, delimiter=separator)]
    kept = [row for row in theirs if any(cell.strip() for cell in row)]
    assert cells(file.getvalue(), separator) == kept


@pytest.mark.parametrize("sign", SEPARATORS)
def test_what_stands_between_cells_is_seen_in_the_first_row(sign: str) -> None:
    text = f'\r\n"a, b; c"{sign}d{sign}e\r\n1{sign}2{sign}3\r\n'
    assert separator_of(text) == sign
    assert cells(text) == [("a, b; c", "d", "e"), ("1", "2", "3")]


def test_a_first_line_may_say_what_stands_between_cells() -> None:
    assert list(table_rows("sep=;\r\na;b,c\r\n")) == [Row(2, ("a", "b,c"))]
    assert cells("SEP=|\na,b|c") == [("a,b", "c")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_knows_the_line_on_which_it_begins(end: str) -> None:
    text = end.join(['a,"b', 'c"', "", "d,e", ""])
    assert [row.line for row in table_rows(text)] == [1, 4]


def test_what_stands_behind_a_closing_quote_stays_in_its_cell() -> None:
    assert cells('"甲"乙,"丙""丁"') == [("甲乙", '丙"丁')]
    assert cells('5" 屏,a"b"') == [('5" 屏', 'a"b"')]


def test_a_quote_that_is_never_closed_is_told_with_its_line() -> None:
    with pytest.raises(TableError, match="never closed") as error:
        list(table_rows('a,b\nc,"d\ne,f\n'))
    assert error.value.line == 2


def test_a_cell_may_be_longer_than_any_text() -> None:
    text = "长" * 300_000
    assert cells(f'a,b\n"{text}",c\n')[1] == (text, "c")


def test_between_tabs_a_quote_inside_a_cell_is_a_character() -> None:
    text = '"百度"发布\t"甲\t乙"\n"未完\t5" 屏\n'
    assert cells(text, "\t") == [('"百度"发布', "甲\t乙"), ('"未完', '5" 屏')]
