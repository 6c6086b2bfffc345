"""Starting: what is loaded before the first paint, the way `run` goes, the picture."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.cli.outputs import PDF, PICTURE, refuse_other_work
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.samples import sample_claims, sample_items
from reader.script import Mode
from reader.ui.app import fit
from reader.ui.picture import PictureError, draw, draw_sheet
from reader.ui.window import MainWindow
from tests.builders import ROOT


def run_python(script: str) -> str:
    """What a fresh process prints."""
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return ran.stdout.strip()


def samples(path: Path) -> Path:
    """A project file with the samples."""
    with Project.create(
        path, annotator="Mei", tag_set=default_tag_set(), vendors=default_vendors()
    ) as made:
        items = sample_items()
        made.add_articles(items)
        made.add_claims(sample_claims([article for article, _ in items]))
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The samples in a file of their own."""
    return samples(tmp_path / "sample.zhubi")


#: What no window needs to show its first article, by the beginnings of the modules' names.
LATER = (
    "jieba",
    "opencc",
    "sqlite_utils",
    "reader.dataset",
    "reader.formats",
    "reader.intake",
    "reader.suggest",
    "reader.core.tag_edits",
    "reader.project.health",
    "reader.project.salvage",
    "reader.project.sheet_writing",
    "reader.project.format_imports",
    "reader.project.adjudicating",
    "reader.project.annotations",
    "reader.review",
    "reader.script.library",
    "reader.ui.review",
    "reader.ui.form.claim_form",
    "reader.ui.form.claim_details",
    "reader.viewmodels.review.comparing",
    "reader.viewmodels.claim.form_edits",
    "reader.ui.statistics",
    "reader.ui.wiring",
    "reader.ui.notice_bar",
    "reader.viewmodels.exchange.importing",
    "reader.viewmodels.claim.naming",
    "reader.viewmodels.claim.proposals",
    "subprocess",
    "html",
    "uuid",
    "_hashlib",
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules that are loaded when the first article of a project is painted."""
    folder = tmp_path_factory.mktemp("start")
    script = f"""
import linecache
import sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from reader.ui.app import build, make_application
application = make_application(["zhubi"])
store = QSettings({str(folder / "s.ini")!r}, QSettings.Format.IniFormat)
window = build(application, store)
window.session.opening.open(Path({str(samples(folder / "sample.zhubi"))!r}))
window.show()
window.grab()
made = [*vars(window), *vars(window.claims), *vars(window.page_panel), *vars(window.form)]
made += [f"facing.{{name}}" for name in vars(window.page_panel.facing)]
print(*sys.modules, *(f"source:{{Path(name).name}}" for name in linecache.cache))
print(*(f"part:{{name}}" for name in made))
print(*(f"class:{{name}}" for room in (QtCore, QtWidgets) for name in vars(room)))
from reader.ui.widgets import ChoiceBox
boxes = window.findChildren(ChoiceBox)
print("choices", *("cut" for box in boxes if box.isVisible() and box.is_cut()))
window.close()
"""
    return run_python(script).split()


@pytest.mark.parametrize("name", LATER)
def test_the_first_paint_waits_for_nothing_that_it_can_do_without(
    loaded: list[str], name: str
) -> None:
    assert not [each for each in loaded if each == name or each.startswith(f"{name}.")]


def test_the_first_paint_waits_for_no_dialog(loaded: list[str]) -> None:
    assert not [
        each for each in loaded if each.startswith("reader.ui.dialogs.") and "_dialog" in each
    ]


def test_the_window_is_among_what_is_loaded(loaded: list[str]) -> None:
    assert {"reader.ui.window", "reader.ui.page.view", "reader.project.project"} <= set(loaded)


@pytest.mark.parametrize("part", ["start", "find_bar", "filters", "body", "facing.other"])
def test_a_part_that_is_not_shown_is_not_made(loaded: list[str], part: str) -> None:
    assert f"part:{part}" not in loaded
    assert "part:articles" in loaded


@pytest.mark.parametrize(
    "name", ["QMdiSubWindow", "QProcess", "QFileDialog", "QMessageBox", "QTextEdit"]
)
def test_pyside_makes_no_class_that_nobody_uses(loaded: list[str], name: str) -> None:
    """It makes all that an object could be of when it meets one of Qt's own."""
    assert f"class:{name}" not in loaded
    assert "class:QListView" in loaded


def test_the_style_is_named_only_where_a_choice_must_be_cut(loaded: list[str]) -> None:
    """Which depends on the fonts that a machine has."""
    assert ("class:QStyle" in loaded) == ("cut" in loaded)
    assert "choices" in loaded


def test_the_source_of_no_module_is_read(loaded: list[str]) -> None:
    """PySide6 would read all of them, and Python keep them."""
    assert not {"source:window.py", "source:project.py"} & set(loaded)


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
    refuse_other_work(out, PICTURE)


def test_a_picture_shows_the_form_with_the_first_claim(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "window.png"
    draw(project, out, size=(1280, 800))
    # Below the eight claims there is nothing but the form.
    below = QImage(str(out)).copy(930, 500, 340, 150)
    shown = {below.pixel(x, y) for x in range(below.width()) for y in range(below.height())}
    assert len(shown) > 20


def test_a_sheet_says_that_it_was_made_here(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sheet.pdf"
    with Project.open(project, annotator="anna") as opened:
        draw_sheet(opened, out)
    refuse_other_work(out, PDF)


def test_a_picture_of_no_project_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(PictureError):
        draw(tmp_path / "none.zhubi", tmp_path / "window.png")


def test_the_window_and_its_frame_fit_the_screen(window: MainWindow) -> None:
    window.resize(5000, 5000)
    fit(window)
    room = window.screen().availableSize()
    assert (window.width() < room.width(), window.height() < room.height()) == (True, True)
