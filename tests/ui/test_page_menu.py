"""The menu on the page where little can be done."""

from pathlib import Path

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.windows import Hand


def test_nothing_that_changes_a_project_for_reading_only_is_offered(
    hand: Hand, tmp_path: Path
) -> None:
    opening = hand.window.session.opening
    opening.make_sample(tmp_path)
    path = opening.desk.project.path
    opening.close()
    assert opening.open(path, read_only=True, wait=True)
    hand.press("Ctrl+PgDown")
    desk = hand.window.session.desk
    assert desk.article is not None
    place = hand.point(desk.project.claims(desk.article.id)[0].start + 1)
    view = hand.window.page_panel.page.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    hand.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [each.text() for each in menu.actions() if each.text() and each.isEnabled()]
    menu.close()
    assert offered == []
