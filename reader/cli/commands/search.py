"""``zhubi search``: where words stand in the articles, in either script."""

import re
from argparse import ArgumentParser, Namespace
from itertools import islice

from reader.cli.answer import Answer
from reader.cli.arguments import add_limit, add_project, as_text
from reader.cli.layout import shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.core.article import Article
from reader.project import Project
from reader.project.searching import Hit

_AROUND = 15
_LINE_END = re.compile(r"[\r\n]")


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "words", metavar="WORDS", type=as_text, help="what to look for, in either script"
    )
    parser.add_argument(
        "--wordings",
        action="store_true",
        help="find also what Taiwan and the mainland call differently",
    )
    add_limit(parser, "places", default=100)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name()) as project:
        hits = project.search(arguments.words, wordings=arguments.wordings)
        found = [
            (hit, project.article(hit.article), project.text(hit.article))
            for hit in islice(hits, arguments.limit or None)
        ]
        articles = project.count_articles(arguments.words, wordings=arguments.wordings)
    rows = [
        (shown(article.name), f"{hit.span.start}-{hit.span.end}", _around(hit, text))
        for hit, article, text in found
    ]
    data = {
        "project": str(arguments.project),
        "articles": articles,
        "hits": [_record(hit, article, text) for hit, article, text in found],
    }
    lines = [table(rows)]
    if len(found) == arguments.limit:
        lines.append(f"{len(found)} places; the words stand in {articles} article(s)")
    return Answer("\n".join(lines), data)


def _around(hit: Hit, text: str) -> str:
    """The words with some of the line before and after, the words in brackets."""
    before = _LINE_END.split(text[max(0, hit.span.start - _AROUND) : hit.span.start])[-1]
    after = _LINE_END.split(text[hit.span.end : hit.span.end + _AROUND])[0]
    return shown(f"{before}[{hit.span.cut(text)}]{after}")


def _record(hit: Hit, article: Article, text: str) -> dict[str, str | int]:
    return {
        "article_name": article.name,
        "article": article.id,
        "start": hit.span.start,
        "end": hit.span.end,
        "text": hit.span.cut(text),
    }


COMMAND = Command(_add_arguments, _run)
