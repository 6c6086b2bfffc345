"""Two pages side by side scroll together."""

from reader.ui.page.linked import Linked
from tests.viewmodels.page.fakes import longer

TEXT = "\r\n".join(f"第{number}段，软件里面有吉字，一段长话。" * 5 for number in range(60))


def test_each_follows_the_other(show) -> None:
    one, other = show(TEXT), show(TEXT, renderer=longer)
    linked = Linked(one, other)
    for leader, follower in ((one, other), (other, one)):
        for step in (300, 41, -90):
            leader.verticalScrollBar().setValue(leader.verticalScrollBar().value() + step)
            assert leader.top_offset() in first_line(follower)
    linked.deleteLater()


def first_line(page) -> range:
    """The source offsets of a page's first visible line."""
    block, line = page.sheet.line_of(page.top_offset())
    start, end = page.sheet.line_ends(block, line)
    return range(start, end)


def test_the_follower_shows_the_header_when_the_leader_does(show) -> None:
    one, other = show(TEXT), show(TEXT, renderer=longer)
    linked = Linked(one, other)
    one.verticalScrollBar().setValue(900)
    one.verticalScrollBar().setValue(7)
    assert other.verticalScrollBar().value() == 7
    linked.deleteLater()
