"""The system's file dialogs: what becomes of the name that was chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader.ui.dialogs.system import Dialogs


@pytest.mark.parametrize(
    "chosen, kind, written",
    [
        ("sheet", "Page (*.html)", "sheet.html"),
        ("sheet", "PDF (*.pdf)", "sheet.pdf"),
        ("sheet.PDF", "Page (*.html)", "sheet.PDF"),
        ("round.2", "Page (*.html)", "round.2.html"),
        ("work.zhubi", "Page (*.html)", "work.zhubi.html"),
    ],
)
def test_a_sheet_never_gets_the_name_of_a_project(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, chosen: str, kind: str, written: str
) -> None:
    answer = (f"/place/{chosen}", kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    assert Dialogs(QWidget()).review_sheet() == Path("/place", written)
