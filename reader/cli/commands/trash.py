"""``zhubi trash``: what was thrown away, and the way back."""

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
    parser.add_argument(
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
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        gone = project.trash()
        back = _chosen(gone, wanted)
        if back:
            project.bring_back(back)
    ids = {one.value.id for one in back}
    data = {
        "project": str(arguments.project),
        "removed": [_record(one) for one in gone if one.value.id not in ids],
        "brought_back": [_record(one) for one in back],
    }
    if wanted:
        return Answer(f"brought back: {number(len(back), 'thing')}", data)
    return Answer(table([_row(one) for one in gone]) or "the trash is empty", data)


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
