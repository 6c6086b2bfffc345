"""Themes: text is readable on every ground it stands on."""

import pytest
from PySide6.QtGui import QPalette

from reader.viewmodels.page.style import PALETTES, contrast
from reader.viewmodels.themes import THEMES, Theme, palette, theme

ALL = pytest.mark.parametrize("each", THEMES.values(), ids=THEMES)


@ALL
@pytest.mark.parametrize("ground", ["window", "surface", "hover", "wash"])
def test_text_is_readable_on_every_ground(each: Theme, ground: str) -> None:
    assert contrast(each.text, getattr(each, ground)) >= 7


@ALL
@pytest.mark.parametrize("ground", ["window", "surface"])
@pytest.mark.parametrize("ink", ["muted", "accent", "good", "bad"])
def test_lesser_texts_are_readable(each: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(each, ink), getattr(each, ground)) >= 4.5


@ALL
def test_what_stands_on_the_accent_is_readable(each: Theme) -> None:
    assert contrast(each.on_accent, each.accent) >= 4.5


@ALL
def test_the_focus_ring_is_seen(each: Theme) -> None:
    assert min(contrast(each.accent, each.window), contrast(each.accent, each.surface)) >= 3


@ALL
def test_the_page_has_a_palette_of_the_same_name_and_kind(each: Theme) -> None:
    assert PALETTES[each.name].dark is each.dark


@ALL
def test_the_palette_is_of_the_theme(qapp: object, each: Theme) -> None:
    made = palette(each)
    assert made.color(QPalette.ColorRole.Window).name().upper() == each.window


@pytest.mark.parametrize("dark, name", [(True, "dark"), (False, "light")])
def test_the_system_chooses_between_light_and_dark(dark: bool, name: str) -> None:
    assert theme("system", system_dark=dark).name == name
