"""Derives `resources/intake/characters.txt`, by which intake tells Chinese encodings apart.

Usage: python packaging/derive_characters.py path/to/jieba/dict.txt resources/intake/characters.txt

Character counts are taken from the word counts of jieba's dictionary (MIT licence, Sun Junyi),
once as they stand and once with each word in traditional, Taiwan and Hong Kong characters
(opencc-python-reimplemented, Apache-2.0), so that both scripts weigh the same. What is kept is
one number per character: its level, the rounded-down negative base-2 logarithm of its share.
"""

import math
import sys
from collections import Counter
from pathlib import Path

from opencc import OpenCC

# Characters rarer than this say no more than "a rare Chinese character".
RAREST = 20

# A word list has no punctuation; these levels are estimates for running text.
PUNCTUATION = {
    5: "，。",
    7: "、：；“”「」",
    8: "？！（）《》",
    10: "『』〈〉【】—…·‘’％　",
    12: "０１２３４５６７８９～｜／＋－．",
}


def shares(dictionary: Path) -> dict[str, float]:
    """The share of each Chinese character in the words of the dictionary, scripts even."""
    simplified: Counter[str] = Counter()
    traditional: Counter[str] = Counter()
    engines = [OpenCC(name) for name in ("s2t", "s2tw", "s2hk")]
    for line in dictionary.read_text("utf-8").splitlines():
        word, count, *_ = line.split(" ")
        if word.isascii():
            continue
        for char in word:
            simplified[char] += int(count)
        for engine in engines:
            for char in engine.convert(word):
                traditional[char] += int(count)
    found: dict[str, float] = {}
    for counter in (simplified, traditional):
        total = counter.total()
        for char, count in counter.items():
            if "\u4e00" <= char <= "\u9fff":
                found[char] = found.get(char, 0) + count / total / 2
    return found


def table(dictionary: Path) -> str:
    """The file's text: one line per level, the level, a tab and its characters in order."""
    levels: dict[int, list[str]] = {level: list(chars) for level, chars in PUNCTUATION.items()}
    for char, share in shares(dictionary).items():
        level = math.floor(-math.log2(share))
        if level <= RAREST:
            levels.setdefault(level, []).append(char)
    return "".join(f"{level}\t{''.join(sorted(levels[level]))}\n" for level in sorted(levels))


def main() -> None:
    """Write the table and say how large it is."""
    source, target = map(Path, sys.argv[1:3])
    text = table(source)
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{target}: {len(text)} characters, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
