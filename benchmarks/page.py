"""Measures the reading page beside Qt's own text views: paint, scroll, highlights, script.

Run `python benchmarks/page.py [--quick]`. CPU milliseconds; only ratios within one run hold
between machines. The last line is one JSON object; the exit status is 1 when a figure falls short.
"""

import argparse
import gc
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from opencc import OpenCC
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from reader.core.span import Span
from reader.script import Converter
from reader.ui.page import PageView
from reader.viewmodels.page.highlights import Highlight
from reader.viewmodels.page.shown import Verbatim
from reader.viewmodels.page.style import FAMILIES, LIGHT, PageStyle
from reader.viewmodels.page.text import PageText

SIZE = (900, 700)
INKS = ("supportive", "sceptical", "neutral", "mixed")
WORDS = re.findall(
    r"\S+",
    """大模型 厂商 客户 百度 腾讯 阿里 服务 软件 信息 价格 训练 数据 成本 市场 增长 三百家 企业
    认为 发布 之后 已经 没有 试用期 里面 质量 网络 开发 视频 项目 合作 方案 行业 应用 落地 能力
    AI GPT-4 2024 年 的 了 在""",
)
STYLE = PageStyle(palette=LIGHT, families=FAMILIES["SC"], size=17)


def article(length: int, seed: int = 1) -> str:
    """Made-up prose of about *length* code points in paragraphs of 40 to 180."""
    dice = random.Random(seed)
    unit: list[str] = []
    size = 0
    while size < min(length, 200_000):
        words: list[str] = []
        for _ in range(dice.randint(3, 9)):
            words += dice.choices(WORDS, k=dice.randint(4, 9))
            words.append(dice.choice("，，，、；。"))
        paragraph = "".join(words)
        unit.append(paragraph)
        size += len(paragraph) + 1
    text = "\n".join(unit)
    return (text * (length // len(text) + 1))[:length]


def marks(text: str, count: int, seed: int = 2) -> list[Highlight]:
    """Claims of 10 to 60 code points all over a text."""
    dice = random.Random(seed)
    found = []
    for number in range(count):
        start = dice.randrange(max(len(text) - 70, 1))
        span = Span(start, min(start + dice.randint(10, 60), len(text)))
        found.append(Highlight(key=str(number), spans=(span,), ink=INKS[number % 4]))
    return found


def cpu(act: Callable[[], object]) -> float:
    """CPU milliseconds of one act."""
    begun = process_time()
    act()
    return (process_time() - begun) * 1000


@dataclass
class Report:
    """What was measured and what was asked."""

    figures: dict[str, dict[str, object]] = field(default_factory=dict)

    def tell(self, name: str, value: float, most: float | None = None, **more: object) -> None:
        ok = most is None or value <= most
        self.figures[name] = {"value": round(value, 3), "asked": most, "ok": ok, **more}
        limit = f"  (asked ≤ {most:g})" if most is not None else ""
        rest = "  ".join(f"{key} {number}" for key, number in more.items())
        print(f"{'ok  ' if ok else 'FAIL'} {name:<44}{value:>10.3f}{limit}  {rest}", flush=True)

    def close(self) -> int:
        ok = all(figure["ok"] for figure in self.figures.values())
        print(json.dumps({"benchmark": "page", "ok": ok, "figures": self.figures}))
        return 0 if ok else 1


# ---------------------------------------------------------------- the three views


def settle(view: QPlainTextEdit | QTextEdit | PageView) -> None:
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()


def drop(view: QPlainTextEdit | QTextEdit | PageView) -> None:
    """Delete a view now, not in the midst of what is measured next."""
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def paint(view: QPlainTextEdit | QTextEdit | PageView) -> None:
    view.viewport().repaint()


def plain() -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setReadOnly(True)
    font = view.font()
    font.setFamilies(list(STYLE.families))
    font.setPixelSize(STYLE.size)
    view.setFont(font)
    settle(view)
    return view


def rich() -> QTextEdit:
    view = QTextEdit()
    view.setReadOnly(True)
    font = view.font()
    font.setFamilies(list(STYLE.families))
    font.setPixelSize(STYLE.size)
    view.setFont(font)
    settle(view)
    return view


def ours() -> PageView:
    view = PageView(STYLE)
    settle(view)
    return view


def extras(
    view: QPlainTextEdit | QTextEdit, highlights: Sequence[Highlight]
) -> list[QTextEdit.ExtraSelection]:
    found = []
    for highlight in highlights:
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(view.document())
        cursor.setPosition(highlight.spans[0].start)
        cursor.setPosition(highlight.spans[0].end, QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor
        extra.format.setBackground(QColor(LIGHT.ink(highlight.ink).fill))
        found.append(extra)
    return found


def show_plain(view: QPlainTextEdit | QTextEdit, text: str) -> None:
    view.setPlainText(text)
    paint(view)


def show_ours(view: PageView, text: str, highlights: Sequence[Highlight] = ()) -> None:
    view.set_article(PageText.of(text), highlights=highlights)
    paint(view)


def median(
    acts: dict[str, Callable[[], object]], rounds: int, between: Callable[[], object] = gc.collect
) -> dict[str, list[float]]:
    """Rounds of each act, interleaved."""
    found: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(rounds):
        for name, act in acts.items():
            between()
            found[name].append(cpu(act))
    return found


def high(values: Sequence[float], share: float = 0.95) -> float:
    ordered = sorted(values)
    return ordered[min(round(share * len(ordered)), len(ordered) - 1)]


# ---------------------------------------------------------------- the figures


def opening(report: Report, rounds: int) -> None:
    """P3 and P4: an article of 5,000 with 100 claims; first paint of long ones."""
    one, other = plain(), ours()
    texts = [article(5_000, seed) for seed in (1, 2)]
    claims = [marks(text, 100) for text in texts]
    turn = [0]

    def usual() -> None:
        text, claim = texts[turn[0] // 2 % 2], claims[turn[0] // 2 % 2]
        one.setPlainText(text)
        one.setExtraSelections(extras(one, claim))
        paint(one)

    def virtual() -> None:
        show_ours(other, texts[turn[0] // 2 % 2], claims[turn[0] // 2 % 2])

    def following() -> None:
        turn[0] += 1
        QApplication.processEvents()

    found = median({"usual": usual, "ours": virtual}, rounds * 4, following)
    base, mine = statistics.median(found["usual"]), statistics.median(found["ours"])
    report.tell("P3 open 5 k, 100 claims / QPlainTextEdit", mine / base, 0.6, ms=round(mine, 1))
    report.tell("P3 open 5 k, 100 claims, p95 ms", high(found["ours"]), 16)
    edit = rich()
    for length, most in ((100_000, None), (1_000_000, 0.5), (10_000_000, 0.3)):
        text = article(length)
        tries = rounds if length < 10_000_000 else 2
        found = median(
            {
                "plain": lambda text=text: show_plain(one, text),
                "ours": lambda text=text: show_ours(other, text),
            },
            tries,
        )
        base, mine = statistics.median(found["plain"]), statistics.median(found["ours"])
        more = {"ms": round(mine, 1), "plain": round(base, 1)}
        if length < 10_000_000:
            more["QTextEdit"] = round(cpu(lambda text=text: show_plain(edit, text)), 1)
        report.tell(f"P4 first paint {length:,} / QPlainTextEdit", mine / base, most, **more)
    one.clear()
    edit.clear()
    drop(one)
    drop(edit)
    show_ours(other, article(10_000_000))
    report.tell("P4 worst stall after 10 M, ms", stall(other), 16)
    show_ours(other, article(50_000))
    report.tell("P4 worst stall after 50 k (heights made exact), ms", stall(other), 16)
    drop(other)


def stall(view: PageView, seconds: float = 0.4) -> float:
    """The longest single run of the event loop while nothing is asked."""
    worst = 0.0
    ends = perf_counter() + seconds
    while perf_counter() < ends:
        worst = max(worst, cpu(QApplication.processEvents))
    assert view.isVisible()
    return worst


def memory(report: Report) -> None:
    """P4: what a text of a million takes, each view in a process of its own."""
    taken = {}
    for kind in ("plain", "ours"):
        answer = subprocess.run(
            [sys.executable, __file__, "--memory-of", kind],
            capture_output=True,
            text=True,
            check=True,
        )
        taken[kind] = float(answer.stdout.split()[-1])
    ratio = taken["ours"] / taken["plain"]
    report.tell(
        "P4 memory 1 M / QPlainTextEdit", ratio, 1.0, MB=taken["ours"], plain=taken["plain"]
    )


def memory_of(kind: str) -> int:
    """Print the megabytes that the first paint of a million characters adds."""
    text = article(1_000_000)
    small = article(2_000)
    if kind == "plain":
        usual = plain()
        show_plain(usual, small)
        before = resident()
        show_plain(usual, text)
    else:
        view = ours()
        show_ours(view, small)
        before = resident()
        show_ours(view, text)
    print(round(resident() - before, 1))
    return 0


def resident() -> float:
    """Megabytes in memory now, or at most so far where the system does not tell."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def scrolling(report: Report, steps: int) -> None:
    """P5: steps of three lines and random jumps with 10,000 highlights."""
    lengths = (5_000, 1_000_000, 10_000_000)
    views = {length: ours() for length in lengths}
    for length, view in views.items():
        text = article(length)
        show_ours(view, text, marks(text, 10_000 if length > 5_000 else 200))
        stall(view, 0.2)
    times: dict[int, list[float]] = {length: [] for length in lengths}
    ways = dict.fromkeys(lengths, 1)
    for _ in range(steps):
        for length, view in views.items():
            bar = view.verticalScrollBar()
            if not bar.minimum() < bar.value() + ways[length] < bar.maximum():
                ways[length] = 1 if bar.value() <= bar.minimum() else -1
            to = bar.value() + ways[length] * 3 * bar.singleStep()
            times[length].append(cpu(partial(scroll, view, to)))
    dice = random.Random(3)
    for length, view in views.items():
        most = view.verticalScrollBar().maximum()
        jumps = [cpu(partial(scroll, view, dice.randrange(most))) for _ in range(steps // 4)]
        middle = round(statistics.median(times[length]), 2)
        worst = high(times[length], 0.99)
        report.tell(f"P5 scroll step {length:,}, p99 ms", worst, 8.3, median=middle)
        report.tell(f"P5 random jump {length:,}, median ms", statistics.median(jumps), 16)
        drop(view)
    ratio = statistics.median(times[10_000_000]) / statistics.median(times[5_000])
    report.tell("P5 step 10 M / 5 k", ratio, 1.25)


def scroll(view: PageView, value: int) -> None:
    view.verticalScrollBar().setValue(value)
    QApplication.processEvents()


def mark_ours(view: PageView, highlights: Sequence[Highlight]) -> None:
    view.set_highlights(highlights)
    paint(view)


def mark_plain(view: QPlainTextEdit, highlights: Sequence[Highlight]) -> None:
    view.setExtraSelections(extras(view, highlights))
    paint(view)


def highlighting(report: Report, rounds: int) -> None:
    """P6: 10,000 highlights at once, one more, and how that grows."""
    for length in (5_000, 100_000, 1_000_000):
        text = article(length)
        claims = marks(text, 10_000)
        view, usual = ours(), plain()
        show_ours(view, text)
        show_plain(usual, text)
        acts = {"ours": partial(mark_ours, view, claims)}
        found = median(acts, rounds, partial(mark_ours, view, ()))["ours"]
        base = round(cpu(partial(mark_plain, usual, claims)), 1)
        mine = statistics.median(found)
        report.tell(f"P6 10,000 highlights on {length:,}, ms", mine, 60, plain=base)
        # On 5,000 characters every paragraph holds hundreds already.
        limit = 3 if length > 5_000 else None
        report.tell(
            f"P6 one more on {length:,}, ms", statistics.median(adding(view, rounds)), limit
        )
        drop(view)
        drop(usual)
    text = article(1_000_000)
    view = ours()
    flat = {}
    # The paragraph that gets the new one holds no others: what is asked is whether those
    # elsewhere matter.
    here = Span(0, 600)
    for count in (100, 100_000):
        elsewhere = [one for one in marks(text, count) if not one.spans[0].overlaps(here)]
        show_ours(view, text, elsewhere)
        flat[count] = statistics.median(adding(view, rounds * 3))
    more = {"ms at 100": round(flat[100], 2), "at 100,000": round(flat[100_000], 2)}
    report.tell("P6 adding, 100,000 / 100 there before", flat[100_000] / flat[100], 2, **more)
    drop(view)


def adding(view: PageView, rounds: int) -> list[float]:
    """Milliseconds to add one highlight in sight and paint it."""
    found = []
    start = view.sheet.text.starts[view.visible_blocks()[1]]
    for number in range(rounds * 3):
        one = Highlight(key=f"new {number}", spans=(Span(start + 3, start + 20),), ink="mixed")
        found.append(cpu(partial(add_one, view, one)))
        view.remove_highlights([one.key])
        QApplication.processEvents()
    return found


def add_one(view: PageView, one: Highlight) -> None:
    view.put_highlights([one])
    QApplication.processEvents()


def toggling(report: Report, rounds: int) -> None:
    """P7: key to pixels in another script, against converting all into a QTextEdit."""
    converter = Converter()
    converter.prepare("s2twp")
    converter.rendition("预备", "s2twp")
    port = OpenCC("s2twp")
    port.convert("预备")
    for length, least in ((5_000, 8), (100_000, 100), (1_000_000, 1_000)):
        text = article(length)
        view, usual = ours(), rich()
        show_ours(view, text)
        stall(view, 0.1)
        tries = rounds * 3
        bare = [toggled(view, length * at // tries, converter) for at in range(tries)]
        view.set_highlights(marks(text, length // 50))
        full = [toggled(view, length * at // tries, converter) for at in range(tries)]
        fast = cpu(
            partial(show_converted, usual, text, lambda now: converter.convert(now, "s2twp"))
        )
        long_runs = 1 if length > 5_000 else 5
        base = statistics.median(
            cpu(partial(show_converted, usual, text, port.convert)) for _ in range(long_runs)
        )
        mine = statistics.median(bare)
        report.tell(f"P7 toggle {length:,} with claims, p95 ms", high(full), 16)
        more = {"ms": round(mine, 1), "usual": round(base, 1), "by our engine": round(fast, 1)}
        report.tell(f"P7 share of converting all, {length:,}", mine / base, 1 / least, **more)
        drop(view)
        drop(usual)


def show_converted(view: QTextEdit, text: str, convert: Callable[[str], str]) -> None:
    show_plain(view, convert(text))


def toggled(view: PageView, place: int, converter: Converter) -> float:
    """Milliseconds from the key to the pixels at one place, nothing remembered there."""
    view.set_renderer(Verbatim)
    view.set_top_offset(place)
    QApplication.processEvents()
    return cpu(partial(toggle, view, converter))


def toggle(view: PageView, converter: Converter) -> None:
    view.set_renderer(lambda words: converter.rendition(words, "s2twp"))
    paint(view)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="end within 50 seconds")
    parser.add_argument("--memory-of", choices=("plain", "ours"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    if asked.memory_of:
        return memory_of(asked.memory_of)
    rounds = 5 if asked.quick else 15
    report = Report()
    # What was loaded at the start is left out of later collections.
    gc.collect()
    gc.freeze()
    opening(report, rounds)
    memory(report)
    scrolling(report, 120 if asked.quick else 400)
    highlighting(report, rounds)
    toggling(report, rounds)
    app.processEvents()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
