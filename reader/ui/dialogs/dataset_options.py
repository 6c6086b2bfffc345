"""The choices of a dataset folder: which claims, with or without texts, scripts, licence."""

from importlib.util import find_spec

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.claim import ClaimStatus
from reader.dataset import DatasetOptions, Filter
from reader.dataset.options import AS_USUAL, Sharing
from reader.project import Project
from reader.ui.widgets import label, list_widget, name
from reader.viewmodels.menus import marked
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels

_KEY = int(Qt.ItemDataRole.UserRole)


class DatasetForm(QWidget):
    """``changed`` after every choice; :meth:`options` are the choices as they stand."""

    changed = Signal()

    def __init__(self, project: Project, labels: Labels) -> None:
        super().__init__()
        self.sharing = QComboBox()
        self.sharing.addItem(self.tr("By the licences of the articles"), None)
        self.sharing.addItem(self.tr("Without the articles' words (stand-off)"), "standoff")
        self.sharing.addItem(self.tr("With the articles' words"), "full")
        self.why = label("muted", wraps=True)
        # A wrapped label in a form asks for the height that it would need if it were narrow.
        self.why.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.statuses = [QCheckBox(words.claim_status(status)) for status in ClaimStatus]
        self.vendors = _picks([(each.id, labels.vendor(each.id)) for each in project.vendors()])
        self.people = _picks([(each, each) for each in project.claim_annotators()])
        self.variants = {
            "hans": QCheckBox(self.tr("Simplified")),
            "hant": QCheckBox(self.tr("Traditional")),
        }
        self.licence = QLineEdit()
        self.licence.setPlaceholderText("CC-BY-4.0")
        self.version = QLineEdit()
        self.version.setPlaceholderText(AS_USUAL.version)
        self.published = QLineEdit()
        self.published.setPlaceholderText("2025-12-31")
        self.parquet = QCheckBox(marked(self.tr("Parquet files as well"), "P"))
        self.parquet.setVisible(find_spec("pyarrow") is not None)
        self._arrange()
        self._connect()
        self._say_why()

    def options(self) -> DatasetOptions:
        """What is chosen now."""
        sharing: Sharing | None = self.sharing.currentData()
        statuses = [s.value for s, box in self._statuses() if box.isChecked()]
        return DatasetOptions(
            sharing=sharing,
            filter=Filter(
                statuses=frozenset(statuses) if statuses else None,
                vendors=_ticked(self.vendors),
                annotators=_ticked(self.people),
            ),
            variants=tuple(key for key, box in self.variants.items() if box.isChecked()),
            parquet=self.parquet.isChecked(),
            license=self.licence.text().strip() or AS_USUAL.license,
            version=self.version.text().strip() or AS_USUAL.version,
            published=self._day() or None,
        )

    def _day(self) -> str:
        """The day of publication as 2025-12-31, or nothing."""
        day = QDate.fromString(self.published.text().strip(), Qt.DateFormat.ISODate)
        return day.toString(Qt.DateFormat.ISODate)

    def _tidy_day(self) -> None:
        """Show what is taken of the day: what is none vanishes, and the example stands again."""
        self.published.setText(self._day())

    def _statuses(self) -> list[tuple[ClaimStatus, QCheckBox]]:
        return list(zip(ClaimStatus, self.statuses, strict=True))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(14)
        self._row(form, self.tr("Sharing"), "S", self.sharing)
        form.addRow("", self.why)
        self._row(form, self.tr("Only claims that are"), "C", _side_by_side(self.statuses))
        self._row(form, self.tr("Only these vendors"), "V", self.vendors)
        self._row(form, self.tr("Only these annotators"), "A", self.people)
        scripts = list(self.variants.values())
        self._row(form, self.tr("Renditions for training"), "R", _side_by_side(scripts))
        self._row(form, self.tr("Licence of the annotations"), "L", self.licence)
        self._row(form, self.tr("Version"), "N", self.version)
        self._row(form, self.tr("Published on"), "O", self.published)
        form.addRow("", self.parquet)
        for boxes, what in ((self.statuses, self.tr("Only claims: %1")), (scripts, "%1")):
            for box in boxes:
                name(box, what.replace("%1", box.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)

    def _row(self, form: QFormLayout, title: str, letter: str, field: QWidget) -> None:
        text = QLabel(marked(title, letter))
        text.setWordWrap(True)
        text.setBuddy(field)
        name(field, title, tip="")
        form.addRow(text, field)

    def _connect(self) -> None:
        boxes = (*self.statuses, *self.variants.values(), self.parquet)
        for box in boxes:
            box.toggled.connect(self.changed)
        for listed in (self.vendors, self.people):
            listed.itemChanged.connect(self.changed)
        self.sharing.currentIndexChanged.connect(self._say_why)
        self.sharing.currentIndexChanged.connect(self.changed)
        self.published.editingFinished.connect(self._tidy_day)
        for field in (self.licence, self.version, self.published):
            field.editingFinished.connect(self.changed)

    def _say_why(self) -> None:
        texts = {
            None: self.tr(
                "The words are left out as soon as the licence of one article is unknown: who may "
                "not copy an article may still share where its claims stand."
            ),
            "standoff": self.tr("Ids, places, hashes and labels alone; the words stay with you."),
            "full": self.tr("Share these files only where the articles' licences allow it."),
        }
        self.why.setText(texts[self.sharing.currentData()])


def _picks(choices: list[tuple[str, str]]) -> QListWidget:
    """A short list to tick; nothing ticked is no condition."""
    listed = list_widget()
    for key, text in choices:
        item = QListWidgetItem(text)
        item.setData(_KEY, key)
        item.setToolTip(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        listed.addItem(item)
    listed.setFixedHeight(92 if len(choices) > 2 else 62)
    if choices:
        listed.setCurrentRow(0)
    return listed


def _ticked(listed: QListWidget) -> frozenset[str] | None:
    items = (listed.item(row) for row in range(listed.count()))
    keys = [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked]
    return frozenset(keys) if keys else None


def _side_by_side(widgets: list[QCheckBox]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    if widgets:
        holder.setFocusProxy(widgets[0])
    return holder
