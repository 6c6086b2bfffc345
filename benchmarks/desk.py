"""Measures the desk through the real window: start, opening, saving, search, lists, memory.

Run `python benchmarks/desk.py [--quick] [--only NAME]`. Usual, floor and ours stand in one run;
CPU milliseconds unless the name says otherwise. Only ratios hold between machines. The page by
itself is measured by `page.py`. The last line is one JSON object; the exit status is 1 when a
figure falls short.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import desk_window
from desk_data import library, small
from desk_search import real_articles, searching
from page import Report, article, highlighting, memory, scrolling
from page import opening as painting
from PySide6.QtWidgets import QApplication

#: Articles and claims of each, quick and whole.
LIBRARY = {True: (4_000, 5), False: (100_000, 10)}
SEARCHED = {True: 3_000, False: 100_000}


class Figures(Report):
    """The same report under its own name."""

    def close(self) -> int:
        ok = all(figure["ok"] for figure in self.figures.values())
        load = [round(one, 1) for one in os.getloadavg()] if hasattr(os, "getloadavg") else []
        last = {"benchmark": "desk", "ok": ok, "load": load, "figures": self.figures}
        print(json.dumps(last, ensure_ascii=False))
        return 0 if ok else 1


def started(what: str, cache: Path, *, resting: bool = False) -> dict[str, object]:
    """One start in a fresh process whose modules are compiled, as an installed one's are."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    script = Path(__file__).with_name("desk_start.py")
    answer = subprocess.run(
        [sys.executable, str(script), what, str(time()), *(["rest"] if resting else [])],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return json.loads(answer.stdout.splitlines()[-1])


def starting(report: Report, folder: Path, rounds: int) -> None:
    """P1: to the first paint of the last article, beside an empty window."""
    project = small(folder / "start.zhubi", [article(5_000)], 30)
    kinds = {"empty": "empty", "ours": str(project)}
    found: dict[str, list[dict[str, object]]] = {name: [] for name in kinds}
    for turn in range(rounds + 1):
        for name, what in kinds.items():
            one = started(what, folder / "compiled")
            if turn:
                found[name].append(one)
    cpu = {name: statistics.median(one["cpu"] for one in many) for name, many in found.items()}
    wall = {name: statistics.median(one["wall"] for one in many) for name, many in found.items()}
    report.tell(
        "P1 start to first paint / empty window",
        cpu["ours"] / cpu["empty"],
        1.35,
        ms=round(cpu["ours"]),
        empty=round(cpu["empty"]),
        wall=round(wall["ours"] / wall["empty"], 2),
        finished=round(statistics.median(one["finished"] for one in found["ours"])),
    )
    loaded = sorted({name for one in found["ours"] for name in one["loaded"]})
    report.tell("P1 dictionaries loaded at the start", len(loaded), 0, names=loaded)


def resting(report: Report, folder: Path, path: Path, articles: int) -> None:
    """P15: memory at rest with a large library, more than an empty window takes."""
    # The first start compiles the modules, which takes memory too.
    started(str(path), folder / "compiled")
    one, other = (started(what, folder / "compiled", resting=True) for what in ("empty", str(path)))
    report.tell(
        f"P15 memory with {articles:,} articles, MB more",
        other["MB"] - one["MB"],
        40,
        start_ms=round(other["cpu"]),
    )


def keys(report: Report, folder: Path) -> None:
    """Keys and clicks for one hand-made claim, where such claims are at hand."""
    # Lazy: the tests' own typist; without the claims nothing of it is needed.
    from reader.defaults import default_tag_set, default_vendors
    from reader.project import Project
    from tests.builders import gold_claims
    from tests.gold import gold
    from tests.journeys.typist import Typist
    from tests.windows import Hand

    if not gold_claims():
        print("     keys per claim: no hand-made claims here")
        return
    path, known = folder / "keys.zhubi", default_vendors()
    ids = {vendor.id for vendor in known}
    more = tuple(vendor for vendor in gold().vendors if vendor.id not in ids)
    with Project.create(
        path, annotator="benchmark", tag_set=default_tag_set(), vendors=(*known, *more)
    ) as made:
        made.add_articles([(one, text) for one, text, _ in gold().items])
    counts = []
    with desk_window.opened(path, folder) as window:
        hand = Hand(window, None)
        typist = Typist(hand)
        for one, _, claims in gold().items:
            window.session.desk.show(one.id)
            hand.settle()
            for claim in claims:
                typist.enter(claim)
                counts.append(typist.count)
    spread = [round(number, 1) for number in statistics.quantiles(counts, n=4)]
    report.tell(
        "keys and clicks a claim, median", statistics.median(counts), 5, aim=3, quartiles=spread
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="end within 50 seconds")
    parser.add_argument("--only", help="measure only this part")
    asked = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    quick: bool = asked.quick
    report = Figures()
    gc.collect()
    gc.freeze()
    articles, each = LIBRARY[quick]
    with TemporaryDirectory(prefix="zhubi-desk-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        parts = {
            "start": lambda: starting(report, folder, 3 if quick else 9),
            "open": lambda: desk_window.opening(report, folder, 4 if quick else 15),
            "toggle": lambda: desk_window.toggling(
                report, folder, 10 if quick else 15, (5_000, 100_000, 1_000_000)
            ),
            "save": lambda: desk_window.saving(report, folder, 40 if quick else 200),
            "ticks": lambda: desk_window.ticking(report, folder, 1.8 if quick else 4.0),
            "search": lambda: searching(report, folder, SEARCHED[quick]),
            "recall": lambda: real_articles(report, folder),
            "lists": lambda: lists(report, folder, articles, each),
            "keys": lambda: keys(report, folder),
        }
        if not quick or asked.only == "page":
            parts["page"] = lambda: the_page(report, 5 if quick else 15)
        for part, act in parts.items():
            if asked.only in (None, part):
                act()
        if "page" not in parts:
            print("     P4, P5 and P6, the page by itself: --only page, or page.py")
        application.processEvents()
    return report.close()


def the_page(report: Report, rounds: int) -> None:
    """P4, P5 and P6: the page by itself, as `page.py` measures it."""
    painting(report, rounds)
    memory(report)
    scrolling(report, 24 * rounds)
    highlighting(report, rounds)


def lists(report: Report, folder: Path, articles: int, each: int) -> None:
    """P11 and P15 with one library."""
    path = library(folder / "library.zhubi", articles, each, searched=False)
    resting(report, folder, path, articles)
    desk_window.paging(report, folder, path, articles * each)


if __name__ == "__main__":
    sys.exit(main())
