"""Widgets that are laid out like words: taken out without leaving anything behind."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.ui.flow import Flow, clear
from reader.ui.widgets import button


def filled(qtbot: QtBot, layout: QLayout) -> QWidget:
    home = QWidget()
    qtbot.addWidget(home)
    home.setLayout(layout)
    for _button in range(3):
        layout.addWidget(button("offer"))
    return home


@pytest.mark.parametrize("kind", [Flow, QHBoxLayout])
def test_clearing_deletes_the_items_too(qtbot: QtBot, kind: type[QLayout]) -> None:
    layout = kind()
    home = filled(qtbot, layout)
    items = [layout.itemAt(at) for at in range(3)]
    clear(layout)
    assert layout.count() == 0
    assert not any(map(isValid, items))
    assert isValid(home)


def test_one_widget_can_stay_and_come_last(qtbot: QtBot) -> None:
    flow = Flow()
    home = filled(qtbot, flow)
    stays = flow.itemAt(1)
    assert stays is not None
    widget = stays.widget()
    clear(flow, but=widget)
    first = button("offer")
    flow.addWidget(first)
    flow.put_last(widget)
    items = [flow.itemAt(at) for at in range(flow.count())]
    assert [item.widget() for item in items if item is not None] == [first, widget]
    assert widget.parent() is home


@pytest.mark.parametrize("count, columns", [(2, 2), (4, 2), (5, 3), (6, 3), (7, 3)])
def test_even_widgets_stand_in_columns_of_one_width_that_fill_the_room(
    qtbot: QtBot, count: int, columns: int
) -> None:
    flow = Flow(gap=4, even=True)
    home = QWidget()
    qtbot.addWidget(home)
    home.setLayout(flow)
    for _label in range(count):
        made = QLabel()
        made.setMinimumWidth(100)
        flow.addWidget(made)
    flow.setGeometry(QRect(0, 0, 320, 200))
    places = [item.geometry() for at in range(count) if (item := flow.itemAt(at)) is not None]
    assert len({place.width() for place in places}) == 1
    assert len({place.left() for place in places}) == columns
    assert 320 - columns < max(place.right() for place in places) + 1 <= 320


def test_where_two_do_not_fit_even_widgets_are_set_like_words(qtbot: QtBot) -> None:
    flow = Flow(even=True)
    home = filled(qtbot, flow)
    home.show()
    flow.setGeometry(QRect(0, 0, 20, 200))
    lines = {item.geometry().top() for at in range(3) if (item := flow.itemAt(at)) is not None}
    assert len(lines) == 3
