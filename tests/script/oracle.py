"""Engines that the tests hold the product's against: the port's own tree, and a wrong one."""

from dataclasses import dataclass
from functools import cache
from random import Random

from opencc import OpenCC
from opencc.opencc import StringTree

from reader.script.alignment import Block, Blocks, aligned, chained
from reader.script.chains import Dictionaries, chain, words
from reader.script.library import Library

PORT_SEPARATORS = OpenCC("t2tw").split_chars_re


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
        self.compiled = library.conversion(config).stages
        self.stages = [
            [_tagged(library.entries(name)) for name in names]
            for names in chain(config, dictionaries)
        ]

    def steps(self, text: str) -> list[Step]:
        pieces = self._pieces(text)
        steps = []
        for stage in self.stages:
            blocks: list[Block] = []
            start = shown = 0
            for place, piece in enumerate(pieces):
                items = self._items(piece, stage) if self._converts(place) else [piece]
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

    def _pieces(self, text: str) -> list[str]:
        return PORT_SEPARATORS.split(text)

    def _converts(self, place: int) -> bool:
        """Tell pieces from the separators between them."""
        return place % 2 == 0

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
            keys = (
                (entries, piece[place : place + length])
                for most, _, entries in stage
                for length in range(min(most, len(piece) - place), 0, -1)
            )
            found = next(((entries[key], key) for entries, key in keys if key in entries), None)
            value, key = found or (piece[place], piece[place])
            items.append(value)
            place += len(key)
        return items


class OpenCCEngine(LeftmostLongest):
    """OpenCC's own rule, simply: cut into words, then every stage on every piece alone."""

    def __init__(self, config: str, dictionaries: Dictionaries) -> None:
        super().__init__(config, dictionaries)
        name = words(config, dictionaries)
        entries = Library(dictionaries=dictionaries, protected=()).entries(name) if name else {}
        self.words = [_tagged(entries)] if entries else []

    def _pieces(self, text: str) -> list[str]:
        if not self.words:
            return [text]
        keys = self.words[0][2]
        pieces = []
        place = loose = 0
        while place < len(text):
            longest = min(self.words[0][0], len(text) - place)
            for length in range(longest, 0, -1):
                if text[place : place + length] in keys:
                    pieces += [text[loose:place], text[place : place + length]]
                    place = loose = place + length
                    break
            else:
                place += 1
        return [piece for piece in (*pieces, text[loose:]) if piece]

    def _converts(self, place: int) -> bool:
        return True


@cache
def oracle(config: str, dictionaries: Dictionaries) -> TreeEngine:
    """The engine that each choice of dictionaries must agree with."""
    kind = TreeEngine if dictionaries == "as-shipped" else OpenCCEngine
    return kind(config, dictionaries)


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
        for stage in oracle(config, dictionaries).stages
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
