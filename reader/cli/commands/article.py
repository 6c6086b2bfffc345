"""``zhubi article``: the facts of articles, shown and corrected."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_project, as_text
from reader.cli.layout import number, shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.article import Article
from reader.core.errors import NotFoundError
from reader.project import Project
from reader.project.article_metadata import FACTS, correct, fact


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "names", metavar="NAME", nargs="*", type=as_text, default=[], help="which articles"
    )
    which.add_argument("--all", action="store_true", help="all articles of the project")
    parser.add_argument(
        "--set",
        metavar="FACT=VALUE",
        type=_fact,
        action="append",
        default=[],
        help=f"correct a fact, or with nothing after = forget it; may be repeated. "
        f"Facts: {', '.join(FACTS)}",
    )
    add_annotator(parser)


def _fact(word: str) -> tuple[str, str]:
    key, equals, value = as_text(word).partition("=")
    if key not in FACTS or not equals:
        raise ArgumentTypeError(f"{word!r} is not FACT=VALUE with one of {', '.join(FACTS)}")
    return key, value


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(
        arguments.project, annotator=arguments.annotator, read_only=not arguments.set
    ) as project:
        ids = project.article_ids() if arguments.all else _ids(project, arguments.names)
        change = correct(project, ids, dict(arguments.set)) if arguments.set else None
        found = [project.article(each) for each in ids]
    changed = 0 if change is None else len(change.added)
    lines = [_lines(article) for article in found]
    if arguments.set:
        lines.append(f"{number(changed, 'article')} changed")
    data = {
        "project": str(arguments.project),
        "changed": changed,
        "articles": [_record(article) for article in found],
    }
    return Answer("\n\n".join(lines), data)


def _ids(project: Project, names: list[str]) -> tuple[str, ...]:
    found = []
    for name in dict.fromkeys(names):
        article = project.article_named(name)
        if article is None:
            raise NotFoundError(
                f"{project.path} has no article {shown(name)}; see: zhubi articles {project.path}"
            )
        found.append(article.id)
    return tuple(found)


def _lines(article: Article) -> str:
    return table([(key, shown(fact(article, key)) or "-") for key in FACTS])


def _record(article: Article) -> dict[str, Any]:
    return {"id": article.id, **{key: getattr(article, key) for key in FACTS}}


COMMAND = Command(_add_arguments, _run)
