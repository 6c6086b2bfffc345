"""The log of Zhubi's own faults: private to the person, free of article text."""

import os
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from reader import __version__

_LARGEST = 1_000_000


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


def write_fault(error: Exception, *, command: str) -> str:
    """Log where *error* came from and return the sentence that tells of it.

    The words of the error stay out of the log: they may quote an article.
    """
    kind = type(error).__name__
    path = log_file()
    frames = "".join(
        f"  {frame.filename}:{frame.lineno} {frame.name}\n"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    head = (
        f"{datetime.now(UTC).isoformat(timespec='seconds')} zhubi {__version__} {command}: {kind}\n"
    )
    sorry = f"An unexpected fault of Zhubi itself ({kind}) ended this."
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.replace(path.with_suffix(".log.1"))
        handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(head + frames)
    except OSError:
        return f"{sorry} The log {path} could not be written."
    return f"{sorry} The log {path} says where."
