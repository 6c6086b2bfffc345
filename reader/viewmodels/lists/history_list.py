"""The history as a Qt table, read page by page, of everything or of one person, article, claim."""

import enum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.core.claim import Claim
from reader.core.errors import NotFoundError, ZhubiError
from reader.core.history import Entry
from reader.project import Project
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording import history_words
from reader.viewmodels.wording.sentences import said
from reader.viewmodels.wording.words import translate

Index = QModelIndex | QPersistentModelIndex

#: So many entries are read at once.
PAGE = 200


class Column(enum.IntEnum):
    """What stands where."""

    WHEN = 0
    WHO = 1
    WHAT = 2
    ABOUT = 3


class HistoryList(QAbstractTableModel):
    """Entries, newest first; further ones are read when somebody scrolls to the end."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[Entry] = []
        self._more = False
        self._annotator: str | None = None
        self._article: str | None = None
        self._claim: str | None = None
        self.reload()

    def keep(
        self, *, annotator: str | None = None, article: str | None = None, claim: str | None = None
    ) -> None:
        """Show only what one person did, or what was done to one article or claim."""
        self._annotator, self._article, self._claim = annotator, article, claim
        self.reload()

    def reload(self) -> None:
        """Read the first page anew."""
        self.beginResetModel()
        self._entries = []
        self._more = self._desk.is_open
        self._entries = self._next()
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry in this row."""
        return self._entries[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries have been read."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, _parent: Index | None = None) -> int:
        """When, who, what, about what."""
        return len(Column)

    def canFetchMore(self, _parent: Index) -> bool:
        """Whether there are older entries."""
        return self._more

    def fetchMore(self, _parent: Index) -> None:
        """Read one page more."""
        found = self._next()
        if found:
            at = len(self._entries)
            self.beginInsertRows(QModelIndex(), at, at + len(found) - 1)
            self._entries.extend(found)
            self.endInsertRows()

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The columns' names."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {
            Column.WHEN: translate("History", "When"),
            Column.WHO: translate("History", "Who"),
            Column.WHAT: translate("History", "What"),
            Column.ABOUT: translate("History", "About"),
        }[Column(section)]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One cell; screen readers are told the whole row at the first."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        cells = (
            history_words.when(entry),
            entry.annotator,
            history_words.what(entry),
            history_words.about(entry.change),
        )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cells) if index.column() == 0 else cells[index.column()]
        return cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def _next(self) -> list[Entry]:
        if not self._more:
            return []
        before = self._entries[-1].seq if self._entries else None
        try:
            found = self._desk.project.history(
                before=before,
                limit=PAGE,
                annotator=self._annotator,
                article=self._article,
                claim=self._claim,
            )
        except ZhubiError as error:
            self._more = False
            self._desk.tell_error(error)
            return []
        self._more = len(found) == PAGE
        return list(found)


def claim_of(entry: Entry) -> str | None:
    """The one claim that an entry is about; ``None`` for none or several."""
    found = entry.change.touched(Claim)
    return found[0] if len(found) == 1 else None


def undo_one(desk: Desk, entry: Entry) -> bool:
    """Take this one entry back as a new change; a conflict is told and changes nothing."""
    try:
        desk.project.undo_entry(entry.id)
    except ZhubiError as error:
        why = str(error)

        def told() -> Notice:
            text = translate("History", "This cannot be taken back by itself: %1")
            return Notice(text.replace("%1", said(why)), Weight.ERROR)

        desk.tell_error(error, told)
        return False
    desk.tell(translate("History", "Taken back: %1").replace("%1", history_words.what(entry)))
    return True


def is_there(project: Project, claim: str) -> bool:
    """Whether the project still has this claim."""
    try:
        project.claim(claim)
    except NotFoundError:
        return False
    return True
