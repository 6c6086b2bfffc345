"""Two annotators in two files: compared, taken in, decided to the last case, exported."""

import json
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.project import Project
from reader.ui.review.dialog import AgreementDialog
from reader.viewmodels.review.case_list import Column
from tests.windows import Hand, open_dialog

pytestmark = pytest.mark.journey

TEXT = "云岭科技发布了新模型，已有300家客户。\n百度的方案被看好，腾讯的方案让人担心。"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def as_ben(mine: Path, copy: Path) -> Path:
    """Ben works in a copy that he got before Mei began."""
    with Project.open(mine, annotator="Mei", read_only=True) as project:
        project.back_up(copy)
    with Project.open(copy, annotator="Ben") as project:
        article = project.articles()[0].article.id
        project.mark(article, [at("云岭科技发布了新模型")], polarity="neutral")
        project.mark(article, [at("百度的方案被看好")], polarity="neutral")
        project.mark(article, [at("腾讯的方案让人担心")], polarity="sceptical")
    return copy


def test_two_annotators_become_one_dataset(hand: Hand, tmp_path: Path) -> None:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    hand.answers.place = tmp_path / "mei.zhubi"
    hand.press("Ctrl+N")
    hand.answers.paths = (tmp_path / "news.txt",)
    hand.press("Ctrl+I")
    other = as_ben(tmp_path / "mei.zhubi", tmp_path / "ben.zhubi")
    bytes_before = other.read_bytes()
    for words, stance in (("云岭科技发布了新模型", "3"), ("百度的方案被看好", "1")):
        hand.drag(at(words))
        hand.press("Return", stance, "Esc")

    # Where do they agree?
    hand.press("Ctrl+G")
    dialog = open_dialog(AgreementDialog)
    hand.answers.place = other
    hand.click(dialog.sides.browse)
    model = dialog.cases
    verdicts = [model.index(row, Column.VERDICT).data() for row in range(model.rowCount())]
    assert verdicts == ["Agree", "Differ", "Only Ben"]
    overall = [dialog.figures_model.index(0, column).data() for column in range(5)]
    assert overall == ["Overall", "2", "3", "0.80", "0.80"]

    # Ben's claims come in; what is agreed is accepted, the rest is decided by keys.
    hand.click(dialog.sides.take)
    hand.settle()
    hand.click(dialog.accept_agreed)
    dialog.activateWindow()
    dialog.table.setFocus()
    dialog.table.selectRow(1)
    hand.press("2", "2")
    assert dialog.progress.text() == "3 of 3 decided"
    again = [dialog.figures_model.index(0, column).data() for column in range(5)]
    assert again == overall
    dialog.close()
    assert other.read_bytes() == bytes_before

    # One set is left: exported, each claim once, all reviewed.
    hand.front()
    hand.answers.place = tmp_path / "out"
    hand.export()
    lines = (tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["annotator"] for record in records] == ["Mei", "Ben", "Ben"]
    assert {record["status"] for record in records} == {"reviewed"}
    hand.press("Ctrl+Z")
    assert len(hand.claims()) == 3
