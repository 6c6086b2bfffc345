"""The datasheet: the questions a careful user asks of a dataset, with answers from the data."""

from collections import Counter
from collections.abc import Iterable, Iterator

from reader.dataset.dataset_facts import Facts

_UNKNOWN = "unknown"


def datasheet(facts: Facts) -> str:
    """The whole of `DATASHEET.md`."""
    parts = (
        f"# Datasheet: {facts.title}",
        _section("Motivation", facts.description),
        _section("Composition", *_composition(facts)),
        _section("Collection", *_collection(facts)),
        _section("Labelling", *_labelling(facts)),
        _section("Uses", *_uses(facts)),
        _section("Distribution", *_distribution(facts)),
        _section("Maintenance", *_maintenance(facts)),
    )
    return "\n".join(parts)


def _section(title: str, *paragraphs: str) -> str:
    return f"\n## {title}\n\n" + "\n\n".join(paragraphs) + "\n"


def _composition(facts: Facts) -> Iterator[str]:
    tally, counts = facts.tally, facts.tally.counts
    lengths = sorted(article.length for article in facts.articles)
    yield (
        f"{tally.documents:,} articles with {sum(lengths):,} code points "
        f"({_middle(lengths):,} in the median article) and {counts.total('records'):,} claims, "
        f"of which {tally.spans:,} spans are recorded and were verified."
    )
    yield "Scripts of the articles: " + _listed(article.script for article in facts.articles) + "."
    yield (
        "Status of the articles: "
        + _listed(article.status.value for article in facts.articles)
        + ". Only articles marked done or reviewed are fully annotated."
    )
    if tally.left_out:
        reasons = _listed(left.reason.partition(" of claim")[0] for left in tally.left_out)
        yield (f"{len(tally.left_out):,} claims stand in the documents layout alone: {reasons}.")
    if not facts.options.filter.takes_all:
        yield "The claims were chosen: " + "; ".join(_conditions(facts)) + "."


def _conditions(facts: Facts) -> Iterator[str]:
    chosen = facts.options.filter
    for name, values in (
        ("status", chosen.statuses),
        ("vendor", chosen.vendors),
        ("annotator", chosen.annotators),
    ):
        if values is not None:
            yield f"{name} " + " or ".join(sorted(values))


def _collection(facts: Facts) -> Iterator[str]:
    yield (
        "Sources of the articles: "
        + _listed(article.source or _UNKNOWN for article in facts.articles)
        + "."
    )
    yield (
        "Encodings of their files: "
        + _listed(article.encoding or _UNKNOWN for article in facts.articles)
        + ". The texts are kept exactly as decoded."
    )
    dates = sorted(article.published for article in facts.articles if article.published)
    if dates:
        yield f"Published from {dates[0]} to {dates[-1]}, as far as the articles tell."


def _labelling(facts: Facts) -> Iterator[str]:
    counts = facts.tally.counts
    yield (
        f"Annotators: {len(counts.keys('annotator'))}. Guideline: `GUIDELINE.md` "
        f"({facts.guideline}). Tag set: "
        f"{facts.source.tag_set.id} {facts.source.tag_set.version}, in `tagset.json`."
    )
    for kind, title in (("origin", "Origin"), ("status", "Status")):
        if keys := counts.keys(kind):
            found = ", ".join(f"{key} {counts.total_of(kind, key):,}" for key in keys)
            yield f"{title} of the claims: {found}."
    if facts.source.agreement:
        yield f"Agreement. {facts.source.agreement.strip()}"
    yield "Stance is never filled in beforehand. Suggestions that nobody accepted are not in here."


def _uses(facts: Facts) -> Iterator[str]:
    yield "Finding claims in Chinese articles, and telling vendor, stance, metric, speaker."
    yield ("Not for judging persons or companies: a claim is what an article says, not what is so.")
    if facts.notices:
        yield "To be kept in mind:\n\n" + "\n".join(f"- {notice.text}" for notice in facts.notices)


def _distribution(facts: Facts) -> Iterator[str]:
    yield (
        "Licences of the articles: "
        + _listed(article.license or _UNKNOWN for article in facts.articles)
        + "."
    )
    yield f"Licence of the annotations: {facts.options.license}."
    yield (
        "Written stand-off: no words of the articles are included."
        if facts.standoff
        else "Written with the full texts: pass it on only where every article's licence allows."
    )


def _maintenance(facts: Facts) -> Iterator[str]:
    yield (
        f"Version {facts.options.version}. A patch keeps the data, a minor version only adds, a "
        "major version changes or removes records or moves them across splits."
    )
    conversion = ", ".join(
        f"{key} {value}" for key, value in sorted(facts.source.conversion.items())
    )
    if conversion:
        yield f"Script engine of the program that wrote it: {conversion}."


def _listed(values: Iterable[str]) -> str:
    found = sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{value} ({count:,})" for value, count in found) or "none"


def _middle(ordered: list[int]) -> int:
    return ordered[len(ordered) // 2] if ordered else 0
