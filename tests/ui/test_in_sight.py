"""What has the focus is seen, and stays in sight when something takes its room."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListView

from reader.viewmodels.notices import Weight
from tests.windows import Hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.window.session.desk.choose(hand.claims()[0].id)
    hand.settle()
    return hand


def test_a_note_stays_in_sight_when_a_notice_comes(sample: Hand) -> None:
    sample.press("N")
    sample.window.session.desk.tell("told", Weight.WARNING, ("one", "two", "three"))
    sample.settle()
    note = sample.window.form.details.note
    assert sample.window.notices.isVisible()
    assert note.visibleRegion().boundingRect().height() == note.height()


def accents(view: QListView, row: int) -> int:
    """How many pixels of a row have the colour of the ring."""
    place = view.visualRect(view.model().index(row, 0))
    image = view.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ring = QColor("#B5392A")
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == ring for x, y in points)


@pytest.mark.parametrize("panel", ["articles", "claims"])
def test_the_row_in_hand_has_the_ring_while_its_list_has_the_focus(
    sample: Hand, panel: str
) -> None:
    view: QListView = getattr(sample.window, panel).list
    sample.window.page_panel.page.setFocus()
    sample.settle()
    before = accents(view, 0), accents(view, 1)
    view.setFocus()
    sample.settle()
    assert accents(view, 0) > before[0] + 500
    assert accents(view, 1) == before[1]
