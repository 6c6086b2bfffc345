"""Says in which folded forms a search term may stand in a text of either script."""

from reader.script.engine import Converter
from reader.script.fold import fold

# Phrase by phrase there and back finds what no folding of single characters can (答覆 for 答复).
_SPELLING = ("t2s", "s2t")
# Taiwan wording and mainland wording for each other (軟體 for 软件).
_WORDING = ("s2twp", "tw2sp")
# The press of Taiwan sets letters, digits and the signs between them as wide as characters.
_WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_NARROW = {wide: code for code, wide in _WIDE.items()}


def search_forms(converter: Converter, term: str) -> tuple[str, ...]:
    """Return the folded forms to look for in a folded text, the term as typed first.

    They are the other region's words too, and Latin letters and digits in their other width
    (ＧＢ２００ for GB200). Terms that are protected where they are read are looked for in the
    other's words too: other people's programs protect none. Forms may differ in length; look for
    each. The first call loads dictionaries: not before the first paint. Raises DictionaryError.
    """
    plain = converter.unprotected()
    converted = (plain.convert(term, config) for config in (*_SPELLING, *_WORDING))
    forms = dict.fromkeys((term, *converted))
    return tuple(dict.fromkeys(fold(form) for one in forms for form in in_widths(one)))


def in_widths(term: str) -> tuple[str, ...]:
    """*term*, and if it has Latin letters or digits also with these full-width, or narrow."""
    narrow = term.translate(_NARROW)
    if not any(char.isascii() and char.isalnum() for char in narrow):
        return (term,)
    return tuple(dict.fromkeys((term, narrow, narrow.translate(_WIDE))))
