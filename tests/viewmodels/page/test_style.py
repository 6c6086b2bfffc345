"""Words stay readable in every palette; stances differ without colour too."""

import itertools

import pytest

from reader.viewmodels.page.style import PALETTES, Palette, contrast

palettes = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
STANCES = ("supportive", "sceptical", "neutral", "mixed")


@palettes
def test_text_on_paper(palette: Palette) -> None:
    assert contrast(palette.text, palette.paper) >= 7
    assert contrast(palette.faint, palette.paper) >= 4.5


@palettes
def test_text_on_every_fill(palette: Palette) -> None:
    fills = [ink.fill for ink in palette.inks.values()]
    fills += [palette.selection, palette.preview, palette.hit, palette.current_hit, palette.flash]
    assert min(contrast(palette.text, fill) for fill in fills) >= 4.5


@palettes
def test_lines_on_paper_and_on_their_fill(palette: Palette) -> None:
    for ink in palette.inks.values():
        assert contrast(ink.line, palette.paper) >= 3
        assert contrast(ink.line, ink.fill) >= 3
    for line in (palette.mention, palette.metric, palette.suggestion, palette.caret):
        assert contrast(line, palette.paper) >= 3


@palettes
def test_each_stance_has_its_own_underline(palette: Palette) -> None:
    assert len({palette.ink(stance).style for stance in STANCES}) == len(STANCES)


@palettes
def test_stances_differ_for_the_colour_blind(palette: Palette) -> None:
    for one, other in itertools.combinations(STANCES, 2):
        pair = palette.ink(one).line, palette.ink(other).line
        fills = palette.ink(one).fill, palette.ink(other).fill
        for deficiency in DEFICIENCIES:
            seen = [seen_with(colour, deficiency) for colour in (*pair, *fills)]
            assert max(distance(seen[0], seen[1]), distance(seen[2], seen[3])) > 12


def test_unknown_stances_get_the_plain_ink() -> None:
    palette = PALETTES["light"]
    assert palette.ink("unheard of") is palette.inks[""]


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


# Linear simulation of full deficiencies (Machado, Oliveira and Fernandes 2009).
DEFICIENCIES = {
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def linear(colour: str) -> list[float]:
    values = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values
    ]


def seen_with(colour: str, deficiency: str) -> tuple[float, float, float]:
    """CIE Lab as a person with this deficiency sees the colour."""
    rgb = linear(colour)
    red, green, blue = (
        min(max(sum(weight * value for weight, value in zip(row, rgb, strict=True)), 0), 1)
        for row in DEFICIENCIES[deficiency]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    f, g, h = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * g - 16, 500 * (f - g), 200 * (g - h)


def distance(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
