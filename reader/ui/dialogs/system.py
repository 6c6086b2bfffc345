"""The few questions that the window asks with dialogs of the system: where files lie."""

from pathlib import Path

# Qt makes a class when it is first named, and the file dialogs' takes a millisecond of the start.
from PySide6 import QtWidgets
from PySide6.QtWidgets import QWidget

from reader.viewmodels.project_file.opening import SUFFIX
from reader.viewmodels.wording.words import noop, translate

#: What Qt 6.11's own Chinese catalogues lack of its file dialog; ours say it.
QT_LACKS = (noop("QFileDialog", "&Look in:"), noop("QFileDialog", "Files of &type:"))


class Dialogs:
    """Asks with the system's file dialogs; tests give the window another one."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def new_project(self) -> Path | None:
        """Where a new project shall lie."""
        title = translate("Dialogs", "New project")
        kinds = translate("Dialogs", "Zhubi project") + f" (*{SUFFIX})"
        start = str(Path.home() / (translate("Dialogs", "project") + SUFFIX))
        return _path(QtWidgets.QFileDialog.getSaveFileName(self._parent, title, start, kinds)[0])

    def project(self) -> Path | None:
        """Which project to open."""
        title = translate("Dialogs", "Open project")
        kinds = translate("Dialogs", "Zhubi project") + f" (*{SUFFIX})"
        return _path(
            QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kinds)[0]
        )

    def articles(self) -> tuple[Path, ...]:
        """Which files to import."""
        title = translate("Dialogs", "Import articles")
        # Lazy: the readers of files are loaded for the first import.
        from reader.intake.kinds import COLLECTIONS, SUFFIXES

        every = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *COLLECTIONS))
        kinds = translate("Dialogs", "Articles") + f" ({every});;* (*)"
        found, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._parent, title, str(Path.home()), kinds
        )
        return tuple(Path(each) for each in found)

    def claims_file(self) -> Path | None:
        """Which file of another tool to import."""
        # Lazy: the formats are loaded for the first import.
        from reader.formats.archives import SUFFIXES
        from reader.formats.registry import FORMATS

        title = translate("Dialogs", "Import claims")
        read = {suffix for form in FORMATS if form.is_read for suffix in form.suffixes}
        every = " ".join(f"*{suffix}" for suffix in sorted({*read, *SUFFIXES}))
        kinds = translate("Dialogs", "Claims") + f" ({every});;* (*)"
        return _path(
            QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kinds)[0]
        )

    def annotations(self) -> Path | None:
        """Which project or documents of another annotator to compare with."""
        title = translate("Dialogs", "Compare with")
        kinds = translate("Dialogs", "Projects and documents") + f" (*{SUFFIX} *.jsonl);;* (*)"
        return _path(
            QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kinds)[0]
        )

    def review_sheet(self) -> Path | None:
        """Where a review sheet shall lie: a page, or a PDF."""
        title = translate("Dialogs", "Review sheet")
        page, pdf = translate("Dialogs", "Page"), "PDF"
        kinds = f"{page} (*.html);;{pdf} (*.pdf)"
        start = str(Path.home() / (translate("Dialogs", "review") + ".html"))
        chosen, kind = QtWidgets.QFileDialog.getSaveFileName(self._parent, title, start, kinds)
        path = _path(chosen)
        if path is None or path.suffix.lower() in (".html", ".htm", ".pdf"):
            return path
        return path.with_name(path.name + (".pdf" if kind.startswith(pdf) else ".html"))

    def folder(self, title: str) -> Path | None:
        """Which folder to import, or to export to."""
        return _path(
            QtWidgets.QFileDialog.getExistingDirectory(self._parent, title, str(Path.home()))
        )


def _path(text: str) -> Path | None:
    return Path(text) if text else None
