"""The dataset card: `README.md` with the metadata that loaders read and the page people read."""

import json
from collections.abc import Iterator

from reader.dataset.counts import KINDS, Counts
from reader.dataset.dataset_facts import Facts
from reader.dataset.features import as_yaml
from reader.dataset.splits import SPLITS

_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))

_HEADINGS = {
    "stance": "Stance",
    "vendor": "Vendor",
    "kind": "Kind of claim",
    "certainty": "Certainty",
    "metric_kind": "Metric",
    "speaker": "Speaker",
    "status": "Status",
    "annotator": "Annotator",
    "origin": "Origin",
}


_STANDOFF = """\
This is a **stand-off** dataset: ids, offsets, hashes and labels, but no words of the articles,
whose licences do not allow publishing them or are not known. With the articles at hand (each is
recognised by the SHA-256 of its text) the full records come back, byte for byte:

    python check.py --sources FOLDER_OF_TEXTS --rebuild FULL
"""

_LAYOUTS = """\
- `claims-*.jsonl`: one claim a line, self-contained (`claims.schema.json`).
- `documents-*.jsonl`: one article a line with all its claims, for span detection and for
  reading back into Zhubi (`documents.schema.json`).

`start` and `end` are half open and count Unicode code points of the source text, read as UTF-8
without newline translation; `doc_sha256` is the SHA-256 of that text. Vendors, in three
languages, and the tag set are in `tagset.json`; how claims were marked is in `GUIDELINE.md`
({guideline}), where they come from in `DATASHEET.md`.

Near-duplicate articles share a `group` and stand in one split. Splits are kept from one version
to the next."""

_VARIANTS = """\
The training split also holds its articles in the other script, {variants} of them (`script` is
`hans` or `hant` in the claims, `script_variant` in the documents), converted character by
character, so that offsets are those of the source. Keep `source` alone to leave them out."""


def card(facts: Facts) -> str:
    """The whole of `README.md`."""
    return "\n".join((*_metadata(facts), *_page(facts))) + "\n"


def _text(text: str) -> str:
    # A JSON string is a YAML string, whatever it holds.
    return json.dumps(text, ensure_ascii=False)


def _metadata(facts: Facts) -> Iterator[str]:
    yield "---"
    yield f"pretty_name: {_text(facts.title)}"
    yield "language:"
    yield "- zh"
    # Those who list datasets know SPDX's names in small letters alone.
    yield f"license: {_text(facts.options.license.lower())}"
    yield "annotations_creators:"
    yield "- expert-generated"
    yield "language_creators:"
    yield "- found"
    yield "multilinguality:"
    yield "- monolingual"
    yield "source_datasets:"
    yield "- original"
    yield "task_categories:"
    yield "- token-classification"
    yield "- text-classification"
    yield "size_categories:"
    yield f"- {size(facts.tally.claims)}"
    yield "tags:"
    yield "- claims"
    yield "- stance"
    if any(facts.filled(layout) for layout in ("claims", "documents")):
        yield from _configs(facts)
        yield from _info(facts)
    yield "---"


def size(records: int) -> str:
    """The size category of a number of records."""
    return next((name for limit, name in _SIZES if records < limit), "n>1M")


def _configs(facts: Facts) -> Iterator[str]:
    yield "configs:"
    for layout in ("claims", "documents"):
        if not facts.filled(layout):
            continue
        yield f"- config_name: {layout}"
        if layout == "claims" or not facts.filled("claims"):
            yield "  default: true"
        yield "  data_files:"
        for split in facts.filled(layout):
            yield f"  - split: {split}"
            yield f"    path: {facts.files[layout, split].name}"


def _info(facts: Facts) -> Iterator[str]:
    yield "dataset_info:"
    for layout in ("claims", "documents"):
        if not facts.filled(layout):
            continue
        yield f"- config_name: {layout}"
        yield "  features:"
        yield from as_yaml(facts.features[layout], "  ")
        yield "  splits:"
        for split in facts.filled(layout):
            file = facts.files[layout, split]
            yield f"  - name: {split}"
            yield f"    num_bytes: {file.bytes}"
            yield f"    num_examples: {file.records}"


def _page(facts: Facts) -> Iterator[str]:
    counts = facts.tally.counts
    yield ""
    yield f"# {facts.title}"
    yield ""
    yield facts.description
    yield ""
    tally = facts.tally
    yield (
        f"Version {facts.options.version}. {tally.documents:,} articles, "
        f"{counts.total('records'):,} claims. {tally.verified:,} of {tally.spans:,} spans were "
        "verified after writing."
    )
    yield from _layouts(facts)
    yield from _tables(counts)
    if facts.source.agreement:
        yield from ("", "## Agreement", "", facts.source.agreement.strip())
    yield from _remarks(facts)
    yield ""
    yield "## Check it"
    yield ""
    yield "`python check.py` compares every file with `SHA256SUMS` and every span with its article."
    yield "It needs nothing but Python."


def _layouts(facts: Facts) -> Iterator[str]:
    yield ""
    yield "## Two layouts of the same claims"
    yield ""
    if facts.standoff:
        yield _STANDOFF
    yield _LAYOUTS.format(guideline=facts.guideline)
    if variants := facts.tally.counts.total("variants"):
        yield ""
        yield _VARIANTS.format(variants=f"{variants:,}")


def _tables(counts: Counts) -> Iterator[str]:
    yield ""
    yield "## Counts"
    yield ""
    yield from table("", [("claims", "records"), ("articles", "documents")], counts)
    for kind in KINDS:
        if kind in _HEADINGS and counts.keys(kind):
            yield ""
            yield from by_key(_HEADINGS[kind], kind, counts)


def table(head: str, rows: list[tuple[str, str]], counts: Counts) -> Iterator[str]:
    """A Markdown table of totals, one column a split."""
    yield from _head(head)
    for name, kind in rows:
        cells = (f"{counts.get(kind, split):,}" for split in SPLITS)
        yield f"| {name} | {' | '.join(cells)} | {counts.total(kind):,} |"


def by_key(head: str, kind: str, counts: Counts) -> Iterator[str]:
    """A Markdown table of one kind of count, one row a key, one column a split."""
    yield from _head(head)
    for key in counts.keys(kind):
        found = [counts.get(kind, split, key) for split in SPLITS]
        cells = " | ".join(f"{count:,}" for count in (*found, sum(found)))
        name = " ".join(key.split()).replace("|", "&#124;")
        yield f"| {name} | {cells} |"


def _head(head: str) -> Iterator[str]:
    yield f"| {head} | {' | '.join(SPLITS)} | all |"
    yield "|---|" + "---:|" * (len(SPLITS) + 1)


def _remarks(facts: Facts) -> Iterator[str]:
    yield ""
    yield "## Limits"
    yield ""
    yield "Words outside the claims are negative examples only in articles whose `status` is `done`"
    yield "or `reviewed`, and never inside `boilerplate`."
    if facts.notices:
        yield ""
        yield from (f"- {notice.text}" for notice in facts.notices)
