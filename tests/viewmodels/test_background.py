"""Background work: nothing is lost, errors are told, what is cancelled stays silent."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from reader.viewmodels.background import Background, Job


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise AssertionError(error)


def test_every_result_arrives(background: Background, qtbot: QtBot) -> None:
    told: list[int] = []
    for number in range(300):
        background.start(lambda _job, each=number: each, done=told.append, failed=fail)
    qtbot.waitUntil(lambda: not background.busy)
    assert told == list(range(300))


def test_an_error_is_told_to_the_one_who_asked(background: Background, qtbot: QtBot) -> None:
    told: list[Exception] = []

    def work(_job: Job) -> None:
        raise RuntimeError("no")

    background.start(work, done=lambda _result: None, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert str(told[0]) == "no"


def test_progress_is_told(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    def work(job: Job) -> None:
        job.progress(1, 2)
        job.progress(2, 2)

    background.start(
        work,
        done=lambda _result: None,
        failed=fail,
        progress=lambda done, of: told.append((done, of)),
    )
    qtbot.waitUntil(lambda: not background.busy)
    assert told == [(1, 2), (2, 2)]


def test_what_is_cancelled_tells_nothing(background: Background, qtbot: QtBot) -> None:
    told: list[object] = []
    job = background.start(lambda _job: 1, done=told.append, failed=told.append)
    job.cancel()
    qtbot.waitUntil(lambda: not background.busy)
    assert told == []


def test_progress_that_was_under_way_is_not_told_after_cancelling(background: Background) -> None:
    told: list[object] = []
    job = background.start(
        lambda job: job.progress(1, 2),
        done=told.append,
        failed=told.append,
        progress=lambda done, of: told.append((done, of)),
    )
    background._pool.waitForDone()
    job.cancel()
    background.wait()
    assert told == []


def test_what_is_cancelled_before_its_turn_is_not_done(background: Background) -> None:
    going, done = Event(), []
    background.start(lambda _job: going.wait(10), done=lambda _result: None, failed=fail)
    job = background.start(lambda _job: done.append(1), done=fail, failed=fail)
    job.cancel()
    going.set()
    background.wait()
    assert done == []


def test_closing_asks_what_is_under_way_to_stop(background: Background) -> None:
    job = background.start(lambda _job: 1, done=fail, failed=fail)
    background.close()
    assert job.cancelled


def test_busy_begins_with_the_first_and_ends_with_the_last(background: Background) -> None:
    told: list[bool] = []
    background.busy_changed.connect(told.append)
    for _number in range(3):
        background.start(lambda _job: 1, done=lambda _result: None, failed=fail)
    background.wait()
    assert told == [True, False]


def test_waiting_tells_everything_first(background: Background) -> None:
    told: list[int] = []
    background.start(lambda _job: 7, done=told.append, failed=fail)
    background.wait()
    assert told == [7]


def test_work_steps_aside_for_the_window_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(number / 1_000 for number in range(100, 200))
    aside: list[float] = []
    monkeypatch.setattr("reader.viewmodels.background.monotonic", lambda: next(clock))
    monkeypatch.setattr("reader.viewmodels.background.sleep", aside.append)
    job = Job(lambda _job, _done, _of: None)
    for step in range(20):
        job.progress(step, 20)
    assert 3 <= len(aside) <= 7  # one in four milliseconds, one step a millisecond
