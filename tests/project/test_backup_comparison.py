"""Backups can be made while reading only, and what restoring one would do is counted first."""

from datetime import UTC, datetime
from pathlib import Path

from reader.core.span import Span
from reader.project import Project
from reader.project.backup_comparison import compare
from reader.store.backups import backups
from tests.project.conftest import first

NOW = datetime(2026, 3, 15, tzinfo=UTC)


def test_a_reader_makes_backups_too(mine: Project, tmp_path: Path) -> None:
    with Project.open(mine.path, annotator="Mei", read_only=True) as project:
        made = project.make_backup(tmp_path / "b", now=NOW)
    assert [each.path for each in backups(tmp_path / "b")] == [made.path]


def test_a_backup_differs_by_what_was_done_since(mine: Project, tmp_path: Path) -> None:
    made = mine.make_backup(tmp_path / "b", now=NOW)
    kept = mine.claims()[0]
    mine.respan(kept.id, [Span(0, 3)])
    mine.mark(first(mine), [Span(3, 5)])
    mine.remove_articles([mine.articles()[1].article.id])
    with Project.open(made.path, annotator="Mei", read_only=True) as then:
        found = compare(mine, then)
    assert (found.articles.back, found.articles.gone, found.articles.changed) == (1, 0, 0)
    assert (found.claims.back, found.claims.gone, found.claims.changed) == (0, 1, 1)
    assert not found.same


def test_a_project_is_the_same_as_its_own_copy(mine: Project, tmp_path: Path) -> None:
    made = mine.make_backup(tmp_path / "b", now=NOW)
    with Project.open(made.path, annotator="Mei", read_only=True) as then:
        assert compare(mine, then).same
