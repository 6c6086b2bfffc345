"""Lists the places where a conversion had several candidates and took the first."""

from collections.abc import Iterator, Sequence

from reader.script.alignment import Block, Blocks, Choice, Rendition, chained
from reader.script.stage import Stage


def find_choices(
    stages: Sequence[Stage], texts: Sequence[str], steps: Sequence[Blocks]
) -> tuple[Choice, ...]:
    """Return the choices of a conversion in text order.

    `texts` are the source and the text after each stage, `steps` the alignment of each stage. A
    choice that a later stage decided anew as part of a longer word is not listed.
    """
    found: dict[int, Choice] = {}
    for number, stage in enumerate(stages):
        back = Rendition(
            source=texts[0],
            text=texts[number],
            blocks=chained(texts[0], texts[number], steps[:number]),
        )
        onward = Rendition(
            source=texts[number],
            text=texts[-1],
            blocks=chained(texts[number], texts[-1], steps[number:]),
        )
        for start, end, candidates in _of_stage(stage, texts[number]):
            s0, s1 = back.to_source(start, end)
            d0, d1 = onward.to_shown(start, end)
            if back.to_shown(s0, s1) != (start, end) or onward.to_source(d0, d1) != (start, end):
                continue
            shown = texts[-1][d0:d1]
            others = [_through(stages[number + 1 :], candidate) for candidate in candidates]
            readings = tuple(dict.fromkeys((shown, *others)))
            if len(readings) > 1:
                found[s0] = Choice(Block(s0, s1, d0, d1), readings)
    return tuple(found[start] for start in sorted(found))


def _of_stage(stage: Stage, text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    done = 0
    for level, start, end in stage.segments(text):
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
