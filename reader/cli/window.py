"""Opens the window: the only door from the command line to Qt, besides the picture."""

from collections.abc import Sequence
from pathlib import Path

from reader.core.errors import ZhubiError
from reader.store.errors import StoreError


class NoWindowError(ZhubiError):
    """Qt, or a library of the system that it needs, is not there."""


def open_window(words: Sequence[str]) -> int:
    """Open the window, with the project named in *words* if one is; returns its exit status."""
    path = Path(words[0]) if words else None
    if path is not None and not path.exists():
        raise StoreError(f"{path}: there is no such file")
    try:
        # Lazy: Qt takes seconds to load on a cold disk and may be missing where there is no screen.
        from reader.ui.app import run
    except ImportError as error:
        raise NoWindowError(
            f"The window cannot be opened, because Qt cannot be loaded ({error}). "
            "All commands work without it: zhubi --help"
        ) from error
    status: int = run(path, ["zhubi"])
    return status
