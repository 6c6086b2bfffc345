"""Layouts need Qt's fonts, and those an application."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def application(qapp: object) -> object:
    return qapp
