"""Widgets that are laid out like words: taken out without leaving anything behind."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget
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
