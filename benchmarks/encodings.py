"""Measures how often intake finds the encoding, and how long it takes.

Run `python benchmarks/encodings.py [FOLDER]`: without a folder on the sample articles, else on its
articles too. Each text is taken as it is and converted to both scripts, stretches of 8 to 2,000
characters are written in each encoding, and read back without being told which. The exit status is
1 when one stretch of 40 characters or more is read wrongly.
"""

import random
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from opencc import OpenCC

from reader.intake import Intake, read_paths
from reader.intake.encoding import decode
from reader.intake.errors import RefusalError
from reader.samples import sample_items

LENGTHS = (8, 20, 40, 80, 200, 600, 2000)
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "big5hkscs")
TRIES = 12


def texts(folders: list[Path]) -> list[str]:
    """Every article as it is, simplified, traditional, and as in Taiwan and Hong Kong."""
    articles = [text for _, text in sample_items()]
    articles += [taken.text for taken in read_paths(folders) if isinstance(taken, Intake)]
    simplified = [OpenCC("t2s").convert(text) for text in articles]
    found = articles + simplified
    for name in ("s2t", "s2twp", "s2hk"):
        found += map(OpenCC(name).convert, simplified)
    return found


def stretches(sources: list[str], length: int, encoding: str) -> list[str]:
    """Stretches of this length in which every character exists in the encoding."""
    random_ = random.Random(length)
    found = []
    for source in sources:
        text = source.encode(encoding, "ignore").decode(encoding)
        text *= length // len(text) + 2
        starts = random_.sample(range(len(text) - length), TRIES)
        found += [text[start : start + length] for start in starts]
    return found


def is_found(text: str, encoding: str) -> bool:
    """Whether the text is read back as it was written."""
    try:
        return decode(text.encode(encoding)).text == text
    except RefusalError:
        return False


def main() -> int:
    """Print one line per length; return the exit status."""
    sources = texts([Path(argument) for argument in sys.argv[1:]])
    failed = 0
    for length in LENGTHS:
        right: Counter[str] = Counter()
        tried: Counter[str] = Counter()
        seconds = 0.0
        for encoding in ENCODINGS:
            for text in stretches(sources, length, encoding):
                start = perf_counter()
                right[encoding] += is_found(text, encoding)
                seconds += perf_counter() - start
                tried[encoding] += 1
        failed += (tried.total() - right.total()) if length >= 40 else 0
        parts = ", ".join(f"{name} {right[name]}/{tried[name]}" for name in ENCODINGS)
        print(f"{length:5} characters: {parts}; {seconds / tried.total() * 1000:.2f} ms each")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
