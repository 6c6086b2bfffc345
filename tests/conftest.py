"""What every test gets: no screen, its own home, one font, and a look at what it left behind."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from reader import assets

# Before anything of Qt is imported: without a screen pytest-qt would otherwise end the run at once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "default", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", parent=settings.get_profile("default"), print_blob=True)
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=2000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default")
)

_HOMES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}


@pytest.fixture(scope="session", autouse=True)
def own_home() -> Iterator[Path]:
    """Give the tests a home that is not the user's and is gone afterwards."""
    with (
        TemporaryDirectory(prefix="zhubi-tests-", ignore_cleanup_errors=True) as folder,
        pytest.MonkeyPatch.context() as patch,
    ):
        for variable, name in _HOMES.items():
            place = Path(folder, name)
            place.mkdir(mode=0o700)
            patch.setenv(variable, str(place))
        yield Path(folder)


@pytest.fixture(scope="session")
def qapp(own_home: Path, qapp: Any) -> Any:
    """Load the font that Zhubi ships first, so that pictures are equal on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    number = QFontDatabase.addApplicationFont(str(assets.path("fonts", "NotoSansSC-Regular.otf")))
    families = QFontDatabase.applicationFontFamilies(number)
    assert families, "the font that Zhubi ships was not loaded"
    qapp.setFont(QFont(families[0], 10))
    return qapp


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window behind."""
    threads = set(threading.enumerate())
    windows = _windows()
    yield
    left = [
        thread
        for thread in threading.enumerate()
        # Qt's own threads look like this once they have run Python; Qt ends them itself.
        if thread not in threads and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left running: {left}"
    strays = _windows() - windows
    assert not strays, f"windows left behind: {sorted(strays)}"


def _windows() -> set[str]:
    """Name the windows that are there; nothing of Qt is imported when no test has."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # Qt keeps one tooltip label and hides it when its time is over.
    return {
        f"{type(window).__name__} {window.objectName()} {id(window):x}"
        for window in widgets.QApplication.topLevelWidgets()
        if window.metaObject().className() != "QTipLabel"
    }
