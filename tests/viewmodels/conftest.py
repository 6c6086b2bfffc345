"""The window and the hand that drives it, for the tests here."""

from tests.windows import hand, window

__all__ = ["hand", "window"]
