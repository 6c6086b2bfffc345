"""``zhubi dataset``, ``search``, ``backup`` and ``salvage``."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.project import Project
from tests.cli.conftest import NOTE, Zhubi


def test_a_dataset_checks_itself(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("dataset", work, "out", "--sharing", "full", "--json")
    assert ran.code == 0
    assert ran.data["verified"] == ran.data["spans"] > 0
    checked = subprocess.run(
        [sys.executable, "check.py"], cwd="out", capture_output=True, timeout=60, check=False
    )
    assert checked.returncode == 0


def test_without_a_licence_the_words_stay_at_home(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("dataset", work, "out")
    assert "licence" in ran.text
    lines = Path("out").glob("*.jsonl")
    assert NOTE[:10] not in "".join(line.read_text(encoding="utf-8") for line in lines)


def test_a_preview_writes_nothing(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    data = zhubi("dataset", work, "out", "--preview", "--json").data
    assert {"what": "stance", "split": "train", "key": "neutral", "count": 1} in data["counts"]
    assert zhubi("dataset", work, "out", "--preview").text.endswith("nothing was written\n")
    assert not Path("out").exists()
    assert work.read_bytes() == before


@pytest.mark.parametrize(
    "words,claims",
    [
        (("--status", "done"), 0),
        (("--status", "done", "--status", "draft"), 1),
        (("--by", "ben"), 0),
        (("--by", "anna"), 1),
        (("--vendor", "bytedance"), 0),
    ],
)
def test_claims_can_be_chosen(
    zhubi: Zhubi, work: Path, words: tuple[str, ...], claims: int
) -> None:
    assert zhubi("dataset", work, "out", *words, "--json").data["claims"] == claims


def test_a_vendor_that_is_not_there_is_code_4(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("dataset", work, "out", "--vendor", "nobody")
    assert ran.code == 4
    assert "has no vendor 'nobody'" in ran.err


def test_a_day_that_is_none_is_wrong_usage(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("dataset", work, "out", "--published", "tomorrow").code == 2


def test_a_rendition_joins_the_training_split(zhubi: Zhubi, work: Path) -> None:
    zhubi("dataset", work, "out", "--sharing", "full", "--variant", "hant")
    lines = Path("out/documents-train.jsonl").read_text(encoding="utf-8").splitlines()
    assert {json.loads(line)["script_variant"] for line in lines} == {"source", "hant"}


@pytest.mark.parametrize("words", ["软件", "軟件"])
def test_search_finds_in_either_script(zhubi: Zhubi, work: Path, words: str) -> None:
    (hit,) = zhubi("search", work, words, "--json").data["hits"]
    assert NOTE[hit["start"] : hit["end"]] == hit["text"] == "软件"
    assert "[软件]" in zhubi("search", work, words).text


def test_search_shows_words_with_their_own_line_alone(zhubi: Zhubi, work: Path) -> None:
    Path("two.txt").write_text("上一行。\n词语在此。\n下一行。", encoding="utf-8")
    zhubi("import", work, "two.txt")
    assert zhubi("search", work, "词语").text.rstrip().endswith(" [词语]在此。")


def test_search_finds_the_other_side_of_the_strait_when_asked(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("search", work, "軟體", "--json").data["hits"] == []
    assert len(zhubi("search", work, "軟體", "--wordings", "--json").data["hits"]) == 1


def test_search_can_be_limited(zhubi: Zhubi, work: Path) -> None:
    assert len(zhubi("search", work, "的", "--limit", 1, "--json").data["hits"]) <= 1
    assert zhubi("search", work, "没有这个").out == b""


def test_search_tells_in_how_many_articles_the_words_stand(zhubi: Zhubi, work: Path) -> None:
    every = zhubi("search", work, "软件", "--limit", 0, "--json").data
    assert every["articles"] == len({hit["article"] for hit in every["hits"]}) > 0
    cut = zhubi("search", work, "软件", "--limit", 1).text
    assert cut.rstrip().endswith(f"the words stand in {every['articles']} article(s)")
    assert "the words stand in" not in zhubi("search", work, "软件", "--limit", 0).text


def test_a_backup_is_whole(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("backup", work, "copy.zhubi").code == 0
    with Project.open(Path("copy.zhubi"), annotator="x") as copy:
        assert copy.check().sound
        assert len(copy.claims()) == 1


def test_a_backup_replaces_nothing(zhubi: Zhubi, work: Path, note: Path) -> None:
    before = note.read_bytes()
    assert zhubi("backup", work, note).code == 3
    assert note.read_bytes() == before


def test_salvage_saves_what_is_readable(zhubi: Zhubi, work: Path) -> None:
    before = work.read_bytes()
    data = zhubi("salvage", work, "saved.zhubi", "--json").data
    assert (data["articles"], data["claims"], data["lost"]) == (1, 1, [])
    assert zhubi("check", "saved.zhubi").code == 0
    assert work.read_bytes() == before


def test_salvage_tells_what_is_lost(zhubi: Zhubi, work: Path) -> None:
    with closing(sqlite3.connect(work)) as connection, connection:
        connection.execute("UPDATE texts SET text = replace(text, '字', '宇')")
    connection.close()
    ran = zhubi("salvage", work, "saved.zhubi")
    assert ran.code == 1
    assert "lost: article note: its text cannot be read" in ran.text
    assert "0 articles and 0 claims saved" in ran.text


def test_salvage_needs_a_file(zhubi: Zhubi, here: Path) -> None:
    assert zhubi("salvage", here, "saved.zhubi").code == 3


def test_a_folder_is_no_project_to_salvage(zhubi: Zhubi, here: Path) -> None:
    (here / "folder").mkdir()
    ran = zhubi("salvage", "folder", "new.zhubi")
    assert (ran.code, "folder: is not a file" in ran.err) == (3, True)
