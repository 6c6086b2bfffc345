"""One cold start, for the desk's benchmark: prints what it took to the first paint.

Run by `desk.py` in a fresh process, as `empty` (a bare main window) or with a project's path.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time, time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

#: What must not be loaded before the first paint: word and phrase dictionaries, and their makers.
BANNED = ("jieba", "opencc", "sqlite_utils")

#: Seconds after which a start is given up: the project may have no article, or not be opened.
PATIENCE = 60


def empty() -> None:
    # Lazy, so that a bare window pays for nothing of ours.
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    window.repaint()
    tell(now(), rest=application.processEvents)


def project(path: Path) -> None:
    # Lazy, as above; in the order of a start by hand.
    from reader.cli.window import hold_collections

    hold_collections()
    from reader.ui.app import build, make_application  # isort: skip - before PySide6, as by hand

    from PySide6.QtCore import QEvent, QObject, QSettings

    from reader.ui.page import accessible

    class Watcher(QObject):
        painted = False

        def eventFilter(self, _seen: QObject, event: QEvent) -> bool:
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    application = make_application(["zhubi"])
    accessible.install()
    with TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = build(application, store)
        window.take([path])
        watcher = Watcher()
        window.page_panel.page.viewport().installEventFilter(watcher)
        window.show()
        ends = time() + PATIENCE
        while not watcher.painted:
            if time() > ends:
                sys.exit(f"{path}: no article was painted")
            application.processEvents()
        painted = now()
        while window.deferred.left:
            application.processEvents()
        painted["finished"] = process_time() * 1000
        tell(painted, rest=application.processEvents)
        window.close()


def now() -> dict[str, object]:
    """What the start took until now, in ms, and what is loaded of :data:`BANNED`."""
    cpu, wall = process_time() * 1000, (time() - float(sys.argv[2])) * 1000
    loaded = sorted({name.partition(".")[0] for name in sys.modules} & set(BANNED))
    return {"cpu": cpu, "wall": wall, "loaded": loaded}


def tell(found: dict[str, object], rest) -> None:
    """Print what was *found*, and the memory at rest."""
    ends = time() + (0.5 if len(sys.argv) > 3 else 0.05)
    while time() < ends:
        rest()
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc").is_dir() else 0
    print(json.dumps({**found, "MB": pages * 4096 / 1e6}))


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    elif Path(sys.argv[1]).is_file():
        project(Path(sys.argv[1]))
    else:
        sys.exit(f"{sys.argv[1]}: there is no such project")
