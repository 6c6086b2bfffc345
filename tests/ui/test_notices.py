"""A notice belongs to the project that was in hand when it was told."""

from pathlib import Path

import pytest

from reader.viewmodels.notices import Weight
from tests.windows import Hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    hand.window.session.desk.tell("one undo takes it back", Weight.WARNING)
    assert hand.window.notices.isVisible()
    return hand


def test_it_goes_with_its_project(sample: Hand) -> None:
    sample.window.session.opening.close()
    assert not sample.window.notices.isVisible()


def test_it_is_not_shown_over_another_project(sample: Hand, tmp_path: Path) -> None:
    assert sample.window.session.opening.make(tmp_path / "other.zhubi")
    assert not sample.window.notices.isVisible()


def test_what_is_told_while_another_is_opened_stays(sample: Hand, tmp_path: Path) -> None:
    desk = sample.window.session.desk
    desk.opened.connect(lambda: desk.tell("told now", Weight.WARNING))
    assert sample.window.session.opening.make(tmp_path / "other.zhubi")
    assert sample.window.notices.isVisible()
    assert sample.window.notices.text.text() == "told now"


def test_what_is_told_where_no_project_is_open_stays(hand: Hand, tmp_path: Path) -> None:
    assert not hand.window.session.opening.open(tmp_path / "gone.zhubi")
    assert hand.window.session.opening.make(tmp_path / "new.zhubi")
    assert hand.window.notices.isVisible()


def test_a_passing_notice_goes_with_the_language_it_was_told_in(sample: Hand) -> None:
    sample.window.session.desk.tell("told in passing")
    sample.window.session.settings.set("language", "zh_CN")
    sample.settle()
    assert not sample.window.notices.isVisible()


def test_a_warning_outlasts_its_language(sample: Hand) -> None:
    sample.window.session.settings.set("language", "zh_CN")
    sample.settle()
    assert sample.window.notices.isVisible()
