"""Thousands of edits, toggles and openings in one process; memory, handles and threads are watched.

``python -m tests.rigs.soak --edits 20000 --toggles 5000 --articles 500``, and ``--window`` for the
same through the window drawn offscreen.
"""

import argparse
import gc
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from reader.core.claim import Claim, Stance
from reader.project import Project
from reader.script import Mode, Script, config_for
from reader.ui.app import build, dismantle, name_application
from reader.ui.window import MainWindow
from tests.rigs.editor import edited, make_project, spans_of, text_of
from tests.rigs.running import Progress, say
from tests.values import article

SENTENCE = "云岭科技发布了新的大模型，已有超过300家客户签约；百度的方案被看好，腾讯却让人担心。\n"


@dataclass(frozen=True)
class Use:
    """What the process holds: resident memory in kB, open handles, threads, and objects.

    *objects* are those that Python's collector knows, *parts* Qt's below the application's
    windows. References to None rise by one to three for each connecting and each laying out of
    a widget, which is PySide's own doing and holds no memory; they must never fall.
    """

    memory: int
    handles: int
    threads: int
    nones: int
    objects: int
    parts: int

    @classmethod
    def now(cls) -> "Use":
        """Look, after what is garbage has gone."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return cls(
            pages * os.sysconf("SC_PAGE_SIZE") // 1024,
            len(list(Path("/proc/self/fd").iterdir())),
            threading.active_count(),
            sys.getrefcount(None),
            len(gc.get_objects()),
            _parts(),
        )


def _parts() -> int:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return 0
    tops: list[QObject] = [application, *application.topLevelWidgets()]
    return sum(len(top.findChildren(QObject)) for top in tops)


def fill(project: Project, count: int, random: Random) -> list[str]:
    """Articles to work on; their ids."""
    items = []
    for number in range(count):
        text = f"第{number}篇\n" + SENTENCE * 20 + text_of(random)
        items.append((article(text, name=f"a{number}", id=f"a{number}"), text))
    project.add_articles(items)
    return [made.id for made, _ in items]


class Headless:
    """Works through the project alone."""

    def __init__(self, folder: Path, articles: int) -> None:
        self.random = Random(1)
        self.project = make_project(folder / "p.zhubi")
        self.ids = fill(self.project, articles, self.random)
        self.converter = self.project.converter()
        self.current = self.ids[0]
        self.claims: list[str] = []

    def open(self, number: int) -> None:
        """Take another article in hand."""
        self.current = self.ids[number % len(self.ids)]
        self.project.text(self.current)
        self.project.claims(self.current)

    def toggle(self, number: int) -> None:
        """Convert the article to another script and find a claim in it."""
        config = config_for(list(Mode)[number % len(Mode)], Script.HANS)
        text = self.project.text(self.current)
        if config is not None:
            rendition = self.converter.rendition(text, config)
            rendition.to_source(*rendition.to_shown(3, 9))

    def edit(self, number: int) -> None:
        """Mark, change, take away, undo."""
        if number % 10 == 0 or not self.claims:
            length = self.project.article(self.current).length
            self.claims.append(self.project.mark(self.current, spans_of(self.random, length)).id)
        elif number % 50 == 49:
            self.project.undo()
            self.project.redo()
        elif len(self.claims) > 200:
            self.project.remove_claims((self.claims.pop(0),))
        else:
            claim = self.project.claim(self.random.choice(self.claims))
            text = self.project.text(claim.article)
            self.project.edit_claims((edited(self.random, claim, text),), reason="rig")

    def close(self) -> None:
        """Close the project."""
        self.project.close()


class Windowed:
    """Works through the window: its view-models, its page, its lists and its form."""

    def __init__(self, folder: Path, articles: int) -> None:
        self.random = Random(1)
        existing = QApplication.instance()
        self.application = existing if isinstance(existing, QApplication) else QApplication([])
        name_application(self.application)
        store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.window: MainWindow = build(self.application, store, words=False)
        self.session = self.window.session
        self.session.opening.make(folder / "p.zhubi")
        self.ids = fill(self.session.desk.project, articles, self.random)
        self.claims: list[str] = []
        self.window.resize(1200, 800)
        self.window.show()
        self.open(0)

    def settle(self) -> None:
        """Let the window draw and the background finish."""
        self.session.background.wait()
        # A loop of its own, because only a running loop deletes what is to be deleted later.
        loop = QEventLoop()
        for _round in range(3):
            QApplication.processEvents()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def open(self, number: int) -> None:
        """Show another article."""
        self.session.desk.show(self.ids[number % len(self.ids)])
        self.settle()

    def toggle(self, _number: int) -> None:
        """Show the article in the next script."""
        self.session.scripts.turn(1)
        self.settle()

    def edit(self, number: int) -> None:
        """Mark, change, take away, undo, as keys and mouse would have it done."""
        desk, acts = self.session.desk, self.session.acts
        if number % 10 == 0 or not self.claims:
            assert desk.article is not None
            desk.select(spans_of(self.random, desk.article.length)[:1])
            claim = acts.mark()
            assert claim is not None
            self.claims.append(claim.id)
        elif number % 50 == 49:
            desk.project.undo()
            desk.project.redo()
        elif len(self.claims) > 200:
            acts.remove((self.claims.pop(0),))
        else:
            desk.choose(self.random.choice(self.claims))
            polarity = self.random.choice(("supportive", "sceptical", "neutral", "mixed"))
            acts.edit("rig", lambda claim: _with(claim, polarity, str(number)))
        self.settle()

    def close(self) -> None:
        """Close the window."""
        dismantle(self.window)
        self.window.deleteLater()
        QApplication.processEvents()


def _with(claim: Claim, polarity: str, note: str) -> Claim:
    return replace(claim, stance=Stance(polarity=polarity), note=note)


def run(work: "Headless | Windowed", *, edits: int, toggles: int, openings: int) -> tuple[Use, Use]:
    """All of it, mixed evenly; the use after a fifth of it, and at the end."""
    acts: list[tuple[float, Callable[[int], None], int]] = []
    for act, times in ((work.edit, edits), (work.toggle, toggles), (work.open, openings)):
        acts += [(number / times, act, number) for number in range(times)]
    acts.sort(key=lambda one: one[0])
    progress, warm = Progress(), Use.now()
    for done, (_, act, number) in enumerate(acts):
        act(number)
        if done == len(acts) // 5:
            warm = Use.now()
        if done % 200 == 0:
            progress.show(f"{done} of {len(acts)}: {Use.now()}")
    return warm, Use.now()


def faults(warm: Use, end: Use, edits: int, percent: float) -> list[str]:
    """What has grown that should not; memory may by so many percent."""
    found = []
    if end.memory > warm.memory * (1 + percent / 100):
        found.append(f"memory grew from {warm.memory} to {end.memory} kB")
    if end.handles > warm.handles:
        found.append(f"handles grew from {warm.handles} to {end.handles}")
    if end.threads > warm.threads:
        found.append(f"threads grew from {warm.threads} to {end.threads}")
    if end.parts > warm.parts * (1 + percent / 100):
        found.append(f"parts of the window grew from {warm.parts} to {end.parts}")
    # From Python 3.12 on None is never counted away, and the number says nothing.
    counted = sys.version_info < (3, 12)
    if counted and end.nones < warm.nones - edits // 2:
        found.append(f"references to None fell from {warm.nones} to {end.nones}")
    return found


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=20_000)
    parser.add_argument("--toggles", type=int, default=5_000)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--openings", type=int, default=None, help="default: one an article")
    parser.add_argument("--percent", type=float, default=5, help="by which memory may grow")
    parser.add_argument("--window", action="store_true", help="through the window")
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    progress = Progress()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        make = Windowed if arguments.window else Headless
        work = make(Path(folder), arguments.articles)
        openings = arguments.openings or arguments.articles
        warm, end = run(work, edits=arguments.edits, toggles=arguments.toggles, openings=openings)
        work.close()
    growth = 100 * (end.memory - warm.memory) / warm.memory
    found = faults(warm, end, arguments.edits, arguments.percent)
    say(
        f"soak ({'window' if arguments.window else 'headless'}): {arguments.edits} edits, "
        f"{arguments.toggles} toggles, {openings} openings of {arguments.articles} articles: "
        f"memory {warm.memory // 1024} → {end.memory // 1024} MB ({growth:+.1f} %), handles "
        f"{warm.handles} → {end.handles}, threads {warm.threads} → {end.threads}, objects "
        f"{warm.objects} → {end.objects}, parts of the window {warm.parts} → {end.parts}, "
        f"references to None {warm.nones} → {end.nones}; {progress.seconds:.0f} s"
    )
    for fault in found:
        say(fault)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
