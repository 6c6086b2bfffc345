"""Draws the window with a project to a picture, or its review sheet to a PDF, without a screen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QSettings,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from reader.core.errors import ZhubiError
from reader.dataset.staging import Staging
from reader.project import Project
from reader.script import Mode
from reader.ui.app import build, dismantle, name_application
from reader.ui.fonts import add_bundled
from reader.ui.window import MainWindow
from reader.viewmodels.exchange.review_pdf import write_pdf

_ROUNDS = 6


class PictureError(ZhubiError):
    """The picture could not be written."""


def draw(
    project_path: Path,
    out_png: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    theme: str = "light",
    language: str = "en",
    mode: Mode = Mode.SOURCE,
) -> None:
    """Draw the window showing the first article and its first claim to *out_png*.

    *size* is in pixels. The person's own settings are neither read nor written. Raises
    :class:`PictureError` when the project cannot be opened or the picture not be drawn, and
    :class:`DatasetError` when it cannot be written.
    """
    application = _application()
    with (
        _quiet(),
        TemporaryDirectory(prefix="zhubi-picture-", ignore_cleanup_errors=True) as folder,
    ):
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = build(application, store, words=False)
        try:
            session = window.session
            session.settings.set("theme", theme)
            session.settings.set("language", language)
            session.scripts.choose(mode)
            told: list[str] = []
            session.desk.told.connect(lambda notice: told.append(notice.text))
            if not session.opening.open(project_path, wait=True):
                raise PictureError("; ".join(told))
            window.resize(*size)
            window.show()
            _settle(window)
            _save(window.grab().toImage(), out_png)
        finally:
            dismantle(window)
            window.deleteLater()
            application.processEvents()


def _save(image: QImage, path: Path) -> None:
    """Write *image* to *path*, whole or not at all."""
    image.setText("Software", "Zhubi")
    with Staging(path.parent) as staging:
        staged = staging.file(path.name)
        if not QImageWriter(str(staged.path), QByteArray(b"png")).write(image):
            raise PictureError(f"{path}: the picture cannot be written")
        staged.adopt(0)
        staging.commit()


def draw_sheet(project: Project, out_pdf: Path, *, language: str = "en") -> None:
    """Write the review sheet of *project* to *out_pdf*, whole or not at all.

    Raises :class:`DatasetError`.
    """
    _application()
    with _quiet():
        add_bundled()
        words = project.sheet_words(language)
        write_pdf(out_pdf, project.sheet_articles(), title=project.path.stem, words=words)


def _application() -> QApplication:
    """The application that runs, or a new one, with its names."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["zhubi"])
    name_application(application)
    return application


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Qt's remarks on what a platform without a screen cannot do from the terminal."""

    def told(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            sys.stderr.write(words + "\n")

    before = qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _settle(window: MainWindow) -> None:
    """Let all work end, what waits for the first paint too, then take the first claim in hand."""
    window.session.background.wait()
    window.deferred.now()
    article = window.session.desk.article
    claims = window.session.desk.project.claims(article.id) if article else ()
    if claims:
        window.session.desk.choose(claims[0].id)
    while window.form.is_coming:
        QApplication.processEvents()
    # Layouts that depend on each other's widths settle one event after the other.
    for _round in range(_ROUNDS):
        QApplication.processEvents()
