"""How the page looks: colours, inks and measures as values, with four palettes."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reader.viewmodels.page.highlights import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """How one stance is drawn: a fill behind the words and an underline in its own style."""

    fill: str
    line: str
    style: Line = Line.SOLID


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Every colour of the page as ``#rrggbb``; ``inks`` by stance, ``""`` for none chosen."""

    name: str
    dark: bool
    paper: str
    text: str
    faint: str
    """Header line, dimmed boilerplate, marks for odd characters."""
    selection: str
    preview: str
    """Behind the words that would be stored if the button were released now."""
    caret: str
    suggestion: str
    mention: str
    metric: str
    hit: str
    current_hit: str
    flash: str
    inks: Mapping[str, Ink]

    def ink(self, name: str) -> Ink:
        """The ink of a stance; the plain one for a name that has none."""
        return self.inks.get(name) or self.inks[""]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageStyle:
    """A palette with the measures of the type. Lengths in px unless said otherwise.

    ``families`` are asked in order. ``column`` is the widest text column in em, ``indent``
    that of a paragraph's first line in em, ``line_height`` and ``paragraph_gap`` in em.
    """

    palette: Palette
    families: tuple[str, ...]
    size: int = 18
    line_height: float = 1.6
    paragraph_gap: float = 1.0
    indent: float = 2.0
    column: float = 36.0
    margin: int = 32
    line_width: float = 2.0
    blink: bool = True


# The bundled font comes last everywhere: it has every character of GBK.
_BUNDLED = "Noto Sans SC"
FAMILIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "SC": (
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "PingFang SC",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            _BUNDLED,
        ),
        "TC": (
            "Noto Sans CJK TC",
            "Source Han Sans TC",
            "PingFang TC",
            "Microsoft JhengHei",
            "Noto Sans TC",
            _BUNDLED,
        ),
        "HK": (
            "Noto Sans CJK HK",
            "Source Han Sans HK",
            "PingFang HK",
            "Microsoft JhengHei",
            "Noto Sans HK",
            "Noto Sans TC",
            _BUNDLED,
        ),
    }
)
"""Font families by region: the same code point has other shapes in each."""


def _inks(*colours: tuple[str, str, str, Line]) -> Mapping[str, Ink]:
    return MappingProxyType(
        {name: Ink(fill=fill, line=line, style=style) for name, fill, line, style in colours}
    )


# Blue for, orange against, a magenta for both: they stay apart in every common colour blindness
# (purple would turn blue for the red-blind), and the underline styles do without any colour.
LIGHT = Palette(
    name="light",
    dark=False,
    paper="#fdfcfa",
    text="#1f2328",
    faint="#656b73",
    selection="#bcd3f2",
    preview="#d6e4f7",
    caret="#c8322b",
    suggestion="#7a6a1a",
    mention="#3d4f66",
    metric="#6b3fa0",
    hit="#ffe08a",
    current_hit="#ffb84d",
    flash="#ffe9a8",
    inks=_inks(
        ("", "#e9e8e4", "#5f5d57", Line.SOLID),
        ("supportive", "#d3e6fa", "#1f5fa8", Line.SOLID),
        ("sceptical", "#fbe0c4", "#b34f00", Line.WAVE),
        ("neutral", "#e4e5e8", "#5b6068", Line.DOTTED),
        ("mixed", "#f3d5ea", "#660f4f", Line.DOUBLE),
    ),
)
SEPIA = Palette(
    name="sepia",
    dark=False,
    paper="#f6eeda",
    text="#3a2d1c",
    faint="#6d5f49",
    selection="#c9cfb8",
    preview="#dcdcc4",
    caret="#b02a20",
    suggestion="#7a6310",
    mention="#4a4a3f",
    metric="#6a3b86",
    hit="#f7d77c",
    current_hit="#f2b85a",
    flash="#f5df9c",
    inks=_inks(
        ("", "#e8dfc7", "#6b5d43", Line.SOLID),
        ("supportive", "#cfdfe3", "#235c8c", Line.SOLID),
        ("sceptical", "#f5d5ae", "#a14a00", Line.WAVE),
        ("neutral", "#e2dbcb", "#635c50", Line.DOTTED),
        ("mixed", "#f0cfd9", "#7a1450", Line.DOUBLE),
    ),
)
DARK = Palette(
    name="dark",
    dark=True,
    paper="#1c1e21",
    text="#dfe1e4",
    faint="#9096a0",
    selection="#34507a",
    preview="#2b3d57",
    caret="#ff7a70",
    suggestion="#d3c05a",
    mention="#a9bdd6",
    metric="#c3a2ec",
    hit="#66530f",
    current_hit="#7d5a0a",
    flash="#5a4c1c",
    inks=_inks(
        ("", "#35373b", "#a5a8ae", Line.SOLID),
        ("supportive", "#1f3d5c", "#6fb1f2", Line.SOLID),
        ("sceptical", "#553413", "#f0a25a", Line.WAVE),
        ("neutral", "#37393e", "#c0c4cb", Line.DOTTED),
        ("mixed", "#4d2238", "#f5649f", Line.DOUBLE),
    ),
)
CONTRAST = Palette(
    name="contrast",
    dark=True,
    paper="#000000",
    text="#ffffff",
    faint="#d0d0d0",
    selection="#0047b3",
    preview="#003380",
    caret="#ffff00",
    suggestion="#ffff66",
    mention="#ffffff",
    metric="#e0b3ff",
    hit="#665200",
    current_hit="#806600",
    flash="#595900",
    inks=_inks(
        ("", "#333333", "#ffffff", Line.SOLID),
        ("supportive", "#003a75", "#66c2ff", Line.SOLID),
        ("sceptical", "#6b3300", "#ffb066", Line.WAVE),
        ("neutral", "#3a3a3a", "#e0e0e0", Line.DOTTED),
        ("mixed", "#5c1f45", "#ff6aa8", Line.DOUBLE),
    ),
)
PALETTES: Mapping[str, Palette] = MappingProxyType(
    {palette.name: palette for palette in (LIGHT, SEPIA, DARK, CONTRAST)}
)


def default_style() -> PageStyle:
    """Light, with the shapes of the mainland."""
    return PageStyle(palette=LIGHT, families=FAMILIES["SC"])


def contrast(one: str, other: str) -> float:
    """The contrast ratio (1 to 21) of two ``#rrggbb`` colours as WCAG 2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
