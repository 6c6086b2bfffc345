"""Questions about the whole project: answered, given up, and what goes wrong with them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.core.errors import NotFoundError
from reader.project import Project
from reader.viewmodels.background import Background
from reader.viewmodels.background_reading import BackgroundReading, Progress
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Weight


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def reading(desk: Desk, background: Background) -> BackgroundReading:
    return BackgroundReading(desk, background)


def number(project: Project, _step: Progress) -> int:
    return len(project.article_ids())


def test_the_answer_is_that_of_the_project_in_hand(
    reading: BackgroundReading, background: Background
) -> None:
    told: list[int] = []
    reading.ask(number, told.append)
    background.wait()
    assert told == [2]
    assert not reading.busy


def test_it_reads_and_cannot_write(reading: BackgroundReading, background: Background) -> None:
    told: list[bool] = []
    reading.ask(lambda project, _step: project.read_only, told.append)
    background.wait()
    assert told == [True]


def test_of_two_questions_the_later_is_answered(
    reading: BackgroundReading, background: Background
) -> None:
    told: list[str] = []
    reading.ask(lambda _project, _step: "first", told.append)
    reading.ask(lambda _project, _step: "second", told.append)
    background.wait()
    assert told == ["second"]


def test_what_is_given_up_ends_at_its_next_step(
    reading: BackgroundReading, background: Background
) -> None:
    steps: list[int] = []

    def endless(_project: Project, step: Progress) -> None:
        while True:
            steps.append(len(steps))
            step(len(steps), 0)

    reading.ask(endless, lambda _answer: None)
    reading.cancel()
    background.wait()
    assert not reading.busy


def test_another_project_gives_the_question_up(
    reading: BackgroundReading, background: Background, desk: Desk
) -> None:
    told: list[int] = []
    reading.ask(number, told.append)
    desk.open(None)
    background.wait()
    assert told == []


def test_the_work_is_framed(
    reading: BackgroundReading, background: Background, qtbot: QtBot
) -> None:
    told: list[object] = []
    reading.began.connect(lambda: told.append("began"))
    reading.advanced.connect(lambda done, of: told.append((done, of)))
    reading.ended.connect(lambda: told.append("ended"))
    reading.ask(lambda _project, step: step(1, 2), lambda _answer: told.append("answer"))
    background.wait()
    assert told == ["began", (1, 2), "ended", "answer"]


@pytest.mark.parametrize("error", [NotFoundError("the project has no vendor x"), ValueError("?")])
def test_what_goes_wrong_is_told(
    reading: BackgroundReading, background: Background, desk: Desk, error: Exception
) -> None:
    told: list[Weight] = []
    desk.told.connect(lambda notice: told.append(notice.weight))

    def fails(_project: Project, _step: Progress) -> None:
        raise error

    reading.ask(fails, lambda _answer: None)
    background.wait()
    assert told == [Weight.ERROR]
