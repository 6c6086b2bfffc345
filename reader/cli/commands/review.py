"""``zhubi review``: one page of articles and claims to read, filter and print without Zhubi."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.answer import Answer
from reader.cli.arguments import add_project
from reader.cli.layout import number
from reader.cli.outputs import PAGE, PDF, ending_in, refuse_other_work
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.cli.window import draw_review
from reader.core.account import account_name
from reader.project import Project


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "out", metavar="OUT.html", type=ending_in(".html", ".htm"), help="the page to write"
    )
    parser.add_argument(
        "--language",
        choices=("en", "zh_CN", "zh_TW"),
        default="en",
        help="the language of the page (default: en)",
    )
    parser.add_argument(
        "--pdf",
        action="store_true",
        help="write a PDF for printing beside it, of the same name with .pdf; this needs Qt",
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    with Project.open(arguments.project, annotator=account_name(), read_only=True) as project:
        refuse_other_work(arguments.out, PAGE)
        if arguments.pdf:
            refuse_other_work(arguments.out.with_suffix(".pdf"), PDF)
        made = project.review_sheet(arguments.out, language=arguments.language)
        pdf: Path | None = None
        if arguments.pdf:
            # Drawing needs no screen and must not fail because one cannot be reached.
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            pdf = arguments.out.with_suffix(".pdf")
            draw_review(project, pdf, language=arguments.language)
    told = (
        f"{made.path}: {number(made.articles, 'article')}, {number(made.claims, 'claim')}, "
        f"{number(made.bytes, 'byte')}"
    )
    return Answer(
        told if pdf is None else f"{told}\n{pdf}",
        {
            "project": str(arguments.project),
            "page": str(made.path),
            "pdf": None if pdf is None else str(pdf),
            "articles": made.articles,
            "claims": made.claims,
            "bytes": made.bytes,
        },
    )


COMMAND = Command(_add_arguments, _run)
