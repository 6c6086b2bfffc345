"""One window at a time writes a project: a small file beside it says who has it open."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileInfo, QLockFile, QObject


def lock_path(project: Path) -> Path:
    """Where the lock of a project lies: ``.name.zhubi.lock`` beside it."""
    return project.with_name(f".{project.name}.lock")


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: the account, the computer and the process number."""

    account: str
    host: str
    process: int

    def __str__(self) -> str:
        who = " @ ".join(part for part in (self.account, self.host) if part)
        return f"{who} ({self.process})" if who else str(self.process)


class Locks(QObject):
    """Holds the lock of the project in hand.

    A lock whose process has died on this computer is taken over; one of another computer, as on
    a network folder, never is. Ours has no age at which it counts as stale: somebody may read
    for hours.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: QLockFile | None = None
        self._path: Path | None = None

    def take(self, project: Path) -> Holder | None:
        """Take the lock; the one held before is given back. Returns who has it instead of us.

        Where no lock can be written (a folder without leave to write) nobody has it, and what
        is then written is refused by the file itself.
        """
        path = lock_path(project.resolve())
        if path == self._path and self._held is not None:
            return None
        lock = QLockFile(str(path))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self.release()
            self._held, self._path = lock, path
            return None
        if lock.error() is not QLockFile.LockError.LockFailedError:
            self.release()
            return None
        process, host, _application = _told(lock.getLockInfo())
        return Holder(QFileInfo(str(path)).owner(), host, process)

    def release(self) -> None:
        """Give the lock back."""
        if self._held is not None:
            self._held.unlock()
        self._held = self._path = None


def _told(info: object) -> tuple[int, str, str]:
    """Process, computer and program as PySide gives them; nothing where the file is unreadable."""
    if isinstance(info, tuple) and len(info) == 3:
        return int(info[0]), str(info[1]), str(info[2])
    return 0, "", ""
