"""Several processes write to one project at once; every change counts, nobody is refused.

``python -m tests.rigs.writers --writers 4 --seconds 30``
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random
from time import monotonic, sleep
from uuid import UUID

from reader.core.errors import ConflictError, NotFoundError
from reader.project import Project
from reader.store.errors import BusyError
from tests.rigs.editor import Editor, edited, faults_of, make_project, spans_of
from tests.rigs.running import say
from tests.values import article


def write(path: Path, number: int, seconds: float, pause: float) -> dict[str, float]:
    """One writer: marks and edits claims on its own article, and takes things back."""
    random, counts = Random(number), Counter[str]()
    longest, end = 0.0, monotonic() + seconds
    mine: list[str] = []
    with Project.open(path, annotator=f"writer {number}") as project:
        project.listen(lambda _: counts.update(("changes",)))
        name = str(UUID(int=random.getrandbits(128)))
        text = f"第{number}篇：大模型厂商说，这个模型还没有过试用期。" * 5
        while counts["changes"] == 0:
            try:
                project.add_articles([(article(text, name=name, id=name), text)])
            except BusyError:
                counts["busy"] += 1
        while monotonic() < end:
            begun = monotonic()
            try:
                _act(project, random, name, mine)
            except BusyError:
                counts["busy"] += 1
            except ConflictError:
                # What undo would take back was changed by another writer in between.
                counts["conflicts"] += 1
            except NotFoundError:
                counts["gone"] += 1
            longest = max(longest, monotonic() - begun)
            if pause:
                sleep(pause)
    return {**counts, "longest": longest}


def _act(project: Project, random: Random, name: str, mine: list[str]) -> None:
    choice = random.random()
    if choice < 0.5 or not mine:
        mine.append(project.mark(name, spans_of(random, project.article(name).length)).id)
    elif choice < 0.9:
        claim = project.claim(random.choice(mine))
        project.edit_claims((edited(random, claim, project.text(name)),), reason="rig")
    elif choice < 0.95:
        project.undo()
    else:
        project.redo()


def run(path: Path, writers: int, seconds: float, pause: float) -> tuple[str, list[str]]:
    """All writers at once; what they report, and what is wrong."""
    pipes = []
    for number in range(writers):
        reading, writing = os.pipe()
        if os.fork() == 0:
            try:
                told: dict[str, object] = dict(write(path, number, seconds, pause))
            except BaseException as error:  # noqa: BLE001 - reported to the parent
                told = {"error": repr(error)}
            os.write(writing, json.dumps(told).encode())
            os._exit(0)
        os.close(writing)
        pipes.append(reading)
    reports = []
    for pipe in pipes:
        with os.fdopen(pipe, "rb") as file:
            reports.append(json.loads(file.read() or b'{"error": "ended without a word"}'))
        os.wait()
    problems = [report["error"] for report in reports if "error" in report]
    acknowledged = sum(report.get("changes", 0) for report in reports)
    with Project.open(path, annotator="parent") as project:
        stored = len(project.history()) - 1
        problems += faults_of(project)
        Editor(project, Random(0)).step()
    if stored != acknowledged:
        problems.append(f"{acknowledged} acknowledged, {stored} in the file")
    busy, conflicts = (sum(r.get(key, 0) for r in reports) for key in ("busy", "conflicts"))
    longest = max(report.get("longest", 0) for report in reports)
    words = (
        f"{writers} writers, {seconds:g} s, pause {pause:g} s: {acknowledged} changes "
        f"acknowledged, {stored} stored, {busy} told that the file is busy, {conflicts} undos "
        f"of what another changed refused, longest wait {longest:.2f} s, {len(problems)} problems"
    )
    return words, problems


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--pause", type=float, default=0, help="seconds between acts, as people do")
    parser.add_argument("--folder", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        path = Path(folder, "p.zhubi")
        make_project(path).close()
        words, problems = run(path, arguments.writers, arguments.seconds, arguments.pause)
    say(words)
    for problem in problems:
        say(problem)
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
