"""The only door from the command line to Qt: opening the window, and drawing it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import ZhubiError
from reader.store.errors import StoreError

if TYPE_CHECKING:
    # Loading the room would double the time of `zhubi --help`.
    from reader.script import Mode


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


def draw_picture(
    project: Path, out: Path, *, size: tuple[int, int], theme: str, language: str, mode: "Mode"
) -> None:
    """Draw the window with *project* to the PNG file *out*; *size* is in pixels."""
    try:
        # Lazy: Qt, as above.
        from reader.ui.picture import draw
    except ImportError as error:
        raise NoWindowError(
            f"The picture cannot be drawn, because Qt cannot be loaded ({error})."
        ) from error
    draw(project, out, size=size, theme=theme, language=language, mode=mode)
