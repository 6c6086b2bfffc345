"""Measures the dataset: exports of both kinds with verification, reading back, very many claims.

Run `python benchmarks/dataset.py [--quick] [--only PART] [--claims N]`; the parts are `folder`,
`out`, `back`, `beside` and `live`. CPU seconds of one process decide, for a busy machine hardly
lengthens them; the wall seconds, disk included, stand beside them. `out` and `back` take a million
claims, 20,000 with `--quick`, or N. The last line is one JSON object; the exit status is 1 when a
figure falls short.
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

import dataset_bulk as bulk

from reader.core.article import Article
from reader.core.claim import Claim, Metric, Speaker, Stance, VendorStance
from reader.core.span import Quote, Span, quote
from reader.dataset import (
    DatasetOptions,
    DatasetSource,
    export,
    export_dataset,
    preview,
    read_documents,
)
from reader.defaults import default_tag_set, default_vendors
from reader.script import fold

CLAIMS = 50_000
EACH = 50
LENGTH = 4_000
PROSE = """
大模型 厂商 客户 百度 腾讯 阿里 服务 软件 信息 价格 训练 数据 成本 市场
增长 三百家 企业 认为 发布 之后 已经 没有 试用期 里面 质量 网络 开发 视频
项目 合作 方案 行业 应用 落地 能力 AI GPT-4 2024 年 的 了 在 𠮷
"""
WORDS = tuple(PROSE.split())

Item = tuple[Article, str, tuple[Claim, ...]]


@dataclass
class Results:
    """What was measured, what was asked, and whether all of it was reached."""

    figures: dict[str, dict[str, float | bool]] = field(default_factory=dict)

    def add(
        self,
        name: str,
        found: float,
        most: float = float("inf"),
        unit: str = "s",
        least: float = 0,
    ) -> None:
        """Print and keep one figure that must not be above *most* nor below *least*."""
        asked, sign = (least, "≥") if least else (most, "≤")
        fine = least <= found <= most
        self.figures[name] = {"found": round(found, 3), "asked": asked, "ok": fine}
        word = "ok" if fine else "FALLS SHORT"
        print(f"{name:<52} {found:>9.2f} {unit}   asked {sign} {asked:g}   {word}")

    def time(self, name: str, act: Callable[[], object], rounds: int, most: float) -> None:
        """Run *act* and keep its CPU seconds."""
        cpu, wall = timed(act, rounds)
        self.add(name, cpu, most)
        self.figures[name]["wall"] = round(wall, 3)

    def end(self) -> int:
        """Print the last line; the exit status."""
        fine = all(figure["ok"] for figure in self.figures.values())
        print(json.dumps({"figures": self.figures, "ok": fine}))
        return 0 if fine else 1


def prose(dice: random.Random, length: int) -> str:
    """Made-up prose in paragraphs of some 110 code points."""
    parts: list[str] = []
    size = 0
    while size < length:
        sentence = "".join(dice.choices(WORDS, k=12)) + dice.choice("，。；")
        parts.append(sentence + ("\n" if dice.random() < 0.25 else ""))
        size += len(parts[-1])
    return "".join(parts)[:length]


def item(number: int, length: int = LENGTH, each: int = EACH) -> Item:
    """One article with its claims, the same for the same number."""
    dice = random.Random(number)
    text = prose(dice, length)
    name = f"doc-{number:06}"
    article = Article(
        id=f"article-{number:06}",
        name=name,
        title=name,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
        script="hans",
        license="CC0-1.0",
    )
    return article, text, tuple(claim(dice, article, text, at) for at in range(each))


def claim(dice: random.Random, article: Article, text: str, at: int) -> Claim:
    """A claim of some 45 code points with vendor, mention, now and then a metric and a speaker."""
    start = dice.randrange(len(text) - 100)
    end = start + dice.randint(20, 70)

    def inside() -> Quote:
        first = dice.randrange(start, end - 6)
        return quote(text, first, first + dice.randint(1, 6))

    metric = Metric(quote=inside(), kind="count", value=300.0, unit="家")
    return Claim(
        id=f"{article.name[4:]}-{at:04}",
        article=article.id,
        fragments=(Quote(Span(start, end), text[start:end]),),
        annotator="bench",
        kind=dice.choice(["fact", "opinion"]),
        stance=Stance(polarity=dice.choice(["supportive", "sceptical", "neutral"])),
        vendors=(VendorStance("baidu", None, (inside(),)),) * dice.choice([1, 1, 1, 2]),
        metrics=(metric,) if dice.random() < 0.2 else (),
        speaker=Speaker(type="person", mention=inside()) if dice.random() < 0.4 else Speaker(),
    )


def timed(act: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The best CPU and wall time of some rounds."""
    best = (float("inf"), float("inf"))
    for _ in range(rounds):
        gc.collect()
        wall, cpu = perf_counter(), process_time()
        act()
        best = min(best, (process_time() - cpu, perf_counter() - wall))
    return best


def encoding(path: Path, rounds: int) -> float:
    """The CPU seconds that the standard library needs merely to encode these records."""
    records = [json.loads(line) for line in path.read_bytes().splitlines()]
    return timed(lambda: [json.dumps(one, ensure_ascii=False) for one in records], rounds)[0]


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round each, fewer claims")
    parser.add_argument("--only", choices=("folder", "out", "back", "beside", "live"))
    parser.add_argument("--claims", type=int, help="how many to take out and in")
    chosen = parser.parse_args()
    count = chosen.claims or (20_000 if chosen.quick else 1_000_000)
    parts = (chosen.only,) if chosen.only else ("folder", "out", "back", "beside", "live")
    results = Results()
    with TemporaryDirectory() as made:
        folder = Path(made)
        if "folder" in parts:
            measure_folder(results, folder, 1 if chosen.quick else 3)
        project = folder / "bulk.zhubi"
        if {"out", "back", "live"} & set(parts):
            bulk.project_of(project, map(item, range(count // EACH)))
        if "out" in parts:
            bulk.out(results.add, project, folder, count)
        if "back" in parts:
            bulk.back(results.add, project, folder, count)
        if "beside" in parts:
            bulk.beside(results.add, partial(item, length=3_000, each=20), folder)
        if "live" in parts:
            bulk.live(results.add, project, folder)
    return results.end()


def measure_folder(results: Results, folder: Path, rounds: int) -> None:
    """The exports of 50,000 claims that are in memory, and the documents read back."""
    items = [item(number) for number in range(CLAIMS // EACH)]
    source = DatasetSource.of(items, vendors=default_vendors(), tag_set=default_tag_set())
    plain = folder / "plain"
    full, bare = DatasetOptions(sharing="full"), DatasetOptions(sharing="standoff")
    both = partial(export, source, plain, fold=fold)
    results.time("export, both layouts, verified", both, rounds, 10)
    size = sum(path.stat().st_size for path in plain.glob("*.jsonl"))
    print(f"  {CLAIMS:,} claims on {len(items):,} articles, {size / 1e6:.0f} MB")
    print(f"  json.dumps of the claims alone: {encoding(plain / 'claims.jsonl', rounds):.2f} s")
    claims = partial(export, source, folder / "claims", fold=fold, layouts=("claims",))
    results.time("export, claims layout alone, verified", claims, rounds, 10)
    whole = partial(export_dataset, source, folder / "full", fold=fold, options=full)
    results.time("dataset folder with texts, verified", whole, rounds, 10)
    without = partial(export_dataset, source, folder / "bare", fold=fold, options=bare)
    results.time("dataset folder, stand-off, verified", without, rounds, 15)
    seen = partial(preview, source, fold=fold, options=full)
    results.time("preview of the counts and warnings", seen, rounds, 10)
    read = partial(read_documents, plain)
    results.time("documents read back, every span checked", read, rounds, 10)
    results.add("memory at the most", bulk.peak(), 1_500, "MB")


if __name__ == "__main__":
    sys.exit(main())
