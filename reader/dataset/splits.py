"""In which group and split each article stands: stored ones stay, new ones fill what is short."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from reader.core.article import Article
from reader.dataset.near_duplicates import neighbours
from reader.dataset.notices import Notice
from reader.dataset.source import DatasetError, DatasetSource

SPLITS = ("train", "validation", "test")

#: The share of the groups that each split is meant to have.
SHARES = {"train": 0.8, "validation": 0.1, "test": 0.1}


@dataclass(frozen=True, slots=True)
class Placement:
    """The group and split of one article; ``new`` when the article does not store them yet."""

    article: str
    group: str
    split: str
    new: bool


@dataclass(frozen=True, slots=True)
class Placements:
    """Where every article stands, by article id, and what a person should know about it."""

    by_id: dict[str, Placement]
    notices: tuple[Notice, ...] = ()

    @property
    def new(self) -> tuple[Placement, ...]:
        """What the caller should store, so that no article ever moves to another split."""
        return tuple(placed for placed in self.by_id.values() if placed.new)


def grouped(source: DatasetSource) -> bool:
    """Whether every article stores its group, so that no text need be compared."""
    return all(article.group for article in source.articles)


def place(
    source: DatasetSource, fold: Callable[[str], str], step: Callable[[], None] = lambda: None
) -> Placements:
    """The group and split of every article of *source*.

    *fold* makes variants of a character equal and keeps the length of a text. Texts are
    compared only when an article has no group yet, with a *step* for each. Raises
    :class:`DatasetError` for a stored split that is none of :data:`SPLITS`.
    """
    articles = source.ordered
    for article in articles:
        if article.split is not None and article.split not in SPLITS:
            raise DatasetError(
                f"article {article.name}: the split {article.split!r} is none of "
                + ", ".join(SPLITS)
            )
    groups, notices = _groups(source, fold, step)
    splits, torn = _splits(articles, groups)
    placed = {}
    for article in articles:
        group = groups[article.id]
        split = article.split or splits[group]
        new = article.group is None or article.split is None
        placed[article.id] = Placement(article.id, group, split, new)
    return Placements(placed, (*notices, *torn))


def _groups(
    source: DatasetSource, fold: Callable[[str], str], step: Callable[[], None]
) -> tuple[dict[str, str], list[Notice]]:
    articles = source.ordered
    if grouped(source):
        return {article.id: article.group or "" for article in articles}, []
    by_hash = {article.sha256: article for article in articles}
    found = neighbours(
        tuple(by_hash), text=lambda sha256: source.text(by_hash[sha256]), fold=fold, step=step
    )
    clusters: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        clusters[found.root[article.sha256]].append(article)
    groups: dict[str, str] = {}
    notices = []
    for root, members in clusters.items():
        stored = sorted({article.group for article in members if article.group})
        group = stored[0] if stored else f"g-{root[:12]}"
        groups.update((article.id, article.group or group) for article in members)
        if len(stored) > 1:
            names = ", ".join(article.name for article in members)
            notices.append(
                Notice(
                    "torn_group", "near-duplicates in different groups: {names}", {"names": names}
                )
            )
    for pair in found.borderline:
        one, other = by_hash[pair.one], by_hash[pair.other]
        if groups[one.id] != groups[other.id]:
            notices.append(
                Notice(
                    "borderline_pair",
                    "{one} and {other} share {percent} % of the shorter text, "
                    "but stand in different groups",
                    {
                        "one": one.name,
                        "other": other.name,
                        "percent": f"{100 * pair.containment:.0f}",
                    },
                )
            )
    return groups, notices


def _splits(
    articles: tuple[Article, ...], groups: dict[str, str]
) -> tuple[dict[str, str], list[Notice]]:
    stored: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        stored[groups[article.id]].update([article.split] if article.split else [])
    splits: dict[str, str] = {}
    notices = []
    for group, found in stored.items():
        if found:
            splits[group] = min(found, key=SPLITS.index)
        if len(found) > 1:
            notices.append(
                Notice(
                    "torn_split",
                    "group {group} stands in more than one split: {splits}",
                    {"group": group, "splits": ", ".join(sorted(found, key=SPLITS.index))},
                )
            )
    have = Counter(splits.values())
    # In the order of a hash, so that neither names nor the order of import decide.
    for group in sorted(stored.keys() - splits.keys(), key=_shuffled):
        short = {name: SHARES[name] * len(stored) - have[name] for name in SPLITS}
        splits[group] = max(SPLITS, key=short.__getitem__)
        have[splits[group]] += 1
    return splits, notices


def _shuffled(group: str) -> bytes:
    return hashlib.sha256(group.encode()).digest()
