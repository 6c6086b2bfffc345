"""What one sees before a project is open: make one, open one, try the sample."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from reader.ui.appearance import Appearance
from reader.ui.commands import Commands
from reader.ui.widgets import Panel, label, list_widget, name
from reader.viewmodels.settings import Settings

#: The list of projects is no higher than this, in pixels; a longer one is scrolled.
_HIGHEST = 230


class StartPage(Panel):
    """Offers three ways to begin and the projects opened last. ``chosen`` tells a path."""

    chosen = Signal(str)

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self._settings = settings
        self._mark = QLabel()
        self._mark.setPixmap(appearance.icon("zhubi").pixmap(QSize(72, 72)))
        self._title = label("title")
        self._about = label("muted", wraps=True)
        self.new = QPushButton()
        self.new.setProperty("role", "primary")
        self.open = QPushButton()
        self.sample = QPushButton()
        self._recent_title = label("section")
        self.recent = list_widget()
        self.recent.setProperty("role", "panel")
        self._hint = label("muted", wraps=True)
        self._arrange()
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        settings.changed.connect(self._follow)
        self.retranslate()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(18)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addWidget(self._mark)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for each in (self.new, self.open, self.sample):
            each.setMinimumHeight(34)
            buttons.addWidget(each)
        buttons.addStretch()
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addStretch(2)
        middle.addLayout(head)
        middle.addSpacing(10)
        middle.addLayout(buttons)
        middle.addSpacing(16)
        middle.addWidget(self._recent_title)
        middle.addWidget(self.recent)
        middle.addWidget(self._hint)
        middle.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(middle, 2)
        row.addStretch(1)

    def adopt(self, commands: Commands) -> None:
        """Let the buttons be the actions of the table."""
        self.new.clicked.connect(commands["project.new"].trigger)
        self.open.clicked.connect(commands["project.open"].trigger)
        self.sample.clicked.connect(commands["project.sample"].trigger)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText("Zhubi 朱筆")
        self._about.setText(
            self.tr("Read Chinese articles in either script, mark claims, export exact data.")
        )
        for each, text in (
            (self.new, self.tr("New project…")),
            (self.open, self.tr("Open project…")),
            (self.sample, self.tr("Try the sample")),
        ):
            each.setText(text)
            name(each, text)
        self._recent_title.setText(self.tr("Recent projects"))
        name(self.recent, self.tr("Recent projects"), tip="")
        self._hint.setText(
            self.tr("A project is one file. Drop a project or articles on the window at any time.")
        )
        self.refresh()

    def refresh(self) -> None:
        """List the projects opened last that are still there."""
        self.recent.clear()
        for path in self._settings.recent:
            place = Path(path)
            item = QListWidgetItem(f"{place.stem}\n{place.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(path)
            self.recent.addItem(item)
        some = self.recent.count() > 0
        # As high as its lines, so that what stands below follows at once.
        lines = self.recent.sizeHintForRow(0) * self.recent.count() + 2 * self.recent.frameWidth()
        self.recent.setFixedHeight(min(lines, _HIGHEST) if some else 0)
        self._recent_title.setVisible(some)
        self.recent.setVisible(some)

    def _follow(self, key: str) -> None:
        if key == "recent":
            self.refresh()

    def _open(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
