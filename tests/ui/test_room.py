"""The right column: the list has the form's room while no claim is in hand."""

from pathlib import Path

import pytest

from reader.core.span import Span
from tests.windows import Hand


@pytest.fixture
def desk(hand: Hand, tmp_path: Path) -> Hand:
    """An article without claims."""
    hand.begin(tmp_path, "百度有超过300家客户。")
    return hand


def test_the_hint_is_a_strip_until_there_is_a_claim(desk: Hand) -> None:
    window = desk.window
    assert window.form._empty.isVisible()
    assert window.form.height() <= window.form.strip < window.claims.height() / 3


def test_the_form_takes_its_room_with_the_claim_and_gives_it_back(desk: Hand) -> None:
    form, splitter = desk.window.form, desk.window.desk_view.right
    desk.drag(Span(0, 4))
    desk.press("Return")
    assert form.height() > 300
    splitter.setSizes([200, 420])
    sizes = splitter.sizes()
    desk.press("Delete")
    assert form.height() <= form.strip
    desk.press("Ctrl+Z")
    assert splitter.sizes() == sizes
