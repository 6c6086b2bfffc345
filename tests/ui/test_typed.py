"""What is typed in the form is stored on its own claim, however that claim is left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from reader.core.claim import Claim
from reader.project import Project
from tests.windows import Hand

Leave = Callable[[Hand, Path], object]


def another(hand: Hand) -> str:
    """A claim that is not in hand."""
    return next(claim.id for claim in hand.claims() if claim.id != hand.claim.id)


LEAVES: dict[str, Leave] = {
    "back": lambda hand, _: hand.press("Alt+Left"),
    "next article": lambda hand, _: hand.press("Ctrl+PgDown"),
    "another claim": lambda hand, _: hand.window.session.desk.choose(another(hand)),
    "another project": lambda hand, folder: hand.window.session.opening.make(folder / "new"),
    "closing": lambda hand, _: hand.press("Ctrl+W"),
}


def claim_with(hand: Hand, wanted: Callable[[Claim], object]) -> Claim:
    """Take the first claim in hand of which this is true, with a place to go back to."""
    desk = hand.window.session.desk
    hand.press("Ctrl+PgDown")
    claim = next(claim for claim in hand.claims() if wanted(claim))
    desk.jump_to_claim(claim.id)
    hand.settle()
    return claim


def stored(hand: Hand, path: Path, claim: str) -> Claim:
    """The claim as the project file has it now."""
    opening = hand.window.session.opening
    opening.close()
    assert opening.open(path)
    return hand.window.session.desk.project.claim(claim)


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    return hand


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_note(sample: Hand, tmp_path: Path, leave: Leave) -> None:
    path = sample.window.session.desk.project.path
    claim = claim_with(sample, lambda claim: not claim.note)
    sample.press("N")
    sample.type("why so")
    leave(sample, tmp_path)
    assert stored(sample, path, claim.id).note == "why so"


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_metric(sample: Hand, tmp_path: Path, leave: Leave) -> None:
    path = sample.window.session.desk.project.path
    claim = claim_with(sample, lambda claim: claim.metrics)
    field = sample.window.form.metrics.rows[0].note
    field.setFocus()
    field.selectAll()
    sample.type("per day")
    leave(sample, tmp_path)
    assert stored(sample, path, claim.id).metrics[0].note == "per day"


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_speaker(sample: Hand, tmp_path: Path, leave: Leave) -> None:
    path = sample.window.session.desk.project.path
    claim = claim_with(sample, lambda claim: claim.speaker.type != "author")
    field = sample.window.form.details.speaker.name
    field.setFocus()
    field.selectAll()
    sample.type("Lin")
    leave(sample, tmp_path)
    assert stored(sample, path, claim.id).speaker.name == "Lin"


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_flag(sample: Hand, tmp_path: Path, leave: Leave) -> None:
    path = sample.window.session.desk.project.path
    claim = claim_with(sample, lambda claim: not claim.flags)
    sample.window.form.details.flag_field.setFocus()
    sample.type("odd")
    leave(sample, tmp_path)
    assert stored(sample, path, claim.id).flags == ("odd",)


@pytest.mark.parametrize("key", ["Tab", "Return", "Esc"])
def test_a_flag_is_set_once_when_its_field_is_left(sample: Hand, key: str) -> None:
    claim_with(sample, lambda claim: not claim.flags)
    field = sample.window.form.details.flag_field
    field.setFocus()
    sample.type("odd")
    sample.press(key)
    assert (sample.claim.flags, field.text()) == (("odd",), "")


@pytest.mark.parametrize("leave", LEAVES.values(), ids=LEAVES)
def test_a_vendor_by_its_whole_name(sample: Hand, tmp_path: Path, leave: Leave) -> None:
    path = sample.window.session.desk.project.path
    claim = claim_with(sample, lambda claim: not claim.vendors)
    sample.window.form.vendor_field.setFocus()
    sample.type("腾讯")
    leave(sample, tmp_path)
    assert [each.vendor for each in stored(sample, path, claim.id).vendors] == ["tencent"]


def test_a_part_of_a_vendors_name_is_not_guessed_at(sample: Hand) -> None:
    claim = claim_with(sample, lambda claim: not claim.vendors)
    sample.window.form.vendor_field.setFocus()
    sample.type("腾")
    sample.window.session.desk.choose(another(sample))
    assert sample.window.session.desk.project.claim(claim.id).vendors == ()
    assert "腾" in sample.window.notices.text.text()
    assert sample.window.form.vendor_field.text() == ""


def test_nothing_of_it_comes_to_the_next_claim(sample: Hand) -> None:
    claim_with(sample, lambda claim: claim.speaker.type != "author")
    others = [claim for claim in sample.claims() if claim.id != sample.claim.id]
    field = sample.window.form.details.speaker.name
    field.setFocus()
    sample.type("Lin")
    sample.window.session.desk.choose(others[0].id)
    sample.settle()
    assert sample.claim == others[0]


def test_undo_of_a_deletion_brings_back_what_was_typed(sample: Hand) -> None:
    claim = claim_with(sample, lambda claim: not claim.note)
    sample.press("N")
    sample.type("why so")
    sample.window.commands["claim.delete"].trigger()
    sample.press("Esc", "Ctrl+Z")
    assert sample.window.session.desk.project.claim(claim.id).note == "why so"


def pause(hand: Hand) -> None:
    """Let the time of a pause in typing be over."""
    hand.window.form.details._pause.timeout.emit()


def notes(hand: Hand) -> list[str]:
    """The reasons of the newest changes, newest first, as far as they are notes."""
    project = hand.window.session.desk.project
    return [entry.reason for entry in project.history(limit=3) if "note" in entry.reason]


def test_a_note_typed_in_one_go_is_one_step_however_often_it_was_stored(sample: Hand) -> None:
    claim_with(sample, lambda claim: not claim.note)
    sample.press("N")
    for part in ("why ", "so ", "late"):
        sample.type(part)
        pause(sample)
        assert sample.claim.note.endswith(part)
    assert notes(sample) == ["note_on", "note_on", "note"]
    sample.press("Esc")
    sample.press("Ctrl+Z")
    assert sample.claim.note == ""
    sample.press("Ctrl+Shift+Z")
    assert sample.claim.note == "why so late"
    sample.press("Ctrl+Z")
    assert sample.claim.note == ""


def test_what_was_typed_before_the_field_was_left_is_a_step_of_its_own(sample: Hand) -> None:
    claim_with(sample, lambda claim: not claim.note)
    for part in ("why ", "so"):
        sample.press("N")
        sample.window.form.details.note.moveCursor(QTextCursor.MoveOperation.End)
        sample.type(part)
        pause(sample)
        sample.press("Esc")
    sample.press("Ctrl+Z")
    assert sample.claim.note == "why "


def test_another_act_between_two_pauses_parts_them(sample: Hand) -> None:
    claim = claim_with(sample, lambda claim: not claim.note)
    sample.press("N")
    sample.type("why ")
    pause(sample)
    sample.window.form.stances.chosen.emit("mixed")
    sample.type("so")
    pause(sample)
    assert notes(sample)[0] == "note"
    sample.press("Esc")
    sample.press("Ctrl+Z")
    assert (sample.claim.note, sample.claim.stance.polarity) == ("why ", "mixed")
    sample.press("Ctrl+Z")
    assert (sample.claim.note, sample.claim.stance) == ("why ", claim.stance)


def test_what_was_typed_and_taken_out_again_begins_nothing(sample: Hand) -> None:
    claim_with(sample, lambda claim: not claim.note)
    sample.press("N")
    sample.type("x")
    sample.press("Backspace")
    pause(sample)
    sample.type("why")
    pause(sample)
    assert notes(sample) == ["note"]


def test_a_note_of_another_program_between_two_pauses_stays(sample: Hand) -> None:
    claim_with(sample, lambda claim: not claim.note)
    other = another(sample)
    sample.press("N")
    sample.type("why ")
    pause(sample)
    with Project.open(sample.window.session.desk.project.path, annotator="ben") as theirs:
        theirs.edit_claims([replace(theirs.claim(other), note="theirs")], reason="note")
    sample.type("so")
    pause(sample)
    sample.press("Esc")
    sample.press("Ctrl+Z")
    assert sample.window.session.desk.project.claim(other).note == "theirs"
