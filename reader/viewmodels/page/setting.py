"""A text's blocks in one rendition, style and column: converted and laid out when asked for."""

from collections import OrderedDict
from typing import TypeVar

from reader.viewmodels.page.header import Header, Heading
from reader.viewmodels.page.layout import Laid, Metrics, indent_of
from reader.viewmodels.page.plan import Plan
from reader.viewmodels.page.shown import Shown
from reader.viewmodels.page.style import PageStyle
from reader.viewmodels.page.text import PageText, Renderer

_KEPT_LAYOUTS = 300
_KEPT_SHOWN = 1200

_T = TypeVar("_T")


class Setting:
    """What the page looks like in one way; going back to it takes up what was made for it."""

    def __init__(
        self, text: PageText, renderer: Renderer, style: PageStyle, metrics: Metrics
    ) -> None:
        self.text = text
        self.renderer = renderer
        self.style = style
        self.metrics = metrics
        self.plans: dict[int, Plan] = {}
        """What is drawn for the highlights of a block; whoever changes highlights drops it."""
        self._shown: OrderedDict[int, Shown] = OrderedDict()
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._header: Header | None = None

    def is_for(self, renderer: Renderer, style: PageStyle, metrics: Metrics) -> bool:
        """Whether this is the way that these give."""
        mine = self.renderer, self.metrics, self.style
        return mine == (renderer, metrics, style)

    def header(self, heading: Heading) -> Header:
        """The heading laid out; the last one is kept."""
        found = self._header
        if found is None or found.heading != heading:
            found = self._header = Header(heading, self.metrics, self.style)
        return found

    def shown(self, block: int) -> Shown:
        """A block's rendition; the last ones used are kept."""
        found = self._shown.get(block)
        if found is None:
            source = self.text.text(block)
            found = Shown(self.text.starts[block], source, self.renderer(source))
            _keep(self._shown, block, found, _KEPT_SHOWN)
        return found

    def laid(self, block: int) -> Laid:
        """A block's layout; the last ones used are kept."""
        found = self._laid.get(block)
        if found is None:
            shown, metrics = self.shown(block), self.metrics
            indent = indent_of(shown.rendition.text, metrics) if self.text.opens(block) else 0
            found = Laid(shown.display, metrics, indent, shown.marks, self.style.palette.faint)
            _keep(self._laid, block, found, _KEPT_LAYOUTS)
        else:
            self._laid.move_to_end(block)
        return found

    def has_laid(self, block: int) -> bool:
        """Whether a block's layout is kept."""
        return block in self._laid


def _keep(memo: OrderedDict[int, _T], key: int, value: _T, most: int) -> None:
    memo[key] = value
    if len(memo) > most:
        memo.popitem(last=False)
