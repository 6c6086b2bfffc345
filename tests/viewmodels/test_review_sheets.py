"""Review sheets written in the background are those written at once; failures are told."""

from pathlib import Path

from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.review_sheets import ReviewSheets
from reader.viewmodels.notices import Notice, Weight


def written(desk: Desk, path: Path) -> Notice:
    background = Background(desk)
    notices: list[Notice] = []
    desk.told.connect(notices.append)
    ReviewSheets(desk, background).start(path, "zh_CN")
    background.wait()
    return notices[-1]


def test_the_page_is_that_written_at_once(desk: Desk, tmp_path: Path) -> None:
    notice = written(desk, tmp_path / "one.html")
    assert notice.weight is Weight.INFO
    assert "one.html" in notice.text
    desk.project.review_sheet(tmp_path / "two.html", language="zh_CN")
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_a_pdf_is_written_for_its_ending(desk: Desk, tmp_path: Path) -> None:
    assert written(desk, tmp_path / "one.pdf").weight is Weight.INFO
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF")


def test_a_failure_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "one.html").mkdir()
    assert written(desk, tmp_path / "one.html").weight is Weight.ERROR
