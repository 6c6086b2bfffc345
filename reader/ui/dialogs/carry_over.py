"""Carries what is typed and chosen in a dialog over to another of the same kind."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from reader.ui.segments import Segments

Kind = type[QWidget]
Read = Callable[[Any], Any]
Write = Callable[[Any, Any], object]

#: How each kind of field is read and set; rows of choices first, for others depend on them.
_FIELDS: tuple[tuple[Kind, Read, Write], ...] = (
    (Segments, lambda each: each.current, lambda each, key: key and each.chosen.emit(key)),
    (QComboBox, QComboBox.currentIndex, QComboBox.setCurrentIndex),
    (QAbstractButton, QAbstractButton.isChecked, QAbstractButton.setChecked),
    (QSpinBox, QSpinBox.value, QSpinBox.setValue),
    (QDoubleSpinBox, QDoubleSpinBox.value, QDoubleSpinBox.setValue),
    (QLineEdit, QLineEdit.text, QLineEdit.setText),
    (QPlainTextEdit, QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText),
)


def carried(dialog: QDialog) -> Callable[[QDialog], None]:
    """What is typed and chosen in *dialog* now, as the act of putting it into another.

    The other must have been made by the same code: its fields come in the same order. Kinds of
    which it has another number are left as they are.
    """
    values = [[read(each) for each in _fields(dialog, kind)] for kind, read, _ in _FIELDS]

    def put_back(other: QDialog) -> None:
        for (kind, read, write), before in zip(_FIELDS, values, strict=True):
            fields = _fields(other, kind)
            if len(fields) == len(before):
                for field, value in zip(fields, before, strict=True):
                    if read(field) != value:
                        write(field, value)

    return put_back


def _fields(dialog: QDialog, kind: Kind) -> list[QWidget]:
    """The fields of a kind, without those inside of other fields and those only read."""
    return [each for each in dialog.findChildren(kind) if _own(each)]


def _own(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and not widget.isCheckable():
        return False
    if isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly():
        return False
    parent = widget.parentWidget()
    return not isinstance(parent, QComboBox | QAbstractSpinBox | Segments)
