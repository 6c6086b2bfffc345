"""``zhubi claims``: the claims of a project or of one article, by place in the text."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_article, add_project
from reader.cli.layout import shortened, shown, table
from reader.cli.opening import article_chosen
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.core.claim import Claim
from reader.core.codec import to_data
from reader.project import Project

_WORDS_COLUMNS = 72


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    add_article(parser, help_="only the claims of this article")


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        names = {row.article.id: row.article.name for row in project.articles()}
        claims = project.claims(article_chosen(project, arguments))
    rows = [_row(claim, names[claim.article]) for claim in claims]
    data = [_record(claim, names[claim.article]) for claim in claims]
    return Answer(table(rows), {"project": str(arguments.project), "claims": data})


def _row(claim: Claim, name: str) -> tuple[str, ...]:
    return (
        shown(name),
        f"{claim.start}-{claim.end}",
        claim.stance.polarity or "-",
        claim.kind,
        ",".join(vendor.vendor for vendor in claim.vendors) or "-",
        claim.status.value,
        shortened(claim.words, _WORDS_COLUMNS),
    )


def _record(claim: Claim, name: str) -> dict[str, Any]:
    return {"article_name": name, **to_data(claim)}


COMMAND = Command(_add_arguments, _run)
