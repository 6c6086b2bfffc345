"""Stands in for a function or class whose module is loaded when it is first called."""

from importlib import import_module
from typing import Any, Final


class Lazily:
    """Calls *name* of *module*; loads the module for the first call, not before.

    The type checker sees the real thing, which is imported under ``TYPE_CHECKING``::

        if TYPE_CHECKING:
            from reader.ui.dialogs.search_dialog import SearchDialog
        else:
            SearchDialog = Lazily("reader.ui.dialogs.search_dialog", "SearchDialog")

    It can be called, and nothing else: no ``isinstance``, no subclass. What makes it worth its
    while and where is in ``docs/decisions/speed-imports.md``.
    """

    __slots__ = ("_found", "module", "name")

    def __init__(self, module: str, name: str) -> None:
        self.module: Final = module
        self.name: Final = name
        self._found: Any = None

    def __call__(self, *arguments: object, **named: object) -> Any:
        """What the real thing gives. Raises what loading or calling it raises."""
        return self.found()(*arguments, **named)

    def found(self) -> Any:
        """The real function or class."""
        if self._found is None:
            self._found = getattr(import_module(self.module), self.name)
        return self._found
