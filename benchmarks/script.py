"""Measures script conversion with alignment beside the port's plain `convert()`.

Run `python benchmarks/script.py [--quick] [FILE ...]`. Usual, floor and ours take turns in
one run; CPU milliseconds, medians and quartiles. Only ratios hold between machines. Without files
the texts are our own samples, repeated. The last line is one JSON object; the exit status is 1 when
a figure falls short of what was asked.
"""

import argparse
import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from opencc import OpenCC

from reader import assets
from reader.script import CONFIGS, Converter, Mode, Script, config_for, detect

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = 5_000
SIGHT = 1_500
# Ratio to convert() that is asked of each conversion, and what we aim at.
ASKED = {"s2twp": 5.0, "t2s": 8.0}
ASKED_ANYWHERE = 3.5
AIM = 10.0


@dataclass
class Figures:
    """What was measured beside what was asked."""

    rows: dict[str, dict[str, float | bool]] = field(default_factory=dict)

    def note(self, name: str, value: float, asked: float, *, most: bool) -> None:
        """Keep a figure that may be at most, or must be at least, what was asked."""
        met = value <= asked if most else value >= asked
        self.rows[name] = {"value": round(value, 3), "asked": asked, "ok": met}

    def ok(self) -> bool:
        return all(bool(row["ok"]) for row in self.rows.values())


def cpu(act: Callable[[], object]) -> float:
    """CPU milliseconds of one act."""
    begun = process_time()
    act()
    return (process_time() - begun) * 1000


def in_turns(acts: Sequence[Callable[[], object]], rounds: int) -> list[tuple[float, float, float]]:
    """Lower quartile, median and upper quartile of each act, the acts taking turns."""
    taken: list[list[float]] = [[] for _ in acts]
    for _ in range(rounds):
        for times, act in zip(taken, acts, strict=True):
            times.append(cpu(act))
    return [tuple(statistics.quantiles(times, n=4)) for times in taken]


def each(converter: Converter, lines: Sequence[str], config: str) -> None:
    """Convert paragraph by paragraph, as the page does, keeping nothing."""
    for _ in converter.renditions(lines, config):
        pass


def own_text(length: int, script: Script) -> str:
    """Our samples repeated to a length, converted to the script asked for."""
    text = (assets.path("samples", "clinic-hans.txt")).read_text(encoding="utf-8")
    text = (text + "\n") * (length // len(text) + 1)
    return (text if script is Script.HANS else OpenCC("s2tw").convert(text))[:length]


def given_text(files: Sequence[Path], script: Script) -> str:
    """The files of one script, joined."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    fitting = [
        text for text in texts if (detect(text).script is Script.HANS) == (script is Script.HANS)
    ]
    return "\n".join(fitting)


def speed(figures: Figures, files: Sequence[Path], converter: Converter, rounds: int) -> None:
    """Each conversion, with alignment, against the port's plain one and against a bare table.

    Ours is measured on the whole text, as the port is, and paragraph by paragraph, as the page
    asks for it. The floor translates three characters and looks for nothing.
    """
    print("config     chars          usual ms  floor        ours, whole  ratio   paragraphs  ratio")
    table = str.maketrans("发展头", "發展頭")
    for config in CONFIGS:
        script = Script.HANS if config.startswith("s2") else Script.HANT
        text = given_text(files, script) or own_text(4 * ARTICLE, script)
        port = OpenCC(config)
        paragraphs = text.splitlines(keepends=True)
        shown = "".join(rendition.text for rendition in converter.renditions(paragraphs, config))
        if not shown == port.convert(text) == converter.convert(text, config):
            raise SystemExit(f"{config}: not what convert() says")
        usual, floor, whole, parted = in_turns(
            [
                partial(port.convert, text),
                partial(text.translate, table),
                partial(each, converter, [text], config),
                partial(each, converter, paragraphs, config),
            ],
            rounds,
        )
        asked = ASKED.get(config, ASKED_ANYWHERE)
        ratios = [usual[1] / whole[1], usual[1] / parted[1]]
        print(
            f"{config:8} {len(text):7} {shape(usual):>19} {floor[1]:6.2f} {shape(whole):>18} "
            f"{ratios[0]:6.1f} {parted[1]:12.2f} {ratios[1]:6.1f}"
        )
        figures.note(f"times faster, {config}", ratios[0], asked, most=False)
        figures.note(f"times faster by paragraph, {config}", ratios[1], ASKED_ANYWHERE, most=False)


def shape(quartiles: tuple[float, float, float]) -> str:
    """A median with its quartiles."""
    low, middle, high = quartiles
    return f"{middle:.2f} ({low:.2f}–{high:.2f})"


def articles(figures: Figures, converter: Converter, rounds: int) -> None:
    """An article of 5,000 characters in each mode of each script."""
    worst = 0.0
    for script in (Script.HANS, Script.HANT):
        lines = own_text(ARTICLE, script).splitlines(keepends=True)
        for mode in Mode:
            config = config_for(mode, script)
            if config is not None:
                times = [cpu(partial(each, converter, lines, config)) for _ in range(rounds)]
                worst = max(worst, statistics.median(times))
    print(f"article of {ARTICLE} characters, slowest mode: {worst:.2f} ms")
    figures.note("article of 5,000, slowest mode, ms", worst, 10.0, most=True)


def runs(figures: Figures, converters: Sequence[Converter], *, quick: bool) -> None:
    """Text without a single separator, in which the port is quadratic."""
    converter = converters[0]
    port = OpenCC("s2twp")
    short = "软件和数据的发展" * (20_000 // 8)
    port.convert("预备")
    usual, ours = (
        cpu(partial(port.convert, short)),
        cpu(partial(converter.rendition, short, "s2twp")),
    )
    print(f"20,000 without separators, s2twp: usual {usual:.0f} ms, ours {ours:.1f} ms")
    for length in (100_000, 1_000_000):
        slowest = 0.0
        for unit, config in (("发展", "s2t"), ("软件和数据的发展", "s2twp"), ("軟體", "t2s")):
            text = (unit * (length // len(unit) + 1))[:length]
            times = [cpu(partial(each, one, [text], config)) for one in converters]
            slowest = max(slowest, *times)
        print(f"{length:,} without separators, slowest of six: {slowest:.0f} ms")
        if length == 1_000_000:
            figures.note("1,000,000 without separators, s", slowest / 1000, 3.0, most=True)
    if not quick:
        text = "发展" * 50_000
        taken = cpu(partial(OpenCC("s2t").convert, text))
        print(f"100,000 without separators, usual, s2t: {taken:.0f} ms")


TOGGLE = """
import json, sys
from time import process_time
sys.path.insert(0, sys.argv[1])
from reader import assets
from reader.script import Converter
vendors = json.loads(assets.path("tagsets", "vendors.json").read_text(encoding="utf-8"))["vendors"]
names = [name for one in vendors for name in (one["hans"], one["hant"], *one["aliases"])]
text = sys.stdin.read()
lines = text.splitlines(keepends=True)
converter = Converter(protected=names)
def toggle(config):
    begun = process_time()
    for line in lines:
        converter.rendition(line, config)
    return (process_time() - begun) * 1000
first = toggle("s2twp")
later = [toggle(config) for config in ("s2tw", "s2hk", "s2t", "s2twp", "s2tw", "s2hk")]
print(json.dumps({"first": first, "later": max(later)}))
"""

MEMORY = """
import gc, json, sys, tracemalloc
sys.path.insert(0, sys.argv[1])
from reader.script import CONFIGS, Converter
from opencc import OpenCC
OpenCC("t2tw")
converter = Converter()
tracemalloc.start()
for config in CONFIGS:
    converter.prepare(config)
gc.collect()
ours = tracemalloc.get_traced_memory()[0]
tracemalloc.reset_peak()
port = OpenCC("s2t")
for config in CONFIGS:
    port.set_conversion(config)
    port.convert("a")
gc.collect()
usual = tracemalloc.get_traced_memory()[0] - ours
print(json.dumps({"ours": ours / 2**20, "usual": usual / 2**20}))
"""


def child(code: str, text: str = "") -> dict[str, float]:
    """What a fresh interpreter prints, as nothing is loaded in it yet."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


def toggles(figures: Figures, rounds: int) -> None:
    """What is in sight, in a process that has loaded no dictionary, and after.

    Taiwan wording comes first, with the vendors' names protected: nothing takes longer to load.
    """
    text = own_text(SIGHT, Script.HANS)
    found = [child(TOGGLE, text) for _ in range(rounds)]
    first = statistics.median(one["first"] for one in found)
    later = statistics.median(one["later"] for one in found)
    print(f"{SIGHT} characters in sight: first toggle {first:.0f} ms, later at most {later:.1f} ms")
    figures.note("in sight, first toggle, ms", first, 150.0, most=True)
    figures.note("in sight, later toggles, ms", later, 16.0, most=True)


def memory(figures: Figures) -> None:
    """The dictionaries of all ten conversions."""
    found = child(MEMORY)
    print(f"memory of ten conversions: usual {found['usual']:.1f} MB, ours {found['ours']:.1f} MB")
    figures.note("memory of all modes, MB", found["ours"], 20.0, most=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds: ends within 50 s")
    parser.add_argument("files", nargs="*", type=Path, help="articles to measure with, in UTF-8")
    arguments = parser.parse_args()
    rounds = 7 if arguments.quick else 21
    figures = Figures()
    shipped, current = Converter(dictionaries="as-shipped"), Converter()
    speed(figures, arguments.files, shipped, rounds)
    articles(figures, current, rounds)
    runs(figures, (shipped, current), quick=arguments.quick)
    toggles(figures, 3 if arguments.quick else 9)
    memory(figures)
    print(json.dumps({"benchmark": "script", "figures": figures.rows, "ok": figures.ok()}))
    return 0 if figures.ok() else 1


if __name__ == "__main__":
    raise SystemExit(main())
