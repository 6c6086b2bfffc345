"""Feeds spoilt input to every reader of files; only errors written for people may come out.

``python -m tests.rigs.fuzz --runs 100000`` (of each reader), ``--only project`` for one of them.

A new reader joins by one line in ``targets``. An input that takes more than a second of
processor time is a hang; the memory of the whole process is told at the end.
"""

import argparse
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import process_time

from reader.core.errors import ZhubiError
from tests.rigs.fuzz_targets import Target, targets
from tests.rigs.running import Progress, say

HANG = 1.0
WORDS = (
    *(b"<", b">", b"&", b'"', b"{", b"}", b"[", b"]", b"\\", b"\n", b"\r", b"\0", b"\xff", b"\xfe"),
    *(b"<script>", b"<!--", b"-->", b"<![CDATA[", b"&#x110000;", b"&#0;", b"---\n", b"```\n"),
    *(b"\\ud800", b"1e999", b"-1", b"null", b"true", b"99999999999999999999", b"NaN", b'""'),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"),
    *(b"charset=gb2312", b"charset=utf-7", b"charset=utf-16", b"<table>" * 40, b"[" * 200),
)


def spoil(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """One to six changes: bytes flipped, set, taken out, doubled, moved, words put in, cut off."""
    raw = bytearray(data)
    for _change in range(random.choice((1, 1, 2, 3, 6))):
        at = random.randint(0, len(raw))
        length = min(random.choice((1, 2, 4, 16, 64, 512)), len(raw) - at)
        kind = random.randrange(9)
        if kind == 0 and raw:
            raw[at % len(raw)] ^= 1 << random.randrange(8)
        elif kind == 1 and raw:
            raw[at % len(raw)] = random.randrange(256)
        elif kind == 2:
            del raw[at : at + length]
        elif kind == 3:
            raw[at:at] = raw[at : at + length] * random.choice((1, 1, 2, 20))
        elif kind == 4:
            raw[at:at] = random.choice(WORDS)
        elif kind == 5:
            raw[at : at + length] = random.randbytes(length)
        elif kind == 6:
            other = random.choice(others)
            start = random.randint(0, len(other))
            raw[at:at] = other[start : start + random.choice((4, 64, 1024))]
        elif kind == 7 and random.random() < 0.3:
            del raw[at:]
        else:
            word = random.choice(WORDS)
            raw[at : at + len(word)] = word
    # Half stays UTF-8, so that more than the decoder is put to the test.
    return bytes(raw) if random.random() < 0.5 else bytes(raw).decode("utf-8", "ignore").encode()


def spoil_pages(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """For files of pages: 1, 3 or 30 bytes at random, a page lost or doubled, the end cut off."""
    raw = bytearray(data)
    kind = random.randrange(10)
    if kind < 6:
        for _change in range(random.choice((1, 3, 30))):
            raw[random.randrange(len(raw))] = random.randrange(256)
    elif kind == 6:
        raw[random.randrange(100)] = random.randrange(256)
    elif kind == 7:
        del raw[random.randrange(len(raw)) :]
    else:
        pages = len(raw) // 4096
        one, two = random.randrange(pages), random.randrange(pages)
        page = raw[one * 4096 : (one + 1) * 4096] if kind == 8 else bytes(4096)
        raw[two * 4096 : (two + 1) * 4096] = page
    return bytes(raw)


@dataclass
class Outcome:
    """What became of the runs of one reader."""

    runs: int
    refused: int
    slowest: float
    faults: Counter[str]


class HangError(Exception):
    """An input that is not done after a long time."""


def _too_long(_signal: int, _frame: object) -> None:
    raise HangError("broken off after 20 s of processor time")


def fuzz(target: Target, runs: int, seed: int, folder: Path, progress: Progress) -> Outcome:
    """Spoil the reader's samples *runs* times."""
    outcome = Outcome(runs, 0, 0.0, Counter())
    samples = target.samples(folder)
    change = spoil_pages if target.pages else spoil
    for number in range(runs):
        random = Random(f"{seed} {target.name} {number}")
        data = change(random, random.choice(samples), samples)
        begun = process_time()
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, 20)
            target.read(data, folder)
        except ZhubiError:
            outcome.refused += 1
        except Exception as error:  # noqa: BLE001 - what the rig looks for
            where = traceback.extract_tb(error.__traceback__)[-1]
            outcome.faults[f"{error!r:.150} at {where.filename}:{where.lineno}"] += 1
            (folder.parent / f"{target.name}-{seed}-{number}.bad").write_bytes(data)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        seconds = process_time() - begun
        outcome.slowest = max(outcome.slowest, seconds)
        if seconds > HANG:
            outcome.faults[f"run {number} took {seconds:.1f} s"] += 1
            (folder.parent / f"{target.name}-{seed}-{number}.slow").write_bytes(data)
        progress.show(f"{target.name}: {number + 1} of {runs}")
    return outcome


def peak_megabytes() -> int:
    """The most memory this program has held.

    Asked of /proc where there is one: what ``getrusage`` says begins with the peak of the
    process that started this one, which in a test run is many times ours.
    """
    try:
        told = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    line = next(line for line in told.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=100_000, help="of each reader")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="readers whose name holds this")
    parser.add_argument("--folder", type=Path, help="where to work; bad inputs are kept there")
    arguments = parser.parse_args()
    signal.signal(signal.SIGVTALRM, _too_long)
    home = arguments.folder or Path(tempfile.gettempdir())
    faults = total = 0
    for target in targets():
        if arguments.only and arguments.only not in target.name:
            continue
        runs = max(1, round(arguments.runs * target.share))
        with tempfile.TemporaryDirectory(dir=home) as folder:
            outcome = fuzz(target, runs, arguments.seed, Path(folder), Progress())
        total += outcome.runs
        faults += sum(outcome.faults.values())
        say(
            f"{target.name}: {outcome.runs} runs, {outcome.refused} refused, slowest "
            f"{outcome.slowest:.3f} s, {sum(outcome.faults.values())} faults"
        )
        for fault, times in outcome.faults.most_common(10):
            say(f"  {times} × {fault}")
    memory = peak_megabytes()
    say(f"fuzz: {total} runs, {faults} faults, at most {memory} MB")
    return bool(faults) or memory > 500


if __name__ == "__main__":
    sys.exit(main())
