"""How far an export has come, told to whoever watches it."""

from reader.dataset.options import Progress


class Steps:
    """Counts steps up to all there are; whatever ``progress`` raises stops the export."""

    def __init__(self, progress: Progress | None, every: int) -> None:
        self._progress = progress
        self._every = every
        self._done = 0

    def step(self) -> None:
        """One step more."""
        self._done = min(self._done + 1, self._every)
        if self._progress is not None:
            self._progress(self._done, self._every)
