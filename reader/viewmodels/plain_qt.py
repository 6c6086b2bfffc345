"""Spares the start what PySide6 does for spellings of its names that Zhubi does not use."""

import sys
from importlib import import_module

#: The question that PySide6 asks of every module that is imported after it.
QUESTION = "_mod_uses_pyside"


def spare_sources() -> bool:
    """Let PySide6 not read the source of every module; returns whether it would have.

    It looks for its own name in each source, to know which modules may ask for other spellings
    (``from __feature__ import snake_case``). That was 30 ms of the start and 6 MB, as the texts
    stay in memory. Now all count as modules that may; as none does, nothing follows from it.
    Where PySide6 works otherwise, nothing is done.
    """
    import_module("PySide6.QtCore")
    feature = sys.modules.get("PySide6.support.feature")
    if not hasattr(feature, QUESTION):
        return False
    setattr(feature, QUESTION, lambda _module: True)
    return True
