"""Claims as Markdown for people: words, stance, vendors, metrics, note, and where they stand."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.core.claim import Claim
from reader.project import Project
from reader.viewmodels.wording.labels import Labels

_SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|"})


def of_project(
    project: Project, ids: Sequence[str], language: str, progress: Callable[[int, int], None]
) -> str:
    """These claims of a project, in a language of the interface.

    *progress* hears of claims read, of how many; what it raises breaks off.
    """

    def items() -> Iterator[tuple[Claim, str]]:
        titles: dict[str, str] = {}
        for at, ident in enumerate(ids):
            progress(at, len(ids))
            claim = project.claim(ident)
            if claim.article not in titles:
                titles[claim.article] = project.article(claim.article).shown_title
            yield claim, titles[claim.article]

    return claims(items(), Labels(project.tag_set(), project.vendors_by_id(), language))


def claims(items: Iterable[tuple[Claim, str]], labels: Labels) -> str:
    """A list of claims, each with the title of its article, grouped by article."""
    lines: list[str] = []
    title = None
    for claim, article in items:
        if article != title:
            title = article
            lines += [*([""] if lines else []), f"## {_plain(article)}", ""]
        lines.append(f"- > {_plain(claim.words)}")
        facts = _facts(claim, labels)
        if facts:
            lines.append(f"  {facts}")
        if claim.note:
            lines.append(f"  *{_plain(claim.note)}*")
    return "\n".join(lines) + "\n" if lines else ""


def _facts(claim: Claim, labels: Labels) -> str:
    stance = labels.value("stance", claim.stance.polarity)
    vendors = [
        labels.vendor(entry.vendor)
        + (f" ({labels.value('stance', entry.stance)})" if entry.stance else "")
        for entry in claim.vendors
    ]
    metrics = [f"{metric.quote.text} ({labels.metric_value(metric)})" for metric in claim.metrics]
    parts = [f"**{stance}**" if stance else "", ", ".join(vendors), ", ".join(metrics)]
    parts.append(f"{claim.start}–{claim.end}")
    return " · ".join(part for part in parts if part)


def _plain(text: str) -> str:
    return " ".join(text.translate(_SPECIAL).split())
