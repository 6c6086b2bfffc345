"""The manual page `zhubi.1`, made from what the command line says of itself."""

import os
from contextlib import redirect_stdout, suppress
from io import StringIO
from unittest.mock import patch

from reader import __version__
from reader.cli.arguments import build_parser
from reader.cli.table import ENTRIES

#: Columns of a terminal, less the indent of a manual page.
_WIDTH = 70

_ABOUT = r"""
.SH NAME
zhubi \- mark claims in Chinese articles and export exact training data
.SH SYNOPSIS
.B zhubi
[\fIFILE.zhubi\fR | \fICOMMAND\fR ...]
.SH DESCRIPTION
Without a word, or with a project, the window opens. With a command one thing is done from the
terminal.
.SH COMMANDS
""".strip()


def manual_page() -> str:
    """The whole page, in roff: every command with its arguments, then the exit status."""
    lines = [f'.TH ZHUBI 1 "" "Zhubi {__version__}" "User Commands"', _ABOUT]
    for entry in ENTRIES:
        lines += [f".SS {_roff(entry.name)}", ".nf", _roff(_help(entry.name)), ".fi"]
    codes = build_parser().epilog or ""
    lines += [".SH EXIT STATUS", _roff(codes.partition(":")[2].strip())]
    return "\n".join(lines) + "\n"


def _help(command: str) -> str:
    said = StringIO()
    columns = patch.dict(os.environ, {"COLUMNS": str(_WIDTH)})
    with columns, redirect_stdout(said), suppress(SystemExit):
        build_parser(command).parse_args([command, "--help"])
    return said.getvalue()


def _roff(text: str) -> str:
    r"""*text* with what roff would obey escaped: ``\``, ``-``, a dot or quote at a line's start."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    obeyed = (".", "'")
    return "\n".join(
        rf"\&{line}" if line.startswith(obeyed) else line for line in escaped.splitlines()
    )
