"""Looks whether another program, such as the command line, has changed the open project."""

from PySide6.QtCore import QObject, QTimer

from reader.core.errors import ZhubiError
from reader.viewmodels.desk import Desk
from reader.viewmodels.wording.words import translate

#: How often it looks, in milliseconds; one look is one number read from the file's header.
EVERY_MS = 1500


class ExternalChanges(QObject):
    """Tells the desk of foreign changes as if they were made here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        desk.opened.connect(self._begin)
        self._begin()

    def look(self) -> None:
        """Look now."""
        if not self._desk.is_open or self._desk.writing_beside:
            return
        project = self._desk.project
        try:
            if project.changed_elsewhere() and project.catch_up() is not None:
                self._desk.tell(
                    translate("Following", "Another program changed this project; it is shown.")
                )
        except ZhubiError as error:
            # Told once: a drive that was taken out would be told of every second.
            self._timer.stop()
            self._desk.tell_error(error)

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()

    def _begin(self) -> None:
        self._timer.stop()
        if not self._desk.is_open:
            return
        try:
            self._desk.project.catch_up()
        except ZhubiError as error:
            self._desk.tell_error(error)
            return
        self._timer.start()
