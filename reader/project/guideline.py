"""The annotation guideline of a project: the one that is shipped, until it has its own.

It goes out with every dataset, with a version that grows with each edit, so that whoever trains
on the claims can see by which rules they were marked.
"""

from dataclasses import dataclass
from pathlib import Path

from reader import assets
from reader.core.errors import RecordError
from reader.project.editing import Editing
from reader.project.reading import Reading
from reader.project.tag_files import file_text

_KEY = "guideline"
_SHIPPED = "1.0.0"


@dataclass(frozen=True, slots=True)
class Guideline:
    """The rules as Markdown, and their version; ``own`` unless they are those that are shipped."""

    version: str
    text: str
    own: bool


def guideline_of(project: Reading) -> Guideline:
    """By which rules claims are marked in *project*."""
    nothing: dict[str, object] = {}
    stored = project.setting(_KEY, nothing)
    text, version = stored.get("text"), stored.get("version")
    if isinstance(text, str) and text and isinstance(version, str):
        return Guideline(version, text, own=True)
    shipped = assets.path("dataset", "GUIDELINE.md").read_bytes().decode()
    return Guideline(_SHIPPED, shipped, own=False)


def edit_guideline(project: Editing, text: str) -> bool:
    """Make *text* the project's guideline, of the next version; whether it differs at all.

    Line ends become LF. Raises :class:`RecordError` for a text of nothing but white space.
    """
    if not text.strip():
        raise RecordError("the guideline is empty")
    before = guideline_of(project)
    text = text.replace("\r\n", "\n").rstrip() + "\n"
    if text == before.text:
        return False
    version = _next(before.version)
    return project.set_setting(_KEY, {"version": version, "text": text}) is not None


def read_guideline(path: Path) -> str:
    """The text of a file in UTF-8, or UTF-16 with a mark. Raises :class:`RecordError`."""
    return file_text(path)


def _next(version: str) -> str:
    major, minor, *_ = (*version.split("."), "0")
    return f"{major}.{int(minor) + 1 if minor.isdecimal() else 1}.0"
