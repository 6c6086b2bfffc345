"""Pages and pictures never take the place of a file that is something else."""

from pathlib import Path

import pytest

from tests.cli.conftest import Zhubi

COMMANDS = [("review", "html"), ("picture", "png")]


@pytest.mark.parametrize("command, ending", COMMANDS)
def test_the_project_itself_is_not_written_over(
    zhubi: Zhubi, work: Path, command: str, ending: str
) -> None:
    before = work.read_bytes()
    ran = zhubi(command, work, work)
    assert (ran.code, work.read_bytes()) == (2, before)
    assert f"does not end in .{ending}" in ran.err


@pytest.mark.parametrize("command, ending", COMMANDS)
def test_a_file_of_somebody_else_stays(
    zhubi: Zhubi, work: Path, here: Path, command: str, ending: str
) -> None:
    other = here / f"other.{ending}"
    other.write_text("<p>not ours", encoding="utf-8")
    ran = zhubi(command, work, other)
    assert (ran.code, other.read_text(encoding="utf-8")) == (4, "<p>not ours")
    assert "was not made by this command; nothing was written" in ran.err


def test_a_pdf_of_somebody_else_stays_and_no_page_is_written(
    zhubi: Zhubi, work: Path, here: Path
) -> None:
    (here / "out.pdf").write_bytes(b"%PDF-1.7 other")
    assert zhubi("review", work, "out.html", "--pdf").code == 4
    assert (here / "out.pdf").read_bytes() == b"%PDF-1.7 other"
    assert not (here / "out.html").exists()


def test_a_page_that_was_made_before_is_replaced(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("review", work, "out.html").code == 0
    assert zhubi("review", work, "out.html").code == 0
