"""``zhubi picture``: what is handed to the window's drawing."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from reader.script import Mode
from tests.cli.conftest import Zhubi


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    calls: list[tuple[Any, ...]] = []

    def draw(*places: object, **how: object) -> None:
        calls.append((*places, how))

    monkeypatch.setitem(sys.modules, "reader.ui.picture", SimpleNamespace(draw=draw))
    return calls


def test_everything_asked_for_is_handed_on(
    zhubi: Zhubi, work: Path, drawn: list[tuple[Any, ...]]
) -> None:
    words = ["--size", "640x480", "--theme", "dark", "--language", "zh_TW", "--mode", "taiwan"]
    ran = zhubi("picture", work, "out.png", *words, "--json")
    assert ran.code == 0
    assert (ran.data["picture"], ran.data["width"], ran.data["height"]) == ("out.png", 640, 480)
    how = {"size": (640, 480), "theme": "dark", "language": "zh_TW", "mode": Mode.TAIWAN}
    assert drawn == [(work, Path("out.png"), how)]


@pytest.mark.parametrize("size", ["640", "640x", "x480", "640x480x2", "9999x10", "-1x5", "1x1"])
def test_a_size_that_is_none_is_wrong_usage(zhubi: Zhubi, work: Path, size: str) -> None:
    ran = zhubi("picture", work, "out.png", f"--size={size}")
    assert ran.code == 2
    assert "is not a size like 1280x800" in ran.err


def test_a_project_that_is_not_there_is_code_3(
    zhubi: Zhubi, here: Path, drawn: list[tuple[Any, ...]]
) -> None:
    assert zhubi("picture", here / "none.zhubi", "out.png").code == 3
    assert drawn == []


def test_without_qt_it_is_refused_in_a_sentence(
    zhubi: Zhubi, work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.ui.picture", None)
    ran = zhubi("picture", work, "out.png")
    assert ran.code == 4
    assert "Qt cannot be loaded" in ran.err
