"""Puts the collection of garbage off while very many values are made that are all kept."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Collect nothing meanwhile: of values without cycles there is nothing to collect.

    Looking for it would take a quarter of the time of a large import. Where two threads do so at
    once, collecting begins again with the end of the first.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
