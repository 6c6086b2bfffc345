"""The desk: what is in hand follows every change, and tells what actions are possible."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import ArticleStatus
from reader.core.errors import SpanError, ZhubiError
from reader.core.span import Span
from reader.defaults import default_tag_set
from reader.project import Project
from reader.store.errors import StoreError
from reader.viewmodels.actions import Need
from reader.viewmodels.acts import Acts
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice
from reader.viewmodels.signal_batch import SignalBatch


def claims(desk: Desk) -> list[str]:
    return [claim.words for claim in desk.project.claims()]


def test_choosing_a_claim_shows_its_article(desk: Desk) -> None:
    claim = desk.project.claims()[0]
    desk.show(None)
    desk.choose(claim.id)
    assert desk.article is not None
    assert desk.article.id == claim.article


def test_a_claim_that_is_deleted_is_no_longer_in_hand(desk: Desk) -> None:
    desk.choose(desk.project.claims()[0].id)
    Acts(desk).remove()
    assert desk.claim is None


def test_an_article_that_is_removed_is_no_longer_in_hand(desk: Desk) -> None:
    assert desk.article is not None
    desk.project.remove_articles([desk.article.id])
    assert desk.article is None


def test_nothing_is_selected_in_an_article_that_is_removed(desk: Desk) -> None:
    assert desk.article is not None
    desk.select((Span(0, 2),))
    desk.project.remove_articles([desk.article.id])
    assert desk.selection == ()
    assert not desk.can(Need.SELECTION)


def test_marking_takes_the_new_claim_in_hand(desk: Desk) -> None:
    desk.select((Span(20, 22),))
    made = Acts(desk).mark()
    assert made is not None
    assert desk.claim == made


def test_marking_nothing_does_nothing(desk: Desk) -> None:
    assert Acts(desk).mark() is None
    assert len(claims(desk)) == 2


def test_undo_of_a_deletion_takes_the_claim_in_hand_again(desk: Desk) -> None:
    claim = desk.project.claims()[1]
    desk.choose(claim.id)
    acts = Acts(desk)
    acts.remove()
    acts.undo()
    assert desk.claim == claim


def test_a_fragment_is_added_where_the_selection_is(desk: Desk) -> None:
    desk.choose(desk.project.claims()[0].id)
    desk.select((Span(15, 17),))
    Acts(desk).add_fragment()
    assert desk.claim is not None
    assert [fragment.span for fragment in desk.claim.fragments] == [Span(0, 8), Span(15, 17)]


def test_a_fragment_drawn_over_the_next_becomes_one_with_it(desk: Desk) -> None:
    claim = desk.project.respan(desk.project.claims()[0].id, [Span(0, 2), Span(5, 8)])
    Acts(desk).resize(claim.id, 0, Span(0, 6))
    assert [each.span for each in desk.project.claim(claim.id).fragments] == [Span(0, 8)]


def test_an_error_is_told_and_changes_nothing(desk: Desk) -> None:
    told: list[object] = []
    desk.told.connect(told.append)
    desk.select((Span(900, 910),))
    assert Acts(desk).mark() is None
    assert len(told) == 1
    assert len(claims(desk)) == 2


def test_what_is_possible_follows_what_is_in_hand(desk: Desk) -> None:
    assert not desk.can(Need.CLAIM)
    desk.choose(desk.project.claims()[0].id)
    assert desk.can(Need.CLAIM)
    assert not desk.can(Need.CLAIM_AND_SELECTION)
    desk.select((Span(0, 1),))
    assert desk.can(Need.CLAIM_AND_SELECTION)


def test_without_a_project_only_what_needs_nothing_is_possible(qapp: object) -> None:
    desk = Desk()
    assert [need for need in Need if desk.can(need)] == [Need.NOTHING]


def test_undo_says_what_it_took_back_where_the_page_does_not_show_it(
    desk: Desk, tmp_path: Path
) -> None:
    told: list[Notice] = []
    desk.told.connect(told.append)
    desk.project.export(tmp_path / "out")
    acts = Acts(desk)
    acts.undo()
    acts.undo(redo=True)
    assert [each.text for each in told] == [
        "Undone: storing the splits of the export",
        "Done again: storing the splits of the export",
    ]


def test_undo_of_what_the_page_shows_says_nothing(desk: Desk) -> None:
    told: list[Notice] = []
    desk.told.connect(told.append)
    Acts(desk).undo()
    assert told == []


def test_several_claims_are_edited_with_one_undo(desk: Desk) -> None:
    acts = Acts(desk)
    ids = tuple(claim.id for claim in desk.project.claims())
    before = desk.project.claims()
    acts.edit_all("bulk", ids, lambda claim: replace(claim, note="x"))
    assert {claim.note for claim in desk.project.claims()} == {"x"}
    acts.undo()
    assert desk.project.claims() == before


@pytest.mark.parametrize("error, shown", [(SpanError("no"), 0), (StoreError("it is full"), 1)])
def test_what_was_typed_stays_unless_it_could_not_be_stored(
    desk: Desk, error: ZhubiError, shown: int
) -> None:
    told: list[None] = []
    desk.claim_changed.connect(lambda: told.append(None))
    desk.tell_error(error)
    assert len(told) == shown


def test_what_steps_within_steps_tell_is_told_once_at_the_end() -> None:
    told: list[str] = []
    together = SignalBatch(lambda: told.append("state"))
    with together:
        with together:
            together.tell()
        together.tell()
        assert told == []
    assert told == ["state"]


def test_what_another_program_stores_is_seen_between_two_acts(desk: Desk) -> None:
    assert desk.article is not None
    done = replace(desk.article, status=ArticleStatus.DONE)
    with Project.open(desk.project.path, annotator="Bo") as other:
        other.edit_article(done)
    assert desk.article == done


def test_nothing_is_left_to_undo_of_the_project_before(desk: Desk, tmp_path: Path) -> None:
    assert desk.can(Need.UNDO)
    made = Project.create(tmp_path / "new.zhubi", annotator="Ada", tag_set=default_tag_set())
    desk.open(made)
    assert not desk.can(Need.UNDO)
