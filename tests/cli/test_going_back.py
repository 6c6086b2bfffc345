"""``zhubi undo``, ``redo``, ``trash`` and ``restore``."""

import os
import socket
from pathlib import Path

import pytest

from reader.project import Project
from tests.cli.conftest import Zhubi


def stance(path: Path) -> str | None:
    """The stance of the only claim."""
    with Project.open(path, annotator="x", read_only=True) as project:
        return project.claims()[0].stance.polarity


def test_undo_takes_back_and_redo_repeats(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("undo", work).text == "retag: 1 value\n"
    assert stance(work) is None
    assert zhubi("redo", work).code == 0
    assert stance(work) == "neutral"


def test_undo_stops_where_there_is_no_more(zhubi: Zhubi, work: Path) -> None:
    steps = zhubi("undo", work, "--times", "50", "--json").data["steps"]
    assert [step["reason"] for step in steps] == ["retag", "mark", "import_articles"]
    assert zhubi("undo", work).code == 1


def test_a_step_is_signed(zhubi: Zhubi, work: Path) -> None:
    zhubi("undo", work, "--annotator", "ben")
    newest = zhubi("history", work, "--limit", "1", "--json").data["entries"][0]
    assert (newest["annotator"], newest["act"]) == ("ben", "undo")


@pytest.mark.parametrize("times", ["0", "-1", "one", "10001", "9" * 40])
def test_a_number_of_steps_that_is_none_is_wrong_usage(
    zhubi: Zhubi, work: Path, times: str
) -> None:
    assert zhubi("undo", work, "--times", times).code == 2


def test_one_old_change_is_taken_back_only_if_nothing_builds_on_it(
    zhubi: Zhubi, work: Path
) -> None:
    retag, mark, *_ = zhubi("history", work, "--json").data["entries"]
    ran = zhubi("undo", work, "--entry", mark["id"])
    assert (ran.code, stance(work)) == (4, "neutral")
    assert zhubi("undo", work, "--entry", retag["id"]).code == 0
    assert stance(work) is None


def test_one_change_is_taken_back_once(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("undo", work, "--entry", "x", "--times", "2").code == 2


def removed(path: Path) -> str:
    """Throw the only article away, with its claim; returns the claim's id."""
    with Project.open(path, annotator="anna") as project:
        claim = project.claims()[0].id
        project.remove_articles([project.articles()[0].article.id])
        return claim


def test_a_claim_comes_back_with_its_article(zhubi: Zhubi, work: Path) -> None:
    claim = removed(work)
    assert {one["kind"] for one in zhubi("trash", work, "--json").data["removed"]} == {
        "article",
        "claim",
    }
    assert len(zhubi("trash", work, "--bring-back", claim, "--json").data["brought_back"]) == 2
    assert stance(work) == "neutral"
    assert zhubi("trash", work).text == "the trash is empty\n"


def test_what_is_not_in_the_trash_is_code_4(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("trash", work, "--bring-back", "nothing")
    assert (ran.code, "nothing" in ran.err) == (4, True)


def test_an_article_is_thrown_away_with_its_claims_and_one_undo_brings_it_back(
    zhubi: Zhubi, work: Path
) -> None:
    article = zhubi("articles", work, "--json").data["articles"][0]["id"]
    claim = zhubi("claims", work, "--json").data["claims"][0]["id"]
    thrown = zhubi("trash", work, "--throw-away", article, "--throw-away", claim, "--json").data
    assert {one["id"] for one in thrown["thrown_away"]} == {article, claim}
    assert zhubi("stats", work, "--json").data["articles"] == 0
    zhubi("undo", work)
    assert stance(work) == "neutral"


def test_a_claim_is_thrown_away_alone(zhubi: Zhubi, work: Path) -> None:
    claim = zhubi("claims", work, "--json").data["claims"][0]["id"]
    assert zhubi("trash", work, "--throw-away", claim).text == "thrown away: 1 thing\n"
    assert zhubi("stats", work, "--json").data["articles"] == 1


def test_nothing_is_thrown_away_when_one_id_is_unknown(zhubi: Zhubi, work: Path) -> None:
    claim = zhubi("claims", work, "--json").data["claims"][0]["id"]
    ran = zhubi("trash", work, "--throw-away", claim, "--throw-away", "nothing")
    assert (ran.code, stance(work)) == (4, "neutral")


def test_a_backup_takes_the_projects_place_and_nothing_is_lost(zhubi: Zhubi, work: Path) -> None:
    zhubi("backup", work, "copy.zhubi")
    zhubi("undo", work)
    seen = zhubi("restore", work, "copy.zhubi", "--preview", "--json").data
    assert seen["claims"] == {"back": 0, "gone": 0, "changed": 1}
    aside = zhubi("restore", work, "copy.zhubi", "--json").data["aside"]
    assert (stance(work), stance(Path(aside))) == ("neutral", None)


def test_a_backup_that_is_none_changes_nothing(zhubi: Zhubi, work: Path) -> None:
    Path("copy.zhubi").write_bytes(b"no project")
    before = work.read_bytes()
    assert zhubi("restore", work, "copy.zhubi").code == 3
    assert work.read_bytes() == before


def lock(work: Path, process: int) -> None:
    """What a window leaves beside a project it has open."""
    told = f"{process}\nzhubi\n{socket.gethostname()}\n"
    work.with_name(f".{work.name}.lock").write_text(told, encoding="utf-8")


def test_a_project_that_a_window_has_is_not_replaced(zhubi: Zhubi, work: Path) -> None:
    zhubi("backup", work, "copy.zhubi")
    lock(work, os.getpid())
    ran = zhubi("restore", work, "copy.zhubi")
    assert (ran.code, "open in a window" in ran.err) == (3, True)


def test_to_restore_what_is_not_there_is_refused(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("restore", "gone.zhubi", work).code == 3
