"""What can go wrong with a project file, each told so that a person knows what to do."""

from reader.core.errors import ZhubiError


class StoreError(ZhubiError):
    """The project file cannot be used as asked; the message names the file and says why."""


class NotAProjectError(StoreError):
    """The file exists but is not a Zhubi project."""


class NewerProjectError(StoreError):
    """The file was made by a newer version of Zhubi; it was left untouched."""


class BusyError(StoreError):
    """Another program is writing to the file and did not finish in time."""


class DamagedError(StoreError):
    """SQLite or our own checks found the file damaged."""


class UnwritableError(StoreError):
    """The disk is full, the folder read-only or the file otherwise not writable."""


class DuplicateError(StoreError):
    """A text or a name that the project already has."""


class DoubtfulError(StoreError):
    """The change stands in the file, but the disk reported a fault when asked to keep it.

    Whoever shows the project must show the change; a power cut may still lose it.
    """


class UnknownError(StoreError):
    """A write failed, and the file can no longer be asked whether it took place."""
