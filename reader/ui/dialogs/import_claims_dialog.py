"""Takes in claims of another tool: which file, which format, which unit; then what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.widgets import dialog_column, give_role, label, name, size_within_screen
from reader.viewmodels.exchange import claim_imports
from reader.viewmodels.exchange.claim_imports import ClaimImports, Source, Taken
from reader.viewmodels.menus import marked, plain
from reader.viewmodels.project_file.backing_up import BackingUp
from reader.viewmodels.tips import tip
from reader.viewmodels.wording.words import translate


class ImportClaimsDialog(QDialog):
    """``browsed`` asks for a file (or a folder); the report stays until the dialog is closed."""

    browsed = Signal(bool)
    repairs_wanted = Signal()

    def __init__(self, taking: ClaimImports, keeper: BackingUp, parent: QWidget) -> None:
        super().__init__(parent)
        self._taking = taking
        self._keeper = keeper
        self.setWindowTitle(self.tr("Import claims"))
        size_within_screen(self, 640, 520)
        self.place = QLineEdit()
        self.file = QPushButton(marked(self.tr("File…"), "E"))
        self.folder = QPushButton(marked(self.tr("Folder…"), "D"))
        self.format = QComboBox()
        self.unit = QComboBox()
        self.encoding = QComboBox()
        self.hint = label("muted", wraps=True)
        self.report = QTreeWidget()
        self.start = QPushButton(marked(self.tr("Import"), "I"))
        self.start.setDefault(True)
        give_role(self.start, "primary")
        self.repair = QPushButton(marked(self.tr("Repairs…"), "R"))
        self._fill()
        self._arrange()
        self._connect()
        self._follow()

    def _fill(self) -> None:
        self.format.addItem(self.tr("Detect"), None)
        for key, title in claim_imports.format_choices():
            self.format.addItem(title, key)
        self.unit.addItem(self.tr("As the file says"), None)
        for unit, title in claim_imports.UNITS.items():
            self.unit.addItem(translate("Claims import", title), unit)
        self.encoding.addItem(self.tr("The likeliest"), None)
        for key, title in claim_imports.encodings_for(None):
            self.encoding.addItem(title, key)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.place, 1)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        where = QLabel(marked(self.tr("File or folder"), "F"))
        where.setBuddy(self.place)
        form.addRow(where, row)
        for title, letter, field in (
            (self.tr("Format"), "M", self.format),
            (self.tr("Offsets are counted in"), "O", self.unit),
            (self.tr("Encoding"), "N", self.encoding),
        ):
            text = QLabel(marked(title, letter))
            text.setBuddy(field)
            name(field, title)
            form.addRow(text, field)
        name(self.place, self.tr("File or folder"))
        for each in (self.file, self.folder, self.repair):
            each.setAutoDefault(False)
            name(each, plain(each.text()))
        self.report.setHeaderHidden(True)
        self.report.setRootIsDecorated(False)
        self.report.setColumnCount(2)
        header = self.report.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        name(self.report, self.tr("What came of it"), tip="")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.repair, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = dialog_column(self)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self.repair.hide()

    def _connect(self) -> None:
        self.file.clicked.connect(lambda: self.browsed.emit(False))
        self.folder.clicked.connect(lambda: self.browsed.emit(True))
        self.place.textChanged.connect(self._follow)
        self.format.currentIndexChanged.connect(self._follow)
        self.start.clicked.connect(self.take)
        self.repair.clicked.connect(self.repairs_wanted)
        self._taking.taken.connect(self.show_report)
        self._taking.refused.connect(self._show_refusal)

    def take(self) -> None:
        """Import what is chosen."""
        self.start.setEnabled(False)
        self.hint.setText(self.tr("Reading…"))
        self._keeper.keep(partial(self._taking.start, self.source()))

    def source(self) -> Source:
        """What is chosen: what was detected counts as chosen."""
        path = Path(self.place.text().strip())
        key = self.format.currentData() or claim_imports.detected(path)
        unit = self.unit.currentData() if self.unit.isEnabled() else None
        encoding = self.encoding.currentData() if self.encoding.isEnabled() else None
        return Source(path=path, key=key, unit=unit, encoding=encoding)

    def show_report(self, taken: Taken) -> None:
        """Show every count, and what else there is to say."""
        self.report.clear()
        for title, count in taken.named():
            item = QTreeWidgetItem([title, count])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            self.report.addTopLevelItem(item)
        for note in taken.told():
            item = QTreeWidgetItem([note])
            self.report.addTopLevelItem(item)
            self.report.setFirstColumnSpanned(
                self.report.topLevelItemCount() - 1, self.report.rootIndex(), True
            )
            item.setToolTip(0, tip(note))
        self.start.setEnabled(True)
        self.repair.setVisible(bool(taken.repairs))
        self.hint.setText(
            self.tr(
                "%n mark(s) fit nowhere for certain; nothing of them is lost.", "", taken.repairs
            )
            if taken.repairs
            else self.tr("Every mark of the file is accounted for.")
        )
        (self.repair if taken.repairs else self.report).setFocus()

    def _show_refusal(self, why: str) -> None:
        self.start.setEnabled(True)
        self.hint.setText(why)

    def _follow(self) -> None:
        typed = self.place.text().strip()
        path = Path(typed)
        there = bool(typed) and path.exists()
        chosen = self.format.currentData()
        found = (chosen or claim_imports.detected(path)) if there else chosen
        self.unit.setEnabled(bool(claim_imports.units_for(found)))
        self.encoding.setEnabled(bool(claim_imports.encodings_for(found)))
        self.start.setEnabled(there and found is not None)
        self.hint.setText(self._said(typed, there, chosen, found))

    def _said(self, typed: str, there: bool, chosen: str | None, found: str | None) -> str:
        if not typed:
            return self.tr("Choose the file or folder that the other tool wrote.")
        if not there:
            return self.tr("There is no such file.")
        if found is None:
            return self.tr("The format is not clear from the file; please choose it.")
        if chosen is None:
            title = dict(claim_imports.format_choices()).get(found, found)
            return self.tr("This looks like: %1").replace("%1", title)
        return ""
