"""Prints how well and how fast the proposals are, on the real articles when they are there.

Run from the checkout: `python benchmarks/suggest.py`.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reader.script.fold import fold
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.boundaries import sentences
from reader.suggest.reading import Reading
from reader.suggest.words import WordFinder
from tests.builders import gold_claims, real_articles
from tests.gold import gold
from tests.suggest.scoring import Score, Scorer


def quality(scorer: Scorer) -> None:
    kinds = {
        "named vendors per claim": scorer.named_vendors,
        "vendor classes per claim": scorer.classes,
        "named mentions, exact": scorer.mentions,
        "metrics, IoU ≥ .5": scorer.metric_spans,
        "metrics, exact span": scorer.exact_metric_spans,
        "metrics read alike": scorer.metric_values,
        "times, exact": scorer.times,
        "speakers, author included": scorer.speakers,
        "certainty": scorer.certainty,
        "boilerplate, exact": scorer.boilerplate,
        "claims, IoU ≥ .5": scorer.claim_spans,
        "claims, exact span": scorer.exact_claim_spans,
    }
    for name, score in kinds.items():
        print(f"{name:28}{sum((score(item) for item in gold().items), Score())}")


def speed(scorer: Scorer, text: str) -> None:
    reading = Reading(text, fold(text))
    print(f"{len(text):,} characters, median of 5:")
    acts: dict[str, Callable[[], object]] = {
        "vendors": lambda: scorer.matcher.find(reading.folded),
        "metrics": lambda: scorer.metrics.find(reading),
        "boilerplate": lambda: find_boilerplate(reading),
        "sentences": lambda: sentences(reading.folded),
    }
    for name, act in acts.items():
        print(f"  {name:26}{timed(act):8.1f} ms")
    finder = WordFinder([alias for v in scorer.vendors for alias in v.aliases])
    try:
        start = time.perf_counter()
        finder.start()
        print(f"  {'word finder: start':26}{(time.perf_counter() - start) * 1000:8.1f} ms")
        finder.edges(text[:10])
        print(f"  {'word finder: first answer':26}{(time.perf_counter() - start) * 1000:8.1f} ms")
        print(f"  {'word finder: text':26}{timed(lambda: finder.edges(reading.folded)):8.1f} ms")
        print(f"  {'word finder: quick':26}{timed(lambda: finder.quick(reading.folded)):8.1f} ms")
    finally:
        finder.close()


def timed(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(5):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)[2]


def main() -> None:
    if not (real_articles() and gold_claims()):
        print("the real articles and claims are not here")
        return
    scorer = Scorer()
    quality(scorer)
    text = "\n".join(text for _, text, _ in gold().items)
    speed(scorer, text)


if __name__ == "__main__":
    main()
