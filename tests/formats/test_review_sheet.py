"""The review sheet: all text is there and exact in every script, and nothing else gets in."""

import base64
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import assets
from reader.core.article import Article, paragraphs
from reader.core.claim import Claim, Metric, Speaker, Stance, VendorStance
from reader.core.span import quote
from reader.defaults import default_tag_set, default_vendors
from reader.formats.review_lines import Line, Stretch, lines, marked, pieces, rendered
from reader.formats.review_sheet import SheetArticle, View, review_sheet
from reader.formats.review_words import LANGUAGES, Words
from reader.script.alignment import Block, Rendition
from tests.strategies import projects, texts
from tests.values import article as build_article
from tests.values import claim as build_claim

WORDS = Words(default_tag_set(), default_vendors(), "en")
EMOJI = "\U0001f680华为发布软件\n\U00020bb7腾讯不认可。"
HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>&amp;\"'"


def sheet(*items: tuple[Article, str, tuple[Claim, ...]], views: tuple[View, ...] = ()) -> str:
    articles = [SheetArticle(*item) for item in items]
    return review_sheet(articles, title="sheet", words=WORDS, views=views)


def sample(text: str = EMOJI, **facts: Any) -> tuple[Article, str, tuple[Claim, ...]]:
    article = build_article(text)
    claims = (
        build_claim(article, text, (1, 7), name="c-1", **facts),
        build_claim(article, text, (3, 11), name="c-2", stance=Stance(polarity="mixed")),
    )
    return article, text, claims


def data(page: str) -> dict[str, Any]:
    found = re.search(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    value: dict[str, Any] = json.loads(found[1])
    return value


def program(article: Article, line: str) -> Rendition | None:
    """软件 is shown as 軟體式: two code points as three."""
    at = line.find("软件")
    if at < 0:
        return None
    return Rendition(
        source=line,
        text=line.replace("软件", "軟體式"),
        blocks=(Block(at, at + 2, at, at + 3),),
    )


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.outside: list[str] = []
        self.handlers: list[str] = []
        self.text: list[str] = []
        self._in = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for key, value in attrs:
            if key.startswith("on") or key == "style":
                self.handlers.append(key)
            if key in ("src", "href", "action", "srcset", "data") and not str(value).startswith(
                "#"
            ):
                self.outside.append(str(value))
        if tag == "p" and self._in == 0 and not attrs:
            self._in = 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "p" and self._in:
            self._in = 0
            self.text.append("\n")

    def handle_data(self, text: str) -> None:
        if self._in:
            self.text.append(text)


def read(page: str) -> Page:
    found = Page()
    found.feed(page)
    found.close()
    return found


def test_the_whole_text_stands_in_the_page_without_scripts() -> None:
    assert "".join(read(sheet(sample())).text) == EMOJI + "\n"


@given(projects())
def test_every_paragraph_of_any_text_stands_in_the_data(found: list[Any]) -> None:
    made = data(sheet(*found))["articles"]
    for (_, text, _), article in zip(found, made, strict=True):
        spans = paragraphs(text)
        assert [line[0][0] for line in article["lines"]] == [span.cut(text) for span in spans]


@given(projects())
def test_stretches_in_the_data_are_the_quotes_in_utf16(found: list[Any]) -> None:
    made = data(sheet(*found))["articles"]
    for (_, _text, claims), article in zip(found, made, strict=True):
        words: dict[int, str] = {}
        for (shown, flat), *_ in article["lines"]:
            units = shown.encode("utf-16-le")
            for start, end, mark in zip(flat[::3], flat[1::3], flat[2::3], strict=True):
                cut = units[start * 2 : end * 2].decode("utf-16-le")
                words[mark] = words.get(mark, "") + cut
        for number, mark in enumerate(marked(claims)):
            assert words.get(number, "") == re.sub(r"[\r\n]", "", mark.quote.text)


def test_nothing_is_fetched_and_nothing_but_our_script_is_run() -> None:
    hostile = HOSTILE + EMOJI
    article, text, claims = sample(
        hostile,
        note=HOSTILE,
        annotator=HOSTILE,
        flags=(HOSTILE,),
        vendors=(VendorStance(HOSTILE, HOSTILE, (quote(hostile, 0, 9),)),),
        metrics=(Metric(quote=quote(hostile, 0, 5), kind=HOSTILE, unit=HOSTILE, value=1.0),),
        speaker=Speaker(type=HOSTILE, name=HOSTILE),
        stance=Stance(polarity=HOSTILE, target=HOSTILE, certainty=HOSTILE),
        kind=HOSTILE,
    )
    named = build_article(text, name=HOSTILE, author=HOSTILE, source_url="javascript:alert(1)")
    page = sheet((named, text, claims), (article, text, ()))
    found = read(page)
    assert (found.outside, found.handlers) == ([], [])
    assert "img" not in found.tags
    assert found.tags.count("script") == 2
    assert html.escape(HOSTILE) in page


def test_the_policy_names_the_script_and_the_style_by_their_hashes() -> None:
    page = sheet(sample())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; ")
    for tag in ("script", "style"):
        content = page.rpartition(f"<{tag}>")[2].partition(f"</{tag}>")[0]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]


def test_the_script_asks_for_nothing() -> None:
    script = assets.path("review", "sheet.js").read_text(encoding="utf-8")
    for word in ("fetch", "XMLHttp", "import", "http", "innerHTML", "eval", "document.write"):
        assert word not in script


def test_the_script_reads_of_an_article_only_what_it_has() -> None:
    script = assets.path("review", "sheet.js").read_text(encoding="utf-8")
    made = script.partition("=> ({")[2].partition("}));")[0]
    there = {*re.findall(r"^ *(\w+)[:,]", made, re.MULTILINE)}
    there |= set(data(sheet(sample()))["articles"][0])
    assert set(re.findall(r"\barticle\.(\w+)", script)) - there == set()


def test_another_script_has_its_own_exact_places() -> None:
    view = View("taiwan", "zh-TW", program)
    found = data(sheet(sample(), views=(view,)))["articles"][0]["lines"]
    assert found[0][1] == ["\U0001f680华为发布軟體式", [2, 9, 0, 4, 9, 1]]
    assert found[1][1] == 0


def test_a_stretch_that_would_cut_an_atom_widens() -> None:
    line = Line("甲软件乙", (Stretch(start=0, end=2, mark=0),))
    made = program(build_article("x"), line.text)
    assert made is not None
    assert rendered(line, made).stretches == (Stretch(start=0, end=4, mark=0),)


@given(texts(min_size=1), st.data())
def test_pieces_are_the_paragraph_with_every_mark_over_its_own_words(
    text: str, drawn: st.DataObject
) -> None:
    place = st.integers(0, len(text) - 1)
    pairs = drawn.draw(st.lists(st.tuples(place, place), max_size=6))
    stretches = tuple(
        Stretch(start=min(pair), end=max(pair) + 1, mark=at) for at, pair in enumerate(pairs)
    )
    found = list(pieces(Line(text, stretches)))
    assert "".join(words for words, _ in found) == text
    for stretch in stretches:
        over = "".join(words for words, marks in found if stretch.mark in marks)
        assert over == text[stretch.start : stretch.end]


def test_marks_over_line_ends_are_cut_by_paragraph() -> None:
    _, text, claims = sample()
    found = lines(text, marked(claims))
    assert [[(s.start, s.end, s.mark) for s in line.stretches] for line in found] == [
        [(1, 7, 0), (3, 7, 1)],
        [(0, 3, 1)],
    ]


def test_the_same_project_gives_the_same_page() -> None:
    assert sheet(sample()) == sheet(sample())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_speaks_every_language(language: str) -> None:
    said = json.loads(assets.path("review", "texts.json").read_text(encoding="utf-8"))
    assert said[language].keys() == said["en"].keys()
    for key, text in said["en"].items():
        assert all((mark in text) == (mark in said[language][key]) for mark in ("%1", "%2"))
