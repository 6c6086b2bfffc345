"""Shows suggestions on the page, dashed, and lets keys walk through them."""

from reader.ui.page.view import PageView
from reader.viewmodels.claim.suggesting import PREFIX, Suggesting
from reader.viewmodels.desk import Desk
from reader.viewmodels.page.highlights import Highlight, Kind


class SuggestionMarks:
    """Keeps the page to what is suggested. The current suggestion is also selected."""

    def __init__(self, page: PageView, suggesting: Suggesting, desk: Desk) -> None:
        self._page = page
        self._suggesting = suggesting
        self._keys: tuple[str, ...] = ()
        suggesting.changed.connect(self._draw)
        # The page forgets all marks with its article.
        desk.article_changed.connect(self._draw)

    def step(self, by: int) -> None:
        """Go to the next suggestion, or the one before, and select it."""
        span = self._suggesting.step(by)
        if span is not None:
            self._page.go_to(span, flash=False)
            self._page.select(span)
            self._page.setFocus()

    def accept(self, polarity: str | None = None) -> bool:
        """Accept the current suggestion if it is still what is selected; tells whether it was.

        The claim gets the stance, if one is given.
        """
        current = self._suggesting.current
        if current is None or self._page.selections() != (current.quote.span,):
            return False
        return self._suggesting.accept(polarity) is not None

    def reject(self) -> None:
        """Reject the current suggestion and go to the next."""
        if self._suggesting.current is not None:
            self._suggesting.reject()
            self._page.select(None)
            self.step(1)

    def _draw(self) -> None:
        if not self._keys and not self._suggesting.open:
            return
        self._page.remove_highlights(self._keys)
        found, at = self._suggesting.open, self._suggesting.at
        self._keys = tuple(f"{PREFIX}/{number}" for number in range(len(found)))
        self._page.put_highlights(
            Highlight(
                key=key,
                spans=(one.quote.span,),
                kind=Kind.SUGGESTION,
                selected=number == at,
            )
            for number, (key, one) in enumerate(zip(self._keys, found, strict=True))
        )
