"""What a command answers, and the exit codes by which a script reads how it went."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class Exit(enum.IntEnum):
    """How a command ended; docs/cli.md has the same table."""

    DONE = 0
    #: It ran, but something was refused or problems were found.
    FOUND = 1
    USAGE = 2
    #: The project cannot be opened, made or written.
    PROJECT = 3
    #: Nothing was done: an input cannot be read or is refused, an output cannot be written.
    FAILED = 4
    #: A fault of Zhubi itself; the log has the details.
    FAULT = 70
    #: Ended by Ctrl-C, as shells count it (128 + SIGINT).
    INTERRUPTED = 130
    #: The reader of the output went away (128 + SIGPIPE).
    PIPE = 141


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a command, for a person and for a program.

    ``text`` is printed as it is with a final line end; ``data`` becomes the JSON object of
    ``--json``, behind the keys ``command`` and ``ok``. A command that has written its output
    itself answers without either.
    """

    text: str = ""
    data: Mapping[str, Any] | None = None
    code: Exit = Exit.DONE
