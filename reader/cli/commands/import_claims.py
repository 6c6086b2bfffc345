"""``zhubi import-claims``: documents with their claims, as an export wrote them."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import number, shown
from reader.cli.opening import opened_or_made
from reader.cli.table import Command
from reader.cli.terminal import Terminal

#: The tag set and vendors of an export, beside its records.
_TAGS = "tagset.json"


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser, help_="the project file; it is made when it does not exist")
    parser.add_argument(
        "file",
        metavar="FILE",
        type=as_path,
        help="a documents file (.jsonl), or a folder that an export wrote",
    )
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    file: Path = arguments.file
    # A dataset with its own tag set and vendors comes into a new project with nothing else.
    tags = file / _TAGS if file.is_dir() else file.with_name(_TAGS)
    with opened_or_made(arguments.project, annotator=arguments.annotator, bare=tags.exists()) as (
        project,
        made,
    ):
        report = project.import_documents(file)
    lines = [f"problem: {shown(problem)}" for problem in report.problems]
    lines.append(
        f"{arguments.project}: {number(report.articles, 'article')} and "
        f"{number(report.claims, 'claim')} taken in, {number(report.present, 'claim')} known "
        f"already, {number(len(report.problems), 'problem')}"
    )
    data = {
        "project": str(arguments.project),
        "made": made and arguments.project.exists(),
        "articles": report.articles,
        "claims": report.claims,
        "present": report.present,
        "problems": list(report.problems),
    }
    return Answer("\n".join(lines), data, Exit.FOUND if report.problems else Exit.DONE)


COMMAND = Command(_add_arguments, _run)
