"""History is the undo stack: it survives closing, and every row says who did what."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Claim
from reader.core.errors import ConflictError, RecordError
from reader.core.history import Act, Entry
from reader.core.span import Span
from reader.defaults import default_tag_set
from reader.project import Project
from tests.project.conftest import article, first


def reopened(project: Project, path: Path) -> Project:
    project.close()
    return Project.open(path, annotator="Bo")


def test_undo_and_redo_survive_closing(project: Project, path: Path) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.respan(claim.id, [Span(0, 4)])
    project.undo()
    with reopened(project, path) as again:
        assert again.can_redo == "respan"
        again.redo()
        assert again.claim(claim.id).end == 4
        again.undo()
        again.undo()
        assert again.claims() == ()


def test_what_was_undone_twice_is_redone_twice_and_told_as_such(project: Project) -> None:
    first, second = project.mark("one", [Span(0, 2)]), project.mark("one", [Span(2, 4)])
    project.undo()
    project.undo()
    project.redo()
    project.redo()
    assert project.claims() == (first, second)
    assert [entry.act for entry in project.history(limit=2)] == [Act.REDO, Act.REDO]


def test_a_new_change_ends_redo(project: Project) -> None:
    project.mark("one", [Span(0, 2)])
    project.undo()
    project.mark("one", [Span(0, 3)])
    assert project.can_redo is None


def test_rows_say_who_and_what_and_count_the_clock(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    project.sign_as("Bo")
    project.undo()
    undo, mark = project.history(limit=2)
    assert (mark.annotator, mark.act, mark.reason) == ("Ada", Act.DO, "mark")
    assert (undo.annotator, undo.act, undo.of) == ("Bo", Act.UNDO, mark.id)
    assert undo.clock == mark.clock + 1
    assert undo.change == mark.change.inverse()


def test_history_tells_before_and_after(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    project.edit_claims([replace(claim, note="看")], reason="note")
    (entry,) = project.history(limit=1)
    assert (entry.change.removed, entry.change.added) == ((claim,), (replace(claim, note="看"),))


@given(st.lists(st.sampled_from(["mark", "undo", "redo"]), max_size=25))
def test_undo_and_redo_follow_the_plain_two_stack_rule(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str]
) -> None:
    text = "零一二三四五六七八九十" * 3
    done: list[Claim] = []
    undone: list[Claim] = []
    path = tmp_path_factory.mktemp("p") / "x.zhubi"
    with Project.create(path, annotator="Ada", tag_set=default_tag_set()) as project:
        project.add_articles([(article("a", text), text)])
        for number, act in enumerate(acts):
            if act == "mark":
                done.append(project.mark("a", [Span(number, number + 1)]))
                undone.clear()
            elif act == "undo" and done:
                project.undo()
                undone.append(done.pop())
            elif act == "redo":
                assert (project.redo() is None) == (not undone)
                done.extend(undone[-1:])
                del undone[-1:]
            assert set(project.claims()) == set(done)


def steps_of(project: Project, act: Callable[[], object]) -> int:
    """How many instructions SQLite needs for *act*; unlike seconds, always the same."""
    count = 0

    def counting() -> int:
        nonlocal count
        count += 1
        return 0

    project._store.connection.set_progress_handler(counting, 1)
    act()
    project._store.connection.set_progress_handler(None, 0)
    return count


def test_an_act_undo_and_redo_cost_the_same_however_long_the_history(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])

    def note(words: str) -> None:
        project.edit_claims([replace(project.claim(claim.id), note=words)], reason="note")

    def cost() -> list[int]:
        project.undo()
        project.redo()
        acts = (lambda: note("!"), project.undo, project.redo, lambda: project.can_undo)
        return [steps_of(project, act) for act in acts]

    note("first")
    short = cost()
    for number in range(400):
        note(str(number))
    assert all(long < 1.5 * brief for long, brief in zip(cost(), short, strict=True))


def test_finding_the_next_redo_behind_many_undos_costs_no_more(project: Project) -> None:
    for at in range(3):
        project.mark("one", [Span(at, at + 1)])
    project.undo()
    few = steps_of(project, lambda: (project.can_undo, project.can_redo))
    for _round in range(100):
        project.mark("one", [Span(0, 2)])
    while project.undo():
        pass
    assert steps_of(project, lambda: (project.can_undo, project.can_redo)) < 2 * few


def test_a_change_is_read_in_the_order_in_which_it_was_made(project: Project) -> None:
    values = [project.mark("one", [Span(at, at + 1)]) for at in (4, 0, 2)]
    change = project.remove_claims([value.id for value in values])
    (entry,) = project.history(limit=1)
    assert entry.change == change


def test_undos_that_name_one_another_come_to_an_end(project: Project) -> None:
    project.mark("one", [Span(0, 2)])
    project.undo()
    project.redo()
    project.undo()
    execute = project._store.connection.execute
    execute("PRAGMA foreign_keys = OFF")
    last = "(SELECT id FROM history ORDER BY seq DESC LIMIT 1)"
    execute(f"UPDATE history SET act = 'undo', undoes = {last} WHERE act != 'do'")
    assert project.can_undo is not None


def test_what_another_program_has_undone_is_not_undone_twice(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.mark("one", [Span(0, 2)])
    look_up = project._store.entry
    with Project.open(path, annotator="Bo") as other, monkeypatch.context() as patched:

        def overtaken(seq: int) -> Entry:
            while other.undo():
                pass
            return look_up(seq)

        patched.setattr(project._store, "entry", overtaken)
        with pytest.raises(ConflictError, match="in this moment"):
            project.undo()
    assert project.claims() == ()


def test_undo_overtaken_by_another_program_changes_nothing(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = project.mark("one", [Span(0, 2)])
    look_up = project._store.entry
    with Project.open(path, annotator="Bo") as other, monkeypatch.context() as patched:

        def overtaken(seq: int) -> Entry:
            other.mark("one", [Span(2, 4)])
            return look_up(seq)

        patched.setattr(project._store, "entry", overtaken)
        with pytest.raises(ConflictError, match="in this moment"):
            project.undo()
    assert len(project.claims()) == 2
    project.undo()
    assert project.claims() == (mine,)


def test_redo_overtaken_by_another_program_changes_nothing(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = project.mark("one", [Span(0, 2)])
    project.undo()
    look_up = project._store.entry
    with Project.open(path, annotator="Bo") as other, monkeypatch.context() as patched:

        def overtaken(seq: int) -> Entry:
            other.redo()
            return look_up(seq)

        patched.setattr(project._store, "entry", overtaken)
        with pytest.raises(ConflictError, match="in this moment"):
            project.redo()
    assert project.claims() == (mine,)


@pytest.mark.parametrize(
    "column, value", [("act", "'do it'"), ("at", "x'00'"), ("reason", "x'00'")]
)
def test_a_row_that_is_not_of_our_form_is_told(project: Project, column: str, value: str) -> None:
    execute = project._store.connection.execute
    execute("PRAGMA ignore_check_constraints = ON")
    execute("PRAGMA writable_schema = ON")
    execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'history'")
    execute("PRAGMA writable_schema = RESET")
    execute(f"UPDATE history SET {column} = {value}")
    with pytest.raises(RecordError, match="not of the expected form"):
        project.history()


# ---------------------------------------------------------------- a part of it


def test_pages_follow_one_another(mine: Project) -> None:
    every = mine.history()
    page = mine.history(limit=2)
    rest = mine.history(before=page[-1].seq, limit=10)
    assert page + rest == every


def test_a_page_of_one_annotator(mine: Project) -> None:
    mine.sign_as("Bo")
    mine.remove_claims([mine.claims()[0].id])
    assert [entry.reason for entry in mine.history(annotator="Bo")] == ["remove_claims"]
    assert mine.history_annotators() == ("Bo", "Mei")


def test_a_page_of_one_article_has_its_claims(mine: Project) -> None:
    mine.remove_claims([mine.claims()[0].id])
    reasons = [entry.reason for entry in mine.history(article=first(mine))]
    assert reasons == ["remove_claims", "stance", "mark", "import_articles"]


def test_a_page_of_one_claim(mine: Project) -> None:
    claim = mine.claims()[0]
    mine.mark(first(mine), [Span(3, 5)])
    assert [entry.reason for entry in mine.history(claim=claim.id)] == ["stance", "mark"]


def test_a_page_of_one_reason_has_what_undid_it(mine: Project) -> None:
    mine.mark(first(mine), [Span(3, 5)])
    mine.undo()
    acts = [entry.act for entry in mine.history(reason="mark")]
    assert acts == [Act.UNDO, Act.DO, Act.DO]
