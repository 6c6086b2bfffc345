"""What an export would hold, as rows and sentences for people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.dataset import SPLITS, Notice, Preview
from reader.viewmodels.wording import words
from reader.viewmodels.wording.labels import Labels
from reader.viewmodels.wording.words import noop, translate

_SPLITS = {
    "train": noop("Dataset", "Training"),
    "validation": noop("Dataset", "Validation"),
    "test": noop("Dataset", "Test"),
}

#: What is counted, in the order in which it is shown; the first three are lines of their own.
_COUNTED = {
    "documents": noop("Dataset", "Documents"),
    "records": noop("Dataset", "Claims"),
    "variants": noop("Dataset", "Renditions"),
    "stance": noop("Dataset", "By stance"),
    "vendor": noop("Dataset", "By vendor"),
    "metric_kind": noop("Dataset", "By kind of metric"),
    "status": noop("Dataset", "By status"),
    "annotator": noop("Dataset", "By annotator"),
}

#: Shown even when there is none.
_LINES = ("documents", "records")

#: What is told by each code; the values go in by name.
NOTICES = {
    "unknown_licence": noop(
        "Dataset", "The licence of {count} of {all} articles is unknown: {names}"
    ),
    "undone_articles": noop(
        "Dataset",
        "{count} of {all} articles are not marked done, so words outside their claims are no "
        "negative examples: {names}",
    ),
    "no_claims": noop("Dataset", "There is no claim in it"),
    "few_variants": noop(
        "Dataset",
        "{count} of {all} training articles have no rendition in a script that was asked for: "
        "they are in that script, or in none for certain",
    ),
    "empty_split": noop("Dataset", "The split “{split}” holds no claim"),
    "unbalanced_split": noop(
        "Dataset", "The split “{split}” holds {percent} % of the claims; {wanted} % were meant"
    ),
    "few_examples": noop("Dataset", "Only {count} training claims are “{stance}”"),
    "undecided": noop(
        "Dataset",
        "The claims are by {people} annotators and {count} of them are not reviewed: where two "
        "marked the same words, both claims stand",
    ),
    "filtered": noop(
        "Dataset",
        "Claims were filtered, so words outside the claims are no negative examples",
    ),
    "standoff_default": noop(
        "Dataset",
        "Written without the words of the articles, because the licence of at least one is unknown",
    ),
    "no_variants": noop("Dataset", "Renditions hold words of the articles and were left out"),
    "torn_group": noop("Dataset", "Near-duplicates in different groups: {names}"),
    "borderline_pair": noop(
        "Dataset",
        "{one} and {other} share {percent} % of the shorter text, but stand in different groups",
    ),
    "version_added": noop(
        "Dataset",
        "Since version {before} in this folder records were added: that asks for version {due}, "
        "not {now}",
    ),
    "version_changed": noop(
        "Dataset",
        "Since version {before} in this folder records were changed, removed or moved: that asks "
        "for version {due}, not {now}",
    ),
    "torn_split": noop("Dataset", "Group {group} stands in more than one split: {splits}"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the preview: its name, a count per split, and whether it begins a part."""

    name: str
    counts: tuple[int, ...]
    head: bool = False

    @property
    def total(self) -> int:
        """Over all splits."""
        return sum(self.counts)


def split_names() -> tuple[str, ...]:
    """The splits' names, in their order."""
    return tuple(translate("Dataset", _SPLITS[split]) for split in SPLITS)


def rows(preview: Preview, labels: Labels) -> tuple[Row, ...]:
    """Everything that is counted, most frequent first within each part."""
    return tuple(_rows(preview, labels))


def _rows(preview: Preview, labels: Labels) -> Iterator[Row]:
    counts = preview.counts
    for what, title in _COUNTED.items():
        keys = counts.keys(what)
        if what in _LINES or (keys == ("",) and what != "stance"):
            name = translate("Dataset", title)
            yield Row(name, tuple(counts.get(what, split) for split in SPLITS), head=True)
        elif keys:
            yield Row(translate("Dataset", title), (), head=True)
            for key in keys:
                each = tuple(counts.get(what, split, key) for split in SPLITS)
                yield Row(_name(what, key, labels), each)


def _name(what: str, key: str, labels: Labels) -> str:
    if what == "vendor":
        return labels.vendor(key)
    if what == "status":
        return words.claim_status_named(key)
    if what == "annotator":
        return key
    return labels.value(what, key) or translate("Dataset", "none")


def notices(found: Iterable[Notice], labels: Labels | None) -> tuple[str, ...]:
    """What a person should know, in the language of the interface."""
    return tuple(_notice(notice, labels) for notice in found)


def _notice(notice: Notice, labels: Labels | None) -> str:
    if notice.code not in NOTICES:
        return notice.text
    values = dict(notice.values)
    if values.get("split") in _SPLITS:
        values["split"] = translate("Dataset", _SPLITS[values["split"]])
    if "stance" in values and labels is not None:
        values["stance"] = labels.value("stance", values["stance"])
    return translate("Dataset", NOTICES[notice.code]).format_map(values)
