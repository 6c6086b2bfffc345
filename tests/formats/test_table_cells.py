"""What a spreadsheet makes of a cell by itself is told from what a person made of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.table_cells import same


@pytest.mark.parametrize(
    "written,read",
    [
        ("007", "7"),
        ("0.50", "0.5"),
        ("50%", "0.5"),
        ("1,234,567", "1234567"),
        ("12345678901234567", "1.23457E+16"),
        ("12345678901234", "1.23457e13"),
        ("2025-05-01", "2025/5/1"),
        ("2025-05-01", "1/5/2025"),
        ("2025年5月1日", "2025-05-01"),
        ("2025-05-01", "2025/5/1 0:00"),
        ("3/4", "4-Mar"),
        ("3-4", "3月4日"),
        ("3-4", "2026/3/4"),
        ("true", "TRUE"),
        ("一\r\n二", "一\n二"),
        ("一\u2028二", "一\n二"),
        (" 一 \u3000二", "一 二"),
        ("一\x01二\ufeff", "一二"),
        ("长" * 40_000, "长" * 32_767),
    ],
)
def test_these_are_the_work_of_a_spreadsheet(written: str, read: str) -> None:
    assert same(written, read)


@pytest.mark.parametrize(
    "written,read",
    [
        ("", "记"),
        ("记", ""),
        ("1", "2"),
        ("0.5", "5%"),
        ("12345678901234", "1.23458E+13"),
        ("1.5", "2025-05-01"),
        ("2025-05-01", "2025-06-01"),
        ("2025-03-04", "2025-04-03"),
        ("3/4", "5-Mar"),
        ("3/4", "4-Mai"),
        ("百度", "百 度"),
        ("true", "yes"),
        ("长" * 40_000, "长" * 30_000),
        ("1e999", "2e999"),
    ],
)
def test_these_are_edits(written: str, read: str) -> None:
    assert not same(written, read)


@given(st.text(max_size=20))
def test_a_cell_that_nobody_touched_is_the_same(cell: str) -> None:
    assert same(cell, cell)
    assert same(cell, cell.strip())
