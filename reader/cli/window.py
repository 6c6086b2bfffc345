"""The only door from the command line to Qt: opening the window, and drawing it."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import ZhubiError
from reader.store.errors import StoreError

if TYPE_CHECKING:
    # Loading the room would double the time of `zhubi --help`.
    from reader.project import Project
    from reader.script import Mode


class NoWindowError(ZhubiError):
    """Qt, a library of the system that it needs, or a screen is not there."""


def open_window(words: Sequence[str]) -> int:
    """Open the window, with the project named in *words* if one is; returns its exit status."""
    path = Path(words[0]) if words else None
    if path is not None and not path.exists():
        raise StoreError(f"{path}: there is no such file")
    if not has_screen():
        raise NoWindowError(
            "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "All commands work without one: zhubi --help"
        )
    hold_collections()
    try:
        return _run(path)
    finally:
        gc.enable()


def _run(path: Path | None) -> int:
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


def hold_collections() -> None:
    """Let nothing be collected until the window stands and `put_start_aside` begins again.

    What a start makes lives as long as the window. Collections looked through all of it time and
    again: a seventh of the time to the first paint, for nothing.
    """
    gc.disable()


def has_screen(
    environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform
) -> bool:
    """Whether Qt will find a place for its windows; where it does not, it ends the process."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


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


def draw_review(project: "Project", out: Path, *, language: str) -> None:
    """Write the project's review sheet as the PDF file *out*."""
    try:
        # Lazy: Qt, as above.
        from reader.ui.picture import draw_sheet
    except ImportError as error:
        raise NoWindowError(
            f"The PDF cannot be made, because Qt cannot be loaded ({error})."
        ) from error
    draw_sheet(project, out, language=language)
