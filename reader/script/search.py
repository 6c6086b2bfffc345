"""Says in which folded forms a search term may stand in a text of either script."""

from reader.script.engine import Converter
from reader.script.fold import fold

# Phrase by phrase there and back finds what no folding of single characters can (答覆 for 答复).
_SPELLING = ("t2s", "s2t")
# Taiwan wording and mainland wording for each other (軟體 for 软件).
_WORDING = ("s2twp", "tw2sp")


def search_forms(converter: Converter, term: str, *, wording: bool = True) -> tuple[str, ...]:
    """Return the folded forms to look for in a folded text, the term as typed first.

    With `wording` also the other region's words. Forms may differ in length; look for each. The
    first call loads dictionaries: not before the first paint. Raises DictionaryError.
    """
    configs = _SPELLING + (_WORDING if wording else ())
    forms = (term, *(converter.convert(term, config) for config in configs))
    return tuple(dict.fromkeys(fold(form) for form in forms))
