"""How far a project is looked over before it is opened is shown, and can be stopped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.viewmodels.project_file import health_check
from tests.windows import Hand


@pytest.fixture
def unclean(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that counts as large and was not closed properly."""
    monkeypatch.setattr(health_check, "AT_ONCE", 0)
    opening = hand.window.session.opening
    assert opening.make(tmp_path / "unclean.zhubi")
    opening.close()
    (tmp_path / "unclean.zhubi-journal").write_bytes(bytes(512))
    return tmp_path / "unclean.zhubi"


def test_it_shows_and_goes_when_the_project_is_open(hand: Hand, unclean: Path) -> None:
    opening, notices = hand.window.session.opening, hand.window.notices
    assert not opening.open(unclean)
    assert notices.progress.isVisibleTo(hand.window)
    assert "not closed properly" in notices.text.text()
    opening.health_check.wait()
    assert not notices.progress.isVisibleTo(hand.window)
    assert opening.desk.project.path == unclean


def test_cancel_stops_it(hand: Hand, unclean: Path) -> None:
    opening, notices = hand.window.session.opening, hand.window.notices
    opening.open(unclean)
    QTest.mouseClick(notices.cancel, Qt.MouseButton.LeftButton)
    opening.health_check.wait()
    assert not opening.desk.is_open
    assert "was stopped" in notices.text.text()
