"""The status line says "saved" only while nothing that was typed waits to be stored."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reader.core.span import Span
from reader.ui import status_line
from tests.windows import ALT, NO, Hand


@pytest.fixture
def sample(hand: Hand, tmp_path: Path) -> Hand:
    """A claim with a metric is in hand, and nothing is typed."""
    assert hand.window.session.opening.make_sample(tmp_path)
    hand.settle()
    claim = next(each for each in hand.claims() if each.metrics)
    hand.window.session.desk.choose(claim.id)
    hand.settle()
    return hand


def told(hand: Hand) -> str:
    return hand.window.status_line.stored.text().split(" · ")[0]


@pytest.mark.parametrize(
    "size, start, end, modifier, told",
    [
        (1, 7, 15, NO, "source 7–16 · 9 characters · snapped to the clause"),
        (2, 9, 12, NO, "source 8–12 · 4 characters · snapped to words"),
        (2, 8, 12, NO, "source 8–12 · 4 characters"),
        (2, 6, 12, NO, "source 7–12 · 5 characters"),
        (2, 9, 12, ALT, "source 9–12 · 3 characters"),
    ],
)
def test_what_a_drag_snapped_to_is_told(
    hand: Hand,
    tmp_path: Path,
    size: int,
    start: int,
    end: int,
    modifier: Qt.KeyboardModifier,
    told: str,
) -> None:
    hand.begin(tmp_path, "云岭云岭云岭，百度的价格再降三成。")
    page = hand.window.page_panel.page
    words = page.finders._replace(word=lambda _text, at: (at - at % size, at - at % size + size))
    page.set_finders(words)
    hand.drag(Span(start, end), modifier=modifier)
    assert hand.window.status_line.selected.text() == told
    hand.press("Shift+Right")
    assert "snapped" not in hand.window.status_line.selected.text()


def test_nothing_is_typed(sample: Hand) -> None:
    assert told(sample) == "saved"


def test_a_note_until_the_pause(sample: Hand) -> None:
    sample.press("N")
    sample.type("why")
    assert told(sample) == "not saved yet"
    sample.window.form.details._pause.timeout.emit()
    assert told(sample) == "saved"


def test_a_note_until_its_field_is_left(sample: Hand) -> None:
    sample.press("N")
    sample.type("why")
    sample.press("Esc")
    assert told(sample) == "saved"


def test_what_is_typed_and_taken_out_again_is_no_change(sample: Hand) -> None:
    sample.press("N")
    sample.type("x")
    sample.press("Backspace")
    assert told(sample) == "saved"


def fields(hand: Hand) -> dict[str, QLineEdit]:
    form = hand.window.form
    row = form.metrics.rows[0]
    return {
        "flag": form.details.flag_field,
        "number": row.amount,
        "unit": row.unit,
        "note on the metric": row.note,
        "vendor": form.body.vendor_field,
    }


@pytest.mark.parametrize("field", ["flag", "number", "unit", "note on the metric", "vendor"])
def test_a_line_until_it_is_left(sample: Hand, field: str) -> None:
    line = fields(sample)[field]
    line.setFocus()
    line.selectAll()
    sample.type("7")
    assert told(sample) == "not saved yet"
    sample.window.form.commit()
    sample.settle()
    assert told(sample) == "saved"


def test_a_speakers_name_that_comes_out_the_same(sample: Hand) -> None:
    speaker = sample.window.form.details.speaker
    speaker.type.chosen.emit("person")
    sample.settle()
    speaker.name.setFocus()
    sample.type("x")
    assert told(sample) == "not saved yet"
    sample.press("Backspace", "Return")
    assert told(sample) == "saved"


def test_another_claim_has_nothing_typed(sample: Hand) -> None:
    sample.press("N")
    sample.type("why")
    other = next(each for each in sample.claims() if each.id != sample.claim.id)
    sample.window.session.desk.choose(other.id)
    sample.settle()
    assert told(sample) == "saved"


@pytest.mark.parametrize("language, words", [("zh_CN", "尚未保存"), ("zh_TW", "尚未儲存")])
def test_it_is_said_in_the_language_of_the_interface(
    sample: Hand, language: str, words: str
) -> None:
    sample.window.session.settings.set("language", language)
    sample.settle()
    sample.press("N")
    sample.type("why")
    assert told(sample) == words
    assert sample.window.status_line.stored.toolTip()


def test_a_reader_is_told_once_it_is_stored(sample: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(status_line, "announce", lambda _label, words: heard.append(words))
    sample.press("N")
    sample.type("why")
    assert heard == []
    sample.window.form.details._pause.timeout.emit()
    assert heard == ["saved"]
