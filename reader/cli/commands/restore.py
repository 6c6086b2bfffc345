"""``zhubi restore``: put a backup in the place of a project; what was there is kept beside it."""

import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from reader.cli.answer import Answer
from reader.cli.arguments import add_project, as_path
from reader.cli.layout import number, shown
from reader.cli.table import Command
from reader.cli.terminal import Terminal
from reader.core.account import account_name
from reader.project import Project
from reader.project.backup_comparison import Sides, compare
from reader.store.backups import restore
from reader.store.errors import BusyError, StoreError


def _add_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", type=as_path, help="the copy to take; it is left as it is"
    )
    parser.add_argument(
        "--preview", action="store_true", help="change nothing; tell what would differ"
    )


def _run(arguments: Namespace, _: Terminal) -> Answer:
    project, backup = arguments.project, arguments.backup
    data = {"project": str(project), "backup": str(backup)}
    if arguments.preview:
        articles, claims = _differences(project, backup)
        lines = (_told("article", articles), _told("claim", claims), "nothing was changed")
        sides = {"articles": _record(articles), "claims": _record(claims)}
        return Answer("\n".join(lines), {**data, **sides})
    if not project.exists():
        raise StoreError(f"{project} is not there; to begin with a backup, copy it")
    _refuse_open(project)
    # A copy that cannot be opened must not take the place of anything.
    Project.open(backup, annotator=account_name(), read_only=True).close()
    aside = restore(backup, project, now=datetime.now(UTC))
    text = f"{shown(str(project))} is {shown(backup.name)} now; it was kept as {shown(aside.name)}"
    return Answer(text, {**data, "aside": str(aside)})


def _differences(project: Path, backup: Path) -> tuple[Sides, Sides]:
    with (
        Project.open(project, annotator=account_name(), read_only=True) as now,
        Project.open(backup, annotator=account_name(), read_only=True) as then,
    ):
        found = compare(now, then)
    return found.articles, found.claims


def _told(what: str, sides: Sides) -> str:
    back, gone = number(sides.back, what), number(sides.gone, what)
    changed = number(sides.changed, what)
    return f"{back} would come back, {gone} would be gone, {changed} would be changed back"


def _record(sides: Sides) -> dict[str, int]:
    return {"back": sides.back, "gone": sides.gone, "changed": sides.changed}


def _refuse_open(project: Path) -> None:
    """Raise :class:`BusyError` while a window has the project: its next change would go aside."""
    place = project.resolve()
    lock = place.with_name(f".{place.name}.lock")
    try:
        lines = lock.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    process = int(lines[0]) if lines and lines[0].isdecimal() and len(lines[0]) < 10 else 0
    if process and not _lives(process):
        return
    raise BusyError(f"{shown(project.name)} is open in a window; close it there first")


def _lives(process: int) -> bool:
    """Whether the process runs, as far as can be told without touching it."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


COMMAND = Command(_add_arguments, _run)
