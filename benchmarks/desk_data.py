"""Made-up projects for the desk's benchmark: small ones by the app's own acts, large ones in bulk.

The large ones are written row by row with the store's own tables and index, past the history,
because a hundred thousand articles would otherwise take longer to make than to measure.
"""

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from desk_language import Language
from page import INKS, article

from reader.core.article import Article
from reader.core.claim import Claim, Stance, VendorStance
from reader.core.codec import to_data
from reader.core.span import quote
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.store.search import index_texts
from reader.store.store import Store

#: Code points of an article in the large library.
SHORT = 2_000
_BATCH = 2_000


def facts(number: int, text: str) -> Article:
    """Facts about the article with this number."""
    return Article(
        id=str(UUID(int=number + 1)),
        name=f"article-{number:06}",
        title=text[:16],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
        script="hans",
        source="benchmark",
    )


def claims(of: Article, text: str, count: int, seed: int = 1) -> list[Claim]:
    """Claims of 10 to 60 code points all over the text of an article."""
    dice = random.Random(seed)
    vendors = [vendor.id for vendor in default_vendors()]
    made = []
    for number in range(count):
        start = dice.randrange(len(text) - 70)
        made.append(
            Claim(
                id=str(UUID(int=(int(UUID(of.id)) << 32) + number)),
                article=of.id,
                fragments=(quote(text, start, start + dice.randint(10, 60)),),
                annotator=f"annotator {number % 3}",
                kind="opinion",
                stance=Stance(polarity=INKS[number % 4]),
                vendors=(VendorStance(dice.choice(vendors)),),
            )
        )
    return made


def small(path: Path, texts: list[str], each: int) -> Path:
    """A project of these texts with *each* claims in every article."""
    with Project.create(
        path, annotator="benchmark", tag_set=default_tag_set(), vendors=default_vendors()
    ) as project:
        items = [(facts(number, text), text) for number, text in enumerate(texts)]
        project.add_articles(items)
        for one, text in items:
            project.add_claims(claims(one, text, each))
    return path


def _begun(number: int) -> str:
    """How an article begins: no two the same, one in fifty with rare words."""
    return f"第{number}号文件提到云雀计划。" if number % 50 == 0 else f"第{number}号。"


def texts(count: int) -> Iterator[str]:
    """Short articles of a hundred different characters."""
    long = article(400_000, seed=5)
    dice = random.Random(6)
    for number in range(count):
        start = dice.randrange(len(long) - SHORT)
        begun = _begun(number)
        yield begun + long[start : start + SHORT - len(begun)]


def language_texts(count: int) -> Iterator[str]:
    """Short articles whose characters come as often as in real ones."""
    language = Language()
    for number in range(count):
        begun = _begun(number)
        yield begun + language.article(SHORT - len(begun))


def library(
    path: Path,
    count: int,
    each: int,
    *,
    searched: bool,
    texts: Callable[[int], Iterator[str]] = texts,
) -> Path:
    """A project of *count* of these texts with *each* claims, its search index if *searched*."""
    small(path, [article(5_000, seed=9)], 30)
    store = Store.open(path)
    to = store.connection
    for pragma in ("journal_mode = OFF", "synchronous = OFF"):
        to.execute(f"PRAGMA {pragma}")
    to.execute("BEGIN")
    batch: list[tuple[int, Article, str]] = []
    for number, text in enumerate(texts(count), start=1):
        batch.append((number, facts(number, text), text))
        if len(batch) == _BATCH or number == count:
            _write(to, batch, each, searched=searched)
            batch = []
    for index, table in (("text_index", "texts"), ("claim_index", "claims")):
        # Else the window would index all of it while it is measured.
        last = f"INSERT INTO {index} (rowid, characters) SELECT max(rowid), '' FROM {table}"
        if not (searched if table == "texts" else each == 0):
            to.execute(last)
    to.execute("COMMIT")
    store.close()
    return path


def _write(to: Any, batch: list[tuple[int, Article, str]], each: int, *, searched: bool) -> None:
    to.executemany(
        "INSERT INTO texts (sha256, text) VALUES (?, ?)",
        [(one.sha256, text) for _, one, text in batch],
    )
    to.executemany(
        "INSERT INTO articles (id, body, name, title, status, sha256) VALUES (?, ?, ?, ?, ?, ?)",
        [(one.id, _body(one), one.name, one.title, "new", one.sha256) for _, one, _ in batch],
    )
    if searched:
        index_texts(to, ((number + 1, text) for number, _, text in batch))
    model = claims(batch[0][1], batch[0][2], 1)[0]
    bodies = to_data(model)
    rows: list[tuple[Any, ...]] = []
    named: list[tuple[str, int, str, None]] = []
    vendors = [vendor.id for vendor in default_vendors()]
    dice = random.Random(batch[0][0])
    for number, one, text in batch:
        for at in range(each):
            start = dice.randrange(len(text) - 70)
            end = start + dice.randint(10, 60)
            polarity, vendor = dice.choice(INKS), dice.choice(vendors)
            bodies |= {"id": str(UUID(int=(number + 1 << 32) + at)), "article": one.id}
            bodies["fragments"] = [{"start": start, "end": end, "text": text[start:end]}]
            bodies["stance"] |= {"polarity": polarity}
            bodies["vendors"] = [{**bodies["vendors"][0], "vendor": vendor}]
            body = json.dumps(bodies, ensure_ascii=False, separators=(",", ":"))
            place = (bodies["id"], one.id, start, end, body, model.kind, polarity)
            rows.append((*place, model.status.value, model.annotator))
            named.append((bodies["id"], 0, vendor, None))
    to.executemany(
        "INSERT INTO claims (id, article, start_at, end_at, body, kind, polarity, status, "
        "annotator) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    to.executemany(
        "INSERT INTO claim_vendors (claim, position, vendor, stance) VALUES (?, ?, ?, ?)", named
    )


def _body(one: Article) -> str:
    return json.dumps(to_data(one), ensure_ascii=False, separators=(",", ":"))
