"""The review sheet as a document for printing: all words, no foreign markup, whole files."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.core.claim import Metric, Stance, VendorStance
from reader.core.span import quote
from reader.dataset import DatasetError
from reader.defaults import default_tag_set, default_vendors
from reader.formats.review_sheet import SheetArticle
from reader.formats.review_words import Words
from reader.viewmodels.exchange.review_pdf import sheet_document, write_pdf
from tests.values import article, claim

TEXT = "华为称盘古参数达2300亿，\r\n腾讯<b>不认可</b>。"
WORDS = Words(default_tag_set(), default_vendors(), "zh_CN")


def sheet(text: str = TEXT) -> SheetArticle:
    made = article(text, name="甲")
    metric = Metric(quote=quote(text, 8, 13), kind="count", value=2.3e11)
    found = claim(
        made,
        text,
        (0, 13),
        metrics=(metric,),
        vendors=(VendorStance("huawei", None, (quote(text, 0, 2),)),),
        note="<img src=x>\u2029二",
    )
    other = claim(made, text, (3, 18), name="c-2", stance=Stance(polarity="mixed"))
    return SheetArticle(made, text, (found, other))


def document(*articles: SheetArticle) -> QTextDocument:
    return sheet_document(articles, title="<i>sheet</i>", words=WORDS)


@pytest.mark.usefixtures("qtbot")
def test_everything_is_in_the_document_as_text() -> None:
    text = document(sheet()).toPlainText()
    assert "<i>sheet</i>" in text
    assert "腾讯<b>不认可</b>。" in text
    assert "<img src=x> 二" in text
    assert "2300亿 (数量 = 230,000,000,000)" in text


@pytest.mark.usefixtures("qtbot")
def test_claims_are_painted_and_numbered_once() -> None:
    made = document(sheet())
    lines = made.toPlainText().split("\n")
    assert "1华为称2盘古参数达2300亿，" in lines
    cursor = made.find("盘古")
    assert cursor.charFormat().background().color().name() == "#9ccbf2"


@pytest.mark.usefixtures("qtbot")
def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_pdf(
        tmp_path / "a.pdf",
        [sheet(), sheet("第二篇文章，没有别的，只有这些字而已。")],
        title="t",
        words=WORDS,
    )
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_an_unwritable_place_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(DatasetError, match="is a folder"):
        write_pdf(tmp_path / "a.pdf", [sheet()], title="t", words=WORDS)
