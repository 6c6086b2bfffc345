"""``zhubi consistency``: the same words tagged here like this and there otherwise."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_project, as_text
from reader.cli.layout import shortened, shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project
from reader.project.consistency import inconsistencies_of
from reader.suggest.consistency import Inconsistency, Place

_WORDS_COLUMNS = 40


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("--by", metavar="NAME", type=as_text, help="only claims of this annotator")


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name(), read_only=True) as project:
        found = inconsistencies_of(project, annotator=arguments.by)
        named = {place.article for entry in found for place in entry.places}
        names = {ident: project.article(ident).name for ident in named}
        texts = {ident: project.text(ident) for ident in named}
    lines = [_row(entry, place, names, texts) for entry in found for place in entry.places]
    data = {
        "project": str(arguments.project),
        "inconsistencies": [_record(entry, names) for entry in found],
    }
    return Answer(
        table(lines) or "no words are tagged in different ways",
        data,
        Exit.FOUND if found else Exit.DONE,
    )


def _row(
    entry: Inconsistency, place: Place, names: Mapping[str, str], texts: Mapping[str, str]
) -> tuple[str, ...]:
    return (
        entry.doubt.value,
        entry.field,
        shown(names[place.article]),
        f"{place.span.start}-{place.span.end}",
        shown(place.tagged or "-"),
        shortened(place.span.cut(texts[place.article]), _WORDS_COLUMNS),
    )


def _record(entry: Inconsistency, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "doubt": entry.doubt.value,
        "words": entry.words,
        "field": entry.field,
        "places": [
            {
                "article_name": names[place.article],
                "start": place.span.start,
                "end": place.span.end,
                "claim": place.claim,
                "tagged": place.tagged,
            }
            for place in entry.places
        ],
    }


COMMAND = Command(_add_arguments, _run)
