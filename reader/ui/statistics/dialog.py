"""The Statistics page: charts of the project, the same as tables, and a way to save them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.statistics.chart_view import ChartView
from reader.ui.statistics.export import StatisticsFileError, save
from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.viewmodels.statistics import Chart
from reader.viewmodels.tips import tip
from reader.viewmodels.wording.sentences import said

#: Asks where a file shall go: title and kinds in, path or nothing out.
Ask = Callable[[str, str], Path | None]

#: The names of a table's rows take so many pixels at the most.
_MOST_NAMES = 260


class StatisticsDialog(QDialog):
    """Shows charts that somebody counted. *ask* replaces the system's file dialog in tests."""

    def __init__(
        self, charts: Sequence[Chart], parent: QWidget | None = None, *, ask: Ask | None = None
    ) -> None:
        super().__init__(parent)
        self._charts = tuple(charts)
        self._ask = ask or self._where
        self.setWindowTitle(self.tr("Statistics"))
        size_within_screen(self, 760, 640)
        self.charts = _scroll([ChartView(chart) for chart in charts])
        self.tables = _scroll([part for chart in charts for part in _as_table(chart)])
        name(self.charts, self.tr("Charts"), tip="")
        name(self.tables, self.tr("Tables"), tip="")
        self.pages = QStackedWidget()
        self.pages.addWidget(self.charts)
        self.pages.addWidget(self.tables)
        self.as_tables = QCheckBox(self.tr("Show as &tables"))
        self.as_tables.toggled.connect(lambda on: self.pages.setCurrentIndex(int(on)))
        self.save = QPushButton(self.tr("&Save…"))
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.told = label("muted", wraps=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.as_tables)
        row.addWidget(self.told, 1)
        row.addWidget(self.save)
        row.addWidget(buttons)
        column = dialog_column(self)
        column.addWidget(self.pages, 1)
        column.addLayout(row)

    def _save(self) -> None:
        kinds = self.tr("Picture (*.png);;Vectors (*.svg);;Table (*.csv);;Data (*.json)")
        path = self._ask(self.tr("Save the statistics"), kinds)
        if path is None:
            return
        try:
            save(
                path,
                self._charts,
                palette=self.palette(),
                font=self.font(),
                empty=self.tr("Nothing to count yet."),
            )
        except StatisticsFileError as error:
            self.told.setText(said(str(error)))
            return
        self.told.setText(self.tr("Saved: %1").replace("%1", str(path)))

    def _where(self, title: str, kinds: str) -> Path | None:
        start = str(Path.home() / f"{self.tr('statistics')}.png")
        chosen, kind = QFileDialog.getSaveFileName(self, title, start, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        ending = kind.rpartition("*")[2].rstrip(")")
        return path if path.suffix or not ending else path.with_suffix(ending)


def _scroll(parts: Sequence[QWidget]) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(12, 12, 12, 12)
    column.setSpacing(18)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setWidget(inside)
    return area


def _as_table(chart: Chart) -> tuple[QWidget, ...]:
    """A heading and a table that is as high as its rows."""
    heading = label()
    heading.setText(chart.title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    heads, *lines = chart.table()
    made = QTableWidget(len(lines), len(heads) - 1)
    made.setHorizontalHeaderLabels(list(heads[1:]))
    made.setVerticalHeaderLabels([line[0] for line in lines])
    names = made.verticalHeader()
    # A long name leaves the numbers their room, and is read whole in its tool tip.
    names.setMaximumWidth(_MOST_NAMES)
    names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    for at, line in enumerate(lines):
        made.verticalHeaderItem(at).setToolTip(tip(line[0]))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for at, line in enumerate(lines):
        for column, text in enumerate(line[1:]):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            made.setItem(at, column, item)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    high = sum(made.rowHeight(at) for at in range(len(lines)))
    made.setFixedHeight(high + made.horizontalHeader().sizeHint().height() + 4)
    name(made, chart.title, tip="")
    return heading, made
