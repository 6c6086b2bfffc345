"""The documented keys are the keys."""

from reader.viewmodels.keys_page import markdown
from tests.builders import ROOT


def test_the_page_of_keys_is_that_of_the_table() -> None:
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == markdown()
