"""What a claim needs is got ready a piece a turn, from the first selection on."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.span import Span
from reader.suggest.vendors import VendorMatcher
from reader.viewmodels.claim.preloading import FINDERS, Preloading, finders
from reader.viewmodels.claim.proposals import Proposer
from reader.viewmodels.desk import Desk

WORDS = (Span(0, 2),)


def test_nothing_is_done_before_words_are_selected(desk: Desk) -> None:
    preloading = Preloading(desk, [lambda: None])
    desk.select(())
    QApplication.processEvents()
    assert preloading.left == 1


def test_all_is_done_once_in_order_after_the_first_selection(desk: Desk, qtbot: QtBot) -> None:
    done: list[int] = []
    preloading = Preloading(desk, [lambda: done.append(2), lambda: done.append(3)])
    preloading.put_first(lambda: done.append(1))
    desk.select(WORDS)
    qtbot.waitUntil(lambda: not preloading.left)
    desk.select(())
    desk.select(WORDS)
    QApplication.processEvents()
    assert done == [1, 2, 3]


def test_keys_come_between_two_pieces(desk: Desk, qtbot: QtBot) -> None:
    seen: list[int] = []
    preloading = Preloading(desk, [lambda: seen.append(preloading.left)] * 3)
    desk.select(WORDS)
    assert preloading.left == 3
    QApplication.processEvents()
    assert preloading.left == 2
    qtbot.waitUntil(lambda: not preloading.left)


def test_a_project_closed_meanwhile_leaves_the_rest_for_the_next(desk: Desk) -> None:
    preloading = Preloading(desk, [lambda: None])
    desk.select(WORDS)
    desk.open(None)
    QApplication.processEvents()
    assert preloading.left == 1


def test_a_piece_that_fails_keeps_no_other_from_its_turn(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []

    def fail() -> None:
        raise ValueError

    preloading = Preloading(desk, [fail, lambda: done.append("next")])
    with qtbot.captureExceptions() as caught:
        desk.select(WORDS)
        qtbot.waitUntil(lambda: bool(done))
    assert len(caught) == 1
    assert preloading.left == 0


def test_the_pieces_load_all_that_a_claim_loads(desk: Desk) -> None:
    """Named one by one, so that a module renamed or added is not forgotten."""
    for piece in finders():
        piece()
    proposer = Proposer(desk)
    proposer.prepare()
    assert isinstance(proposer._matcher, VendorMatcher)
    root = Path(__file__).resolve().parents[2]
    assert all(Path(root, *name.split(".")).with_suffix(".py").is_file() for name in FINDERS)
