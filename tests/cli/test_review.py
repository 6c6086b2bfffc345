"""``zhubi review``: the page is written, the PDF when asked for, the project left as it was."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.cli.conftest import NOTE, Zhubi


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    calls: list[tuple[Any, ...]] = []

    def draw(project: object, out: Path, *, language: str) -> None:
        calls.append((out, language))

    monkeypatch.setitem(sys.modules, "reader.ui.picture", SimpleNamespace(draw_sheet=draw))
    return calls


def test_the_page_holds_the_articles(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    ran = zhubi("review", work, "out.html", "--language", "zh_TW", "--json")
    page = Path("out.html").read_text(encoding="utf-8")
    assert ran.code == 0
    assert (ran.data["page"], ran.data["pdf"]) == ("out.html", None)
    assert ran.data["bytes"] == len(page.encode())
    assert NOTE.splitlines()[0] in page
    assert work.read_bytes() == before


def test_a_pdf_is_written_beside_it(zhubi: Zhubi, work: Path, drawn: list[tuple[Any, ...]]) -> None:
    ran = zhubi("review", work, "out.html", "--pdf", "--language", "zh_CN", "--json")
    assert (ran.code, ran.data["pdf"]) == (0, "out.pdf")
    assert drawn == [(Path("out.pdf"), "zh_CN")]


def test_without_qt_the_pdf_is_refused_in_a_sentence(
    zhubi: Zhubi, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.ui.picture", None)
    ran = zhubi("review", work, "out.html", "--pdf")
    assert ran.code == 4
    assert "Qt cannot be loaded" in ran.err


def test_a_project_that_is_not_there_is_code_3(zhubi: Zhubi, here: Path) -> None:
    assert zhubi("review", here / "none.zhubi", "out.html").code == 3
    assert not (here / "out.html").exists()


def test_a_place_that_cannot_be_written_is_code_4(zhubi: Zhubi, work: Path, here: Path) -> None:
    (here / "out.html").mkdir()
    assert zhubi("review", work, "out.html").code == 4
