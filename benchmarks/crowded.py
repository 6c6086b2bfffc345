"""Measures what is done for every claim of one crowded article: doubts about them and proposals.

Run `python benchmarks/crowded.py [--quick]`. CPU seconds for 2,000 and for four times as many
claims in an article four times as long; what takes more than some five times as long does not
keep up with an article. The last line is one JSON object; the exit status is 1 when a figure
falls short.
"""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desk_data import claims, facts
from page import Report, article

from reader.core.claim import Claim, VendorStance
from reader.core.span import quote
from reader.defaults import default_vendors
from reader.script.fold import fold
from reader.suggest.consistency import inconsistencies
from reader.suggest.reading import Reading
from reader.suggest.whole_article import Proposing

#: Claims for so many code points.
_EVERY = 25
_NAMES = {"百度": "baidu", "腾讯": "tencent", "阿里": "alibaba"}


def crowded(count: int) -> tuple[str, list[Claim]]:
    """An article with so many claims, most of which mark a vendor's name."""
    text = article(count * _EVERY, seed=3)
    return text, [_named(one, text) for one in claims(facts(1, text), text, count)]


def _named(claim: Claim, text: str) -> Claim:
    span = claim.fragments[0].span
    places = {name: text.find(name, span.start, span.end) for name in _NAMES}
    vendors = tuple(
        VendorStance(_NAMES[name], mentions=(quote(text, at, at + len(name)),))
        for name, at in places.items()
        if at >= 0
    )
    return replace(claim, vendors=vendors or claim.vendors)


def doubts(text: str, made: list[Claim]) -> None:
    """The work list of inconsistencies."""
    inconsistencies(made, {made[0].article: fold(text)})


def proposals(text: str, made: list[Claim]) -> None:
    """What the claim form would propose for each."""
    proposing, reading = Proposing(default_vendors()), Reading(text, fold(text))
    found = proposing.whole(reading)
    for claim in made:
        proposing.for_claim(reading, found, claim)


def seconds(act: Callable[[str, list[Claim]], None], text: str, made: list[Claim]) -> float:
    begun = process_time()
    act(text, made)
    return process_time() - begun


class Figures(Report):
    """The same report under its own name."""

    def close(self) -> int:
        ok = all(figure["ok"] for figure in self.figures.values())
        last = {"benchmark": "crowded", "ok": ok, "figures": self.figures}
        print(json.dumps(last, ensure_ascii=False))
        return 0 if ok else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="with half as many claims")
    few = 1_000 if parser.parse_args().quick else 2_000
    small, large = crowded(few), crowded(4 * few)
    report = Figures()
    for name, act in {"doubts about": doubts, "proposals for": proposals}.items():
        act(*crowded(100))
        less, more = seconds(act, *small), seconds(act, *large)
        report.tell(
            f"{name} {4 * few:,} claims of one article / {few:,}",
            more / less,
            6,
            seconds=round(more, 2),
        )
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
