"""``zhubi picture``: the window with a project, drawn to a PNG file without a screen."""

import os
import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from reader.cli.answer import Answer
from reader.cli.arguments import add_project
from reader.cli.outputs import PICTURE, ending_in, refuse_other_work
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.cli.window import draw_picture
from reader.core.account import account_name
from reader.project import Project
from reader.script import Mode

_LARGEST = 8000
#: Those of the window; what the system likes is not asked for a picture.
_THEMES = ("light", "sepia", "dark", "contrast")


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "out", metavar="OUT.png", type=ending_in(".png"), help="the picture to write"
    )
    parser.add_argument(
        "--size",
        metavar="WxH",
        type=_size,
        default=(1280, 800),
        help="width and height of the window in pixels (default: 1280x800)",
    )
    parser.add_argument(
        "--theme", choices=_THEMES, default="light", help="the colours (default: light)"
    )
    parser.add_argument(
        "--language",
        choices=("en", "zh_CN", "zh_TW"),
        default="en",
        help="the language of the window (default: en)",
    )
    parser.add_argument(
        "--mode",
        choices=[mode.value for mode in Mode],
        default=Mode.SOURCE.value,
        help="the script in which the article is shown (default: source, as it is written)",
    )


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{2,4})x([0-9]{2,4})", text)
    if found is None or max(int(found[1]), int(found[2])) > _LARGEST:
        raise ArgumentTypeError(f"{text!r} is not a size like 1280x800 (at most {_LARGEST})")
    return int(found[1]), int(found[2])


def _run(arguments: Namespace, _: Terminal) -> Answer:
    # A project that cannot be opened is told as by every other command, before Qt is loaded.
    Project.open(arguments.project, annotator=account_name()).close()
    refuse_other_work(arguments.out, PICTURE)
    # Drawing needs no screen and must not fail because one cannot be reached.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    width, height = arguments.size
    draw_picture(
        arguments.project,
        arguments.out,
        size=(width, height),
        theme=arguments.theme,
        language=arguments.language,
        mode=Mode(arguments.mode),
    )
    return Answer(
        f"{arguments.out}: {width}x{height}",
        {
            "project": str(arguments.project),
            "picture": str(arguments.out),
            "width": width,
            "height": height,
        },
    )


COMMAND = Command(_add_arguments, _run)
