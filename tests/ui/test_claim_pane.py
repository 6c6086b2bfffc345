"""The form of the claim is made late and stands where it always stood."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from reader.core.span import Span
from tests.windows import Hand


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """An article without claims."""
    hand.begin(tmp_path, "百度有超过300家客户。")
    return hand


def chain(first: QWidget) -> list[QWidget]:
    """All of a window in the order of Tab, from *first* on."""
    found = [first]
    while (each := found[-1].nextInFocusChain()) is not None and each is not first:
        found.append(each)
    return found


def is_made(hand: Hand) -> bool:
    return "_form" in vars(hand.window.form)


def test_nothing_typed_is_looked_for_in_a_form_that_is_not_made(desk: Hand) -> None:
    desk.window.form.commit()
    assert not is_made(desk)


def test_without_a_claim_the_form_is_not_seen_when_it_is_made(desk: Hand) -> None:
    assert desk.window.form.body.isHidden()
    assert not desk.window.form.is_filled


def test_the_first_claim_is_shown(desk: Hand) -> None:
    desk.drag(Span(0, 9))
    desk.press("2")
    assert desk.window.form.is_filled
    assert desk.window.form.stances.current == "sceptical"


def test_the_page_goes_to_the_first_claim_before_its_form_is_made(desk: Hand) -> None:
    window = desk.window
    article = window.session.desk.article
    claim = window.session.desk.project.mark(article.id, [Span(3, 9)])
    window.session.desk.choose(claim.id)
    assert not is_made(desk)
    desk.bot.waitUntil(lambda: window.form.is_filled)
    assert window.form.body.status.currentIndex() == 0


def test_whoever_asks_for_the_form_has_it_at_once(desk: Hand) -> None:
    window = desk.window
    article = window.session.desk.article
    claim = window.session.desk.project.mark(article.id, [Span(3, 9)])
    window.session.desk.choose(claim.id)
    assert not window.form.vendor_field.isHidden()
    assert window.form.is_filled


def test_tab_goes_from_the_claims_to_the_form_and_then_to_the_notices(desk: Hand) -> None:
    window = desk.window
    desk.drag(Span(0, 9))
    desk.press("2")
    form = window.form
    order = chain(window.claims.list)
    parts = (form.body.status, form.vendor_field, form.details.note, window.notices.cancel)
    places = [order.index(part) for part in parts]
    assert places == sorted(places)


def test_tab_goes_through_the_form_from_top_to_bottom(desk: Hand) -> None:
    form = desk.window.form
    assert not form.stances.keys
    desk.drag(Span(0, 9))
    desk.press("2")
    desk.settle()
    order = [each for each in chain(form.body.status) if form.body.isAncestorOf(each)]
    seen = [
        each
        for each in order
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(form.body)
    ]
    places = [each.mapTo(form.body, QPoint(0, each.height() // 2)) for each in seen]
    rows = [place.y() for place in places]
    assert form.stances.button_of("sceptical") in seen
    assert form.offers.vendors.findChildren(QToolButton)[0] in seen
    assert all(below >= above - 12 for above, below in pairwise(rows))


def test_the_form_speaks_the_language_chosen_before_it_is_made(desk: Hand) -> None:
    desk.window.session.settings.set("language", "zh_TW")
    assert desk.window.form.vendor_field.accessibleName() == "用任一名稱新增廠商"


def test_a_project_for_reading_only_has_a_form_that_takes_nothing(desk: Hand) -> None:
    desk.window.form.setEnabled(False)
    assert not desk.window.form.details.note.isEnabled()


def test_pointing_at_a_claim_gets_the_form_ready(hand: Hand, tmp_path: Path) -> None:
    hand.window.session.opening.make_sample(tmp_path)
    desk, rows = hand.window.session.desk, hand.window.claims.list
    desk.show(hand.claims()[0].article)
    hand.settle()
    left = hand.window.session.preloading.left
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseMove(rows.viewport(), place - QPoint(3, 1))
    QTest.mouseMove(rows.viewport(), place)
    hand.bot.waitUntil(lambda: hand.window.session.preloading.left < left)
