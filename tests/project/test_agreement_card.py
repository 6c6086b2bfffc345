"""The agreement of a project's annotators on the card and the datasheet of its dataset."""

from pathlib import Path

import pytest

from reader.core.span import Span
from reader.dataset import DatasetOptions
from reader.project import Project
from reader.project.adjudicating import Take, decide, decisions
from reader.project.agreement_card import agreement_card
from reader.project.annotations import annotations
from reader.review import compare

FULL = DatasetOptions(sharing="full")


@pytest.fixture
def two(project: Project) -> Project:
    """Two annotators with one claim in common."""
    project.mark("one", [Span(0, 5)], polarity="neutral")
    project.sign_as("b|b")
    project.mark("one", [Span(0, 5)], polarity="sceptical")
    project.mark("one", [Span(6, 12)])
    project.sign_as("lead")
    return project


def row(project: Project) -> list[str]:
    *_, last = agreement_card(project).splitlines()
    return [cell.strip() for cell in last.strip("|").split("|")]


def test_one_annotator_agrees_with_nobody(project: Project) -> None:
    project.mark("one", [Span(0, 5)])
    assert agreement_card(project) == ""


def test_two_annotators_have_a_row(two: Project) -> None:
    found = row(two)
    assert found[:5] == ["Ada, b&#124;b", "1", "1 / 2", "0.667", "0.667"]
    assert "–" in found


def test_deciding_changes_nothing(two: Project) -> None:
    before = row(two)
    mine = annotations(two, name="p")
    cases = compare(mine.of("Ada"), mine.of("b|b")).articles[0].cases
    decide(two, tuple(decisions(cases, Take.A)))
    assert {claim.annotator for claim in two.claims()} == {"Ada"}
    assert row(two) == before


def test_whoever_watches_may_end_it_at_every_article(two: Project, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        two.export_dataset(tmp_path / "out", FULL, progress=stop)
    assert seen == [(0, 1)]
    assert not (tmp_path / "out").exists()


def test_it_stands_on_the_card_and_the_datasheet(two: Project, tmp_path: Path) -> None:
    two.export_dataset(tmp_path / "out", FULL)
    for name in ("README.md", "DATASHEET.md"):
        text = (tmp_path / "out" / name).read_text(encoding="utf-8")
        assert agreement_card(two) in text
    first = (tmp_path / "out" / "README.md").read_bytes()
    two.export_dataset(tmp_path / "again", FULL)
    assert (tmp_path / "again" / "README.md").read_bytes() == first
