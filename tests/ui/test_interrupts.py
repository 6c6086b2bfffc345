"""Signals close the window: what is typed is stored, nothing is left, no traceback is shown."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.project import Project
from tests.builders import ROOT
from tests.ui.test_start import samples

#: Opens the window, types into the note of the first claim and says so.
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from reader.ui import app

def typed(window):
    window.deferred.now()
    desk = window.session.desk
    desk.choose(desk.project.claims(desk.article.id)[0].id)
    while window.form.is_coming:
        QApplication.processEvents()
    window.form.details.note.setPlainText("typed")
    print("ready", flush=True)

app.fit = lambda window: QTimer.singleShot(300, lambda: typed(window))
sys.exit(app.run(Path(sys.argv[1]), ["zhubi"]))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_what_is_typed_is_stored(
    tmp_path: Path, number: signal.Signals
) -> None:
    project = samples(tmp_path / "work.zhubi")
    running = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(project)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    running.send_signal(number)
    _, told = running.communicate(timeout=60)
    assert (running.returncode, "Traceback" in told) == (128 + number, False)
    with Project.open(project, annotator="x", read_only=True) as opened:
        assert "typed" in {claim.note for claim in opened.claims()}
    assert not list(tmp_path.glob(".*.lock"))
