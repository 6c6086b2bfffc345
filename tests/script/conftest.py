"""Converters that the tests of this room share: they never change, and loading them takes time."""

import pytest

from reader.script import Converter


@pytest.fixture(scope="session")
def shipped():
    return Converter(dictionaries="as-shipped")


@pytest.fixture(scope="session")
def current():
    return Converter(dictionaries="current")
