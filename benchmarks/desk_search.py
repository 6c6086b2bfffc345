"""What the desk's benchmark asks of search: time, count, recall and the size of the index."""

import random
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path

from desk_data import language_texts, library, texts
from opencc import OpenCC
from page import Report, cpu, high

from reader.defaults import default_tag_set, default_vendors
from reader.intake import read_file
from reader.project import Project
from reader.samples import sample_items
from reader.store.search import searchable
from reader.store.store import Store
from tests.builders import shared

LENGTHS = (1, 2, 3, 4, 6, 8, 12, 20)


def words_of(texts: Sequence[str], count: int) -> list[str]:
    """Stretches of the texts, of 1 to 20 code points, every second one in the other script."""
    dice = random.Random(11)
    other = OpenCC("s2t")
    found = []
    while len(found) < count:
        text = dice.choice(texts)
        length = LENGTHS[len(found) % len(LENGTHS)]
        start = dice.randrange(max(len(text) - length, 1))
        word = text[start : start + length].strip()
        if len(word) == length and "\n" not in word:
            found.append(other.convert(word) if len(found) % 2 else word)
    return found


def searching(report: Report, folder: Path, count: int) -> None:
    """P9 in texts of a hundred different characters, and in texts as a language has them.

    In the first every character stands in every text, which is harder than any language.
    """
    searching_in(report, folder, count, "100 characters", texts)
    searching_in(report, folder, count, "language", language_texts)


def searching_in(
    report: Report,
    folder: Path,
    count: int,
    what: str,
    texts: Callable[[int], Iterator[str]],
) -> None:
    """P9: the first 50, the exact count, and whether nothing is missed."""
    path = library(folder / f"{what}.zhubi", count, 0, searched=True, texts=texts)
    with closing(Store.open(path)) as store:
        sql = "SELECT a.id, t.text FROM texts t JOIN articles a USING (sha256)"
        stored = store.connection.execute(sql).fetchall()
        dice = random.Random(12)
        queries = words_of([text for _, text in dice.choices(stored, k=200)], 48)
        queries += ["云雀计划", "雲雀計劃"]
        # What the project's characters are like is learnt at the first question.
        learnt = cpu(lambda: next(store.find_texts(["云雀"])))
        first, counts, usual = [], [], []
        missed = extra = 0
        folded = [(ident, searchable(text)) for ident, text in stored[:2_000]]
        for query in queries:
            form = searchable(query)
            first.append(cpu(lambda form=form: list(islice(store.find_texts([form]), 50))))
            counts.append(cpu(partial(store.count_texts, [form])))
            sql = "SELECT sha256 FROM texts WHERE text LIKE ? LIMIT 50"
            act = partial(store.connection.execute, sql, (f"%{query}%",))
            usual.append(cpu(lambda act=act: act().fetchall()))
            named = {ident for ident, _ in store.find_texts([form])}
            there = {ident for ident, text in folded if form in text}
            missed += len(there - named)
            extra += len({ident for ident, _ in folded if ident in named} - there)
        (size,) = store.connection.execute(
            "SELECT sum(length(block)) FROM text_index_data"
        ).fetchone()
        length = sum(len(text.encode()) for _, text in stored)
    report.tell(
        f"P9 {what}: first 50 of {count:,} articles with their texts, p95 ms",
        high(first),
        5,
        median=round(statistics.median(first), 2),
        first_question=round(learnt, 1),
        LIKE=round(high(usual), 1),
    )
    median = round(statistics.median(counts), 1)
    report.tell(
        f"P9 {what}: all articles with the words, p95 ms",
        high(counts),
        150,
        median=median,
    )
    pairs = f"P9 {what}: missed (query, article) pairs"
    report.tell(pairs, missed, 0, queries=len(queries), extra=extra)
    report.tell(f"P9 {what}: index / text, bytes", size / length, 0.75)


def real_articles(report: Report, folder: Path) -> None:
    """(word, article) pairs found in real articles where they are, in either script."""
    place = shared() / "articles"
    files = sorted(place.glob("*.txt")) if place.is_dir() else []
    items = [(one.article, one.text) for one in map(read_file, files)] or list(sample_items())
    project = Project.create(
        folder / "recall.zhubi",
        annotator="benchmark",
        tag_set=default_tag_set(),
        vendors=default_vendors(),
    )
    with project:
        project.add_articles(items)
        texts = {one.id: searchable(text) for one, text in items}
        queries = words_of([text for _, text in items], 400)
        due = found = 0
        for query in queries:
            form = searchable(query)
            hits = {hit.article for hit in project.search(query)}
            wanted = {ident for ident, text in texts.items() if form in text}
            due += len(wanted)
            found += len(wanted & hits)
    source = "real articles" if files else "samples"
    report.tell(f"(word, article) pairs missed, {source}", due - found, 0, pairs=due)
