"""``zhubi import``: files and folders of articles into a project, as one change."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import number, shown
from reader.cli.opening import opened_or_made
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.article import Article, unique_name
from reader.intake import (
    ENCODINGS,
    Columns,
    Found,
    Intake,
    Refused,
    Told,
    field_named,
    find_files,
    read_each,
)
from reader.intake.encoding import canonical
from reader.project import Project

_HOW = {
    "mark": "byte order mark",
    "strict": "certain",
    "declared": "as the file says",
    "forced": "as asked",
    "guess": "guessed",
}


@dataclass(slots=True)
class _Found:
    """What came of the files: taken, known already (with the article's name), refused, told."""

    taken: list[tuple[Intake, Article]] = field(default_factory=list)
    known: list[tuple[Intake, str]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser, help_="the project file; it is made when it does not exist")
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=as_path, help="files and folders with articles"
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        type=_encoding,
        help="read every file in this encoding (default: found file by file): "
        + ", ".join(ENCODINGS),
    )
    parser.add_argument(
        "--column",
        metavar="FIELD=COLUMN",
        action="append",
        type=_column,
        default=[],
        help="which column of a CSV, TSV or JSON file holds what, as text=content; FIELD is one of "
        "text, title, source, url, author, date, licence, retrieved, id; COLUMN a name or a number",
    )
    add_annotator(parser)


def _column(text: str) -> tuple[str, str]:
    word, sign, column = text.partition("=")
    field_ = field_named(word)
    if not sign or field_ is None or not column.strip():
        raise ArgumentTypeError(f"{text!r} is not such as text=content")
    return field_, column.strip()


def _encoding(text: str) -> str:
    found = canonical(text)
    if found is None:
        raise ArgumentTypeError(f"{text!r} is none of " + ", ".join(ENCODINGS))
    return found


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    with opened_or_made(arguments.project, annotator=arguments.annotator) as (project, made):
        found = _read(project, arguments, terminal)
        if found.taken:
            project.add_articles([(article, intake.text) for intake, article in found.taken])
    return Answer(
        "\n".join(_lines(found, arguments.project, made=made)),
        _data(found, arguments.project, made=made and bool(found.taken)),
        Exit.FOUND if found.refused or not (found.taken or found.known) else Exit.DONE,
    )


def _read(project: Project, arguments: Namespace, terminal: Terminal) -> _Found:
    found = _Found()
    names = {row.article.name for row in project.articles()}
    texts: dict[str, str] = {}
    for each in _each(arguments, terminal):
        if isinstance(each, Refused):
            found.refused.append(each)
            continue
        if isinstance(each, Told):
            found.told.append(each)
            continue
        digest = each.article.sha256
        known = project.article_with_text(digest)
        name = texts.get(digest) if known is None else known.name
        if name is not None:
            found.known.append((each, name))
            continue
        name = unique_name(each.article.name, names)
        names.add(name)
        texts[digest] = name
        found.taken.append((each, replace(each.article, name=name)))
    return found


def _each(arguments: Namespace, terminal: Terminal) -> Iterator[Found]:
    """What is found in the files, with how far the reading is."""
    files = list(find_files(arguments.paths))
    columns = Columns(tuple(arguments.column))
    for at, file in enumerate(files, start=1):
        terminal.progress(at, len(files), "reading file")
        if isinstance(file, Refused):
            yield file
            continue

        def seen(done: int, of: int) -> None:
            terminal.progress(done * 100 // of, 100, "reading, per cent")

        yield from read_each(file, encoding=arguments.encoding, columns=columns, seen=seen)


def _lines(found: _Found, project: Path, *, made: bool) -> Iterator[str]:
    for intake, article in found.taken:
        how = _HOW.get(intake.decoded_how, intake.decoded_how)
        encoding = ENCODINGS.get(article.encoding or "", article.encoding)
        size = number(article.length, "character")
        yield f"imported  {shown(article.name)}: {size}, {encoding} ({how})"
        yield from (f"          {shown(note)}" for note in intake.notes)
    for intake, name in found.known:
        file = shown(intake.article.file_name or "?")
        yield f"known     {file}: the project has it as {shown(name)}"
    for told in found.told:
        yield f"of        {shown(told.path.name)}: {shown(' '.join(told.notes))}"
    for refused in found.refused:
        yield f"refused   {shown(str(refused.path))}: {shown(str(refused.error))}"
    counted = (
        f"{len(found.taken)} imported, {len(found.known)} known already, "
        f"{len(found.refused)} refused"
    )
    if made and not found.taken:
        yield f"{counted}; {project} was not made"
    else:
        yield f"{project}: {counted}" + (" (a new project)" if made else "")
    if not (found.taken or found.known or found.refused):
        yield "There was no article in what was named."


def _data(found: _Found, project: Path, *, made: bool) -> dict[str, Any]:
    return {
        "project": str(project),
        "made": made,
        "imported": [
            {
                "name": article.name,
                "id": article.id,
                "title": article.title,
                "file_name": article.file_name,
                "length": article.length,
                "sha256": article.sha256,
                "encoding": article.encoding,
                "decoded_how": intake.decoded_how,
                "runner_up": intake.runner_up,
                "notes": list(intake.notes),
            }
            for intake, article in found.taken
        ],
        "known": [
            {"name": name, "file_name": intake.article.file_name} for intake, name in found.known
        ],
        "files": [{"path": str(told.path), "notes": list(told.notes)} for told in found.told],
        "refused": [
            {
                "path": str(refused.path),
                "reason": refused.error.reason.value,
                "message": str(refused.error),
            }
            for refused in found.refused
        ],
    }


COMMAND = Command(_add_arguments, _run)
