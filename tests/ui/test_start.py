"""Starting: what is loaded before the first paint, the way `run` goes, the picture."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.samples import sample_claims, sample_items
from reader.script import Mode
from reader.ui.picture import PictureError, draw
from tests.builders import ROOT


def run_python(script: str) -> str:
    """What a fresh process prints."""
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return ran.stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project file with the samples."""
    path = tmp_path / "sample.zhubi"
    with Project.create(
        path, annotator="Mei", tag_set=default_tag_set(), vendors=default_vendors()
    ) as made:
        items = sample_items()
        made.add_articles(items)
        made.add_claims(sample_claims([article for article, _ in items]))
    return path


def test_the_first_paint_waits_for_no_dictionary(project: Path, tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from reader.ui.app import build
application = QApplication(["zhubi"])
store = QSettings({str(tmp_path / "s.ini")!r}, QSettings.Format.IniFormat)
window = build(application, store)
window.session.opening.open(Path({str(project)!r}))
window.show()
window.grab()
print([name for name in ("jieba", "opencc") if name in sys.modules])
window.close()
"""
    assert run_python(script) == "[]"


def test_run_opens_the_window_and_gives_its_status(project: Path) -> None:
    script = f"""
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.ui import app
QTimer.singleShot(0, QApplication.closeAllWindows)
print(app.run(Path({str(project)!r}), ["zhubi"]))
"""
    assert run_python(script) == "0"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_has_the_size_that_was_asked_for(
    qapp: QApplication, project: Path, tmp_path: Path, theme: str
) -> None:
    out = tmp_path / "window.png"
    draw(project, out, size=(1000, 700), theme=theme, language="zh_TW", mode=Mode.TAIWAN)
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1000, 700)


def test_a_picture_of_no_project_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PictureError):
        draw(tmp_path / "none.zhubi", tmp_path / "window.png")
