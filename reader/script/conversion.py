"""Runs the stages of one conversion one after another."""

from dataclasses import dataclass
from functools import partial

from reader.script.alignment import Blocks, Rendition, chained
from reader.script.leftmost import MovedCuts, WordCuts, Words
from reader.script.stage import Cuts, Stage


@dataclass(frozen=True, slots=True)
class Run:
    """The source and the text after each stage, and the alignment of each stage."""

    texts: tuple[str, ...]
    steps: tuple[Blocks, ...] = ()

    def between(self, first: int, last: int) -> Rendition:
        """Return the alignment of the text after one number of stages with that after another."""
        source, shown = self.texts[first], self.texts[last]
        blocks = chained(source, shown, self.steps[first:last])
        return Rendition(source=source, text=shown, blocks=blocks)


@dataclass(frozen=True, slots=True)
class Conversion:
    """Compiled stages; from one of them on they keep to the borders of words of the source."""

    stages: tuple[Stage, ...]
    words: Words | None = None
    cut_from: int = 0

    def run(self, text: str) -> Run:
        """Convert a text and keep what every stage made of it."""
        texts = [text]
        steps: list[Blocks] = []
        for number, stage in enumerate(self.stages):
            cuts = None
            if self.words is not None and number >= self.cut_from:
                cuts = partial(self.cuts, number, Run(tuple(texts), tuple(steps)))
            shown, atoms = stage.run(texts[-1], cuts)
            texts.append(shown)
            steps.append(atoms)
        return Run(tuple(texts), tuple(steps))

    def cuts(self, number: int, run: Run) -> Cuts | None:
        """Return where a stage may not match across, in the text that it is given."""
        if self.words is None or number < self.cut_from:
            return None
        cuts = WordCuts(run.texts[0], self.words)
        moved = run.between(0, number)
        return MovedCuts(cuts, moved) if moved.blocks else cuts
