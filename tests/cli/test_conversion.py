"""``zhubi conversion``: what a project converts with, chosen as one change."""

from pathlib import Path

from reader.project import Project
from tests.cli.conftest import Zhubi


def test_a_project_begins_with_the_dictionaries_of_today_and_no_terms(
    zhubi: Zhubi, work: Path
) -> None:
    data = zhubi("conversion", work, "--json").data
    assert (data["changed"], data["dictionaries"], data["protected_terms"]) == (
        False,
        "current",
        [],
    )


def test_a_protected_term_is_left_alone_until_it_is_not(zhubi: Zhubi, work: Path) -> None:
    def converted() -> str:
        return zhubi(
            "convert", "--config", "s2twp", "--project", work, stdin="新软件".encode()
        ).text

    assert converted() == "新軟體"
    assert zhubi("conversion", work, "--protect", "软件").text.endswith("protected: 软件\n")
    assert converted() == "新軟件"
    zhubi("conversion", work, "--unprotect", "软件")
    assert converted() == "新軟體"


def test_all_of_it_is_one_change(zhubi: Zhubi, work: Path) -> None:
    zhubi("conversion", work, "--dictionaries", "as-shipped", "--protect", "甲", "--protect", "乙")
    assert zhubi("conversion", work, "--json").data["protected_terms"] == ["甲", "乙"]
    zhubi("undo", work)
    with Project.open(work, annotator="x", read_only=True) as project:
        assert project.converter().dictionaries == "current"
        assert project.listed_setting("protected_terms") == ()


def test_a_term_that_is_not_protected_is_refused(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    ran = zhubi("conversion", work, "--protect", "甲", "--unprotect", "乙")
    assert (ran.code, "乙" in ran.err, work.read_bytes()) == (4, True, before)
