"""Where the command line begins: finds the command, runs it, and says how it ended."""

import contextlib
import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from reader.cli.answer import Answer, Exit
from reader.cli.arguments import UsageError, build_parser, entry_named
from reader.cli.faults import write_fault
from reader.cli.layout import shown
from reader.cli.table import Entry
from reader.cli.terminal import StreamError, Terminal
from reader.cli.window import open_window
from reader.core.errors import ZhubiError
from reader.store.errors import StoreError

#: Commands that look a project over by themselves, or take it however it is.
_LOOK_THEMSELVES = ("check", "salvage", "restore")


def main(argv: Sequence[str] | None = None) -> int:
    """Run Zhubi with these arguments (default: the process's) and return its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    terminal = Terminal.standard()
    entry = entry_named(words[0]) if words else None
    asked_data = entry is not None and "--json" in words
    try:
        code = _guarded(words, entry, terminal, asked_data=asked_data)
        terminal.finish()
    except BrokenPipeError:
        terminal.abandon()
        return Exit.PIPE
    except StreamError as error:
        terminal.abandon()
        terminal.tell(str(error))
        return Exit.FAILED
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    return code


def _guarded(words: list[str], entry: Entry | None, terminal: Terminal, *, asked_data: bool) -> int:
    """Turn every way of failing into a sentence and a code."""
    try:
        return _run(words, entry, terminal)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.USAGE
    except KeyboardInterrupt:
        terminal.tell("interrupted")
        raise
    except (BrokenPipeError, StreamError):
        raise
    except UsageError as error:
        terminal.tell(str(error))
        return Exit.USAGE
    except StoreError as error:
        failure, code = _kind(error), Exit.PROJECT
        message = str(error)
    except ZhubiError as error:
        failure, code = _kind(error), Exit.FAILED
        message = str(error)
    except OSError as error:
        failure, code = "system", Exit.FAILED
        where = f"{error.filename}: " if error.filename else ""
        message = f"{where}{error.strerror or error}"
    except ImportError as error:
        failure, code = "incomplete", Exit.FAILED
        message = f"a package that Zhubi needs cannot be loaded ({error}); please install it again"
    except MemoryError:
        failure, code, message = "memory", Exit.FAILED, "there is not enough memory for this"
    except Exception as error:  # noqa: BLE001 - the last resort: told, logged, never a traceback
        failure, code = "fault", Exit.FAULT
        message = write_fault(error, command=entry.name if entry else "window")
    terminal.tell(message)
    if asked_data and entry is not None:
        trouble = {"kind": failure, "message": message, "code": int(code)}
        terminal.say_data({"command": entry.name, "ok": False, "error": trouble})
    return code


def _run(words: list[str], entry: Entry | None, terminal: Terminal) -> int:
    if entry is None and (not words or _means_a_project(words)):
        return open_window(words)
    parser = build_parser(entry.name if entry else None)
    if entry is None and Path(words[0]).suffix:
        parser.error(f"{shown(words[0])} is neither a command nor a file; see zhubi --help")
    arguments = parser.parse_args(words)
    if entry is None:
        parser.error("no command was given")
    return _answered(entry, arguments, terminal)


def _answered(entry: Entry, arguments: Namespace, terminal: Terminal) -> int:
    if entry.name not in _LOOK_THEMSELVES:
        for path in _named(arguments):
            _look_over(path, terminal)
    answer: Answer = entry.load().run(arguments, terminal)
    if arguments.json and answer.data is not None:
        ok = answer.code is Exit.DONE
        terminal.say_data({"command": entry.name, "ok": ok, **answer.data})
    elif answer.text:
        terminal.say(answer.text)
    return answer.code


def _named(arguments: Namespace) -> list[Path]:
    """The project that the arguments name; for ``suggest`` it may be one of its paths."""
    project = getattr(arguments, "project", None)
    paths: list[Path] = getattr(arguments, "paths", [])
    if isinstance(project, Path):
        return [project]
    return [path for path in paths if path.suffix == ".zhubi"]


def _look_over(project: Path, terminal: Terminal) -> None:
    """Tell what a project that was not closed properly has suffered, before it is used."""
    # Lazy: commands without a project begin without it.
    from reader.project import Project
    from reader.store.sidecar_files import unclean

    if not unclean(project):
        return
    # What cannot be opened is told by the command itself.
    with contextlib.suppress(ZhubiError), Project.open(project, annotator="") as opened:
        found = opened.after_unclean_end
        if found is not None and not found.sound:
            terminal.tell(
                f"{project} was not closed properly and is damaged: {found.problems[0]} "
                f"(all of it: zhubi check {project})"
            )


def _means_a_project(words: list[str]) -> bool:
    """Whether the only word is a file to open in the window, not a command or an option."""
    if len(words) != 1 or words[0].startswith("-"):
        return False
    return words[0].endswith(".zhubi") or Path(words[0]).is_file()


def _kind(error: Exception) -> str:
    """``NotAProjectError`` as ``not_a_project``: what programs go by."""
    name = type(error).__name__.removesuffix("Error")
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()
