"""The vendors of a project: names, aliases, retiring, new ones, merging two."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.tagset import Vendor
from reader.script import fold
from reader.ui.widgets import label, list_widget, name
from reader.viewmodels.menus import marked, plain
from reader.viewmodels.tag_draft import TagDraft

_ID = Qt.ItemDataRole.UserRole
_LETTERS = {"en": "E", "hans": "J", "hant": "F"}


class VendorsTab(QWidget):
    """A list to choose from and a form for the one chosen; every edit goes into the draft.

    ``new_wanted`` and ``merge_wanted`` (with the id) ask the dialog.
    """

    new_wanted = Signal()
    merge_wanted = Signal(str)

    def __init__(self, draft: TagDraft, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._showing = False
        self.filter = QLineEdit()
        self.list = list_widget()
        self.names = {"en": QLineEdit(), "hans": QLineEdit(), "hant": QLineEdit()}
        self.aliases = QPlainTextEdit()
        self.offered = QCheckBox(marked(self.tr("Offered to annotators"), "O"))
        self.about = label("muted", wraps=True)
        self.new = QPushButton(marked(self.tr("New…"), "N"))
        self.merge = QPushButton(marked(self.tr("Merge into…"), "M"))
        self._arrange()
        self._connect()
        self.fill()

    @property
    def vendor(self) -> Vendor | None:
        """The vendor in hand."""
        row = self.list.currentRow()
        return self._draft.vendors[self.list.item(row).data(_ID)] if row >= 0 else None

    def fill(self, chosen: str | None = None) -> None:
        """Show the draft's vendors, with the one of this id in hand."""
        kept = chosen or (self.vendor.id if self.vendor else None)
        self._showing = True
        self.list.clear()
        for vendor in self._draft.vendors.values():
            item = QListWidgetItem()
            item.setData(_ID, vendor.id)
            self._label(item, vendor)
            self.list.addItem(item)
            if vendor.id == kept:
                self.list.setCurrentItem(item)
        self._showing = False
        self._sift(self.filter.text())
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._show()

    def _label(self, item: QListWidgetItem, vendor: Vendor) -> None:
        shown = vendor.label.within(self._language)
        text = self.tr("%1 (retired)").replace("%1", shown) if vendor.retired else shown
        item.setText(text)
        item.setToolTip(f"{shown} ({vendor.id})")

    def _arrange(self) -> None:
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter: name, alias or id"))
        name(self.filter, self.tr("Filter the vendors"))
        name(self.list, self.tr("Vendors"), tip="")
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.filter)
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for each in (self.new, self.merge):
            each.setAutoDefault(False)
            name(each, plain(each.text()).rstrip("…"))
            buttons.addWidget(each)
        buttons.addStretch(1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(self._form())
        right.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(20)
        row.addLayout(left, 2)
        row.addLayout(right, 3)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        titles = {"en": self.tr("English name"), "hans": "简体名称", "hant": "繁體名稱"}
        for key, field in self.names.items():
            name(field, titles[key], tip="")
            head = QLabel(marked(titles[key], _LETTERS[key]))
            head.setBuddy(field)
            form.addRow(head, field)
        self.aliases.setTabChangesFocus(True)
        name(self.aliases, self.tr("Words that name it, one a line, in either script"))
        head = QLabel(marked(self.tr("Words that name it"), "W"))
        head.setBuddy(self.aliases)
        form.addRow(head, self.aliases)
        form.addRow("", self.offered)
        return form

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._sift)
        self.list.currentItemChanged.connect(self._show)
        for field in self.names.values():
            field.textEdited.connect(self._take)
        self.aliases.textChanged.connect(self._take)
        self.offered.toggled.connect(self._take)
        self.new.clicked.connect(self.new_wanted)
        self.merge.clicked.connect(self._want_merge)

    def _want_merge(self) -> None:
        if self.vendor is not None:
            self.merge_wanted.emit(self.vendor.id)

    def _sift(self, words: str) -> None:
        wanted = fold(words.strip()).casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            vendor = self._draft.vendors[item.data(_ID)]
            known = (vendor.id, vendor.en, fold(vendor.hans), fold(vendor.hant), *vendor.aliases)
            item.setHidden(not any(wanted in one.casefold() for one in known))
        current = self.list.currentRow()
        if current < 0 or self.list.item(current).isHidden():
            rows = (row for row in range(self.list.count()) if not self.list.item(row).isHidden())
            self.list.setCurrentRow(next(rows, -1))

    def _show(self) -> None:
        if self._showing:
            return
        vendor = self.vendor
        parts = (*self.names.values(), self.aliases, self.offered, self.merge)
        for each in parts:
            each.setEnabled(vendor is not None)
        self._showing = True
        for key, field in self.names.items():
            field.setText(getattr(vendor, key) if vendor else "")
            field.setCursorPosition(0)
        self.aliases.setPlainText("\n".join(vendor.aliases) if vendor else "")
        self.offered.setChecked(vendor is not None and not vendor.retired)
        self._showing = False
        self._tell(vendor)

    def _tell(self, vendor: Vendor | None) -> None:
        uses = self.tr("%n claim(s)", "", self._draft.uses(vendor.id)) if vendor else ""
        self.about.setText(f"{vendor.id} · {uses}" if vendor else "")

    def _take(self) -> None:
        vendor = self.vendor
        if vendor is None or self._showing:
            return
        typed = {key: field.text() for key, field in self.names.items()}
        lines = self.aliases.toPlainText().split("\n")
        after = replace(
            vendor,
            **typed,
            aliases=tuple(line.strip() for line in lines if line.strip()),
            retired=not self.offered.isChecked(),
        )
        self._draft.put(after)
        self._label(self.list.currentItem(), after)
