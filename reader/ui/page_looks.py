"""How the page looks and snaps by the settings: its style, and where drags are drawn to."""

from reader.script import Mode
from reader.ui.appearance import Appearance
from reader.ui.page.view import PageView
from reader.viewmodels import scripts
from reader.viewmodels.page.snap import magnetic
from reader.viewmodels.page.steps import Finders
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.session import Session

_MEASURES = ("font_family", "font_size", "line_height", "column")


class PageLooks:
    """Makes the style of what is on the page and keeps the page to the settings."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        self._session = session
        self._appearance = appearance

    def style(self, mode: Mode | None = None) -> PageStyle:
        """The style for the article in hand in *mode* (none: that in force) and the theme."""
        settings, article = self._session.settings, self._session.desk.article
        family = settings.get("font_family")
        shapes = scripts.families(
            mode or self._session.scripts.mode, article.script if article else ""
        )
        return PageStyle(
            palette=self._appearance.page,
            families=(family, *shapes) if family else shapes,
            size=settings.get("font_size"),
            line_height=settings.get("line_height"),
            column=float(settings.get("column")),
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
