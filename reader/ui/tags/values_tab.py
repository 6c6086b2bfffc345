"""The tag set of a project: the values of each field, their names and colours, in order."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.tagset import Value
from reader.ui.widgets import label, name
from reader.viewmodels.menus import marked, plain
from reader.viewmodels.tag_draft import Poor, TagDraft

_OFFERED, _KEY, _EN, _HANS, _HANT, _LIGHT, _DARK = range(7)
_EDITABLE = Qt.ItemFlag.ItemIsEditable
_BLACK, _WHITE = QColor("#1f2328"), QColor("#f5f6f7")


class ValuesTab(QWidget):
    """A field to choose and a table of its values; every edit goes into the draft.

    ``new_wanted`` asks the dialog for the name of a new value of the field in hand.
    """

    new_wanted = Signal()

    def __init__(self, draft: TagDraft, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._showing = False
        self.fields = QComboBox()
        self.table = QTableWidget(0, 7)
        self.default = QComboBox()
        self.new = QPushButton(marked(self.tr("New value…"), "N"))
        self.up = QPushButton(marked(self.tr("Move up"), "U"))
        self.down = QPushButton(marked(self.tr("Move down"), "D"))
        self.warning = label("bad", wraps=True)
        self._arrange()
        for field in draft.tag_set.fields:
            self.fields.addItem(field.label.within(language), field.key)
        self._connect()
        self.fill()

    @property
    def field(self) -> str:
        """The key of the field in hand."""
        return str(self.fields.currentData())

    @property
    def value(self) -> Value | None:
        """The value in hand."""
        item = self.table.item(self.table.currentRow(), _KEY)
        return self._draft.field(self.field).value(item.text()) if item is not None else None

    def fill(self, chosen: str | None = None) -> None:
        """Show the field's values, with the one of this key in hand."""
        field = self._draft.field(self.field)
        self._showing = True
        self.table.setRowCount(len(field.values))
        coloured = any(value.light or value.dark for value in field.values)
        for column in (_LIGHT, _DARK):
            self.table.setColumnHidden(column, not coloured)
        for row, value in enumerate(field.values):
            self._fill_row(row, value)
            if value.key == chosen:
                self.table.setCurrentCell(row, _EN)
        self._fill_default()
        self._showing = False
        if self.table.currentRow() < 0:
            self.table.setCurrentCell(0, _EN)
        self._follow()

    def _fill_row(self, row: int, value: Value) -> None:
        texts = {
            _KEY: value.key,
            _EN: value.label.en,
            _HANS: value.label.hans,
            _HANT: value.label.hant,
            _LIGHT: value.light or "",
            _DARK: value.dark or "",
        }
        tick = QTableWidgetItem()
        tick.setFlags((tick.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~_EDITABLE)
        tick.setCheckState(Qt.CheckState.Unchecked if value.retired else Qt.CheckState.Checked)
        shown = value.label.within(self._language)
        tick.setData(
            Qt.ItemDataRole.AccessibleTextRole, self.tr("Offered: %1").replace("%1", shown)
        )
        self.table.setItem(row, _OFFERED, tick)
        for column, text in texts.items():
            item = QTableWidgetItem(text)
            if column == _KEY:
                item.setFlags(item.flags() & ~_EDITABLE)
            if column in (_LIGHT, _DARK):
                _colour(item)
            self.table.setItem(row, column, item)

    def _fill_default(self) -> None:
        field = self._draft.field(self.field)
        self.default.clear()
        self.default.addItem(self.tr("nothing: must be chosen"), None)
        for value in field.values:
            if not value.retired:
                self.default.addItem(value.label.within(self._language), value.key)
        self.default.setCurrentIndex(max(0, self.default.findData(field.default)))

    def _arrange(self) -> None:
        heads = (
            self.tr("Offered"),
            self.tr("Key"),
            "English",
            "简体中文",
            "繁體中文",
            self.tr("Light"),
            self.tr("Dark"),
        )
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (_EN, _HANS, _HANT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_OFFERED, 76), (_KEY, 130), (_LIGHT, 92), (_DARK, 92)):
            header.resizeSection(column, width)
        name(self.table, self.tr("Values of the field"), tip="")
        self.fields.setMinimumWidth(180)
        name(self.fields, self.tr("Field"))
        name(self.default, self.tr("Taken when nobody chooses"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 14, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(_row(QLabel(marked(self.tr("Field"), "F")), self.fields))
        outer.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        for each in (self.new, self.up, self.down):
            each.setAutoDefault(False)
            name(each, plain(each.text()).rstrip("…"))
            buttons.addWidget(each)
        buttons.addStretch(1)
        outer.addLayout(buttons)
        outer.addLayout(
            _row(QLabel(marked(self.tr("Taken when nobody chooses"), "C")), self.default)
        )
        outer.addWidget(self.warning)

    def _connect(self) -> None:
        self.fields.currentIndexChanged.connect(self._other_field)
        self.table.itemChanged.connect(self._take)
        self.table.currentCellChanged.connect(self._follow)
        self.default.activated.connect(self._take_default)
        self.new.clicked.connect(self.new_wanted)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def _other_field(self) -> None:
        self.table.setCurrentCell(-1, -1)
        self.fill()

    def _follow(self) -> None:
        if self._showing:
            return
        row, last = self.table.currentRow(), self.table.rowCount() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        poor = self._draft.hard_to_read(self.field)
        self.warning.setText("\n".join(map(self._warning, poor)))
        self.warning.setVisible(bool(poor))

    def _warning(self, poor: Poor) -> str:
        text = self.tr("Text on %1 has a contrast of %2; 4.5 is needed to read it easily.")
        shown = f"{poor.value.label.within(self._language)} {poor.colour}"
        return text.replace("%1", shown).replace("%2", f"{poor.contrast:.1f}")

    def _move(self, by: int) -> None:
        value = self.value
        if value is not None:
            self._draft.move_value(self.field, value.key, by)
            self.fill(value.key)

    def _take_default(self) -> None:
        self._draft.set_default(self.field, self.default.currentData())

    def _take(self, item: QTableWidgetItem) -> None:
        if self._showing:
            return
        row = item.row()
        before = self._draft.field(self.field).values[row]

        def cell(column: int) -> str:
            found = self.table.item(row, column)
            return found.text().strip() if found is not None else ""

        tick = self.table.item(row, _OFFERED)
        names = replace(before.label, en=cell(_EN), hans=cell(_HANS), hant=cell(_HANT))
        after = replace(
            before,
            label=names,
            light=cell(_LIGHT) or None,
            dark=cell(_DARK) or None,
            retired=tick is not None and tick.checkState() is Qt.CheckState.Unchecked,
        )
        self._draft.put_value(self.field, after)
        self._showing = True
        if item.column() in (_LIGHT, _DARK):
            _colour(item)
        self._fill_default()
        self._showing = False
        self._follow()


def _colour(item: QTableWidgetItem) -> None:
    """Show a colour behind its own name."""
    colour = QColor(item.text())
    if item.text() and colour.isValid():
        item.setBackground(QBrush(colour))
        item.setForeground(QBrush(_BLACK if colour.lightness() > 127 else _WHITE))
    else:
        item.setData(Qt.ItemDataRole.BackgroundRole, None)
        item.setData(Qt.ItemDataRole.ForegroundRole, None)


def _row(head: QLabel, widget: QWidget) -> QHBoxLayout:
    head.setBuddy(widget)
    row = QHBoxLayout()
    row.addWidget(head)
    row.addWidget(widget)
    row.addStretch(1)
    return row
