"""``zhubi trash``: throwing claims and articles away, what was, and the way back."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_project, as_text
from reader.cli.layout import number, shortened, shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.article import Article
from reader.core.errors import NotFoundError
from reader.project import Project
from reader.project.trash import Removed, with_articles

_WORDS_COLUMNS = 60


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--throw-away",
        metavar="ID",
        type=as_text,
        action="append",
        default=[],
        help="throw this claim, or this article with its claims, away; may be repeated",
    )
    way.add_argument(
        "--bring-back",
        metavar="ID",
        type=as_text,
        action="append",
        default=[],
        help="bring this claim or article back; may be repeated",
    )
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    wanted: list[str] = arguments.bring_back
    unwanted: list[str] = arguments.throw_away
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        thrown = _throw_away(project, unwanted) if unwanted else frozenset()
        gone = project.trash()
        back = _chosen(gone, wanted)
        if back:
            project.bring_back(back)
    ids = {one.value.id for one in back}
    data = {
        "project": str(arguments.project),
        "removed": [_record(one) for one in gone if one.value.id not in ids],
        "brought_back": [_record(one) for one in back],
        "thrown_away": [_record(one) for one in gone if one.value.id in thrown],
    }
    if unwanted:
        return Answer(f"thrown away: {number(len(thrown), 'thing')}", data)
    if wanted:
        return Answer(f"brought back: {number(len(back), 'thing')}", data)
    return Answer(table([_row(one) for one in gone]) or "the trash is empty", data)


def _throw_away(project: Project, ids: list[str]) -> frozenset[str]:
    """Throw away what these ids name, articles with their claims; the ids of all of it."""
    articles = frozenset(project.article_ids()) & frozenset(ids)
    theirs = frozenset(claim.id for id_ in articles for claim in project.claims(id_))
    claims = [project.claim(id_).id for id_ in dict.fromkeys(ids) if id_ not in articles | theirs]
    if claims:
        project.remove_claims(claims)
    if articles:
        project.remove_articles(sorted(articles))
    return articles | theirs | frozenset(claims)


def _chosen(gone: tuple[Removed, ...], wanted: list[str]) -> tuple[Removed, ...]:
    known = {one.value.id: one for one in gone}
    for ident in wanted:
        if ident not in known:
            raise NotFoundError(f"nothing in the trash has the id {shown(ident)}")
    return with_articles([known[ident] for ident in dict.fromkeys(wanted)], gone)


def _row(removed: Removed) -> tuple[str, ...]:
    entry = removed.entry
    kind, words = _told(removed)
    by = shown(entry.annotator)
    return removed.value.id, entry.at, by, entry.reason, kind, shortened(words, _WORDS_COLUMNS)


def _record(removed: Removed) -> dict[str, Any]:
    entry = removed.entry
    kind, words = _told(removed)
    return {
        "id": removed.value.id,
        "kind": kind,
        "words": words,
        "at": entry.at,
        "annotator": entry.annotator,
        "reason": entry.reason,
    }


def _told(removed: Removed) -> tuple[str, str]:
    value = removed.value
    return ("article", value.name) if isinstance(value, Article) else ("claim", value.words)


COMMAND = Command(_add_arguments, _run)
