"""A fault of Zhubi itself, told in one sentence; where it came from goes to the log."""

from datetime import UTC, datetime

from reader import __version__
from reader.log_place import append, frames, log_file


def write_fault(error: Exception, *, command: str) -> str:
    """Log where *error* came from and return the sentence that tells of it.

    The words of the error stay out of the log: they may quote an article.
    """
    kind = type(error).__name__
    path = log_file()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    head = f"{now} zhubi {__version__} {command}: {kind}\n"
    sorry = f"An unexpected fault of Zhubi itself ({kind}) ended this."
    try:
        append(head + frames(error.__traceback__), path)
    except OSError:
        return f"{sorry} The log {path} could not be written."
    return f"{sorry} The log {path} says where."
