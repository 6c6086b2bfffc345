"""How the page looks and snaps by the settings: its style, and where drags are drawn to."""

from reader.script import Mode
from reader.ui.appearance import Appearance
from reader.ui.page.view import PageView
from reader.viewmodels import scripts
from reader.viewmodels.page.snap import magnetic
from reader.viewmodels.page.steps import Finders
from reader.viewmodels.page.style import FAMILIES, PageStyle
from reader.viewmodels.session import Session

#: The setting of the font for each region's shapes.
_FONTS = {"SC": "font_sc", "TC": "font_tc", "HK": "font_hk"}
_MEASURES = (
    *_FONTS.values(),
    *("font_size", "line_height", "paragraph_gap", "indent", "column", "underline"),
)


class PageLooks:
    """Makes the style of what is on the page and keeps the page to the settings."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        self._session = session
        self._appearance = appearance

    def style(self, mode: Mode | None = None) -> PageStyle:
        """The style for the article in hand in *mode* (none: that in force) and the theme."""
        settings, article = self._session.settings, self._session.desk.article
        script = article.script if article else ""
        region = scripts.region(mode or self._session.scripts.mode, script)
        family, shapes = settings.get(_FONTS[region]), FAMILIES[region]
        return PageStyle(
            palette=self._appearance.page,
            families=(family, *shapes) if family else shapes,
            size=settings.get("font_size"),
            line_height=settings.get("line_height"),
            paragraph_gap=settings.get("paragraph_gap"),
            indent=settings.get("indent"),
            column=float(settings.get("column")),
            line_width=settings.get("underline"),
        )

    def govern(self, page: PageView, mode: Mode | None = None) -> None:
        """Keep *page*, which always shows *mode* if one is given, to the settings from now on."""

        def follow(key: str) -> None:
            if key == "snap":
                self._snap(page)
            elif key in _MEASURES:
                page.set_style(self.style(mode))

        self._session.settings.changed.connect(follow)
        self._snap(page)

    def prepare_words(self) -> None:
        """Let the finder of words be loaded, which drags snap to."""
        self._session.words.prepare()

    def _snap(self, page: PageView) -> None:
        """Let drags snap to clauses and then words, to words alone, or to nothing."""

        def word(text: str, at: int) -> tuple[int, int]:
            return self._session.words.word(text, at)

        page.set_finders(Finders(word=word))
        level = self._session.settings.get("snap")
        alone = Finders(word=word, clause=word)
        policies = {
            "clause": None,
            "word": lambda span: magnetic(page.sheet.text, span, alone),
            "free": lambda span: span,
        }
        page.set_snap(policies[level], magnetic_default=level == "clause")
