"""Simulated power cuts: what was not flushed is kept, lost or comes in another order.

``python -m tests.rigs.power --rounds 1000``

A session is recorded through :mod:`tests.rigs.faulty`: every write, flush, truncation and deletion,
and every acknowledgement. A cut is a point in the record: what was flushed before it is on the
disk; of what was not, each 512-byte sector is there or not, by chance. A truncation or deletion
that was not flushed may or may not have happened. The files are made as that leaves them, opened
with the app, and held against what had been acknowledged. The control does the same to sessions
without flushes (``synchronous=OFF``) and must find damage, else the rig would prove nothing.
"""

import argparse
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from reader.core.errors import ZhubiError
from reader.project import Project
from tests.rigs.editor import Editor, faults_of, make_project
from tests.rigs.faulty import OK, Faulty
from tests.rigs.running import Progress, say

SECTOR = 512


@dataclass(frozen=True)
class Step:
    """One thing asked of the disk, or (``said``) the id of a change that was acknowledged."""

    kind: str
    name: str = ""
    data: bytes = b""
    at: int = 0


@dataclass
class Recording:
    """A session: how its files lay at the beginning, and all that was asked of the disk."""

    files: dict[str, bytes]
    known: list[str]
    steps: list[Step] = field(default_factory=list)


def record(faulty: Faulty, path: Path, seed: int, acts: int, *, flush: bool) -> Recording:
    """Record a session of *acts* on a project."""
    random = Random(seed)
    with make_project(path) as project:
        editor = Editor(project, random)
        for _act in range(12):
            editor.step()
        known = [entry.id for entry in reversed(project.history())]
    recording = Recording({path.name: path.read_bytes()}, known)
    with Project.open(path, annotator="rig") as project:
        if not flush:
            project._store.connection.execute("PRAGMA synchronous = OFF")

        def note(kind: str, file: Path, data: bytes, at: int) -> int:
            recording.steps.append(Step(kind, file.name, data, at))
            return OK

        def said(_: object) -> None:
            (entry,) = project.history(limit=1)
            recording.steps.append(Step("said", entry.id))

        project.listen(said)
        faulty.judge = note
        editor = Editor(project, random)
        for _act in range(acts):
            editor.step()
        faulty.judge = lambda _kind, _path, _data, _at: OK
    return recording


class Disk:
    """Files as they surely lie, and what was asked since without a flush."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = {name: bytearray(data) for name, data in files.items()}
        self.waiting: dict[str, list[Step]] = {}

    def take(self, step: Step) -> None:
        """Do one step."""
        if step.kind == "sync" or (step.kind == "delete" and step.at):
            for waiting in self.waiting.pop(step.name, []):
                self._do(waiting)
            if step.kind == "delete":
                self.files.pop(step.name, None)
        elif step.kind != "said":
            self.waiting.setdefault(step.name, []).append(step)

    def _do(self, step: Step) -> None:
        if step.kind == "delete":
            self.files.pop(step.name, None)
            return
        file = self.files.setdefault(step.name, bytearray())
        if step.kind == "truncate":
            del file[step.at :]
            return
        file.extend(bytes(max(0, step.at - len(file))))
        file[step.at : step.at + len(step.data)] = step.data

    def cut(self, random: Random) -> dict[str, bytes]:
        """The files after the power is cut: of what waits, each sector came through or did not."""
        chance = random.choice((0.1, 0.5, 0.9))
        for steps in self.waiting.values():
            for step in steps:
                if step.kind != "write":
                    if random.random() < chance:
                        self._do(step)
                    continue
                for start in range(0, len(step.data), SECTOR):
                    if random.random() < chance:
                        part = step.data[start : start + SECTOR]
                        self._do(Step("write", step.name, part, step.at + start))
        return {name: bytes(data) for name, data in self.files.items()}


def after_cut(recording: Recording, random: Random, folder: Path) -> list[str]:
    """Cut the power at some point; what is wrong after opening again."""
    point = random.randint(1, len(recording.steps))
    disk = Disk(recording.files)
    for step in recording.steps[:point]:
        disk.take(step)
    said = [step.name for step in recording.steps[:point] if step.kind == "said"]
    for found in folder.iterdir():
        found.unlink()
    for name, data in disk.cut(random).items():
        (folder / name).write_bytes(data)
    wanted = [*recording.known, *said]
    try:
        with Project.open(folder / "p.zhubi", annotator="rig") as project:
            found_ids = [entry.id for entry in reversed(project.history())]
            problems = faults_of(project)
    except (ZhubiError, FileNotFoundError) as error:
        return [f"damaged: {error}"]
    if found_ids[: len(wanted)] != wanted:
        problems.append(f"lost: {len(set(wanted) - set(found_ids))} acknowledged changes")
    return problems


def rounds_of(faulty: Faulty, rounds: int, seed: int, folder: Path, *, flush: bool) -> list[str]:
    """Cut the power *rounds* times, in a new session each fifty; what was wrong, a line a round."""
    progress, random, wrong = Progress(), Random(seed), list[str]()
    place, cut = folder / "session", folder / "cut"
    place.mkdir()
    cut.mkdir()
    recording = None
    for number in range(rounds):
        if recording is None or number % 50 == 0:
            (place / "p.zhubi").unlink(missing_ok=True)
            recording = record(faulty, place / "p.zhubi", seed + number, 12, flush=flush)
        wrong += after_cut(recording, random, cut)[:1]
        progress.show(f"{number + 1} cuts, {len(wrong)} wrong")
    return wrong


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--control", type=int, default=100, help="rounds of the control")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    faulty, progress = Faulty(), Progress()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as real:
        (Path(real) / "with").mkdir()
        (Path(real) / "without").mkdir()
        seed = arguments.seed
        wrong = rounds_of(faulty, arguments.rounds, seed, Path(real, "with"), flush=True)
        control = rounds_of(faulty, arguments.control, seed, Path(real, "without"), flush=False)
    say(
        f"power: {arguments.rounds} cuts, {len(wrong)} problems; control without flushes: "
        f"{len(control)} of {arguments.control} wrong; {progress.seconds:.0f} s"
    )
    for problem in wrong[:20]:
        say(problem)
    return bool(wrong) or not control


if __name__ == "__main__":
    sys.exit(main())
