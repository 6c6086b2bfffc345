"""The one log of Zhubi's own faults: private to the person, bounded, free of article text."""

import logging
import os
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

#: A log larger than this many bytes is put aside; the one put aside before is dropped.
LARGEST = 1_000_000


def log_file(environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Where the log lies on this system."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if platform == "win32":
        folder = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Zhubi"
    elif platform == "darwin":
        folder = home / "Library" / "Logs" / "Zhubi"
    else:
        folder = Path(environment.get("XDG_STATE_HOME") or home / ".local" / "state") / "zhubi"
    return folder / "zhubi.log"


def put_aside(path: Path) -> Path:
    """Where a log goes that has become too large."""
    return path.with_suffix(".log.1")


def append(text: str, path: Path) -> None:
    """Write *text* at the end of the log, which only its owner can read. Raises ``OSError``."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST:
        path.replace(put_aside(path))
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)


def tail(path: Path, lines: int) -> tuple[str, ...]:
    """The last lines of the log; none when there is no log that can be read."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return tuple(text.splitlines()[-lines:]) if lines else ()


def frames(trace: TracebackType | None) -> str:
    """Where an error came from, a line a frame; its words stay out: they may quote an article."""
    found = traceback.extract_tb(trace)
    return "".join(f"  {frame.filename}:{frame.lineno} {frame.name}\n" for frame in found)


class PrivateLog(logging.Handler):
    """Writes what the parts of the program report: the sentence, and where an error came from."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.INFO)
        self.path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write one report; a log that cannot be written must not stop the work."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")
        text = f"{at} {record.levelname} {record.name}: {_said(record)}\n"
        if record.exc_info and record.exc_info[0] is not None:
            text += f"  {record.exc_info[0].__name__}\n{frames(record.exc_info[2])}"
        try:
            append(text, self.path)
        except OSError:
            self.handleError(record)

    def handleError(self, _record: logging.LogRecord) -> None:
        """Say nothing: there is no other place to say it, and the person was told already."""


def _said(record: logging.LogRecord) -> str:
    """Our own sentences, which quote nothing; of what libraries say only where they say it."""
    ours = record.name.split(".")[0] == "reader"
    return record.getMessage() if ours else f"{record.filename}:{record.lineno}"
