"""The progress of long readings: seen after a while, ended by its button."""

import pytest

from reader.project import Project
from reader.ui import work_bar
from reader.ui.work_bar import WorkBar, show_as_notice
from reader.viewmodels.background_reading import BackgroundReading, Progress
from tests.windows import Hand


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_bar, "SHOWN_AFTER_MS", 0)


def reading(hand: Hand) -> BackgroundReading:
    hand.window.commands["project.sample"].trigger()
    hand.settle()
    return BackgroundReading(hand.window.session.desk, hand.window.session.background)


def until_stopped(_project: Project, step: Progress) -> None:
    while True:
        step(1, 4)


def test_the_bar_shows_how_far_work_is_until_it_is_cancelled(hand: Hand, at_once: None) -> None:
    work = reading(hand)
    bar = WorkBar(work, hand.window)
    work.ask(until_stopped, lambda _answer: None)
    hand.bot.waitUntil(lambda: bar.isVisible() and bar.progress.maximum() == 4)
    assert bar.progress.value() == 1
    hand.click(bar.cancel)
    assert not work.busy
    assert not bar.isVisible()


def test_short_work_shows_no_bar(hand: Hand) -> None:
    work = reading(hand)
    bar = WorkBar(work, hand.window)
    work.ask(lambda _project, step: step(1, 4), lambda _answer: None)
    hand.settle()
    assert not bar.isVisible()


def test_long_work_is_told_in_the_window_with_a_way_to_end_it(hand: Hand, at_once: None) -> None:
    work, notices = reading(hand), hand.window.notices
    show_as_notice(work, notices, lambda: "Counting…")
    work.ask(until_stopped, lambda _answer: None)
    hand.bot.waitUntil(lambda: notices.progress.isVisible() and notices.progress.maximum() == 4)
    assert notices.text.text() == "Counting…"
    hand.click(notices.cancel)
    assert not work.busy
    assert not notices.progress.isVisible()


def test_short_work_leaves_the_notice_that_is_shown(hand: Hand) -> None:
    work, notices = reading(hand), hand.window.notices
    show_as_notice(work, notices, lambda: "Counting…")
    hand.window.session.desk.tell("something")
    work.ask(lambda _project, step: step(1, 4), lambda _answer: None)
    hand.settle()
    assert notices.text.text() == "something"
