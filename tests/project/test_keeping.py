"""Pages of the history, backups, datasets, comparing, and what other programs change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.core.change import Change
from reader.core.claim import Claim, Stance
from reader.core.errors import NotFoundError
from reader.core.span import Span
from reader.dataset import DatasetOptions, Filter
from reader.defaults import default_tag_set, default_vendors
from reader.intake import read_text
from reader.project import Project
from reader.project.comparing import compare
from reader.store.backups import backups

NOW = datetime(2026, 3, 15, tzinfo=UTC)


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Project]:
    """A project of Mei's with two articles and one claim."""
    with Project.create(
        tmp_path / "p.zhubi",
        annotator="Mei",
        tag_set=default_tag_set(),
        vendors=default_vendors(),
    ) as project:
        taken = [read_text("百度的大模型很快。"), read_text("騰訊的軟體。")]
        project.add_articles([(each.article, each.text) for each in taken])
        claim = project.mark(taken[0].article.id, [Span(0, 2)])
        stance = Stance(polarity="neutral")
        project.edit_claims([replace(claim, stance=stance)], reason="stance")
        yield project


@pytest.fixture
def theirs(mine: Project) -> Iterator[Project]:
    """The same file, open in another program."""
    mine.catch_up()
    with Project.open(mine.path, annotator="Bo") as project:
        yield project


def first(project: Project) -> str:
    return project.articles()[0].article.id


# ---------------------------------------------------------------- pages


def test_pages_follow_one_another(mine: Project) -> None:
    every = mine.history()
    page = mine.history_page(limit=2)
    rest = mine.history_page(before=page[-1].seq, limit=10)
    assert page + rest == every


def test_a_page_of_one_annotator(mine: Project) -> None:
    mine.sign_as("Bo")
    mine.remove_claims([mine.claims()[0].id])
    assert [entry.reason for entry in mine.history_page(annotator="Bo")] == ["remove_claims"]
    assert mine.history_annotators() == ("Bo", "Mei")


def test_a_page_of_one_article_has_its_claims(mine: Project) -> None:
    mine.remove_claims([mine.claims()[0].id])
    reasons = [entry.reason for entry in mine.history_page(article=first(mine))]
    assert reasons == ["remove_claims", "stance", "mark", "import_articles"]


def test_a_page_of_one_claim(mine: Project) -> None:
    claim = mine.claims()[0]
    mine.mark(first(mine), [Span(3, 5)])
    assert [entry.reason for entry in mine.history_page(claim=claim.id)] == ["stance", "mark"]


# ---------------------------------------------------------------- other programs


def test_my_own_changes_are_not_told_again(mine: Project, theirs: Project) -> None:
    mine.mark(first(mine), [Span(3, 5)])
    assert not mine.changed_elsewhere()
    assert mine.catch_up() is None


def test_a_foreign_change_is_told(mine: Project, theirs: Project) -> None:
    told: list[Change] = []
    mine.listen(told.append)
    claim = theirs.mark(first(mine), [Span(3, 5)])
    assert mine.changed_elsewhere()
    mine.catch_up()
    assert told == [Change(added=(claim,))]
    assert not mine.changed_elsewhere()


def test_several_foreign_changes_are_told_as_one(mine: Project, theirs: Project) -> None:
    claim = mine.claims()[0]
    gone = theirs.mark(first(mine), [Span(3, 5)])
    theirs.remove_claims([gone.id])
    after = theirs.respan(claim.id, [Span(0, 3)])
    assert mine.catch_up() == Change((claim,), (after,))


def test_what_i_removed_after_them_is_not_told_as_there(mine: Project, theirs: Project) -> None:
    claim = theirs.mark(first(mine), [Span(3, 5)])
    mine.remove_claims([claim.id])
    assert mine.catch_up() is None


def test_a_foreign_removal_is_told(mine: Project, theirs: Project) -> None:
    theirs.remove_articles([first(mine)])
    change = mine.catch_up()
    assert change is not None
    assert [claim.words for claim in change.removed if isinstance(claim, Claim)] == ["百度"]
    assert change.added == ()


# ---------------------------------------------------------------- backups


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


# ---------------------------------------------------------------- datasets


def test_a_preview_counts_what_is_written(mine: Project, tmp_path: Path) -> None:
    found = mine.preview_dataset()
    report = mine.export_dataset(tmp_path / "out")
    assert found.counts.total("records") == report.claims == 1
    assert all(row.article.split for row in mine.articles())


def test_a_reader_writes_a_dataset_and_leaves_the_project(mine: Project, tmp_path: Path) -> None:
    with Project.open(mine.path, annotator="Mei", read_only=True) as project:
        report = project.write_dataset(tmp_path / "out")
    assert report.verified == report.spans > 0
    assert not any(row.article.split for row in mine.articles())


def test_an_unknown_vendor_is_no_filter(mine: Project) -> None:
    options = DatasetOptions(filter=Filter(vendors=frozenset({"nobody"})))
    with pytest.raises(NotFoundError, match="nobody"):
        mine.preview_dataset(options)


def test_what_was_written_here_is_known_only_until_somebody_looks(mine: Project) -> None:
    mine.catch_up()
    for number in range(3):
        mine.set_setting("k", number)
    assert len(mine._mine) == 3
    assert not mine.changed_elsewhere()
    assert not mine._mine


def test_our_own_change_after_a_look_is_not_told_as_foreign(mine: Project) -> None:
    mine.catch_up()
    mine.set_setting("k", 1)
    assert not mine.changed_elsewhere()
    mine.set_setting("k", 2)
    told: list[Change] = []
    mine.listen(told.append)
    with Project.open(mine.path, annotator="Bo") as other:
        other.set_setting("theirs", 1)
    change = mine.catch_up()
    assert change is not None
    assert [value.id for value in change.added] == ["theirs"]
    assert told == [change]
