"""Makes the ids of claims and changes."""

from typing import TYPE_CHECKING

from reader.core.lazily import Lazily

if TYPE_CHECKING:
    from uuid import uuid4
else:
    # It brings `platform` along: 3 ms that a start does without.
    uuid4 = Lazily("uuid", "uuid4")


def fresh_id() -> str:
    """A random UUID, as ids of claims and of rows of the history are."""
    return str(uuid4())
