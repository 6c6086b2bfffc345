"""Engines that the tests hold the product's against: the port's own tree, and a wrong one."""

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from opencc import OpenCC
from opencc.opencc import StringTree

from reader.script.alignment import Block, Blocks, aligned, chained
from reader.script.chains import Dictionaries, chain
from reader.script.library import Library

PORT_SEPARATORS = OpenCC("t2tw").split_chars_re
UNCUT_AT_HYPHENS = re.compile(PORT_SEPARATORS.pattern.replace("|-|", "|", 1))


class Tagged(str):
    """A value that remembers how long its key was, through the port's unchanged tree."""

    __slots__ = ("key_length",)

    key_length: int


@dataclass(frozen=True)
class Step:
    """What one stage did: the matches as blocks, and the text that came out."""

    blocks: tuple[Block, ...]
    text: str


class TreeEngine:
    """The port's rule run by the port's own class, with the positions it does not give."""

    def __init__(self, config: str, dictionaries: Dictionaries) -> None:
        library = Library(dictionaries=dictionaries, protected=())
        # For its table of single characters alone, which say what may be peeled off.
        self.compiled = library.chain(config)
        # Over current dictionaries a hyphen may be part of a key, so nothing is cut there.
        self.separators = PORT_SEPARATORS if dictionaries == "as-shipped" else UNCUT_AT_HYPHENS
        self.stages = [
            [_tagged(library.entries(name)) for name in names]
            for names in chain(config, dictionaries)
        ]

    def steps(self, text: str) -> list[Step]:
        pieces = self.separators.split(text)
        steps = []
        for stage in self.stages:
            blocks: list[Block] = []
            start = shown = 0
            for place, piece in enumerate(pieces):
                items = [piece] if place % 2 else self._items(piece, stage)
                for item in items:
                    length = getattr(item, "key_length", None)
                    taken = len(item) if length is None else length
                    if length is not None:
                        blocks.append(Block(start, start + taken, shown, shown + len(item)))
                    start, shown = start + taken, shown + len(item)
                pieces[place] = "".join(items)
            steps.append(Step(tuple(blocks), "".join(pieces)))
        return steps

    def convert(self, text: str) -> str:
        return self.steps(text)[-1].text

    def atoms(self, text: str) -> Blocks:
        found = []
        before = text
        for step, stage in zip(self.steps(text), self.compiled, strict=True):
            found.append(aligned(before, step.text, step.blocks, stage.letters.table))
            before = step.text
        return chained(text, before, found)

    @staticmethod
    def _items(piece: str, stage: list[tuple[int, int, dict[str, Tagged]]]) -> list[str]:
        tree = StringTree(piece)
        tree.create_parse_tree(stage)
        return tree.inorder()


def _tagged(entries: dict[str, str]) -> tuple[int, int, dict[str, Tagged]]:
    values = {}
    for key, candidates in entries.items():
        values[key] = Tagged(candidates.split(" ")[0])
        values[key].key_length = len(key)
    return max(map(len, entries)), min(map(len, entries)), values


class LeftmostLongest(TreeEngine):
    """The obvious engine, one pass from left to right: wrong, and kept to prove the fuzz bites."""

    @staticmethod
    def _items(piece: str, stage: list[tuple[int, int, dict[str, Tagged]]]) -> list[str]:
        items = []
        place = 0
        while place < len(piece):
            longest = max(most for most, _, _ in stage)
            for length in range(min(longest, len(piece) - place), 0, -1):
                key = piece[place : place + length]
                value = next((entries[key] for _, _, entries in stage if key in entries), None)
                if value is not None:
                    break
            else:
                length, value = 1, piece[place]
            items.append(value)
            place += length
        return items


@cache
def tree(config: str, dictionaries: Dictionaries) -> TreeEngine:
    return TreeEngine(config, dictionaries)


@cache
def leftmost(config: str, dictionaries: Dictionaries) -> LeftmostLongest:
    return LeftmostLongest(config, dictionaries)


@cache
def shipped(config: str) -> OpenCC:
    return OpenCC(config)


_BETWEEN = ("，", "。", " ", "\n", "AI", "-", "x86", "\U00020bb7", "\U0001f600", "\u200b", "一")


def overlapping(config: str, dictionaries: Dictionaries, count: int) -> list[str]:
    """Return texts in which the end of a key often begins the next: where engines disagree."""
    random = Random(f"{config} {dictionaries}")
    keys = [
        key
        for stage in tree(config, dictionaries).stages
        for _, _, entries in stage
        for key in entries
    ]
    # Long keys are what overlaps; single characters would crowd them out.
    longer = [key for key in keys if len(key) > 1] or keys
    starting: dict[str, list[str]] = {}
    for key in longer:
        for length in range(1, min(4, len(key))):
            starting.setdefault(key[:length], []).append(key)
    texts = []
    for _ in range(count):
        text = random.choice(longer)
        for _ in range(random.randrange(1, 6)):
            ends = [end for end in (text[-3:], text[-2:], text[-1:]) if end in starting]
            if ends:
                end = random.choice(ends)
                text += random.choice(starting[end])[len(end) :]
            else:
                text += random.choice(keys)
            if random.random() < 0.15:
                place = random.randrange(len(text) + 1)
                text = text[:place] + random.choice(_BETWEEN) + text[place:]
        texts.append(text)
    return texts
