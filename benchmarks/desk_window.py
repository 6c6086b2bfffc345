"""What the desk's benchmark does to the real window: opening, saving, toggling, paging, keys."""

import os
import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from desk_data import claims, small
from opencc import OpenCC
from page import Report, article, cpu, extras, high, marks, paint, plain, show_plain
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.span import Span
from reader.project import Project
from reader.script import Mode
from reader.store.store import Store
from reader.ui.app import build, dismantle
from reader.ui.window import MainWindow

TOGGLES = {5_000: 8, 100_000: 100, 1_000_000: 1_000}


class Paints(QObject):
    """Counts how often a widget, whose child it is, is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@contextmanager
def opened(project: Path, folder: Path) -> Iterator[MainWindow]:
    """The window with a project in hand, shown."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = build(application, settings, words=False)
    window.take([project])
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    viewport = window.page_panel.page.viewport()
    viewport.installEventFilter(Paints(viewport))
    settle(window)
    # Nobody clicks within the half second in which it is finished behind its first paint.
    window.deferred.now()
    settle(window)
    yield window
    dismantle(window)
    window.deleteLater()
    settle(None)


def settle(window: MainWindow | None) -> None:
    """Let whatever is under way come to its end."""
    if window is not None:
        window.session.background.wait()
    for _ in range(4):
        QApplication.processEvents()


def painted(window: MainWindow) -> None:
    """Lay out and paint what changed; what is done at leisure afterwards is not waited for."""
    viewport = window.page_panel.page.viewport()
    paints = viewport.findChild(Paints)
    before = paints.count
    QApplication.sendPostedEvents()
    if paints.count == before:
        viewport.repaint()


def opening(report: Report, folder: Path, rounds: int) -> None:
    """P3: another article of 5,000 with 100 claims; and 100,000 with 2,000."""
    # Each article is opened once: nothing of it was read or laid out before.
    texts = [article(5_000, seed) for seed in range(rounds * 2)]
    longs = [article(100_000, seed) for seed in range(rounds)]
    project = small(folder / "open.zhubi", texts, 100)
    long = small(folder / "long.zhubi", longs, 2_000)
    usual = plain()
    for name, path, shown, asked in (
        ("P3 open 5 k, 100 claims", project, texts, (0.6, 16)),
        ("open 100 k, 2,000 claims", long, longs, (None, 200)),
    ):
        highlights = [marks(text, 100 if len(text) < 9_000 else 2_000) for text in shown]
        times: dict[str, list[float]] = {"usual": [], "ours": []}
        with opened(path, folder) as window:
            ids = [row.article.id for row in window.session.desk.project.articles()]
            for at in range(1, len(shown)):
                times["usual"].append(cpu(partial(open_usual, usual, shown[at], highlights[at])))
                # What the usual view puts off must not be counted as ours.
                settle(None)
                times["ours"].append(cpu(partial(show, window, ids[at])))
                settle(window)
        mine, base = (statistics.median(times[one]) for one in ("ours", "usual"))
        if asked[0] is not None:
            report.tell(f"{name} / QPlainTextEdit", mine / base, asked[0], usual=round(base, 1))
            report.tell(f"{name}, p95 ms", high(times["ours"]), asked[1], median=round(mine, 1))
        else:
            report.tell(f"{name}, median ms", mine, asked[1], aim=60, usual=round(base, 1))


def open_usual(view: object, text: str, highlights: Sequence[object]) -> None:
    """What is usual: all of the text, all of the selections."""
    view.setPlainText(text)
    view.setExtraSelections(extras(view, highlights))
    paint(view)


def show(window: MainWindow, ident: str) -> None:
    """What a click on an article does, to the pixels."""
    window.session.desk.show(ident)
    painted(window)


def toggling(report: Report, folder: Path, tries: int, lengths: Sequence[int]) -> None:
    """P7: the key to the pixels in Taiwan's wording, at places not shown before.

    People turn to and fro, and what is in sight is made ready at leisure for the script before;
    ``first`` is the median to a script that was not the one before, with nothing made ready.
    """
    port = OpenCC("s2twp")
    port.convert("预备")
    usual = plain()
    for length in lengths:
        text = article(length, 4)
        project = small(folder / f"toggle-{length}.zhubi", [text], min(length // 50, 2_000))
        taken, first = [], []
        with opened(project, folder) as window:
            page, scripts = window.page_panel.page, window.session.scripts
            scripts.choose(Mode.TAIWAN_PHRASES)
            settle(window)
            for at in range(tries):
                scripts.choose(Mode.SOURCE)
                page.set_top_offset(length * at // tries)
                settle(window)
                taken.append(cpu(partial(choose, window, Mode.TAIWAN_PHRASES)))
            for at in range(tries):
                scripts.choose(Mode.SOURCE)
                scripts.choose(Mode.HONG_KONG)
                page.set_top_offset(length * (2 * at + 1) // (2 * tries))
                settle(window)
                first.append(cpu(partial(choose, window, Mode.TAIWAN_PHRASES)))
        rounds = 3 if length < 10_000 else 1
        base = statistics.median(
            cpu(lambda text=text: show_plain(usual, port.convert(text))) for _ in range(rounds)
        )
        mine = statistics.median(taken)
        name = f"P7 toggle {length:,}"
        report.tell(f"{name}, p95 ms", high(taken), 16, median=round(mine, 1))
        new = round(statistics.median(first), 1)
        report.tell(
            f"{name} / converting all",
            mine / base,
            1 / TOGGLES[length],
            usual=round(base, 1),
            first=new,
        )


def choose(window: MainWindow, mode: Mode) -> None:
    """What the key does, to the pixels."""
    window.session.scripts.choose(mode)
    painted(window)


def saving(report: Report, folder: Path, tries: int) -> None:
    """P10: a claim made of the selection, saved with its history, and painted."""
    text = article(5_000, 7)
    project = small(folder / "save.zhubi", [text], 100)
    floor, commits, whole, plainly = [], [], [], []
    view, drawn = plain(), marks(text, 100)
    view.setPlainText(text)
    # Commits alone go to a project that nobody shows.
    other = small(folder / "bare.zhubi", [text], 100)
    with opened(project, folder) as window, Project.open(other, annotator="benchmark") as bare:
        page, desk = window.page_panel.page, window.session.desk
        with (folder / "floor").open("wb", buffering=0) as file:
            for at in range(tries):
                place = at * 4_800 // tries
                page.go_to(Span(place, place + 12), flash=False)
                page.select(Span(place, place + 12))
                settle(window)
                floor.append(wall(partial(sync, file)))
                whole.append(cpu(partial(mark, window)))
                settle(window)
                drawn.append(replace(drawn[0], key=f"{at}", spans=(Span(place, place + 12),)))
                plainly.append(cpu(partial(mark_usual, view, drawn)))
                settle(None)
                extra = claims(desk.article, text, 1, seed=at + 100)
                fresh = [remade(one, f"extra {at}") for one in extra]
                commits.append(wall(partial(bare.add_claims, fresh)))
    ratio = high(commits, 0.99) / high(floor, 0.99)
    report.tell(
        "P10 commit p99 / fdatasync p99",
        ratio,
        8,
        ms=round(statistics.median(commits), 2),
        fdatasync=round(statistics.median(floor), 2),
        medians=round(statistics.median(commits) / statistics.median(floor), 1),
    )
    report.tell(
        "P10 mark, save and paint, p95 ms",
        high(whole),
        10,
        median=round(statistics.median(whole), 1),
        usual=round(statistics.median(plainly), 1),
    )


def mark_usual(view: object, highlights: Sequence[object]) -> None:
    """What is usual: all selections anew, nothing stored."""
    view.setExtraSelections(extras(view, highlights))
    paint(view)


def remade(claim: object, ident: str) -> object:
    """The claim under another id."""
    return replace(claim, id=ident)


def mark(window: MainWindow) -> None:
    """What Enter does on a selection."""
    window.session.acts.mark()
    painted(window)


def sync(file: object) -> None:
    """The least that a durable write can cost."""
    file.seek(0)
    file.write(b"x" * 4096)
    getattr(os, "fdatasync", os.fsync)(file.fileno())


def wall(act: Callable[[], object]) -> float:
    """Milliseconds by the clock: the disk's time is no processor's."""
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


def paging(report: Report, folder: Path, library: Path, count: int) -> None:
    """P11: Page Down in the list of the whole project's claims, key to pixels."""
    with opened(library, folder) as window:
        panel = window.claims
        begun = cpu(lambda: (panel.scope.setCurrentIndex(1), QApplication.processEvents()))
        report.tell(f"P11 list of {count:,} claims first shown, ms", begun, None)
        settle(window)
        panel.list.setFocus()
        # The form comes once in a session, a piece a turn, behind the first claims gone over.
        first = [cpu(partial(page_down, panel.list)) for _ in range(12)]
        while window.form.is_coming:
            QApplication.processEvents()
        times = [cpu(partial(page_down, panel.list)) for _ in range(40)]
        report.tell(
            "P11 Page Down, key to pixels, p95 ms",
            high(times),
            8,
            longest_of_first=round(max(first), 1),
        )
        pages(report, window, library, count)


def pages(report: Report, window: MainWindow, library: Path, count: int) -> None:
    """P11: twenty claims anywhere in the list, beside what OFFSET takes for them."""
    listed = window.session.claims
    sql = (
        "SELECT c.body FROM claims c JOIN articles a ON a.id = c.article JOIN texts t "
        "USING (sha256) ORDER BY t.rowid, c.start_at, c.end_at, c.id LIMIT 20 OFFSET ?"
    )
    dice = random.Random(13)
    places = [dice.randrange(count - 20) for _ in range(40)]
    ours = [cpu(lambda at=at: [listed.at(at + row) for row in range(20)]) for at in places]
    with closing(Store.open(library, read_only=True)) as store:
        usual = [cpu(partial(store.column, sql, at)) for at in places[:12]]
    report.tell(
        "P11 any twenty claims of the list, p95 ms",
        high(ours),
        2,
        median=round(statistics.median(ours), 2),
        OFFSET=round(high(usual), 1),
    )


def page_down(view: object) -> None:
    """One screen further, painted."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    view.viewport().repaint()


def ticking(report: Report, folder: Path, seconds: float) -> None:
    """P2: the longest wait between ticks while the words' dictionary loads in its process."""
    from reader.viewmodels.word_borders import WordBorders  # lazy: used here alone

    project = small(folder / "ticks.zhubi", [article(5_000, 8)], 30)
    with opened(project, folder) as window:
        quiet = gaps(seconds)
        words = WordBorders(window.session.desk, child=True)
        words.prepare()
        loading = gaps(seconds)
        words.close()
    late = {"quiet": round(max(quiet), 1), "p99": round(high(loading, 0.99), 1)}
    report.tell("P2 worst tick while the dictionary loads, ms", max(loading), 33, **late)


def gaps(seconds: float) -> list[float]:
    """Milliseconds between the ticks of a timer, by the clock."""
    found, last = [], [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        found.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(8)
    QTest.qWait(int(seconds * 1000))
    timer.stop()
    return found
