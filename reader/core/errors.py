"""The errors that a person may be told about: each says what happened, where, and what was kept."""


class ZhubiError(Exception):
    """Base of every error whose message is written for the person in front of the app."""


class SpanError(ZhubiError):
    """A span that is empty, reversed, or leaves its text."""


class RecordError(ZhubiError):
    """A stored or imported record that is not of the expected form; names the place in it."""


class ConflictError(ZhubiError):
    """A change whose starting point is no longer what the project holds."""


class NotFoundError(ZhubiError):
    """An id that the project does not know."""
