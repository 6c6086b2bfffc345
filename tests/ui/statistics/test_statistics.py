"""The Statistics page: drawn in both themes, the same as tables, saved in every form."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from reader.ui.statistics.chart_view import ChartView
from reader.ui.statistics.dialog import StatisticsDialog
from reader.ui.statistics.export import KINDS, StatisticsFileError, png, save, svg
from reader.viewmodels.statistics import Chart, Row, Series
from reader.viewmodels.themes import DARK, LIGHT, palette

STANCES = (Series("支持", "#9CCBF2", "#0F4C81"), Series("质疑", "#FFC069", "#8A4500"))
VENDORS = Chart("vendors", "Vendors", STANCES, (Row("百度", (6, 2)), Row("很长" * 60, (0, 1))))
EMPTY = Chart("kinds", "Kinds", (Series("Count"),), ())
ZERO = Chart("claims", "Claims", (Series("Count"),), (Row("Draft", (0,)), Row("Done", (0,))))
ALL = (VENDORS, EMPTY, ZERO)


def colours(image: QImage) -> set[str]:
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {image.pixelColor(*point).name().upper() for point in points}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_chart_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, theme: object) -> None:
    view = ChartView(VENDORS)
    qtbot.addWidget(view)
    view.setPalette(palette(theme))  # type: ignore[arg-type]
    view.resize(500, view.sizeHint().height())
    found = colours(view.grab().toImage())
    for series in STANCES:
        assert (series.dark in found) is (theme is DARK)
        assert (series.light in found) is (theme is LIGHT)


def test_a_chart_is_told_in_words(qtbot: QtBot) -> None:
    view = ChartView(VENDORS)
    qtbot.addWidget(view)
    assert view.accessibleName() == "Vendors"
    assert view.accessibleDescription().startswith("百度 8; ")


def test_charts_without_counts_say_so(qtbot: QtBot) -> None:
    for chart in (EMPTY, ZERO):
        view = ChartView(chart)
        qtbot.addWidget(view)
        view.resize(400, view.sizeHint().height())
        assert len(colours(view.grab().toImage())) > 1


def test_the_tables_hold_what_the_charts_show(qtbot: QtBot) -> None:
    dialog = StatisticsDialog(ALL)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.as_tables.click()
    assert dialog.tables.isVisible()
    table = dialog.tables.findChildren(QTableWidget)[0]
    item = table.item(0, 2)
    assert item is not None
    assert (table.rowCount(), table.columnCount(), item.text()) == (2, 3, "8")


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_is_saved(qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"s{kind}"
    dialog = StatisticsDialog(ALL, ask=lambda _title, _kinds: path)
    qtbot.addWidget(dialog)
    dialog.save.click()
    assert path.stat().st_size > 100
    assert str(path) in dialog.told.text()


def test_nothing_is_saved_without_a_place(qtbot: QtBot) -> None:
    dialog = StatisticsDialog(ALL, ask=lambda _title, _kinds: None)
    qtbot.addWidget(dialog)
    dialog.save.click()
    assert dialog.told.text() == ""


@pytest.mark.usefixtures("qtbot")
def test_a_place_that_cannot_be_written_or_another_ending_is_told(tmp_path: Path) -> None:
    look = {"palette": palette(LIGHT), "font": QFont(), "empty": "-"}
    for path in (tmp_path / "none" / "s.csv", tmp_path / "s.exe"):
        with pytest.raises(StatisticsFileError, match=path.name):
            save(path, ALL, **look)  # type: ignore[arg-type]


@pytest.mark.usefixtures("qtbot")
def test_the_picture_is_fine_and_the_vectors_hold_the_names() -> None:
    image = QImage.fromData(png(ALL, palette=palette(LIGHT), font=QFont(), empty="-"))
    assert image.width() == 1520
    assert b"<svg" in svg(ALL, palette=palette(LIGHT), font=QFont(), empty="-")
