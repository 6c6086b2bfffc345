"""The parser, built from the table of commands, and the arguments that commands share."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from pathlib import Path

from reader import __version__
from reader.cli.table import ENTRIES, Entry
from reader.core.account import account_name
from reader.core.errors import ZhubiError


class UsageError(ZhubiError):
    """Options that do not go together; nothing was done."""


#: Numbers of so many digits may be more than a list can have entries.
_DIGITS = 18

_ABOUT = """\
Read Chinese articles in either script, mark claims and export exact training data.

  zhubi                 open the window
  zhubi FILE.zhubi      open the window with a project
  zhubi COMMAND ...     do one thing from the terminal
"""

_CODES = """\
exit codes: 0 done, 1 something was refused or problems were found, 2 wrong usage,
3 the project cannot be opened or written, 4 an input or output cannot be used,
70 a fault of Zhubi, 130 interrupted. docs/cli.md has the details.
"""


def build_parser(chosen: str | None = None, *, whole: bool = False) -> ArgumentParser:
    """The parser; only the *chosen* command gets its arguments, or all of them if *whole*."""
    parser = ArgumentParser(
        prog="zhubi",
        usage="zhubi [FILE.zhubi | COMMAND ...]",
        description=_ABOUT,
        epilog=_CODES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"zhubi {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", prog="zhubi"
    )
    for entry in ENTRIES:
        sub = commands.add_parser(
            entry.name,
            help=entry.help,
            description=entry.help[0].upper() + entry.help[1:] + ".",
            epilog=f"example:\n  {entry.example}",
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if whole or entry.name == chosen:
            entry.load().add_arguments(sub)
            sub.add_argument(
                "--json", action="store_true", help="answer with one JSON object instead of text"
            )
    return parser


def entry_named(name: str) -> Entry | None:
    """The command of this name."""
    return next((entry for entry in ENTRIES if entry.name == name), None)


def add_project(parser: ArgumentParser, *, help_: str = "the project file") -> None:
    """The first argument of nearly every command."""
    parser.add_argument("project", metavar="PROJECT", type=as_path, help=help_)


def add_annotator(parser: ArgumentParser) -> None:
    """Who signs what a command changes."""
    parser.add_argument(
        "--annotator",
        metavar="NAME",
        type=as_name,
        default=account_name(),
        help="who signs the changes (default: the account's name)",
    )


def add_article(parser: ArgumentParser, *, help_: str) -> None:
    """One article of a project, by its name; see :func:`reader.cli.opening.article_chosen`."""
    parser.add_argument("--article", metavar="NAME", type=as_text, help=help_)


def add_limit(parser: ArgumentParser, what: str, *, default: int) -> None:
    """How much of a list to show."""
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_limit,
        default=default,
        help=f"how many {what} to show at most; 0 shows all (default: {default})",
    )


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(f"{text!r} is not a number from 0 on")
    # No list is longer, and neither SQLite nor Python counts on from a longer number.
    return int(text) if len(text) < _DIGITS else sys.maxsize


def as_path(word: str) -> Path:
    """A word of the command line as a path. Raises :class:`ArgumentTypeError` when it is none."""
    if not word or "\0" in word:
        raise ArgumentTypeError("a path cannot be empty or hold NUL")
    return Path(word)


def as_text(word: str) -> str:
    """A word of the command line as text, UTF-8 also where the locale says otherwise.

    Raises :class:`ArgumentTypeError` when it is none.
    """
    try:
        return os.fsencode(word).decode()
    except UnicodeError:
        raise ArgumentTypeError("not valid UTF-8") from None


def as_name(word: str) -> str:
    """A word of the command line as somebody's name. Raises :class:`ArgumentTypeError`."""
    name = as_text(word).strip()
    if not name or not name.isprintable():
        raise ArgumentTypeError("a name cannot be empty or hold control characters")
    return name
