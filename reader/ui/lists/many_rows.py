"""Lets a view ask for very many rows of a model without asking Python for each of them."""

from PySide6.QtCore import QAbstractItemModel, QObject, QSortFilterProxyModel


def in_front(rows: QAbstractItemModel, parent: QObject) -> QSortFilterProxyModel:
    """A model with the same rows in the same order.

    To lay its lines out a view asks for the index of each, and a model of ours answers each time
    in Python how many rows there are: more than a second for a million. This one asks once.
    """
    front = QSortFilterProxyModel(parent)
    front.setSourceModel(rows)
    return front


def behind(model: QAbstractItemModel) -> QAbstractItemModel:
    """The model that *model* stands in front of, or itself."""
    return model.sourceModel() if isinstance(model, QSortFilterProxyModel) else model
