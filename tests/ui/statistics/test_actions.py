"""The actions in the window: Statistics opens its page, Review sheet writes one."""

from pathlib import Path

from reader.ui.statistics.dialog import StatisticsDialog
from tests.windows import Hand, open_dialog


def act(hand: Hand, action: str) -> None:
    hand.window.commands[action].trigger()
    hand.settle()


def test_statistics_shows_the_charts_of_the_project(hand: Hand) -> None:
    act(hand, "project.sample")
    act(hand, "project.statistics")
    dialog = open_dialog(StatisticsDialog)
    assert dialog.charts.isVisible()
    dialog.close()


def test_a_review_sheet_is_written_where_asked(hand: Hand, tmp_path: Path) -> None:
    act(hand, "project.sample")
    hand.answers.place = tmp_path / "sheet.html"
    act(hand, "project.review")
    page = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
