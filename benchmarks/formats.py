"""Measures other tools' files: a brat collection with faults taken in, every format both ways.

Run `python benchmarks/formats.py [--quick]`. The collection has the size and the faults of a real
one: 837 documents, 153,727 marks, 3,598 of them in several stretches, 1,966 broken. CPU seconds
of one process decide, for a busy machine does not lengthen them; the wall seconds, disk included,
stand beside them. The last line is one JSON object; the exit status is 1 when a figure falls short.
"""

import argparse
import gc
import hashlib
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.core.article import Article
from reader.core.claim import Claim, Stance
from reader.core.span import Quote, Span
from reader.defaults import default_tag_set, default_vendors
from reader.formats.assemble import assemble
from reader.formats.format import Format
from reader.formats.locate import locate
from reader.formats.marks import FormatError
from reader.formats.registry import FORMATS
from reader.formats.take_apart import document_of
from reader.project import Project
from reader.project.format_imports import FormatImport

DOCUMENTS, MARKS, PARTED = 837, 153_727, 3_598
FAULTS = {"replaced": 1_135, "shifted": 692, "over a line end": 136, "other": 3}
BROKEN = sum(FAULTS.values())
LENGTH, SPANS = 100_000, 2_000
PROSE = """
春天 院子 老师 同学 我们 他 她 的 了 在 山 水 月亮 桥 村庄 母亲 一直 慢慢 记得 那年 火车
窗外 下雨 书包 旧 照片 城市 街道 声音 安静 远方 归来 岁月 清晨 灯光
"""
WORDS = tuple(PROSE.split())
LABELS = ("Person", "Location", "Time", "Thing", "Metric-Nominal", "Abstract")


@dataclass
class Results:
    """What was measured, what was asked, and whether all of it was reached."""

    figures: dict[str, dict[str, float | bool]] = field(default_factory=dict)

    def add(self, name: str, found: float, most: float, unit: str = "s") -> None:
        """Print and keep one figure that must not be above *most*."""
        self.figures[name] = {"found": round(found, 3), "asked": most, "ok": found <= most}
        word = "ok" if found <= most else "FALLS SHORT"
        print(f"{name:<52} {found:>9.2f} {unit}   asked ≤ {most:g}   {word}")

    def exact(self, name: str, found: int, wanted: int) -> None:
        """Print and keep one number that must be what it is to be."""
        self.figures[name] = {"found": found, "asked": wanted, "ok": found == wanted}
        word = "ok" if found == wanted else "FALLS SHORT"
        print(f"{name:<52} {found:>9,}     asked = {wanted:,}   {word}")

    def end(self) -> int:
        """Print the last line; the exit status."""
        fine = all(figure["ok"] for figure in self.figures.values())
        print(json.dumps({"figures": self.figures, "ok": fine}))
        return 0 if fine else 1


def prose(dice: random.Random, length: int) -> str:
    """Made-up prose in lines of a few sentences."""
    parts: list[str] = []
    size = 0
    while size < length:
        sentence = "".join(dice.choices(WORDS, k=dice.randint(5, 14))) + dice.choice("，。；！")
        parts.append(sentence + ("\n" if dice.random() < 0.15 else ""))
        size += len(parts[-1])
    return "".join(parts)[:length]


def make_collection(folder: Path) -> None:
    """Write the texts and annotation files."""
    dice = random.Random(20)
    faults = [kind for kind, count in FAULTS.items() for _ in range(count)]
    parted = [""] * (MARKS - BROKEN - PARTED) + ["parted"] * PARTED
    kinds = parted + faults
    dice.shuffle(kinds)
    for number in range(DOCUMENTS):
        text = prose(dice, dice.randint(600, 3_400))
        mine = kinds[number::DOCUMENTS]
        lines = [_mark(dice, text, at, kind) for at, kind in enumerate(mine, 1)]
        lines += [f"R{at}\tSocial Arg1:T{at} Arg2:T{at + 1}\t" for at in range(1, len(mine), 9)]
        (folder / f"{number}.txt").write_bytes(text.encode())
        (folder / f"{number}.ann").write_bytes("".join(f"{line}\n" for line in lines).encode())


def _mark(dice: random.Random, text: str, number: int, kind: str) -> str:
    start, end = _stretch(dice, text)
    words = text[start:end]
    offsets = f"{start} {end}"
    if kind == "parted":
        other, last = _stretch(dice, text)
        offsets, words = f"{offsets};{other} {last}", f"{words} {text[other:last]}"
    elif kind == "replaced":
        at = dice.randrange(len(words))
        words = f"{words[:at]}・{words[at + 1 :]}"
    elif kind == "shifted":
        words = next(
            other
            for by in iter(lambda: dice.randint(1, 30), 0)
            for other in [text[start + by : end + by]]
            if other != words and "\n" not in other
        )
    elif kind == "over a line end":
        line = text.index("\n")
        offsets = f"{line - 2} {line + 3}"
        words = text[line - 2 : line + 3].replace("\n", " ")
    elif kind == "other":
        offsets = f"{len(text) + 5} {len(text) + 9}"
    return f"T{number}\t{dice.choice(LABELS)} {offsets}\t{words}"


def _stretch(dice: random.Random, text: str) -> tuple[int, int]:
    while True:
        start = dice.randrange(len(text) - 50)
        end = start + dice.randint(1, 6)
        if "\n" not in text[start:end]:
            return start, end


def take_in(folder: Path, project: Path) -> FormatImport:
    """Take the collection into a new project."""
    tags, vendors = default_tag_set(), default_vendors()
    with Project.create(project, annotator="bench", tag_set=tags, vendors=vendors) as made:
        report = made.import_format(folder)
        waiting = len(made.repairs())
    if waiting != report.repairs:
        raise SystemExit(f"{report.repairs} repairs were told and {waiting} are kept")
    return report


def large() -> tuple[Article, str, tuple[Claim, ...]]:
    """One article of 100,000 characters with 2,000 claims, some of them crossing."""
    dice = random.Random(7)
    text = prose(dice, LENGTH)
    article = Article(
        id="large",
        name="large",
        title="large",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
    )
    starts = sorted(dice.randrange(LENGTH - 60) for _ in range(SPANS))
    claims = tuple(
        Claim(
            id=f"claim-{at}",
            article="large",
            fragments=(Quote(Span(start, end), text[start:end]),),
            annotator="bench",
            stance=Stance(polarity="neutral"),
        )
        for at, start in enumerate(starts)
        for end in [start + dice.randint(2, 50)]
    )
    return article, text, claims


def both_ways(form: Format, folder: Path) -> Callable[[], object]:
    """Writing the large article in this format and reading it back."""
    document = document_of(*large())

    def act() -> object:
        assert form.read is not None
        assert form.write is not None
        names = []
        for name, content in form.write([document]).items():
            (folder / name).write_bytes(content)
            names.append(folder / name)
        found = locate(list(form.read(folder if form.folder else names[0])))
        return [assemble(place, article="large", annotator="bench") for place in found]

    return act


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """The CPU and wall time of one round."""
    gc.collect()
    wall, cpu = perf_counter(), process_time()
    act()
    return process_time() - cpu, perf_counter() - wall


def _again(reports: list[FormatImport], folder: Path, project: Path) -> None:
    reports.append(take_in(folder, project))


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round each")
    rounds = 1 if parser.parse_args().quick else 3
    results = Results()
    with TemporaryDirectory() as made:
        folder = Path(made, "brat")
        folder.mkdir()
        make_collection(folder)
        reports: list[FormatImport] = []
        times = [
            timed(partial(_again, reports, folder, Path(made, f"{at}.zhubi")))
            for at in range(rounds)
        ]
        name = "brat collection taken in"
        results.add(name, min(cpu for cpu, _ in times), 30)
        results.figures[name]["wall"] = round(min(wall for _, wall in times), 3)
        report = reports[0]
        counted = report.as_declared + report.other_unit + report.unverified
        results.exact("marks accounted for", report.read, MARKS)
        results.exact("found again or to be repaired", report.found_again + report.repairs, BROKEN)
        results.exact("all others taken as they are", counted, MARKS - BROKEN)
        print(f"  {report.found_again:,} found again by their words, {report.repairs:,} to repair")
        for form in FORMATS:
            if form.read is None or form.write is None:
                continue
            place = Path(made, "both-ways", form.key)
            place.mkdir(parents=True)
            act = both_ways(form, place)
            try:
                cpu = min(timed(act)[0] for _ in range(rounds))
            except FormatError as error:  # a format whose own package is not installed
                print(f"{form.key}: not measured: {error}")
                continue
            results.add(f"{form.key}, {LENGTH:,} characters × {SPANS:,} claims", cpu, 10)
    return results.end()


if __name__ == "__main__":
    sys.exit(main())
