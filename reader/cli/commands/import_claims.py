"""``zhubi import-claims``: documents with their claims, of an export or of another tool."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from pathlib import Path

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.layout import number, shown
from reader.cli.opening import opened_or_made
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.dataset.documents_reader import is_ours
from reader.formats.format import Format
from reader.formats.marks import FormatError, Unit
from reader.formats.registry import FORMATS, detect, format_named
from reader.project import Project
from reader.project.format_imports import FormatImport

#: The tag set and vendors of an export, beside its records.
_TAGS = "tagset.json"
#: How the layout of our own exports is named among the formats.
_OWN = "documents"


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser, help_="the project file; it is made when it does not exist")
    parser.add_argument(
        "file",
        metavar="FILE",
        type=as_path,
        help="a documents file, a folder that an export wrote, or a file of another tool",
    )
    parser.add_argument(
        "--format",
        choices=[_OWN, *(form.key for form in FORMATS if form.is_read)],
        help="what the file is; otherwise it is looked at",
    )
    parser.add_argument(
        "--unit",
        choices=[unit.value for unit in Unit],
        help="what another tool's offsets count, where the file does not say or says it wrongly",
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help="of another tool's files that are not UTF-8; otherwise the likeliest, which is told",
    )
    add_annotator(parser)


def _run(arguments: Namespace, _: Terminal) -> Answer:
    file: Path = arguments.file
    form = _format(file, arguments.format)
    # A dataset with its own tag set and vendors comes into a new project with nothing else.
    tags = file / _TAGS if file.is_dir() else file.with_name(_TAGS)
    bare = form is None and tags.exists()
    with opened_or_made(arguments.project, annotator=arguments.annotator, bare=bare) as (
        project,
        made,
    ):
        if form is None:
            answer = _documents(project, arguments)
        else:
            unit = None if arguments.unit is None else Unit(arguments.unit)
            report = project.import_format(file, form.key, unit=unit, encoding=arguments.encoding)
            answer = _taken_in(report, arguments)
    data = {"project": str(arguments.project), "made": made and arguments.project.exists()}
    return replace(answer, data={**data, **(answer.data or {})})


def _format(file: Path, key: str | None) -> Format | None:
    """The other tool's format that the file is of, or ``None`` for our own layout."""
    if key is not None:
        return None if key == _OWN else format_named(key)
    if file.suffix == ".zhubi" and file.is_file():
        raise FormatError(
            f"{shown(str(file))} is a project; write it to a folder first, which can be taken in: "
            f"zhubi export {shown(str(file))} FOLDER"
        )
    return None if is_ours(file) else detect(file)


def _documents(project: Project, arguments: Namespace) -> Answer:
    report = project.import_documents(arguments.file)
    lines = [f"problem: {shown(problem)}" for problem in report.problems]
    lines.append(
        f"{arguments.project}: {number(report.articles, 'article')} and "
        f"{number(report.claims, 'claim')} taken in, {number(report.present, 'claim')} known "
        f"already, {number(len(report.problems), 'problem')}"
    )
    data = {
        "articles": report.articles,
        "claims": report.claims,
        "present": report.present,
        "problems": list(report.problems),
    }
    return Answer("\n".join(lines), data, Exit.FOUND if report.problems else Exit.DONE)


def _taken_in(report: FormatImport, arguments: Namespace) -> Answer:
    lines = [f"remark: {shown(note)}" for note in report.notes]
    lines.append(
        f"{number(report.read, 'mark')} read ({report.format}): {report.as_declared} as declared, "
        f"{report.other_unit} in another unit, {report.found_again} found again, "
        f"{report.unverified} without words to check, {report.repairs} to be repaired"
    )
    if report.repairs:
        lines.append(f"zhubi repairs {arguments.project} lists what is to be repaired")
    if report.edited or report.deleted:
        lines.append(
            f"{number(report.edited, 'claim')} changed and {number(report.deleted, 'claim')} "
            "deleted in the other tool"
        )
    if report.suggestions:
        kept = number(report.suggestions, "suggestion")
        lines.append(f"{kept} of a machine kept as such; zhubi suggest lists them")
    lines.append(
        f"{arguments.project}: {number(report.articles, 'article')} and "
        f"{number(report.claims, 'claim')} taken in, {number(report.present, 'claim')} known "
        "already"
    )
    data = {**asdict(report), "notes": list(report.notes)}
    return Answer("\n".join(lines), data, Exit.FOUND if report.repairs else Exit.DONE)


COMMAND = Command(_add_arguments, _run)
