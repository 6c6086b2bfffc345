"""Edits what may be said about a claim, and by which rules: vendors, tag set, guideline."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from reader.core.tagset import Vendor
from reader.project.guideline import guideline_of
from reader.ui.tags.guideline_tab import GuidelineTab
from reader.ui.tags.values_tab import ValuesTab
from reader.ui.tags.vendors_tab import VendorsTab
from reader.ui.widgets import dialog_column, label, name, size_within_screen
from reader.viewmodels import tag_draft
from reader.viewmodels.desk import Desk
from reader.viewmodels.menus import marked
from reader.viewmodels.tag_draft import TagDraft
from reader.viewmodels.wording.words import quoted


class TagsDialog(QDialog):
    """Gathers edits and stores them when they are accepted: the tags as one change.

    The guideline is a change of its own.

    Merging two vendors changes claims: it is stored at once, after what was edited before it.
    """

    def __init__(self, desk: Desk, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self.setWindowTitle(self.tr("Tags, vendors and guideline"))
        size_within_screen(self, 920, 620)
        self.trouble = label("bad", wraps=True)
        self.tabs = QTabWidget()
        column = dialog_column(self)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.trouble)
        self.trouble.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._begin()

    def _begin(self) -> None:
        """Show the project as it is now."""
        self.tabs.clear()
        self.draft = TagDraft(self._desk.project)
        self.vendors = VendorsTab(self.draft, self._language, self)
        self.values = ValuesTab(self.draft, self._language, self)
        self.tabs.addTab(self.vendors, marked(self.tr("Vendors"), "V"))
        self.tabs.addTab(self.values, marked(self.tr("Tag set"), "T"))
        self.guideline = GuidelineTab(guideline_of(self._desk.project), self)
        self.tabs.addTab(self.guideline, marked(self.tr("Guideline"), "G"))
        self.vendors.new_wanted.connect(self.new_vendor)
        self.vendors.merge_wanted.connect(self.merge)
        self.values.new_wanted.connect(self.new_value)
        # The tabs are made after the buttons, but stand above them.
        before: QWidget = self.guideline.text
        for each in self.buttons.buttons():
            QWidget.setTabOrder(before, each)
            before = each
        self.vendors.filter.setFocus()

    def accept(self) -> None:
        """Store the edits; stay open where one cannot stand."""
        edited = self.guideline.edited
        if edited is not None and not self._told(tag_draft.store_guideline(self._desk, edited)):
            return
        self.guideline.text.document().setModified(False)
        if self._told(self.draft.store(self._desk)):
            super().accept()

    def new_vendor(self) -> None:
        """Ask for a name and make a vendor, class or topic of it."""
        asked = NewVendor(self)

        def make() -> None:
            made = self.draft.new_vendor(asked.field.text(), asked.sort.currentData())
            self.vendors.filter.clear()
            self.vendors.fill(made.id)
            self.vendors.names["en"].setFocus()

        _ask(asked, make)

    def new_value(self) -> None:
        """Ask for a name and make a value of it."""
        asked = Asked(self.tr("New value"), self.tr("English name"), self)

        def make() -> None:
            made = self.draft.new_value(self.values.field, asked.field.text())
            self.values.fill(made.key)
            self.values.table.setFocus()

        _ask(asked, make)

    def merge(self, ident: str) -> None:
        """Ask which vendor it is, store what was edited, and merge."""
        others = [one for one in self.draft.vendors.values() if one.id != ident and not one.retired]
        vendor = self.draft.vendors[ident]
        asked = MergeVendor(vendor, others, self._language, self)
        _ask(asked, lambda: self._merge(ident, asked.into.currentData()))

    def _merge(self, ident: str, into: str) -> None:
        if not self._told(self.draft.store(self._desk)):
            return
        if self._told(tag_draft.merge(self._desk, ident, into)):
            self._begin()
            self.vendors.fill(into)

    def _told(self, wrong: str | None) -> bool:
        """Show what is wrong; returns whether nothing is."""
        self.trouble.setText(wrong or "")
        self.trouble.setVisible(wrong is not None)
        return wrong is None


def _ask(dialog: QDialog, then: Callable[[], None]) -> None:
    """Open *dialog*; when it is accepted, do *then*."""
    dialog.accepted.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class Asked(QDialog):
    """One line to type; empty, it cannot be accepted."""

    def __init__(self, title: str, head: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self.field = QLineEdit()
        name(self.field, head, tip="")
        self.form = QFormLayout()
        text = QLabel(marked(head, "N"))
        text.setBuddy(self.field)
        self.form.addRow(text, self.field)
        column = dialog_column(self)
        column.addLayout(self.form)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column.addWidget(buttons)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(False)
        self.field.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)


class NewVendor(Asked):
    """The name of a new vendor, and whether it is a class or a topic instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("New vendor"))
        name(self.field, self.tr("Name"), tip="")
        head = self.form.labelForField(self.field)
        if isinstance(head, QLabel):
            head.setText(marked(self.tr("Name"), "N"))
        self.sort = QComboBox()
        self.sort.addItem(self.tr("Vendor"), "vendor")
        self.sort.addItem(self.tr("Class of vendors"), "class")
        self.sort.addItem(self.tr("Topic (a target only)"), "topic")
        name(self.sort, self.tr("What it is"), tip="")
        text = QLabel(marked(self.tr("What it is"), "W"))
        text.setBuddy(self.sort)
        self.form.addRow(text, self.sort)
        QWidget.setTabOrder(self.field, self.sort)


class MergeVendor(QDialog):
    """Which vendor another one is."""

    def __init__(
        self, vendor: Vendor, others: list[Vendor], language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge vendors"))
        self.setMinimumWidth(420)
        shown = vendor.label.within(language)
        about = label(wraps=True)
        about.setMinimumWidth(396)
        about.setText(
            self.tr(
                "Every claim that names %1 will name the vendor below, which gets its aliases too. "
                "%1 is no longer offered. One undo takes it back."
            ).replace("%1", quoted(shown))
        )
        self.into = QComboBox()
        for one in sorted(others, key=lambda each: each.label.within(language).casefold()):
            self.into.addItem(f"{one.label.within(language)} ({one.id})", one.id)
        name(self.into, self.tr("Vendor to merge into"), tip="")
        column = dialog_column(self)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self.into)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
