"""Comparing annotators in the background, deciding, and the tables that show it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.core.claim import ClaimStatus
from reader.core.span import Span
from reader.project import Project
from reader.project.adjudicating import Choice
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.review import case_list, case_words
from reader.viewmodels.review.adjudicating import Adjudicating
from reader.viewmodels.review.case_list import CaseList, Show
from reader.viewmodels.review.comparing import Who
from reader.viewmodels.review.figures_table import UNDEFINED, FiguresTable
from reader.viewmodels.wording.labels import Labels
from tests import values

ANNA, BEN = Who(there=False, annotator="Mei"), Who(there=False, annotator="ben")


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def comparing(desk: Desk, background: Background) -> Adjudicating:
    return Adjudicating(desk, background)


def as_ben(desk: Desk, *spans: tuple[int, int], kind: str = "opinion") -> None:
    """Ben marks spans of the article in hand."""
    assert desk.article is not None
    desk.project.sign_as("ben")
    for span in spans:
        claim = desk.project.mark(desk.article.id, [Span(*span)])
        desk.project.edit_claims([replace(claim, kind=kind)], reason="kind")
    desk.project.sign_as("Mei")


def looked(comparing: Adjudicating, background: Background) -> Adjudicating:
    comparing.wake()
    background.wait()
    return comparing


@pytest.fixture
def two(desk: Desk, comparing: Adjudicating, background: Background) -> Adjudicating:
    """Mei has two claims, ben has the first otherwise, and one that she has not."""
    as_ben(desk, (0, 8), kind="fact")
    as_ben(desk, (15, 19))
    return looked(comparing, background)


@pytest.fixture
def ben(desk: Desk, tmp_path: Path) -> Path:
    """Ben's own copy of the project, in which he alone has marked claims."""
    path = tmp_path / "bens.zhubi"
    desk.project.back_up(path)
    with Project.open(path, annotator="ben") as project:
        project.remove_claims([claim.id for claim in project.claims()])
        first = project.articles()[0].article.id
        for span in (Span(0, 8), Span(15, 19)):
            project.mark(first, [span])
    return path


def verdicts(comparing: Adjudicating) -> list[str]:
    return [case.verdict.value for _, case in comparing.cases()]


def test_two_annotators_of_a_project_are_compared(two: Adjudicating) -> None:
    assert two.result is not None
    assert (two.result.a, two.result.b) == (ANNA, BEN)
    assert verdicts(two) == ["differ", "only_a", "only_b"]
    assert not two.busy


def test_the_other_way_round_is_chosen(two: Adjudicating, background: Background) -> None:
    two.choose(BEN, ANNA)
    background.wait()
    assert verdicts(two) == ["differ", "only_b", "only_a"]


def test_one_cannot_be_compared_with_himself(two: Adjudicating, background: Background) -> None:
    two.choose(ANNA, ANNA)
    background.wait()
    assert two.result is not None
    assert (two.result.a, two.result.b) == (ANNA, BEN)


def test_articles_that_only_one_worked_on_count_when_asked_for(
    desk: Desk, two: Adjudicating, background: Background
) -> None:
    first = desk.project.articles()[0].article.id
    alone = next(row.article for row in desk.project.articles() if row.article.id != first)
    before = len(two.cases())
    made = desk.project.mark(alone.id, [Span(0, 4)])
    background.wait()
    assert len(two.cases()) == before
    two.choose(ANNA, BEN, alone=True)
    background.wait()
    assert len(two.cases()) == before + 1
    case = next(case for article, case in two.cases() if article.id == alone.id)
    assert two.decide(case, Choice.NEITHER)
    assert made.id not in {claim.id for claim in desk.project.claims()}


def test_with_one_annotator_there_is_nothing_to_compare(
    comparing: Adjudicating, background: Background
) -> None:
    looked(comparing, background)
    assert comparing.result is not None
    assert comparing.result.agreement is None
    assert not comparing.cases()
    assert not comparing.can_decide


def test_a_decision_is_one_change(desk: Desk, two: Adjudicating) -> None:
    before = desk.project.claims()
    case = two.cases()[0][1]
    assert two.decide(case, Choice.B)
    assert two.choice(case) is Choice.B
    assert [claim.status for claim in desk.project.claims()].count(ClaimStatus.REVIEWED) == 1
    desk.project.undo()
    assert desk.project.claims() == before


def test_undoing_opens_the_case_again(
    desk: Desk, two: Adjudicating, background: Background
) -> None:
    case = two.cases()[0][1]
    two.decide(case, Choice.NEITHER)
    assert two.choice(case) is Choice.NEITHER
    desk.project.undo()
    background.wait()
    assert two.choice(two.cases()[0][1]) is None


def test_deciding_compares_nothing_anew(two: Adjudicating) -> None:
    begun: list[int] = []
    settled: list[int] = []
    two.began.connect(lambda: begun.append(1))
    two.settled.connect(lambda: settled.append(1))
    two.decide(two.cases()[0][1], Choice.BOTH)
    assert (begun, settled) == ([], [1])


def test_a_claim_that_is_edited_is_compared_anew(
    desk: Desk, two: Adjudicating, background: Background
) -> None:
    claim = desk.project.claims()[0]
    other = next(each for each in two.cases()[0][1].claims if each.id != claim.id)
    desk.project.edit_claims([replace(claim, kind=other.kind)], reason="kind")
    background.wait()
    assert verdicts(two)[0] == "agree"


def test_nobody_looks_so_nothing_is_compared(desk: Desk, two: Adjudicating) -> None:
    two.rest()
    as_ben(desk, (10, 14))
    assert not two.busy


def test_what_is_agreed_is_accepted_as_one_change(
    desk: Desk, comparing: Adjudicating, background: Background
) -> None:
    as_ben(desk, (0, 8), (10, 14))
    looked(comparing, background)
    assert len(comparing.agreed()) == 2
    before = desk.project.last_entry()
    comparing.accept_agreed()
    assert desk.project.last_entry() == before + 1
    assert comparing.agreed() == []
    assert {claim.annotator for claim in desk.project.claims()} == {"Mei"}


def test_another_file_is_compared_and_not_decided(
    comparing: Adjudicating, background: Background, ben: Path
) -> None:
    before = ben.read_bytes()
    looked(comparing, background).read(ben)
    background.wait()
    assert verdicts(comparing) == ["agree", "only_a", "only_b"]
    assert comparing.can_take_in
    assert not comparing.can_decide
    assert not comparing.decide(comparing.cases()[0][1], Choice.A)
    assert ben.read_bytes() == before


def test_a_documents_file_is_compared(
    desk: Desk, comparing: Adjudicating, background: Background, ben: Path, tmp_path: Path
) -> None:
    with Project.open(ben, annotator="ben") as project:
        project.export(tmp_path / "out")
    looked(comparing, background).read(tmp_path / "out" / "documents.jsonl")
    background.wait()
    assert verdicts(comparing) == ["agree", "only_a", "only_b"]


def test_its_claims_are_taken_in_and_compared_here(
    desk: Desk, comparing: Adjudicating, background: Background, ben: Path
) -> None:
    desk.project.catch_up()
    looked(comparing, background).read(ben)
    background.wait()
    comparing.take_in("Benjamin")
    background.wait()
    assert comparing.result is not None
    assert comparing.result.b == Who(there=False, annotator="Benjamin")
    assert comparing.result.other is None
    assert comparing.can_decide
    assert desk.project.annotator == "Mei"
    desk.project.undo()
    assert {claim.annotator for claim in desk.project.claims()} == {"Mei"}


def test_claims_come_into_a_project_that_has_none(
    desk: Desk, comparing: Adjudicating, background: Background, ben: Path
) -> None:
    desk.project.remove_claims([claim.id for claim in desk.project.claims()])
    desk.project.catch_up()
    looked(comparing, background).read(ben)
    background.wait()
    assert comparing.result is not None
    assert (comparing.result.a, comparing.result.agreement) == (None, None)
    comparing.take_in("ben")
    background.wait()
    assert {claim.annotator for claim in desk.project.claims()} == {"ben"}


def test_one_name_in_both_files_is_told_apart(
    desk: Desk, comparing: Adjudicating, background: Background, tmp_path: Path
) -> None:
    other = tmp_path / "earlier.zhubi"
    desk.project.back_up(other)
    looked(comparing, background).read(other)
    background.wait()
    assert comparing.result is not None
    assert comparing.result.agreement is not None
    assert comparing.result.agreement.b == "Mei (earlier)"


def test_a_file_that_cannot_be_read_is_told(
    comparing: Adjudicating, background: Background, tmp_path: Path
) -> None:
    (tmp_path / "no.zhubi").write_text("no project")
    told: list[str] = []
    comparing.refused.connect(told.append)
    looked(comparing, background).read(tmp_path / "no.zhubi")
    background.wait()
    assert len(told) == 1
    assert "no.zhubi" in told[0]
    assert not comparing.busy


def test_cancelling_tells_nothing(comparing: Adjudicating, background: Background) -> None:
    told: list[object] = []
    comparing.found.connect(lambda: told.append(1))
    comparing.refused.connect(told.append)
    comparing.wake()
    comparing.cancel()
    background.wait()
    assert told == []
    assert not comparing.busy


def test_another_project_ends_the_comparison(desk: Desk, two: Adjudicating) -> None:
    desk.open(None)
    assert two.result is None


def test_a_project_that_is_only_read_is_compared_and_not_decided(
    desk: Desk, comparing: Adjudicating, background: Background, tmp_path: Path
) -> None:
    as_ben(desk, (0, 8))
    copy = tmp_path / "copy.zhubi"
    shutil.copyfile(desk.project.path, copy)
    desk.open(Project.open(copy, annotator="Mei", read_only=True))
    looked(comparing, background)
    assert verdicts(comparing) == ["agree", "only_a"]
    assert not comparing.can_decide


# ------------------------------------------------------------------ the tables


def cells(table: FiguresTable | CaseList, row: int) -> list[str]:
    return [str(table.index(row, at).data()) for at in range(table.columnCount())]


def test_the_figures_are_overall_and_by_article(two: Adjudicating) -> None:
    table = FiguresTable(two)
    assert table.rowCount() == 2
    assert cells(table, 0)[:6] == ["Overall", "2", "2", "0.50", "0.50", cells(table, 0)[5]]
    assert cells(table, 1)[0] != "Overall"
    assert UNDEFINED in cells(table, 0)
    assert (table.article(0), table.row_of(table.article(1))) == (None, 1)


def test_every_column_of_the_figures_says_what_it_is(two: Adjudicating) -> None:
    table = FiguresTable(two)
    role = Qt.ItemDataRole
    for at in range(1, table.columnCount()):
        assert table.headerData(at, Qt.Orientation.Horizontal, role.DisplayRole)
        assert table.headerData(at, Qt.Orientation.Horizontal, role.ToolTipRole)


@pytest.mark.parametrize(
    "show, count", [(Show.ALL, 3), (Show.OPEN, 3), (Show.DIFFER, 1), (Show.ONE, 2), (Show.AGREE, 0)]
)
def test_cases_are_filtered(two: Adjudicating, show: Show, count: int) -> None:
    table = CaseList(two)
    table.keep(show, None)
    assert table.rowCount() == count


def test_a_decided_case_leaves_the_open_ones_when_they_are_listed_anew(two: Adjudicating) -> None:
    table = CaseList(two)
    table.keep(Show.OPEN, None)
    two.decide(two.cases()[0][1], Choice.A)
    assert (table.rowCount(), table.counts()) == (3, (1, 3))
    assert table.next_open(0) == 1
    table.reload()
    assert table.rowCount() == 2


def test_a_case_says_what_differs_and_who_was_taken(two: Adjudicating) -> None:
    table = CaseList(two)
    two.decide(two.cases()[0][1], Choice.B)
    assert cells(table, 0) == ["Differ", "百度的大模型很快", "Kind", "ben"]
    assert cells(table, 1)[0] == "Only Mei"


def test_cases_of_one_article_are_listed(desk: Desk, two: Adjudicating) -> None:
    other = desk.project.articles()[1].article.id
    table = CaseList(two)
    table.keep(Show.ALL, other)
    assert table.rowCount() == 0


def test_a_case_is_found_again_by_its_claims(two: Adjudicating) -> None:
    table = CaseList(two)
    assert table.row_of(case_list.ids_of(table.case(2))) == 2
    assert table.row_of(("gone",)) is None


@pytest.mark.parametrize(
    "mine, other, shown",
    [
        ([(0, 8)], [(0, 8)], "百度的大模型很快"),
        ([(0, 8)], [(3, 6)], "【百度的】大模型【很快】"),
        ([(0, 2), (3, 6)], [(0, 2)], "百度 … 【大模型】"),
        ([(0, 2)], [(0, 6)], "百度"),
    ],
)
def test_words_that_the_other_lacks_are_set_off(
    mine: list[tuple[int, int]], other: list[tuple[int, int]], shown: str
) -> None:
    text = "百度的大模型很快。"
    article = values.article(text)
    a, b = (values.claim(article, text, *spans) for spans in (mine, other))
    assert case_words.set_off(a, b) == shown


def test_both_versions_are_shown_field_by_field(desk: Desk, two: Adjudicating) -> None:
    labels = Labels.of(desk.project.tag_set(), desk.project.vendors(), "en")
    lines = case_words.sides(two.cases()[0][1], labels)
    kind = next(line for line in lines if line.name == "Kind")
    assert (kind.a, kind.b, kind.differs, kind.counts) == ("Opinion", "Fact", True, True)
    assert [line.name for line in lines if line.differs] == ["Kind"]
    alone = case_words.sides(two.cases()[1][1], labels)
    assert not any(line.differs for line in alone)
    assert all(line.b == "" for line in alone)
