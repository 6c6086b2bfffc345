"""Readable names for articles: safe to show, to sort by and to use in exports."""

import re
import unicodedata

_HOSTILE = re.compile(r"[\s/\\:*?\"<>|]+")
_LONGEST = 80
_FALLBACK = "article"


def clean_name(stem: str) -> str:
    """*stem* as a name: without control, bidi and invisible characters.

    Blanks and what file systems forbid (``/`` ``:`` ``?`` …) become ``-``. Never empty and at
    most 80 code points; Chinese stays as it is.
    """
    # Half a character stands for a byte of a file name that is no text.
    kept = "".join(
        " " if char.isspace() else char
        for char in unicodedata.normalize("NFC", stem[:1000])
        if char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    return _HOSTILE.sub("-", kept).strip("-. ")[:_LONGEST].rstrip("-. ") or _FALLBACK
