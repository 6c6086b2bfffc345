"""Rows of a list that are shown, as numbers: a model over another that keeps nothing else."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex


class ShownRows(QAbstractListModel):
    """All rows of *source* in their order; who inherits this chooses and orders ``_rows``."""

    def __init__(self, source: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._rows: Sequence[int] = range(source.rowCount())

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What the list says of the row."""
        return self.source.data(self.mapToSource(index), role) if index.isValid() else None

    def mapToSource(self, index: Index) -> QModelIndex:
        """The index in the list."""
        return self.source.index(self._rows[index.row()], 0)

    def mapFromSource(self, index: Index) -> QModelIndex:
        """The index here; one that is not valid where the row is not shown."""
        at = self._at(index.row()) if index.isValid() else None
        return QModelIndex() if at is None else self.index(at)

    def _at(self, row: int) -> int | None:
        """Where a row of the list is shown."""
        return row if row < len(self._rows) else None
