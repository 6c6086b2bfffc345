"""How many of what a dataset holds, split by split, and what a person should be warned of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.core.article import Article, ArticleStatus
from reader.core.claim import ClaimStatus
from reader.dataset.claim_dicts import ClaimData
from reader.dataset.notices import Notice
from reader.dataset.options import UNKNOWN_LICENCES
from reader.dataset.splits import SHARES, SPLITS

#: Fewer training claims than this with a stance are few to learn it from.
FEW = 20
#: How far a split's share of the claims may be from what was meant.
_FAR = 0.1

#: What is counted, in the order in which people are shown it.
KINDS = (
    *("records", "documents", "variants", "stance", "vendor", "kind", "certainty"),
    *("metric_kind", "speaker", "status", "annotator", "origin"),
)

#: What every claim has one of.
LABELS = ("stance", "certainty", "kind", "speaker", "status", "origin", "annotator")


@dataclass(slots=True)
class Counts:
    """Counts by (what, split, key), filled while records are made."""

    by: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def document(self, split: str) -> None:
        """Count one source document."""
        self.by["documents", split, ""] += 1

    def variant(self, split: str) -> None:
        """Count one rendition."""
        self.by["variants", split, ""] += 1

    def claim(self, claim: ClaimData, split: str) -> None:
        """Count one line of the claims layout (not of a rendition)."""
        stance = claim["stance"]
        self.labels(
            split,
            stance["polarity"] or "",
            stance["certainty"],
            claim["kind"],
            claim["speaker"]["type"],
            claim["status"],
            claim["origin"],
            claim["annotator"],
        )
        for vendor in {vendor["vendor"] for vendor in claim["vendors"]}:
            self.by["vendor", split, vendor] += 1
        for metric in claim["metrics"]:
            self.by["metric_kind", split, metric["kind"]] += 1

    def labels(self, split: str, *labels: str, times: int = 1) -> None:
        """Count claims with the same labels, in the order of :data:`LABELS`."""
        self.by["records", split, ""] += times
        for what, label in zip(LABELS, labels, strict=True):
            self.by[what, split, label] += times

    def total(self, what: str, split: str | None = None) -> int:
        """All of one kind, in one split or in all."""
        return sum(
            count
            for (kind, where, _), count in self.by.items()
            if kind == what and split in (None, where)
        )

    def keys(self, what: str) -> tuple[str, ...]:
        """The keys of one kind, most frequent first, then by name."""
        totals: Counter[str] = Counter()
        for (kind, _, key), count in self.by.items():
            if kind == what:
                totals[key] += count
        return tuple(sorted(totals, key=lambda key: (-totals[key], key)))

    def total_of(self, what: str, key: str) -> int:
        """One count over all splits."""
        return sum(self.by[what, split, key] for split in SPLITS)

    def get(self, what: str, split: str, key: str = "") -> int:
        """One count."""
        return self.by[what, split, key]


def warnings(articles: Sequence[Article], counts: Counts, filtered: bool) -> tuple[Notice, ...]:
    """What a person should know before such a dataset is written."""
    found = [
        *_about_articles(articles),
        *_about_splits(counts),
        *_about_stances(counts),
        *_about_annotators(counts),
    ]
    if filtered:
        found.append(
            Notice(
                "filtered",
                "claims were filtered, so words outside the claims are no negative examples",
            )
        )
    return tuple(found)


def _about_articles(articles: Sequence[Article]) -> list[Notice]:
    found = []
    unknown = [one.name for one in articles if one.license in UNKNOWN_LICENCES]
    if unknown:
        found.append(
            Notice(
                "unknown_licence",
                "the licence of {count} of {all} articles is unknown: {names}",
                _named(unknown, articles),
            )
        )
    finished = (ArticleStatus.DONE, ArticleStatus.REVIEWED)
    undone = [one.name for one in articles if one.status not in finished]
    if undone:
        found.append(
            Notice(
                "undone_articles",
                "{count} of {all} articles are not marked done, so words outside their claims "
                "are no negative examples: {names}",
                _named(undone, articles),
            )
        )
    return found


def _named(names: list[str], articles: Sequence[Article]) -> dict[str, str]:
    shown = ", ".join(names[:5]) + (" …" if len(names) > 5 else "")
    return {"count": str(len(names)), "all": str(len(articles)), "names": shown}


def _about_splits(counts: Counts) -> list[Notice]:
    every = counts.total("records")
    found = []
    if not every:
        found.append(Notice("no_claims", "there is no claim in it"))
    for split in SPLITS:
        here = counts.total("records", split)
        if every and not here:
            found.append(
                Notice("empty_split", "the split {split} holds no claim", {"split": split})
            )
        elif every and abs(here / every - SHARES[split]) > _FAR:
            found.append(
                Notice(
                    "unbalanced_split",
                    "the split {split} holds {percent} % of the claims; {wanted} % were meant",
                    {
                        "split": split,
                        "percent": f"{100 * here / every:.0f}",
                        "wanted": f"{100 * SHARES[split]:.0f}",
                    },
                )
            )
    return found


def _about_stances(counts: Counts) -> list[Notice]:
    return [
        Notice(
            "few_examples",
            "only {count} training claims are {stance}",
            {"count": str(counts.get("stance", "train", stance)), "stance": stance},
        )
        for stance in counts.keys("stance")
        if counts.get("stance", "train", stance) < FEW
    ]


def _about_annotators(counts: Counts) -> list[Notice]:
    people = len(counts.keys("annotator"))
    undecided = counts.total("records") - counts.total_of("status", ClaimStatus.REVIEWED)
    if people < 2 or not undecided:
        return []
    return [
        Notice(
            "undecided",
            "the claims are by {people} annotators and {count} of them are not reviewed: where two "
            "marked the same words, both claims stand",
            {"people": str(people), "count": str(undecided)},
        )
    ]
