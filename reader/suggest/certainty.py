"""Guesses how certain a claim is put, from words of doubt and of condition."""

import re
from collections.abc import Sequence

from reader.core.span import Span

_CONDITIONAL = re.compile(
    r"如果(?!说)|假如|假定|倘若|倘使|若(?:是|能|要|不|无|想)|一旦|只要|只有[^。]{1,30}才|除非|要是|万一"
)
_HEDGED = re.compile(
    r"(?<![不无])可能(?!性)|或许|也许|似乎|未必|恐怕|大概(?!率)|看上去|看起来|不一定|有望|或(?:将|会|早已|可|成为)|说不定|难说|疑似|据悉"
    r"|据了解|据传|传闻|估计|几乎|某种程度|一定程度|往往|通常|尚未可知|不排除"
)


def propose_certainty(folded: str, spans: Sequence[Span]) -> str:
    """``conditional``, ``hedged`` or ``asserted`` for the claim at *spans* of a folded text."""
    words = " ".join(span.cut(folded) for span in spans)
    if _CONDITIONAL.search(words):
        return "conditional"
    return "hedged" if _HEDGED.search(words) else "asserted"
