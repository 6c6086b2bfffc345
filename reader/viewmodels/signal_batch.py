"""Tells once what several steps of one act would each tell."""

from collections.abc import Callable
from types import TracebackType


class SignalBatch:
    """``with`` it, whatever is told within is told once, at the end; without, at once."""

    def __init__(self, told: Callable[[], None]) -> None:
        self._told = told
        self._depth = 0
        self._due = False
        self._acts = 0

    @property
    def act(self) -> int:
        """The number of the act under way, 0 between two."""
        return self._acts if self._depth else 0

    def tell(self) -> None:
        """Tell now, or at the end of what is under way."""
        if self._depth:
            self._due = True
        else:
            self._told()

    def __enter__(self) -> None:
        self._acts += not self._depth
        self._depth += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._depth -= 1
        if self._due and not self._depth:
            self._due = False
            self._told()
