"""A large project that was not closed properly is looked over before it is opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from reader.project import Project
from reader.store.errors import BusyError
from reader.viewmodels.background import Job
from reader.viewmodels.desk import Desk
from reader.viewmodels.project_file import health_check
from reader.viewmodels.project_file.locking import lock_path
from reader.viewmodels.project_file.opening import Opening
from reader.viewmodels.settings import Settings


@pytest.fixture
def path(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that counts as large and was not closed properly."""
    monkeypatch.setattr(health_check, "AT_ONCE", 0)
    path = desk.project.path
    desk.open(None)
    left_open(path)
    return path


@pytest.fixture
def opening(desk: Desk, settings: Settings) -> Iterator[Opening]:
    made = Opening(desk, settings)
    yield made
    made.health_check.close()


@pytest.fixture
def told(desk: Desk) -> list[str]:
    lines: list[str] = []
    desk.told.connect(lambda notice: lines.append(notice.text))
    return lines


def left_open(path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(bytes(512))


def test_it_is_opened_when_it_was_looked_over(
    opening: Opening, path: Path, told: list[str]
) -> None:
    seen: list[tuple[int, int]] = []
    opening.health_check.advanced.connect(lambda done, of: seen.append((done, of)))
    assert not opening.open(path)
    assert not opening.desk.is_open
    opening.health_check.wait()
    assert opening.desk.project.path == path
    assert not opening.desk.project.read_only
    assert seen == [(0, 0), (0, 2)]
    assert "Nothing is damaged: 2 article(s) and 2 claim(s)" in told[-1]


def test_waiting_for_it_opens_it(opening: Opening, path: Path) -> None:
    assert opening.open(path, wait=True)
    assert opening.desk.is_open


def test_it_is_looked_over_once(opening: Opening, path: Path) -> None:
    opening.open(path, wait=True)
    opening.close()
    assert not opening.health_check.due(path)
    assert opening.open(path)


def test_what_was_broken_off_is_not_opened_and_stays_due(
    opening: Opening, path: Path, settings: Settings, told: list[str]
) -> None:
    opening.open(path)
    opening.health_check.cancel()
    opening.health_check.wait()
    assert not opening.desk.is_open
    assert "was stopped" in told[-1]
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    assert settings.unchecked == (str(path.resolve()),)
    assert opening.health_check.due(path)
    assert opening.open(path, wait=True)
    assert settings.unchecked == ()


def test_what_could_not_be_looked_over_stays_due(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_job: Job) -> None:
        raise BusyError("another program writes")

    with monkeypatch.context() as patch:
        patch.setattr(health_check, "_looking", lambda _path, **_how: fail)
        assert opening.open(path, wait=True)
    opening.close()
    assert opening.health_check.due(path)


def test_cancelling_when_nothing_is_under_way_tells_nothing(
    opening: Opening, told: list[str]
) -> None:
    opening.health_check.cancel()
    assert told == []


def test_damage_is_told(opening: Opening, path: Path) -> None:
    with Project.open(path, annotator="Mei") as project:
        digest = project.articles()[0].article.sha256
        project._store.connection.execute(
            "UPDATE texts SET text = '別的' || substr(text, 3) WHERE sha256 = ?", (digest,)
        )
    left_open(path)
    damaged: list[tuple[Path, str]] = []
    opening.damaged.connect(lambda where, why: damaged.append((where, why)))
    assert opening.open(path, wait=True)
    ((where, why),) = damaged
    assert where == path
    assert "the text was altered" in why


def test_what_cannot_be_opened_is_told_as_ever(
    opening: Opening, path: Path, told: list[str]
) -> None:
    path.write_bytes(b"no project")
    assert not opening.open(path, wait=True)
    assert "is not a Zhubi project" in told[-1]


def test_another_project_is_opened_in_its_place(
    opening: Opening, path: Path, tmp_path: Path
) -> None:
    opening.open(path)
    assert opening.make(tmp_path / "other")
    opening.health_check.wait()
    assert opening.desk.project.path == tmp_path / "other.zhubi"


def test_what_another_window_has_open_is_that_ones_to_look_over(
    opening: Opening, path: Path
) -> None:
    lock = QLockFile(str(lock_path(path)))
    assert lock.tryLock(0)
    assert opening.open(path)
    lock.unlock()
    assert opening.desk.project.read_only
    assert opening.desk.project.after_unclean_end is None


def test_a_small_project_is_looked_over_at_once(
    opening: Opening, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health_check, "AT_ONCE", 10_000_000)
    assert opening.open(path)
    assert opening.desk.project.after_unclean_end is not None
