"""The export: the working files, a dataset folder with a live preview, or another tool's files."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.dataset import Filter, Preview
from reader.dataset.options import EVERY_CLAIM
from reader.formats.losses import Loss
from reader.formats.registry import FORMATS
from reader.ui.dialogs.dataset_options import DatasetForm
from reader.ui.segments import Choice, Segments
from reader.ui.widgets import dialog_column, give_role, label, list_widget, name, size_within_screen
from reader.viewmodels.exchange.dataset_exports import DatasetExports
from reader.viewmodels.menus import marked
from reader.viewmodels.session import Session
from reader.viewmodels.wording import dataset_words, loss_words
from reader.viewmodels.wording.labels import Labels

#: A list of names is at least so wide.
_FEW_LETTERS = 12
#: The preview waits for so long a pause in choosing.
PAUSE_MS = 250

_CLAIM = int(Qt.ItemDataRole.UserRole)


class ExportDialog(QDialog):
    """``wanted`` asks for a folder to write to; :meth:`write` writes there what is chosen."""

    wanted = Signal()
    gone = Signal(str)

    def __init__(
        self, session: Session, exports: DatasetExports, labels: Labels, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._exports = exports
        self.setWindowTitle(self.tr("Export"))
        size_within_screen(self, 960, 640)
        self.ways = Segments()
        self.ways.offer(self._choices())
        self.pages = QStackedWidget()
        self.form = DatasetForm(session.desk.project, labels)
        self.preview = QTreeWidget()
        self.notices = list_widget()
        self.formats = QComboBox()
        self.people = QComboBox()
        self._offer_people(session.desk.project.claim_annotators())
        self.losses = QTreeWidget()
        self.state = label("muted", wraps=True)
        self.write_button = QPushButton(marked(self.tr("Choose a folder and export…"), "E"))
        self.write_button.setDefault(True)
        give_role(self.write_button, "primary")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._arrange()
        self._connect()
        self.choose("working")
        self.write_button.setFocus()

    def _choices(self) -> tuple[Choice, ...]:
        return (
            Choice("working", self.tr("Working export"), self.tr("Working export")),
            Choice("dataset", self.tr("Dataset folder"), self.tr("Dataset folder")),
            Choice("format", self.tr("For another tool"), self.tr("For another tool")),
        )

    # ---- layout

    def _arrange(self) -> None:
        about = label("", wraps=True)
        about.setText(
            self.tr(
                "All claims of all articles, one claim a line and one document a line, with "
                "every word: for your own work. Every span is read back and compared before "
                "the files get their names."
            )
            + "\n\nclaims.jsonl · documents.jsonl · claims.schema.json · documents.schema.json"
            " · tagset.json"
        )
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages.addWidget(about)
        self.pages.addWidget(self._dataset_page())
        self.pages.addWidget(self._format_page())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.write_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(buttons)
        column = dialog_column(self)
        column.setSpacing(12)
        column.addWidget(self.ways)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        name(self.ways, self.tr("What to export"), tip="")

    def _dataset_page(self) -> QWidget:
        page = QWidget()
        self.preview.setHeaderLabels(
            [self.tr("Preview"), *dataset_words.split_names(), self.tr("Together")]
        )
        self.preview.setRootIsDecorated(False)
        _stretch_first(self.preview)
        name(self.preview, self.tr("What the dataset would hold"), tip="")
        name(self.notices, self.tr("Before you write"), tip="")
        self.notices.setWordWrap(True)
        # Lines are wrapped anew when the list takes its width, which is after they came.
        self.notices.setResizeMode(QListView.ResizeMode.Adjust)
        self.notices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notices.setMaximumHeight(150)
        asked = QScrollArea()
        asked.setWidget(self.form)
        asked.setWidgetResizable(True)
        asked.setFrameShape(QFrame.Shape.NoFrame)
        asked.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        asked.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        asked.setFixedWidth(420)
        give_role(asked, "panel")
        give_role(self.form, "panel")
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.notices)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(asked)
        row.addLayout(right, 1)
        return page

    def _format_page(self) -> QWidget:
        page = QWidget()
        for form in FORMATS:
            if form.write is not None:
                self.formats.addItem(form.name, form.key)
        name(self.formats, self.tr("Format"))
        name(self.people, self.tr("Whose claims"))
        self.losses.setHeaderLabels([self.tr("What this format cannot hold"), self.tr("Claims")])
        _stretch_first(self.losses)
        name(self.losses, self.tr("What this format cannot hold"), tip="")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        asked = QHBoxLayout()
        asked.addWidget(self.formats, 2)
        asked.addWidget(self.people, 1)
        column.addLayout(asked)
        column.addWidget(self.losses, 1)
        return page

    def _offer_people(self, people: tuple[str, ...]) -> None:
        """Everybody, or one of several: most tools do not keep who made a claim."""
        # However long a name is, the dialog keeps its width.
        self.people.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.people.setMinimumContentsLength(_FEW_LETTERS)
        self.people.addItem(self.tr("Everybody's claims"), None)
        for each in people:
            self.people.addItem(each, each)
        self.people.setVisible(len(people) > 1)

    @property
    def _only(self) -> Filter:
        chosen = self.people.currentData()
        return EVERY_CLAIM if chosen is None else Filter(annotators=frozenset({chosen}))

    def _connect(self) -> None:
        exports = self._exports
        self.ways.chosen.connect(self.choose)
        self.form.changed.connect(self._timer.start)
        self.formats.currentIndexChanged.connect(self._timer.start)
        self.people.currentIndexChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.look)
        self.write_button.clicked.connect(self.wanted)
        self.losses.itemActivated.connect(self._go)
        exports.previewed.connect(self._show_preview)
        exports.lost.connect(self._show_losses)
        exports.refused.connect(self._show_refusal)
        self.finished.connect(exports.forget)

    # ---- doing

    @property
    def way(self) -> str:
        """``working``, ``dataset`` or ``format``."""
        return self.ways.current or "working"

    def choose(self, way: str) -> None:
        """Show one of the three ways."""
        self.ways.mark(way)
        self.pages.setCurrentIndex(("working", "dataset", "format").index(way))
        self.state.clear()
        self.look()

    def look(self) -> None:
        """Count again what would be written, or lost."""
        self._timer.stop()
        if self.way == "dataset":
            self.state.setText(self.tr("Counting…"))
            self._exports.preview(self.form.options())
        elif self.way == "format":
            self.state.setText(self.tr("Counting…"))
            self._exports.count_losses(self.formats.currentData(), self._only)

    def write(self, folder: Path) -> None:
        """Write to *folder* what is chosen, and close."""
        if self.way == "dataset":
            self._exports.write(folder, self.form.options())
        elif self.way == "format":
            self._exports.write_format(folder, self.formats.currentData(), self._only)
        else:
            self._exports.write_working(folder)
        self.accept()

    def _show_preview(self, found: Preview) -> None:
        self.preview.clear()
        for row in dataset_words.rows(found, self._labels):
            counts = [f"{count:,}" for count in row.counts]
            total = [f"{row.total:,}"] if row.counts else []
            item = QTreeWidgetItem([row.name if row.head else f"    {row.name}", *counts, *total])
            for at in range(1, 5):
                item.setTextAlignment(at, Qt.AlignmentFlag.AlignRight)
            if row.head:
                font = item.font(0)
                font.setBold(True)
                item.setFont(0, font)
            self.preview.addTopLevelItem(item)
        self.notices.clear()
        self.notices.addItems(dataset_words.notices(found.notices, self._labels))
        self.notices.setVisible(bool(found.notices))
        left = len(found.left_out)
        self.state.setText(
            self.tr("%n claim(s) without a stance or told twice are left out.", "", left)
            if left
            else ""
        )

    def _show_losses(self, found: tuple[Loss, ...]) -> None:
        self.losses.clear()
        for part in loss_words.lost(found):
            title = (
                self.tr("%1 (hidden there, but comes back)").replace("%1", part.name)
                if part.carried
                else part.name
            )
            top = QTreeWidgetItem([title, f"{part.count:,}"])
            top.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
            for claim, text in part.entries:
                item = QTreeWidgetItem([text])
                item.setData(0, _CLAIM, claim)
                top.addChild(item)
            self.losses.addTopLevelItem(top)
        lost = sum(not part.carried for part in loss_words.lost(found))
        self.state.setText(
            self.tr("Nothing would be lost.")
            if not lost
            else self.tr("Unfold a line to see the claims; Enter goes to one.")
        )

    def _show_refusal(self, why: str) -> None:
        self.preview.clear()
        self.losses.clear()
        self.notices.clear()
        self.state.setText(why)

    def _go(self, item: QTreeWidgetItem) -> None:
        claim = item.data(0, _CLAIM)
        if claim is not None:
            self.gone.emit(claim)


def _stretch_first(tree: QTreeWidget) -> None:
    """The first column takes what the numbers leave."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
