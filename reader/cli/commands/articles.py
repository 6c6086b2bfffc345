"""``zhubi articles``: the articles of a project, one a line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_project
from reader.cli.layout import number, shortened, shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project
from reader.store.values import ArticleRow

_TITLE_COLUMNS = 60


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--near-duplicates",
        action="store_true",
        help="only articles that tell the same story as another, group by group",
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        found: Sequence[ArticleRow] = project.articles()
        groups = project.near_duplicates() if arguments.near_duplicates else None
    names = {row.article.id: row.article.name for row in found}
    if groups is not None:
        by_id = {row.article.id: row for row in found}
        found = [by_id[id_] for group in groups for id_ in group]
    rows = [
        (
            shown(row.article.name),
            number(row.article.length, "character"),
            row.article.script,
            row.article.encoding or "-",
            row.article.status.value,
            number(row.claims, "claim"),
            shortened(row.article.title, _TITLE_COLUMNS),
        )
        for row in found
    ]
    data = [_record(row) for row in found]
    others = {id_: [one for one in group if one != id_] for group in groups or () for id_ in group}
    for record in data if groups is not None else ():
        record["near_duplicates"] = [names[id_] for id_ in others[record["id"]]]
    return Answer(table(rows), {"project": str(arguments.project), "articles": data})


def _record(row: ArticleRow) -> dict[str, Any]:
    article = row.article
    return {
        "name": article.name,
        "id": article.id,
        "title": article.title,
        "length": article.length,
        "script": article.script,
        "encoding": article.encoding,
        "file_name": article.file_name,
        "source": article.source,
        "published": article.published,
        "status": article.status.value,
        "group": article.group,
        "split": article.split,
        "sha256": article.sha256,
        "claims": row.claims,
    }


COMMAND = Command(_add_arguments, _run)
