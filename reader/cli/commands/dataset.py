"""``zhubi dataset``: the folder for training and sharing, with card, splits and checker."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from reader.cli.answer import Answer
from reader.cli.arguments import add_annotator, add_project, as_path
from reader.cli.chosen_claims import add_filters, filter_of
from reader.cli.commands.export import (
    left_out_data,
    left_out_lines,
    report_data,
    report_lines,
)
from reader.cli.layout import shown, table
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.dataset import SPLITS, DatasetOptions, Preview
from reader.project import Project

_SCRIPTS = ("hans", "hant")

_COUNTED = ("documents", "records", "stance", "vendor", "metric_kind")


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        type=as_path,
        help="where the files go; made when it is not there",
    )
    parser.add_argument(
        "--preview", action="store_true", help="write nothing; show counts and warnings"
    )
    parser.add_argument(
        "--sharing",
        choices=("full", "standoff"),
        help="with the articles' words or without (default: without as soon as a licence of an "
        "article is unknown)",
    )
    parser.add_argument(
        "--variant",
        choices=_SCRIPTS,
        action="append",
        default=[],
        help="add renditions in this script to the training split; may be repeated",
    )
    parser.add_argument("--parquet", action="store_true", help="write Parquet files as well")
    add_filters(parser)
    parser.add_argument(
        "--license",
        metavar="SPDX",
        default="unknown",
        help="the licence of the annotations (default: unknown)",
    )
    parser.add_argument(
        "--release", metavar="VERSION", default="1.0.0", help="the version (default: 1.0.0)"
    )
    parser.add_argument(
        "--published", metavar="DATE", type=_date, help="the day of publication, as 2025-12-31"
    )
    add_annotator(parser)


def _date(text: str) -> str:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise ArgumentTypeError(f"{text!r} is not a day like 2025-12-31")


def _run(arguments: Namespace, terminal: Terminal) -> Answer:
    options = _options(arguments)
    watch = partial(terminal.progress, what="step")
    with Project.open(arguments.project, annotator=arguments.annotator) as project:
        if arguments.preview:
            found = project.preview_dataset(options, progress=watch)
            return _previewed(arguments.project, found)
        report = project.export_dataset(arguments.folder, options, progress=watch)
    return Answer("\n".join(report_lines(report)), report_data(arguments.project, report))


def _options(arguments: Namespace) -> DatasetOptions:
    return DatasetOptions(
        sharing=arguments.sharing,
        filter=filter_of(arguments),
        variants=tuple(dict.fromkeys(arguments.variant)),
        parquet=arguments.parquet,
        license=arguments.license,
        version=arguments.release,
        published=arguments.published,
    )


def _previewed(project: Path, found: Preview) -> Answer:
    data: dict[str, Any] = {
        "project": str(project),
        "sharing": found.sharing,
        "counts": [
            {"what": what, "split": split, "key": key, "count": count}
            for (what, split, key), count in sorted(found.counts.by.items())
        ],
        "left_out": left_out_data(found.left_out),
        "notices": [{"code": notice.code, "message": notice.text} for notice in found.notices],
    }
    return Answer("\n".join(_preview_lines(found)), data)


def _preview_lines(found: Preview) -> Iterator[str]:
    rows: list[tuple[str, ...]] = [("", *SPLITS)]
    for what in _COUNTED:
        for key in found.counts.keys(what):
            name = f"{what.replace('_', ' ')} {shown(key)}".strip()
            rows.append((name, *(str(found.counts.get(what, split, key)) for split in SPLITS)))
    yield table(rows)
    yield from (f"remark: {shown(notice.text)}" for notice in found.notices)
    yield from left_out_lines(found.left_out)
    words = "with" if found.sharing == "full" else "without"
    yield f"{words} the words of the articles ({found.sharing}); nothing was written"


COMMAND = Command(_add_arguments, _run)
