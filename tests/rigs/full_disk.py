"""Fails every write of a session in turn, as a full or faulty disk would; nothing may be lost.

``python -m tests.rigs.full_disk``: each write, flush and truncation that SQLite asks for in a
session fails once, and from then on; each size a backup, an export or a restored project reaches
is made the largest that a file may have. ``--steps`` says how long the session is.
"""

import argparse
import os
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from shutil import copyfile

from reader.core.errors import ZhubiError
from reader.project import Project
from reader.store.backups import restore
from reader.store.errors import DoubtfulError
from tests.rigs.editor import Editor, State, faults_of, make_project, replayed
from tests.rigs.faulty import FAILED, FULL, OK, Faulty
from tests.rigs.running import Progress, say


@dataclass
class Disk:
    """Refuses the step with this number; with *ever* also all that follow until there is room."""

    faulty: Faulty
    failing: int = 0
    kinds: tuple[str, ...] = ()
    ever: bool = False
    steps: int = 0
    refused: int = 0

    def begin(self, failing: int, kinds: tuple[str, ...], *, ever: bool) -> None:
        """Count from the beginning."""
        self.failing, self.kinds, self.ever, self.steps, self.refused = failing, kinds, ever, 0, 0
        self.faulty.judge = self._judge

    def mend(self) -> None:
        """There is room again."""
        self.faulty.judge = lambda _kind, _path, _data, _at: OK

    def _judge(self, kind: str, _path: Path, _data: bytes, _at: int) -> int:
        if kind not in self.kinds:
            return OK
        self.steps += 1
        if self.steps == self.failing or (self.ever and self.steps > self.failing):
            self.refused += 1
            return FULL if kind == "write" else FAILED[kind]
        return OK


@dataclass
class Tally:
    """What was seen."""

    stride: int = 1
    tried: int = 0
    told: int = 0
    doubtful: int = 0
    problems: list[str] = field(default_factory=list)


def session(path: Path, steps: int, acknowledged: list[str], tally: Tally) -> None:
    """Edit, and go on after each failure as a person would."""
    project = None
    for number in range(steps):
        try:
            if project is None:
                project = Project.open(path, annotator="rig")
                project.listen(lambda _: acknowledged.append(""))
            Editor(project, Random(number)).step()
        except DoubtfulError:
            tally.doubtful += 1
        except ZhubiError as error:
            tally.told += 1
            if len(str(error)) < 20:
                tally.problems.append(f"a poor message: {error}")
    if project is not None:
        project.close()


def one_session(path: Path, disk: Disk, steps: int, tally: Tally) -> None:
    """A session on a disk that fails; then with room again."""
    acknowledged: list[str] = []
    try:
        session(path, steps, acknowledged, tally)
    except Exception as error:  # noqa: BLE001 - whatever comes out is what the rig looks for
        tally.problems.append(f"{disk.kinds} {disk.failing}: {error!r}")
    refused = disk.refused
    disk.mend()
    with Project.open(path, annotator="rig") as project:
        before = len(project.history())
        if before != len(acknowledged) + 3:
            tally.problems.append(
                f"{disk.kinds} {disk.failing} (ever: {disk.ever}): {len(acknowledged)} "
                f"acknowledged, {before - 3} in the file"
            )
        tally.problems += faults_of(project)
        Editor(project, Random(1)).step()
        tally.problems += faults_of(project)
    tally.tried += bool(refused)


def prepared(folder: Path) -> Path:
    """A project with two articles, closed."""
    path = folder / "start.zhubi"
    with make_project(path) as project:
        editor = Editor(project, Random(3))
        editor.acts["add"]()
        editor.acts["add"]()
    return path


def every_write(disk: Disk, folder: Path, steps: int, tally: Tally) -> None:
    """Each write, and each flush, once and from then on."""
    start, path, progress = prepared(folder), folder / "p.zhubi", Progress()
    for kinds in (("write",), ("sync",), ("truncate", "delete")):
        for ever in (False, True):
            number = 1 - tally.stride
            while True:
                number += tally.stride
                copyfile(start, path)
                path.with_name("p.zhubi-journal").unlink(missing_ok=True)
                disk.begin(number, kinds, ever=ever)
                before = tally.tried
                one_session(path, disk, steps, tally)
                progress.show(f"{kinds} {number} (ever: {ever}): {tally.told} told")
                if tally.problems or tally.tried == before:
                    break
            if tally.problems:
                return


def every_write_of(
    name: str, act: Callable[[], object], sound: Callable[[], list[str]], disk: Disk, tally: Tally
) -> None:
    """Each write of one act fails, once: the act is refused with a sentence, or it is done."""
    for kinds in (("write",), ("sync",)):
        number = 1 - tally.stride
        while True:
            number += tally.stride
            disk.begin(number, kinds, ever=True)
            try:
                act()
            except ZhubiError:
                tally.told += 1
            except Exception as error:  # noqa: BLE001 - what the rig looks for
                tally.problems.append(f"{name}, {kinds} {number}: {error!r}")
            refused = disk.refused
            disk.mend()
            tally.problems += [f"{name}, {kinds} {number}: {fault}" for fault in sound()]
            if tally.problems or not refused:
                break
            tally.tried += 1


def every_size_of(
    name: str, act: Callable[[], object], sound: Callable[[], list[str]], sizes: range, tally: Tally
) -> None:
    """No file may be larger than each of *sizes* in turn, whoever writes it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for size in sizes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            act()
        except ZhubiError:
            tally.told += 1
        except Exception as error:  # noqa: BLE001 - what the rig looks for
            tally.problems.append(f"{name}, size {size}: {error!r}")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        tally.tried += 1
        tally.problems += [f"{name}, size {size}: {fault}" for fault in sound()]
        if tally.problems:
            return


def faults_in(path: Path) -> list[str]:
    """What is wrong with a closed project."""
    try:
        with Project.open(path, annotator="rig") as project:
            return faults_of(project)
    except ZhubiError as error:
        return [f"{path.name}: {error}"]


def strays(folder: Path, kept: set[str]) -> list[str]:
    """Files that an act left behind."""
    return [f"left behind: {found.name}" for found in folder.iterdir() if found.name not in kept]


def other_acts(disk: Disk, folder: Path, tally: Tally) -> None:
    """Backup, export, restore, bringing up from the first form."""
    path = prepared(folder)
    with Project.open(path, annotator="rig") as project:
        target = folder / "b" / "copy.zhubi"
        target.parent.mkdir()
        project.back_up(target)

        def backed_up() -> list[str]:
            return faults_in(target) + strays(target.parent, {target.name})

        every_write_of("backup", lambda: project.back_up(target), backed_up, disk, tally)
        largest = path.stat().st_size
        sizes = range(0, largest + 4096, 4096 * tally.stride)
        every_size_of("backup", lambda: project.back_up(target), backed_up, sizes, tally)

        export = folder / "export"
        project.export(export)
        whole = {found.name: found.read_bytes() for found in export.iterdir()}

        def exported() -> list[str]:
            held = {found.name: found.read_bytes() for found in export.iterdir()}
            return [] if held == whole else [f"the export differs: {sorted(held)}"]

        most = max(map(len, whole.values()))
        sizes = range(0, most + 512, 256 * tally.stride)
        every_size_of("export", lambda: project.export(export), exported, sizes, tally)
    _restoring(folder, path, tally)
    _bringing_up(folder, path, disk, tally)


def _restoring(folder: Path, path: Path, tally: Tally) -> None:
    target = folder / "r" / "p.zhubi"
    target.parent.mkdir()
    copyfile(path, target)
    backup = folder / "b" / "copy.zhubi"

    def restored() -> list[str]:
        problems = faults_in(target)
        if not problems:
            with Project.open(target, annotator="rig") as project:
                problems += [] if replayed(project) in known else ["another project lies there"]
        return problems

    known: list[State] = []
    for found in (path, backup):
        with Project.open(found, annotator="rig") as project:
            known.append(replayed(project))
    sizes = range(0, backup.stat().st_size + 4096, 4096 * tally.stride)
    every_size_of(
        "restore", lambda: restore(backup, target, now=datetime.now(UTC)), restored, sizes, tally
    )


def _bringing_up(folder: Path, path: Path, disk: Disk, tally: Tally) -> None:
    old, target = folder / "old.zhubi", folder / "m" / "p.zhubi"
    target.parent.mkdir()
    make_old(path, old)

    def bring_up() -> None:
        for found in target.parent.iterdir():
            found.unlink()
        copyfile(old, target)
        Project.open(target, annotator="rig").close()

    every_write_of("bringing up", bring_up, lambda: faults_in(target), disk, tally)


def make_old(path: Path, old: Path) -> None:
    """A project as the first form had it: without the search index."""
    copyfile(path, old)
    with sqlite3.connect(old) as connection:
        for index in ("text_index", "claim_index"):
            connection.execute(f"DROP TABLE {index}")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm002_search'")
        connection.execute("PRAGMA user_version = 1")
    connection.close()


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=10, help="acts of the session")
    parser.add_argument("--stride", type=int, default=1, help="try only each n-th write")
    parser.add_argument("--folder", type=Path, help="where to work")
    arguments = parser.parse_args()
    disk, tally, progress = Disk(Faulty()), Tally(arguments.stride), Progress()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        place = Path(folder)
        (place / "session").mkdir()
        every_write(disk, place / "session", arguments.steps, tally)
        say(f"session of {arguments.steps} acts: {tally.tried} writes and flushes failed in turn")
        (place / "acts").mkdir()
        other_acts(disk, place / "acts", tally)
    say(
        f"full disk: {tally.tried} writes, flushes and sizes tried, {tally.told} refusals told, "
        f"{tally.doubtful} doubtful, {len(tally.problems)} problems, {progress.seconds:.0f} s"
    )
    for problem in tally.problems[:20]:
        say(problem)
    return bool(tally.problems)


if __name__ == "__main__":
    os.environ.setdefault("SQLITE_TMPDIR", tempfile.gettempdir())
    sys.exit(main())
