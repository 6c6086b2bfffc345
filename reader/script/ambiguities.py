"""Lists the places where a conversion had several candidates and took the first."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from reader.script.alignment import Block, Choice
from reader.script.conversion import Conversion, Run
from reader.script.stage import Hit, Stage


def find_choices(conversion: Conversion, run: Run) -> tuple[Choice, ...]:
    """Return the choices of a conversion in text order.

    A choice that a later stage decided anew as part of a longer word is not listed.
    """
    found: dict[int, Choice] = {}
    texts = run.texts
    for number, stage in enumerate(conversion.stages):
        back, onward = run.between(0, number), run.between(number, len(conversion.stages))
        hits = stage.segments(texts[number], partial(conversion.cuts, number, run))
        for start, end, candidates in _of_stage(stage, texts[number], hits):
            s0, s1 = back.to_source(start, end)
            d0, d1 = onward.to_shown(start, end)
            if back.to_shown(s0, s1) != (start, end) or onward.to_source(d0, d1) != (start, end):
                continue
            later = conversion.stages[number + 1 :]
            others = [_through(later, candidate) for candidate in candidates]
            readings = tuple(dict.fromkeys((texts[-1][d0:d1], *others)))
            if len(readings) > 1:
                found[s0] = Choice(Block(s0, s1, d0, d1), readings)
    return tuple(found[start] for start in sorted(found))


def _of_stage(
    stage: Stage, text: str, hits: Iterable[Hit]
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    done = 0
    for level, start, end in hits:
        yield from _of_characters(stage, text, done, start)
        several = stage.levels[level].several.get(text[start:end])
        if several:
            yield start, end, several
        done = end
    yield from _of_characters(stage, text, done, len(text))


def _of_characters(
    stage: Stage, text: str, start: int, end: int
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for place in range(start, end):
        several = stage.letters.several.get(text[place])
        if several:
            yield place, place + 1, several


def _through(stages: Sequence[Stage], text: str) -> str:
    for stage in stages:
        text = stage.run(text)[0]
    return text
