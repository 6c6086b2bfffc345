"""``zhubi articles``: the articles of a project, one a line."""

from argparse import Namespace
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


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        found = project.articles()
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


COMMAND = Command(add_project, _run)
