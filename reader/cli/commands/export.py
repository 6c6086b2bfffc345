"""``zhubi export``: the data set of a project or files for another tool, every span checked."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.chosen_claims import add_filters, filter_of
from reader.cli.layout import counts, number, shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.dataset import LAYOUTS, ExportReport
from reader.dataset.record_writer import LeftOut
from reader.formats.losses import counted
from reader.formats.registry import FORMATS
from reader.project import Project

_BOTH = "both"


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        type=as_path,
        help="where the files go; made when it is not there",
    )
    parser.add_argument(
        "--layout",
        choices=(*LAYOUTS, _BOTH),
        default=_BOTH,
        help="one claim a line, one document with its claims a line, or both (default)",
    )
    parser.add_argument(
        "--format",
        choices=[form.key for form in FORMATS if form.write is not None],
        help="write for another tool instead; zhubi losses tells before what that loses",
    )
    add_filters(parser)
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace files of the same names even when they are of no earlier export",
    )
    add_annotator(parser)


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    if arguments.format is not None:
        return _for_another_tool(arguments, terminal)
    layouts = LAYOUTS if arguments.layout == _BOTH else (arguments.layout,)
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        report = project.export(
            arguments.folder,
            layouts=layouts,
            only=filter_of(arguments),
            progress=partial(terminal.progress, what="step"),
            force=arguments.force,
        )
    return Answer("\n".join(report_lines(report)), report_data(arguments.project, report))


def _for_another_tool(arguments: Namespace, terminal: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        report = project.export_format(
            arguments.folder,
            arguments.format,
            only=filter_of(arguments),
            progress=partial(terminal.progress, what="step"),
            force=arguments.force,
        )
    lost = counted(report.losses)
    lines = [str(report.folder / name) for name in report.files]
    lines += [f"remark: {shown(remark)}" for remark in report.remarks]
    lines += [": ".join(counts("lost", lost))] if lost else []
    lines.append(
        f"{number(report.claims, 'claim')}; {report.verified} of {number(report.spans, 'span')} "
        f"verified in the written files; {number(sum(lost.values()), 'loss', 'losses')}"
    )
    data = {
        "project": str(arguments.project),
        "folder": str(report.folder),
        "format": report.format,
        "files": [{"name": name} for name in report.files],
        "claims": report.claims,
        "spans": report.spans,
        "verified": report.verified,
        "lost": lost,
        "remarks": list(report.remarks),
    }
    return Answer("\n".join(lines), data)


def report_data(project: Path, report: ExportReport) -> dict[str, Any]:
    """What an export wrote, for programs."""
    return {
        "project": str(project),
        "folder": str(report.folder),
        "files": [asdict(file) for file in report.files],
        "documents": report.documents,
        "claims": report.claims,
        "spans": report.spans,
        "verified": report.verified,
        "left_out": left_out_data(report.left_out),
        "notices": [{"code": notice.code, "message": notice.text} for notice in report.notices],
    }


def left_out_data(left_out: Sequence[LeftOut]) -> list[dict[str, str]]:
    """The claims that the claims layout cannot hold, for programs."""
    return [
        {"claim": left.claim, "article_name": left.article, "reason": left.reason}
        for left in left_out
    ]


def left_out_lines(left_out: Sequence[LeftOut]) -> Iterator[str]:
    """How many claims the claims layout cannot hold, by reason; nothing when it holds all."""
    # Which claim one repeats differs with each.
    reasons = (left.reason.partition(" of claim")[0] for left in left_out)
    for reason, count in sorted(Counter(reasons).items()):
        yield (
            f"{number(count, 'claim')} left out of the claims layout: {shown(reason)} "
            "(--json lists them)"
        )


def report_lines(report: ExportReport) -> Iterator[str]:
    """What an export wrote, for a person."""
    for file in report.files:
        records = f", {number(file.records, 'record')}" if file.records else ""
        yield f"{report.folder / file.name}: {number(file.bytes, 'byte')}{records}"
    yield from (f"remark: {shown(notice.text)}" for notice in report.notices)
    yield from left_out_lines(report.left_out)
    yield (
        f"{number(report.documents, 'document')}, {number(report.claims, 'claim')}; "
        f"{report.verified} of {number(report.spans, 'span')} verified in the written files"
    )


COMMAND = Command(_add_arguments, _run)
