"""The review sheet: one HTML file of articles with their claims, for people without Zhubi.

It shows highlights, a card a claim, filters and every script it was given, in any browser and
without a network: nothing is fetched, and only the one script that the policy in its head names by
its hash is run. All text is escaped. Without scripts, and on paper, everything is still there.
"""

import base64
import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader import assets
from reader.core.article import Article
from reader.core.claim import Claim
from reader.core.json_text import json_line
from reader.formats.review_cards import card, escaped, facts, painted
from reader.formats.review_lines import Line, Marked, Render, lines, marked, rendered
from reader.formats.review_words import Words
from reader.script.utf16 import Utf16Map

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SEARCH = '<input name="text" type="search" autocomplete="off">'
_EDGES = ("solid", "dashed", "dotted", "double")
_LANGUAGES = {"hans": "zh-Hans", "hant": "zh-Hant"}


@dataclass(frozen=True, slots=True)
class View:
    """A script in which the sheet can show every article: its key, language tag and renditions."""

    key: str
    language: str
    render: Render


@dataclass(frozen=True, slots=True)
class SheetArticle:
    """An article with its text and claims, in the order in which they are shown."""

    article: Article
    text: str
    claims: tuple[Claim, ...]


def review_sheet(
    articles: Sequence[SheetArticle], *, title: str, words: Words, views: Sequence[View]
) -> str:
    """The whole file as text; write it as UTF-8. The same input gives the same file."""
    sheet = _Sheet(articles, title, words, views)
    return sheet.page()


class _Sheet:
    """One sheet while it is being made."""

    def __init__(
        self, articles: Sequence[SheetArticle], title: str, words: Words, views: Sequence[View]
    ) -> None:
        self._articles = articles
        self._title = title
        self._words = words
        self._views = views
        claims = [claim for each in articles for claim in each.claims]
        self._total = len(claims)
        self._stances = words.stances(claims)
        self._numbers = {key: number for number, (key, *_) in enumerate(self._stances)}
        self._kinds = sorted({claim.kind for claim in claims})
        self._annotators = sorted({claim.annotator for claim in claims})
        used = {entry.vendor for claim in claims for entry in claim.vendors}
        self._vendors = sorted(used, key=lambda vendor: (words.vendor(vendor), vendor))

    def page(self) -> str:
        script = assets.path("review", "sheet.js").read_text(encoding="utf-8")
        style = assets.path("review", "sheet.css").read_text(encoding="utf-8") + self._colours()
        data: list[object] = []
        body = "".join(self._article(at, each, data) for at, each in enumerate(self._articles))
        policy = (
            f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; "
            "base-uri 'none'; form-action 'none'"
        )
        return (
            f'<!DOCTYPE html>\n<html lang="{self._words.language.replace("_", "-")}">\n<head>\n'
            '<meta charset="utf-8">\n<meta name="generator" content="Zhubi">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width">\n'
            '<meta name="referrer" content="no-referrer">\n'
            f"<title>{escaped(self._title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
            f"{self._head()}{self._controls()}<main>\n{self._contents()}"
            f'<p id="none" hidden>{escaped(self._words("none"))}</p>\n{body}</main>\n'
            f'<script id="data" type="application/json">{self._data(data)}</script>\n'
            f"<script>{script}</script>\n</body>\n</html>\n"
        )

    def _colours(self) -> str:
        """Rules for the stances; each has an edge of its own, so that colour is not all."""
        light, dark = [], []
        for number, (_, _, one, other) in enumerate(self._stances):
            edge = _EDGES[number % len(_EDGES)]
            rule = f".s{number} {{ background: %s; border-bottom: 3px {edge} %s; }}"
            light.append(rule % (_colour(one), _darker(one)))
            dark.append(rule % (_colour(other), _lighter(other)))
        cards = "li.card { background: none; border-bottom: 1px solid var(--line); }"
        return (
            "\n".join(light)
            + f"\n@media screen and (prefers-color-scheme: dark) {{ {' '.join(dark)} }}\n{cards}\n"
        )

    def _head(self) -> str:
        say = self._words
        legend = [
            f'<li><mark class="s{number}">{escaped(name)}</mark></li>'
            for number, (_, name, _, _) in enumerate(self._stances)
        ]
        roles = ("mention", "metric", "speech", "time")
        legend += [
            f'<li><span class="r{at}">{escaped(say(key))}</span></li>'
            for at, key in enumerate(roles, 1)
        ]
        legend.append(f'<li><mark class="s0 d2">{escaped(say("overlap"))}</mark></li>')
        sums = f"{len(self._articles)} {say('articles')}{say('separator')}"
        return (
            f"<header>\n<h1>{escaped(self._title)}</h1>\n"
            f'<p class="sums">{escaped(sums)}{self._total} {escaped(say("claims"))}</p>\n'
            f'<ul class="legend" aria-label="{escaped(say("legend"))}">{"".join(legend)}</ul>\n'
            "</header>\n"
        )

    def _controls(self) -> str:
        """Shown by the script alone: without it the sheet cannot filter."""
        say = self._words
        scripts = enumerate(("source", *(view.key for view in self._views)))
        fields = [
            _select("script", say("script"), [(str(at), say(key)) for at, key in scripts]),
            self._filter("vendor", [say.vendor(key) for key in self._vendors]),
            self._filter("stance", [name for _, name, _, _ in self._stances]),
            self._filter("kind", [say.value("kind", key) for key in self._kinds]),
            self._filter("annotator", self._annotators),
            f"<label>{escaped(say('text'))}{_SEARCH}</label>",
            f'<button type="reset">{escaped(say("reset"))}</button>',
            '<output aria-live="polite"></output>',
        ]
        return (
            f'<nav class="bar" aria-label="{escaped(say("filters"))}" hidden>'
            f'<form id="controls">{"".join(fields)}</form></nav>\n'
        )

    def _filter(self, name: str, options: Sequence[str]) -> str:
        listed = [("", self._words("all")), *((str(at), each) for at, each in enumerate(options))]
        return _select(name, self._words(name), listed)

    def _contents(self) -> str:
        if len(self._articles) < 2:
            return ""
        items = "".join(
            f'<li><a href="#a{at}">{escaped(each.article.shown_title)}</a></li>'
            for at, each in enumerate(self._articles)
        )
        label = escaped(self._words("contents"))
        return f'<nav aria-label="{label}"><ul class="contents">{items}</ul></nav>\n'

    def _article(self, at: int, each: SheetArticle, data: list[object]) -> str:
        marks = marked(each.claims)
        written = lines(each.text, marks)
        language = _LANGUAGES.get(each.article.script, "zh")
        data.append(
            {
                "lines": [self._scripts(each.article, line) for line in written],
                "marks": [[mark.claim, int(mark.role)] for mark in marks],
                "claims": [self._claim(claim) for claim in each.claims],
            }
        )
        numbers = [self._numbers[claim.stance.polarity] for claim in each.claims]
        own: dict[int, list[tuple[int, Marked]]] = defaultdict(list)
        for number, mark in enumerate(marks):
            own[mark.claim].append((number, mark))
        begun: set[int] = set()
        text = "".join(
            f"<p>{painted(line, marks, numbers, begun, f'k{at}')}</p>\n" for line in written
        )
        cards = "".join(
            card(claim, number, numbers[number], f"k{at}-{number}", self._words, own[number])
            for number, claim in enumerate(each.claims)
        )
        if not cards:
            cards = f'<li class="empty">{escaped(self._words("no_claims"))}</li>'
        return (
            f'<article id="a{at}">\n<h2>{escaped(each.article.shown_title)}</h2>\n'
            f'<p class="facts">{facts(each.article, len(each.claims), self._words)}</p>\n'
            f'<div class="columns">\n<div class="text" lang="{language}">\n{text}</div>\n'
            f'<ol class="cards">\n{cards}</ol>\n</div>\n</article>\n'
        )

    def _scripts(self, article: Article, line: Line) -> list[object]:
        """The paragraph in every script; nothing where it is as written."""
        found: list[object] = [_packed(line)]
        for view in self._views:
            rendition = view.render(article, line.text)
            if rendition is None or (rendition.text == line.text and not rendition.blocks):
                found.append(0)
            else:
                found.append(_packed(rendered(line, rendition)))
        return found

    def _claim(self, claim: Claim) -> dict[str, object]:
        return {
            "s": self._numbers[claim.stance.polarity],
            "k": self._kinds.index(claim.kind),
            "a": self._annotators.index(claim.annotator),
            "v": sorted({self._vendors.index(entry.vendor) for entry in claim.vendors}),
            "w": claim.words,
        }

    def _data(self, articles: Sequence[object]) -> str:
        value = {
            "articles": articles,
            "languages": ["", *(view.language for view in self._views)],
            "shown": self._words("shown"),
            "total": self._total,
        }
        # Inside a script element only this sign could end it.
        return json_line(value).replace("<", "\\u003c")


def _packed(line: Line) -> list[object]:
    """Text and stretches as the script reads them: flat numbers, in UTF-16 units."""
    units = Utf16Map(line.text)
    flat: list[int] = []
    for stretch in line.stretches:
        flat += (*units.span_to_units(stretch.start, stretch.end), stretch.mark)
    return [line.text, flat]


def _select(name: str, label: str, options: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<option value="{escaped(value)}">{escaped(text)}</option>' for value, text in options
    )
    return f'<label>{escaped(label)}<select name="{name}">{listed}</select></label>'


def _hash(content: str) -> str:
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else "#DDDFE2"


def _darker(colour: str) -> str:
    return _mixed(colour, 0)


def _lighter(colour: str) -> str:
    return _mixed(colour, 255)


def _mixed(colour: str, other: int) -> str:
    """Half way from a colour to black or white: its edge."""
    plain = _colour(colour)
    parts = [int(plain[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{(part + other) // 2:02X}" for part in parts)
