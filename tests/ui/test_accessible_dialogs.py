"""In every dialog every control has a name and a role of its own, in all three languages."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QKeySequenceEdit,
    QLabel,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from reader.ui.page import accessible
from reader.viewmodels.settings import LANGUAGES
from tests.ui.dialogs import EVERY, Opened, shown
from tests.windows import Hand

NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}


@pytest.fixture(scope="module", autouse=True)
def factory(qapp: object) -> None:
    accessible.install()


@pytest.fixture
def opened(hand: Hand, tmp_path: Path) -> Iterator[Opened]:
    assert hand.window.session.opening.make_sample(tmp_path)
    desk = hand.window.session.desk
    desk.choose(next(claim.id for claim in hand.claims() if claim.metrics and claim.vendors))
    hand.settle()
    yield Opened(hand)
    for dialog in shown():
        dialog.close()


def controls(top: QWidget) -> list[QWidget]:
    """What of a dialog can be reached by Tab and is seen."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisibleTo(top) and each.focusPolicy() & tab == tab and each.focusProxy() is None
    ]


def nameless(widget: QWidget) -> bool:
    role, name = told(widget)
    # Qt has no better role for these two.
    plain = isinstance(widget, QScrollArea | QKeySequenceEdit)
    return not name or (role in NO_ROLE and not plain)


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role(), found.text(QAccessible.Text.Name).strip()


def mnemonics(top: QWidget) -> Iterator[str]:
    for each in top.findChildren(QWidget):
        texts = [each.text()] if isinstance(each, QAbstractButton | QLabel) else []
        if isinstance(each, QTabWidget):
            texts += [each.tabText(at) for at in range(each.count())]
        for text in texts if each.isVisibleTo(top) else ():
            found = re.search(r"&([^&\s])", text.replace("&&", ""))
            if found and not (isinstance(each, QLabel) and each.buddy() is None):
                yield found[1].casefold()


def each(opened: Opened) -> Iterator[tuple[str, QWidget]]:
    """Every dialog in turn, shown, and closed afterwards."""
    for key, make in EVERY.items():
        top = make(opened)
        top.show()
        opened.hand.settle()
        yield key, top
        if top is not opened.window:
            top.close()
            top.deleteLater()
            opened.hand.settle()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name_of_its_own(opened: Opened, language: str) -> None:
    opened.window.session.settings.set("language", language)
    opened.hand.settle()
    for key, top in each(opened):
        found = controls(top)
        assert found, key
        assert [(key, one) for one in found if nameless(one)] == []
        names = Counter((one.parentWidget(), *told(one)) for one in found)
        assert [(key, twin) for twin, count in names.items() if count > 1] == []
        keys = Counter(mnemonics(top))
        assert [(key, letter) for letter, count in keys.items() if count > 1] == []


def test_a_dialog_fits_a_small_screen_and_enter_does_one_thing(opened: Opened) -> None:
    for key, top in each(opened):
        if top is opened.window:
            continue
        size = top.minimumSizeHint().expandedTo(top.size())
        assert (key, size.width() <= 1280, size.height() <= 740) == (key, True, True)
        # 1,920 × 1,080 at twice the size, without what the system's frame takes.
        least = top.minimumSizeHint()
        assert (key, least.width() <= 952, least.height() <= 500) == (key, True, True)
        boxes = top.findChildren(QDialogButtonBox)
        assert sum(one.isDefault() for box in boxes for one in box.buttons()) <= 1, key


def test_tab_goes_down_the_dialog_and_to_the_buttons_last(opened: Opened) -> None:
    for key, top in each(opened):
        boxes = top.findChildren(QDialogButtonBox)
        chain = [one for one in chained(top) if one in controls(top)]
        ends = [one.parentWidget() in boxes for one in chain]
        assert (key, ends) == (key, sorted(ends))


def chained(top: QWidget) -> Iterator[QWidget]:
    """The widgets of a window in the order in which Tab reaches them."""
    one = top.nextInFocusChain()
    while one is not top:
        if one.window() is top:
            yield one
        one = one.nextInFocusChain()
