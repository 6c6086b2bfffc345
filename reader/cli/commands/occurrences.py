"""``zhubi occurrences``: every place of the same words or of a vendor, marked when asked."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import UsageError, add_annotator, add_article, add_project, as_text
from reader.cli.layout import number, shown, table
from reader.cli.opening import article_chosen
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.claim import Claim
from reader.project import Project
from reader.project.occurrence_labelling import LabelCandidate, claims_at, places


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("words", metavar="WORDS", type=as_text, nargs="?", help="in either script")
    what.add_argument("--vendor", metavar="ID", type=as_text, help="any name of this vendor")
    add_article(parser, help_="only in this article")
    parser.add_argument(
        "--mark",
        action="store_true",
        help="make a claim at every place that has none and is no boilerplate, as one change",
    )
    parser.add_argument(
        "--like", metavar="ID", type=as_text, help="with --mark: describe them like this claim"
    )
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    if arguments.like is not None and not arguments.mark:
        raise UsageError("--like says how claims are made; it needs --mark")
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not arguments.mark
    ) as project:
        if arguments.vendor is not None:
            project.vendor(arguments.vendor)
        found = places(
            project,
            arguments.words or "",
            article=article_chosen(project, arguments),
            vendor=arguments.vendor,
            most=None,
        ).places
        names = {row.article.id: row.article.name for row in project.articles()}
        made = _mark(project, found, arguments.like) if arguments.mark else ()
    rows = [_row(place, names[place.article]) for place in found]
    data = {
        "project": str(arguments.project),
        "places": [_record(place, names[place.article]) for place in found],
        "made": [claim.id for claim in made],
    }
    tail = [f"{number(len(made), 'claim')} made"] if arguments.mark else []
    return Answer("\n".join([table(rows) or "no such words", *tail]), data)


def _mark(
    project: Project, found: tuple[LabelCandidate, ...], like: str | None
) -> tuple[Claim, ...]:
    template = None if like is None else project.claim(like)
    made = claims_at(project, [place for place in found if place.wanted], template=template)
    if made:
        project.add_claims(made, reason="everywhere")
    return made


def _row(place: LabelCandidate, name: str) -> tuple[str, ...]:
    around = shown(f"{place.before}[{place.words}]{place.after}")
    span = f"{place.span.start}-{place.span.end}"
    what = "claim" if place.taken else "boilerplate" if place.boilerplate else "-"
    return shown(name), span, what, around


def _record(place: LabelCandidate, name: str) -> dict[str, Any]:
    return {
        "article_name": name,
        "start": place.span.start,
        "end": place.span.end,
        "text": place.words,
        "taken": place.taken,
        "boilerplate": place.boilerplate,
    }


COMMAND = Command(_add_arguments, _run)
