"""What somebody needs to know about this installation to understand a problem."""

import platform
import sqlite3
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QSysInfo

from reader import __version__
from reader.log_place import tail

#: So many lines of the log are shown.
LINES = 120


def report(log: Path) -> str:
    """Versions and the end of the log, as plain text; no article's words are in it."""
    found = tail(log, LINES)
    facts = (
        f"Zhubi {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"Qt {QLibraryInfo.version().toString()}",
        f"SQLite {sqlite3.sqlite_version}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        f"log: {log}",
    )
    return "\n".join((*facts, "", *(found or ("(the log is empty)",)))) + "\n"
