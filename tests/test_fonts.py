"""Shows that the fonts Zhubi ships have a glyph for all that it meets in ordinary use."""

from collections.abc import Iterator
from unicodedata import category

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from reader import assets
from reader.samples import sample_items
from reader.script import CONFIGS, Converter

# Spaces, line ends and joiners are not drawn; private characters are nobody's.
UNDRAWN = {"Cc", "Cf", "Cn", "Co", "Zl", "Zp"}


@pytest.fixture(scope="module")
def glyphs(qapp: QGuiApplication) -> dict[str, QRawFont]:
    """Both fonts, by the last word of their names."""
    names = {"SC": "NotoSansSC-Regular.otf", "TC": "NotoSansTC-Regular.otf"}
    return {key: QRawFont(str(assets.path("fonts", name)), 16) for key, name in names.items()}


def missing(text: str, *fonts: QRawFont) -> str:
    """Return the characters of a text that none of the fonts can draw, in order."""
    drawn = {character for character in text if category(character) not in UNDRAWN}
    return "".join(
        character
        for character in sorted(drawn)
        if not any(font.supportsCharacter(ord(character)) for font in fonts)
    )


def characters(encoding: str) -> Iterator[str]:
    """Give every Chinese character that an encoding writes with two bytes."""
    for first in range(0x81, 0xFF):
        for second in range(0x40, 0xFF):
            try:
                text = bytes((first, second)).decode(encoding)
            except UnicodeDecodeError:
                continue
            if text >= "\u3400" and category(text[0]) == "Lo":
                yield text


@pytest.mark.parametrize("encoding", ["gb2312", "gbk", "big5"])
def test_the_simplified_font_has_the_mainland_and_taiwan_sets(
    glyphs: dict[str, QRawFont], encoding: str
) -> None:
    assert not missing("".join(characters(encoding)), glyphs["SC"])


def test_the_traditional_font_has_the_hong_kong_set(glyphs: dict[str, QRawFont]) -> None:
    assert not missing("".join(characters("big5hkscs")), glyphs["TC"])


def test_variants_that_conversion_makes_are_not_blank(glyphs: dict[str, QRawFont]) -> None:
    assert not missing("羣綫裏麪峯牀衆", glyphs["SC"])


@pytest.mark.parametrize("config", CONFIGS)
def test_every_rendition_of_the_samples_can_be_drawn(
    glyphs: dict[str, QRawFont], config: str
) -> None:
    converter = Converter()
    shown = "".join(converter.convert(text, config) for _, text in sample_items())
    assert shown
    assert not missing(shown, *glyphs.values())


def test_a_character_nobody_has_is_reported_missing(glyphs: dict[str, QRawFont]) -> None:
    assert missing("中\U00030000", *glyphs.values()) == "\U00030000"
