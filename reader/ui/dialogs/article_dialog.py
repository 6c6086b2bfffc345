"""The facts of one article, or of several at once: source, date, licence and so on."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from reader.core.article import Article
from reader.project import Project
from reader.project.article_metadata import FACTS, LICENCES, FactError, corrected
from reader.ui.widgets import dialog_column, label, name
from reader.viewmodels.lists import article_facts
from reader.viewmodels.menus import marked

#: A wrapped text asks for the height it would need if it were narrow; so wide it is, in pixels.
_TEXT = 520

# What cannot be the same for several articles, or is of no use there.
_OF_ONE = frozenset({"title", "name"})

_LETTERS = {
    "title": "T",
    "source": "S",
    "author": "A",
    "published": "P",
    "source_url": "W",
    "retrieved": "R",
    "license": "L",
    "rights": "G",
    "name": "N",
    "status": "U",
}


class ArticleDialog(QDialog):
    """Asks for facts and changes nothing itself: :meth:`typed` tells those to be changed.

    Of several articles that is only what is typed or chosen here.
    """

    def __init__(self, project: Project, articles: Sequence[Article], parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self._ids = [article.id for article in articles]
        self._before = article_facts.shared(articles)
        self.fields: dict[str, QLineEdit] = {}
        self.status = QComboBox()
        self.trouble = label("bad", wraps=True)
        self.setWindowTitle(self.tr("Article details"))
        self.setMinimumWidth(560)
        column = dialog_column(self)
        column.setSpacing(12)
        count = len(articles)
        if count > 1:
            about = label(wraps=True)
            about.setMinimumWidth(_TEXT)
            about.setText(
                self.tr("%n article(s). Only what you type or choose here is changed.", "", count)
            )
            column.addWidget(about)
        column.addLayout(self._form(several=count > 1))
        if count == 1:
            origin = label("muted", wraps=True)
            origin.setText(article_facts.origin(articles[0]))
            column.addWidget(origin)
        column.addWidget(self.trouble)
        self.trouble.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def typed(self) -> dict[str, str]:
        """The facts that were typed or chosen anew."""
        found = {
            key: field.text()
            for key, field in self.fields.items()
            if field.isModified() or field.text() != (self._before[key] or "")
        }
        chosen = self.status.currentData()
        if chosen is not None and chosen != self._before["status"]:
            found["status"] = chosen
        return found

    def accept(self) -> None:
        """Close when every fact can be so; else say which cannot, and stay."""
        try:
            corrected(self._project, self._ids, self.typed())
        except FactError as error:
            self.trouble.setText(article_facts.told(error))
            self.trouble.show()
            field = self.fields[error.key]
            field.setFocus()
            field.selectAll()
            return
        super().accept()

    def _form(self, *, several: bool) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key in FACTS:
            if several and key in _OF_ONE:
                continue
            widget = self._status() if key == "status" else self._field(key)
            text = QLabel(marked(article_facts.title(key), _LETTERS[key]))
            text.setBuddy(widget)
            name(widget, article_facts.title(key), tip="")
            form.addRow(text, widget)
        return form

    def _field(self, key: str) -> QWidget:
        field = self.fields[key] = QLineEdit()
        widget: QWidget = field
        if key == "license":
            box = QComboBox()
            box.setEditable(True)
            box.setLineEdit(field)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.addItems(LICENCES)
            name(field, article_facts.title(key), tip="")
            widget = box
        value = self._before[key]
        field.setText(value or "")
        field.setPlaceholderText(self.tr("different") if value is None else self.tr("unknown"))
        field.setCursorPosition(0)
        return widget

    def _status(self) -> QWidget:
        if self._before["status"] is None:
            self.status.addItem(self.tr("different"), None)
        for key, text in article_facts.statuses():
            self.status.addItem(text, key)
        self.status.setCurrentIndex(max(0, self.status.findData(self._before["status"])))
        return self.status
