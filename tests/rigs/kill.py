"""Kills a process that edits a project at random moments; nothing it acknowledged may be lost.

``python -m tests.rigs.kill --rounds 1000``
"""

import argparse
import os
import signal
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import sleep

from reader.core.errors import ZhubiError
from reader.dataset import read_documents
from reader.project import Project
from tests.rigs.editor import Editor, faults_of, make_project
from tests.rigs.running import Progress, say

#: A project is edited by this many processes, one after the other, then a new one is begun.
ROUNDS_A_PROJECT = 25


@dataclass
class Tally:
    """What was seen in all rounds."""

    rounds: int = 0
    acknowledged: int = 0
    unclean: int = 0
    unacknowledged: int = 0
    problems: list[str] = field(default_factory=list)


def edit_until_killed(path: Path, seed: int, pipe: int) -> None:
    """Edit; write the id of each history row to the pipe once its commit has returned."""
    with Project.open(path, annotator=f"child {seed}") as project:

        def acknowledge(_: object) -> None:
            (entry,) = project.history(limit=1)
            os.write(pipe, f"{entry.id}\n".encode())

        project.listen(acknowledge)
        random = Random(seed)
        editor = Editor(project, random)
        os.write(pipe, b"ready\n")
        while True:
            editor.step()
            chance = random.random()
            if chance < 0.01:
                project.back_up(path.with_suffix(".backup"))
            elif chance < 0.02:
                project.export(path.with_suffix(""))


def kill_one(path: Path, seed: int, tally: Tally) -> list[str]:
    """One process begun, watched and killed; returns what it had acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            edit_until_killed(path, seed, writing)
        except BaseException as error:  # noqa: BLE001 - reported to the parent
            os.write(writing, f"error {error!r}\n".encode())
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        pipe.readline()
        sleep(Random(seed).uniform(0, 0.25))
        os.kill(child, signal.SIGKILL)
        lines = pipe.read().decode().split("\n")
    os.waitpid(child, 0)
    whole = lines[:-1]  # the last is cut off in the middle, or empty
    tally.problems += [line for line in whole if line.startswith("error")]
    return [line for line in whole if not line.startswith("error")]


def look(path: Path, known: list[str], acknowledged: list[str], tally: Tally) -> list[str]:
    """Open again: all that was acknowledged is there, in order; at most one more is."""
    with Project.open(path, annotator="parent") as project:
        tally.unclean += project.was_unclean
        found = [entry.id for entry in reversed(project.history())]
        wanted = [*known, *acknowledged]
        extra = found[len(wanted) :]
        if found[: len(wanted)] != wanted:
            tally.problems.append(f"{path.name}: lost {set(wanted) - set(found)}")
        if len(extra) > 1:
            tally.problems.append(f"{path.name}: {len(extra)} changes nobody acknowledged")
        tally.unacknowledged += len(extra)
        tally.problems += faults_of(project)
        for claim in project.claims()[:1]:
            if claim.note and claim not in project.search_claims(claim.note):
                tally.problems.append(f"{path.name}: the search index missed a claim")
    tally.problems += _beside(path)
    return found


def _beside(path: Path) -> list[str]:
    """Backups and exports that were being written are whole, old or new."""
    problems = []
    backup, export = path.with_suffix(".backup"), path.with_suffix("") / "documents.jsonl"
    try:
        if backup.exists():
            with Project.open(backup, annotator="parent") as project:
                problems += faults_of(project)
        if export.exists():
            problems += [str(problem) for problem in read_documents(export).problems]
    except ZhubiError as error:
        problems.append(f"beside the project: {error}")
    return problems


def run(rounds: int, seed: int, folder: Path) -> Tally:
    """Kill *rounds* processes."""
    tally, progress = Tally(), Progress()
    known: list[str] = []
    path = folder / "none"
    for number in range(rounds):
        if number % ROUNDS_A_PROJECT == 0:
            path = folder / f"{number}.zhubi"
            make_project(path).close()
            with Project.open(path, annotator="parent") as project:
                known = [entry.id for entry in project.history()]
        acknowledged = kill_one(path, seed + number, tally)
        known = look(path, known, acknowledged, tally)
        tally.rounds += 1
        tally.acknowledged += len(acknowledged)
        progress.show(f"{tally}")
        if tally.problems:
            break
    say(
        f"kill -9: {tally.rounds} rounds, {tally.acknowledged} acknowledged changes, "
        f"{tally.unacknowledged} more were kept, {tally.unclean} unclean ends, "
        f"{len(tally.problems)} problems, {progress.seconds:.0f} s"
    )
    for problem in tally.problems:
        say(problem)
    return tally


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to work; on the disk that is meant")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        tally = run(arguments.rounds, arguments.seed, Path(folder))
    return bool(tally.problems)


if __name__ == "__main__":
    sys.exit(main())
