"""A large undo of what was there before the project was opened is asked for twice, and told."""

from dataclasses import replace

import pytest

from reader.core.span import Span
from reader.viewmodels.acts import Acts
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice
from reader.viewmodels.wording.words import Counted

QUESTION = "Undo once more to take back what was done before the project was opened: "
TWO = Counted().articles(2)


class Told(list[str]):
    """The texts of all notices."""

    def hear(self, notice: Notice) -> None:
        self.append(notice.text)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose newest change is the import of two articles, before the project was opened."""
    desk.project.undo()
    desk.project.undo()
    desk.opened_at = "9999"
    return desk


@pytest.fixture
def told(desk: Desk) -> Told:
    made = Told()
    desk.told.connect(made.hear)
    return made


def articles(desk: Desk) -> int:
    return len(list(desk.project.articles()))


def test_the_first_undo_takes_no_article_away_and_says_what_the_next_one_would(
    desk: Desk, told: Told
) -> None:
    Acts(desk).undo()
    assert articles(desk) == 2
    assert told == [QUESTION + f"import: {TWO}"]


def test_the_second_does_and_says_how_it_comes_back(desk: Desk, told: Told) -> None:
    acts = Acts(desk, lambda: "Ctrl+Shift+Z")
    acts.undo()
    acts.undo()
    assert articles(desk) == 0
    assert told[1] == f"Undone: import: {TWO}. Ctrl+Shift+Z brings it back."
    acts.undo(redo=True)
    assert articles(desk) == 2


def test_another_change_between_the_two_is_undone_by_itself(desk: Desk, told: Told) -> None:
    acts = Acts(desk)
    acts.undo()
    first = next(iter(desk.project.articles())).article
    desk.opened_at = ""
    desk.project.mark(first.id, (Span(0, 2),))
    acts.undo()
    assert (articles(desk), desk.project.claims()) == (2, ())
    desk.opened_at = "9999"
    acts.undo()
    assert articles(desk) == 2
    assert told == [QUESTION + f"import: {TWO}"] * 2


def test_what_was_done_since_is_undone_at_once(desk: Desk, told: Told) -> None:
    desk.opened_at = ""
    Acts(desk).undo()
    assert articles(desk) == 0
    assert len(told) == 1


def test_several_claims_count_as_large_and_one_does_not(desk: Desk, told: Told) -> None:
    first = next(iter(desk.project.articles())).article
    one = desk.project.mark(first.id, (Span(0, 2),))
    two = desk.project.mark(first.id, (Span(2, 4),))
    desk.project.edit_claims([replace(one, note="x"), replace(two, note="x")], reason="bulk")
    acts = Acts(desk)
    acts.undo()
    assert told == [QUESTION + f"bulk edit: {Counted().claims(2)}"]
    acts.undo()
    assert [claim.note for claim in desk.project.claims()] == ["", ""]
    acts.undo()
    assert desk.project.claims() == (one,)
    assert len(told) == 2


def test_redo_asks_before_it_takes_articles_away(desk: Desk, told: Told) -> None:
    desk.project.remove_articles([row.article.id for row in desk.project.articles()])
    desk.project.undo()
    acts = Acts(desk)
    acts.undo(redo=True)
    assert articles(desk) == 2
    acts.undo(redo=True)
    assert articles(desk) == 0
    assert told[0].startswith("Redo once more")
    assert told[1] == f"Done again: removing articles: {TWO}"
