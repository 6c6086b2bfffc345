"""docs/formats.md says of every format what its table of what it holds says."""

from reader.formats.losses import PARTS, Holds
from reader.formats.registry import FORMATS
from tests.builders import ROOT

TEXT = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
SIGNS = {Holds.NATIVE: "●", Holds.CARRIED: "◐", Holds.LOST: "○", Holds.NESTED: "◓"}
TWO_WAYS = [form for form in FORMATS if form.is_read and form.write is not None]


def table() -> str:
    """The table as it has to stand in the document: a part a row, a format a column."""
    rows = [
        ["", *(f"`{form.key}`" for form in TWO_WAYS)],
        ["---"] * (len(TWO_WAYS) + 1),
        *([f"`{part}`", *(SIGNS[form.holds[part]] for form in TWO_WAYS)] for part in PARTS),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def test_what_each_format_holds_stands_in_the_document() -> None:
    assert table() in TEXT


def test_every_format_has_its_row() -> None:
    first = [line.split("|")[1] for line in TEXT.splitlines() if line.startswith("| `")]
    assert all(any(f"`{form.key}`" in cell for cell in first) for form in TWO_WAYS)
