"""Closes what the tests here leave open: an open file is a warning, and warnings fail the run."""

from collections.abc import Iterator

import pytest

from reader.store.store import Store


@pytest.fixture(autouse=True)
def nothing_left_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close every store that was made or opened in a test; to close one twice does no harm."""
    opened: list[Store] = []
    first = Store.__init__

    def begin(self: Store, *arguments: object) -> None:
        first(self, *arguments)
        opened.append(self)

    monkeypatch.setattr(Store, "__init__", begin)
    yield
    for store in opened:
        store.close()
