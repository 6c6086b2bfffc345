"""Renderers whose renditions change length, for tests of the page."""

import re

from reader.script import Block, Rendition
from reader.viewmodels.page.header import Heading
from reader.viewmodels.page.sheet import Sheet
from reader.viewmodels.page.style import FAMILIES, LIGHT, PageStyle
from reader.viewmodels.page.text import PageText, Renderer

STYLE = PageStyle(palette=LIGHT, families=FAMILIES["SC"], size=18)

_WORDS = {"软件": "應用軟體", "里面": "裡", "吉": "𠮷"}
_FOUND = re.compile("|".join(_WORDS))


def longer(text: str) -> Rendition:
    """Shows 软件 as four characters, 里面 as one and 吉 as one outside the BMP."""
    blocks = []
    parts: list[str] = []
    done = shown = 0
    for found in _FOUND.finditer(text):
        parts += text[done : found.start()], _WORDS[found.group()]
        begins = shown + found.start() - done
        shown = begins + len(parts[-1])
        blocks.append(Block(found.start(), found.end(), begins, shown))
        done = found.end()
    parts.append(text[done:])
    return Rendition(source=text, text="".join(parts), blocks=tuple(blocks))


def sheet(text: str, renderer: Renderer = longer, width: int = 700) -> Sheet:
    """A sheet for a view of so many pixels."""
    return Sheet(PageText.of(text), renderer, STYLE, Heading(title="题"), width)
