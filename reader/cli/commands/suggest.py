"""``zhubi suggest``: what the finders propose for articles; nothing is changed."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import UsageError, add_article, as_path
from reader.cli.layout import shortened, shown, table
from reader.cli.opening import article_chosen
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.core.span import Quote, Span
from reader.core.tagset import Vendor
from reader.defaults import default_vendors
from reader.intake import Intake, Refused, read_paths
from reader.project import Project
from reader.project.suggestions import suggested
from reader.script import fold
from reader.suggest.reading import Reading
from reader.suggest.whole_article import Found, Proposing

_WORDS_COLUMNS = 60


@dataclass(frozen=True, slots=True)
class _Item:
    """An article to look through, with its claims and what other tools' machines proposed."""

    article: Article
    text: str
    claims: tuple[Claim, ...]
    machines: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class _Proposal:
    """One line of the answer: what kind of thing, where, its words, and what it is taken for."""

    article: str
    kind: str
    quote: Quote
    says: str
    more: dict[str, Any]

    @property
    def row(self) -> tuple[str, ...]:
        place = f"{self.quote.start}-{self.quote.end}"
        words = shortened(self.quote.text, _WORDS_COLUMNS)
        return shown(self.article), place, self.kind, shown(self.says) or "-", words

    @property
    def record(self) -> dict[str, Any]:
        span = {"start": self.quote.start, "end": self.quote.end, "text": self.quote.text}
        return {"article_name": self.article, "kind": self.kind, **span, **self.more}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        type=as_path,
        help="one project, or files and folders with articles",
    )
    add_article(parser, help_="of a project: only this article")


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with _looked_at(arguments) as (vendors, items, refused):
        proposing = Proposing(vendors)
        found = [one for item in items for one in _proposals(proposing, item)]
        lines = [table([one.row for one in found])] if found else []
        lines += [f"refused: {shown(str(one.path))}: {one.error}" for one in refused]
        data = {
            "proposals": [one.record for one in found],
            "refused": [
                {"path": str(one.path), "reason": one.error.reason.value, "message": str(one.error)}
                for one in refused
            ],
        }
    return Answer("\n".join(lines), data, Exit.FOUND if refused else Exit.DONE)


@contextmanager
def _looked_at(
    arguments: Namespace,
) -> Iterator[tuple[tuple[Vendor, ...], Iterable[_Item], list[Refused]]]:
    """The vendors to look for, the articles (read one by one), and a list for what is refused."""
    paths: list[Path] = arguments.paths
    refused: list[Refused] = []
    if len(paths) == 1 and paths[0].suffix == ".zhubi":
        with Project.open(paths[0], annotator=account_name(), read_only=True) as project:
            yield project.vendors(), _stored(project, arguments), refused
        return
    if arguments.article is not None:
        raise UsageError("--article chooses in a project; name one alone, or the files themselves")
    yield default_vendors(), _read(paths, refused), refused


def _stored(project: Project, arguments: Namespace) -> Iterator[_Item]:
    wanted = article_chosen(project, arguments)
    for row in project.articles():
        if wanted is None or row.article.id == wanted:
            ident = row.article.id
            claims, machines = project.claims(ident), suggested(project, ident)
            yield _Item(row.article, project.text(ident), claims, machines)


def _read(paths: list[Path], refused: list[Refused]) -> Iterator[_Item]:
    for one in read_paths(paths):
        if isinstance(one, Refused):
            refused.append(one)
        elif isinstance(one, Intake):
            yield _Item(one.article, one.text, ())


def _proposals(proposing: Proposing, item: _Item) -> list[_Proposal]:
    reading = Reading(item.text, fold(item.text))
    # What an article's boilerplate is has been settled when it came into its project.
    found = proposing.whole(reading, item.article.boilerplate or None)
    name = item.article.name
    made = [
        *_facts(name, reading, found),
        *(
            one
            for claim in item.claims
            for one in _on_claim(name, proposing, reading, found, claim)
        ),
        *(
            _Proposal(name, "of_machine", quote, claim.annotator, {"claim": to_data(claim)})
            for claim in item.machines
            for quote in claim.fragments[:1]
        ),
    ]
    made.sort(key=lambda one: (one.quote.start, -one.quote.end))
    return made


def _facts(name: str, reading: Reading, found: Found) -> Iterator[_Proposal]:
    for mention in found.mentions:
        named = {"vendors": list(mention.vendors), "sort": mention.sort}
        quote = reading.quote(mention.span)
        yield _Proposal(name, "vendor", quote, ",".join(mention.vendors), named)
    for metric in found.metrics:
        data = {key: value for key, value in to_data(metric).items() if key != "quote"}
        yield _Proposal(name, "metric", metric.quote, _spoken(data), {"metric": data})
    for time in found.times:
        yield _Proposal(name, "time", time, "", {})
    for part in found.boilerplate:
        yield _Proposal(name, "boilerplate", part.quote, part.kind, {"sort": part.kind})
    for claim in found.claims:
        why = {"reason": claim.reason, "score": claim.score}
        yield _Proposal(name, "claim", claim.quote, claim.reason, why)


def _on_claim(
    name: str, proposing: Proposing, reading: Reading, found: Found, claim: Claim
) -> Iterator[_Proposal]:
    """What the claim form would propose for a claim that is there."""
    vendors, metrics = proposing.for_claim(reading, found, claim)
    more = {
        "claim": claim.id,
        "vendors": [{"vendor": one.vendor, "near": one.near, "sure": one.sure} for one in vendors],
        "metrics": [
            {"start": one.quote.start, "end": one.quote.end, "text": one.quote.text}
            for one in metrics
        ],
    }
    whole = Quote(Span(claim.start, claim.end), Span(claim.start, claim.end).cut(reading.source))
    said = ",".join(one.vendor for one in vendors)
    yield _Proposal(name, "on_claim", whole, said, more)


def _spoken(metric: dict[str, Any]) -> str:
    """``parameters ge 1000000000``: the reading of a metric on one line."""
    value, low, high = metric["value"], metric["value_min"], metric["value_max"]
    sizes = [value] if value is not None else [one for one in (low, high) if one is not None]
    amount = "–".join(f"{one:.15g}" for one in sizes)
    parts = (metric["kind"], metric["comparator"], amount, metric["unit"])
    return " ".join(part for part in parts if part)


COMMAND = Command(_add_arguments, _run)
