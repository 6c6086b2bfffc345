"""The colours of the window in each theme, as data and as Qt's palette."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One set of colours; ``dark`` says which value of a tag set's colours belongs to it.

    The article's own colours are the page's palette of the same name. ``window`` lies behind
    everything, ``surface`` under lists and fields. ``accent`` is vermilion, for what is current
    or asks to be pressed; ``wash`` is its thin form behind selected rows. ``edge`` bounds
    fields, ``line`` only divides.
    """

    name: str
    dark: bool
    window: str
    surface: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    wash: str
    hover: str
    good: str
    bad: str


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F5F3EF",
    surface="#FFFFFF",
    text="#1F1D1A",
    muted="#68625A",
    line="#E3DED5",
    edge="#B5ADA0",
    accent="#B5392A",
    on_accent="#FFFFFF",
    wash="#F7E6E1",
    hover="#ECE8E1",
    good="#2E6B3F",
    bad="#A3261B",
)

SEPIA = Theme(
    name="sepia",
    dark=False,
    window="#EDE2CC",
    surface="#F8F0E0",
    text="#38301F",
    muted="#6A5A40",
    line="#DCCDB0",
    edge="#AE9A74",
    accent="#9E3524",
    on_accent="#FFF9EE",
    wash="#EFD9C3",
    hover="#E5D8BD",
    good="#3A6238",
    bad="#96281B",
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#16181B",
    surface="#212429",
    text="#DFE1E4",
    muted="#9BA1AA",
    line="#30343A",
    edge="#5B626C",
    accent="#F0806C",
    on_accent="#24100B",
    wash="#442A25",
    hover="#2B2F35",
    good="#86C796",
    bad="#FF9384",
)

CONTRAST = Theme(
    name="contrast",
    dark=True,
    window="#000000",
    surface="#000000",
    text="#FFFFFF",
    muted="#C8C8C8",
    line="#FFFFFF",
    edge="#FFFFFF",
    accent="#FFB020",
    on_accent="#000000",
    wash="#4A2F00",
    hover="#333333",
    good="#7CFF9B",
    bad="#FF9C9C",
)

THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST)}


def theme(choice: str, *, system_dark: bool) -> Theme:
    """The theme a person chose by name; ``system`` takes light or dark as the system has it."""
    if choice == "system":
        return DARK if system_dark else LIGHT
    return THEMES[choice]


def palette(colours: Theme) -> QPalette:
    """Qt's palette of a theme, so that widgets without a style of their own fit in."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Shadow: colours.edge,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    faint = QColor(colours.muted)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
