"""The words of an article have the shapes of its script, in lists too, in every language."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from reader.core.span import Span
from reader.ui import fonts
from reader.ui.dialogs.search_dialog import SearchDialog
from reader.ui.lists.rows import Lines
from tests.windows import Hand, open_dialog

CHINESE = {"hans": "Noto Sans CJK SC", "hant": "Noto Sans CJK TC"}


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("script", CHINESE)
def test_the_shapes_are_those_of_the_script(language: str, script: str) -> None:
    interface = fonts.for_interface(QFont("DejaVu Sans"), language)
    found = fonts.for_text(interface, script)
    assert found.families()[:2] == ["DejaVu Sans", CHINESE[script]]
    assert found.pixelSize() == interface.pixelSize()


def test_a_line_of_either_script_has_a_font_of_its_own(qapp: QApplication) -> None:
    lines, interface = Lines(), fonts.for_interface(qapp.font(), "zh_TW")
    both = [lines.line(interface, "话，說", 200, bold=False, script=each) for each in CHINESE]
    assert both[0].font.families() != both[1].font.families()
    assert lines.line(interface, "话，說", 200, bold=False, script="hans") is both[0]


def test_the_claim_in_the_form_has_them(hand: Hand, tmp_path: Path) -> None:
    hand.window.session.settings.set("language", "zh_TW")
    (tmp_path / "one.txt").write_text("这个说法，我们认为没有问题。", encoding="utf-8")
    assert hand.window.session.opening.make(tmp_path / "one.zhubi")
    hand.window.session.importing.start([tmp_path / "one.txt"])
    hand.settle()
    hand.drag(Span(0, 4))
    hand.press("Return")
    quote = next(
        each for each in hand.window.form.findChildren(QLabel) if each.text() == "这个说法"
    )
    assert CHINESE["hans"] in quote.font().families()
    assert CHINESE["hant"] not in quote.font().families()


def test_hits_in_either_script_have_them(hand: Hand, tmp_path: Path) -> None:
    texts = {"hans": "这个说法，我们认为没有问题。" * 9, "hant": "這個說法，我們認為沒有問題。" * 9}
    assert hand.window.session.opening.make(tmp_path / "two.zhubi")
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        hand.window.session.importing.start([tmp_path / f"{name}.txt"])
        hand.settle()
    hand.window.commands["find.everywhere"].trigger()
    dialog = open_dialog(SearchDialog)
    dialog.field.setText("问题")
    dialog.search()
    items = [dialog.list.item(at) for at in range(dialog.list.count())]
    taiwan = {"們" in each.text(): CHINESE["hant"] in each.font().families() for each in items}
    dialog.close()
    assert taiwan == {True: True, False: False}
