"""Label every occurrence: all places with their words around, ticked, made claims in one step."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.project import occurrence_labelling
from reader.project.occurrence_labelling import LabelCandidate, LabelCandidates
from reader.ui.fonts import TextFonts
from reader.ui.widgets import dialog_column, give_role, label, list_widget, name, size_within_screen
from reader.ui.work_bar import WorkBar
from reader.viewmodels.background_reading import BackgroundReading
from reader.viewmodels.menus import marked
from reader.viewmodels.session import Session
from reader.viewmodels.wording.labels import Labels

_PLACE = int(Qt.ItemDataRole.UserRole)


class EverywhereDialog(QDialog):
    """Shows where the words stand; the ticked places are :meth:`chosen`."""

    def __init__(self, session: Session, words: str, labels: Labels, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = session.desk.project
        article = session.desk.article
        self._article = article.id if article is not None else None
        self._words = words
        self._more = False
        self.looking = BackgroundReading(session.desk, session.background, self)
        self._vendor = occurrence_labelling.vendor_called(self._project, words)
        self.setWindowTitle(self.tr("Label every occurrence"))
        size_within_screen(self, 720, 520)
        title = label("heading", wraps=True)
        title.setText(self.tr("Every place that has “%1”, in either script").replace("%1", words))
        self.scope = QComboBox()
        self.scope.addItems([self.tr("This article"), self.tr("Whole project")])
        name(self.scope, self.tr("Where to look"))
        self.names = QCheckBox()
        self.names.setVisible(self._vendor is not None)
        if self._vendor is not None:
            text = self.tr("Also the other names of %1")
            shown = text.replace("%1", labels.vendor(self._vendor))
            self.names.setText(marked(shown, "O"))
            name(self.names, shown)
        self.all = QCheckBox(marked(self.tr("All"), "A"))
        name(self.all, self.tr("Tick all places"))
        self.list = list_widget()
        name(self.list, self.tr("Places"), tip="")
        self.count = label("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = QPushButton()
        self.accept_button.setDefault(True)
        give_role(self.accept_button, "primary")
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._arrange(title, buttons)
        self.scope.currentIndexChanged.connect(self.search)
        self.names.toggled.connect(self.search)
        self.all.clicked.connect(self._tick_all)
        self.list.itemChanged.connect(self._count)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.search()
        self.list.setFocus()

    def _arrange(self, title: QLabel, buttons: QDialogButtonBox) -> None:
        head = QHBoxLayout()
        head.addWidget(self.scope)
        head.addWidget(self.names, 1)
        head.addWidget(self.all)
        column = dialog_column(self)
        column.addWidget(title)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(WorkBar(self.looking))
        column.addWidget(self.count)
        column.addWidget(buttons)

    def search(self) -> None:
        """Look for the places again; those that are claims already are not ticked."""
        self.list.clear()
        self._count()
        look = partial(
            occurrence_labelling.places,
            words=self._words,
            article=self._article if self.scope.currentIndex() == 0 else None,
            vendor=self._vendor if self.names.isChecked() else None,
        )
        self.looking.ask(lambda project, step: look(project, progress=step), self._show)

    def done(self, result: int) -> None:
        """Close, and look no further."""
        self.looking.cancel()
        super().done(result)

    def _show(self, found: LabelCandidates) -> None:
        self._more = found.more
        fonts = TextFonts(self._project, self.list.font())
        self.list.blockSignals(True)
        self.list.clear()
        for place in found.places:
            item = self._item(place)
            item.setFont(fonts.of(place.article))
            self.list.addItem(item)
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._count()

    def chosen(self) -> tuple[LabelCandidate, ...]:
        """The places that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(item.data(_PLACE) for item in ticked)

    def _item(self, place: LabelCandidate) -> QListWidgetItem:
        text = f"…{place.before}【{place.words}】{place.after}…"
        if place.taken:
            text = self.tr("%1  (a claim already)").replace("%1", text)
        elif place.boilerplate:
            text = self.tr("%1  (boilerplate)").replace("%1", text)
        if self.scope.currentIndex() == 1:
            text = f"{text}\n{place.title}"
        item = QListWidgetItem(text)
        item.setData(_PLACE, place)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if place.wanted else Qt.CheckState.Unchecked)
        return item

    def _tick_all(self, on: bool) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            ticked = on and item.data(_PLACE).wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        ticked, total = len(self.chosen()), self.list.count()
        first = self.tr("The first %n place(s); there are more", "", total)
        shown = first if self._more else self.tr("%n place(s)", "", total)
        self.count.setText("" if self.looking.busy else shown)
        self.accept_button.setText(marked(self.tr("Mark %n claim(s)", "", ticked), "M"))
        self.accept_button.setEnabled(ticked > 0)
        self.all.setChecked(ticked > 0)
