"""Pages of our own writing: their facts are taken, their furniture is known, nothing is lost."""

import json
import re
from pathlib import Path

import pytest

from reader.core.article import paragraphs
from reader.intake import read_bytes
from reader.script.fold import fold
from reader.suggest.boilerplate import find_boilerplate
from reader.suggest.reading import Reading

FOLDER = Path(__file__).parent / "pages"
#: Words between these marks are not the article's; the marks go before the page is read.
_MARKED = re.compile("§([^§]+)§")
_FACTS = json.loads((FOLDER / "facts.json").read_text(encoding="utf-8"))


def _page(name: str) -> tuple[str, set[str]]:
    """The page without marks, and what was marked, without spaces."""
    marked = (FOLDER / name).read_text(encoding="utf-8")
    return marked.replace("§", ""), {_tight(words) for words in _MARKED.findall(marked)}


def _tight(words: str) -> str:
    return re.sub(r"\s+", "", words)


@pytest.mark.parametrize("name", _FACTS)
def test_the_facts_are_taken(name: str) -> None:
    article = read_bytes(_page(name)[0].encode(), file_name=name).article
    published = article.published and article.published[:10]
    found = {"title": article.title, "source": article.source, "author": article.author}
    assert {**found, "published": published} == _FACTS[name]


def _judged(name: str) -> tuple[int, int, int]:
    """Lines rightly and wrongly taken for furniture, and lines of it left; titles aside."""
    page, marked = _page(name)
    text = read_bytes(page.encode(), file_name=name).text
    spans = [part.quote.span for part in find_boilerplate(Reading(text, fold(text)))]
    right = wrong = left = 0
    for line in paragraphs(text):
        words = line.cut(text).strip()
        covered = sum(max(0, min(a.end, line.end) - max(a.start, line.start)) for a in spans)
        taken = 2 * covered >= len(words)
        meant = _made_of(_tight(words), marked)
        right += taken and meant
        wrong += taken and not meant and words != _FACTS[name]["title"]
        left += meant and not taken
    return right, wrong, left


def _made_of(words: str, marked: set[str]) -> bool:
    """Whether a line is one or more marked pieces, side by side."""
    while words:
        first = max((one for one in marked if words.startswith(one)), key=len, default=None)
        if first is None:
            return False
        words = words[len(first) :]
    return True


def test_furniture_is_known() -> None:
    judged = [_judged(name) for name in _FACTS]
    right, wrong, left = (sum(counts) for counts in zip(*judged, strict=True))
    assert wrong == 0
    assert right / (right + left) >= 0.95
