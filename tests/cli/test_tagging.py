"""``zhubi tags``, ``zhubi vendors`` and ``zhubi guideline``: written, edited by hand, read."""

import json
from pathlib import Path

from reader.project import Project
from tests.cli.conftest import Zhubi


def test_a_tag_set_is_written_edited_and_taken_over(zhubi: Zhubi, work: Path) -> None:
    zhubi("tags", work, "--write", "tags.json")
    data = json.loads(Path("tags.json").read_text(encoding="utf-8"))
    rumour = {"key": "rumour", "label": {"en": "Rumour", "hans": "传闻", "hant": "傳聞"}}
    field = next(one for one in data["tag_set"]["fields"] if one["key"] == "kind")
    field["values"].append({**field["values"][0], **rumour})
    Path("tags.json").write_text(json.dumps(data), encoding="utf-8")
    ran = zhubi("tags", work, "--read", "tags.json", "--json")
    assert (ran.data["changed"], ran.data["tag_set"]["version"]) == (True, "1.1.0")
    assert "Rumour / 传闻 / 傳聞" in zhubi("tags", work).text


def test_a_value_left_out_stays(zhubi: Zhubi, work: Path) -> None:
    zhubi("tags", work, "--write", "tags.json")
    data = json.loads(Path("tags.json").read_text(encoding="utf-8"))
    del data["tag_set"]["fields"][1:]
    del data["tag_set"]["fields"][0]["values"][-1]
    Path("tags.json").write_text(json.dumps(data), encoding="utf-8")
    assert zhubi("tags", work, "--read", "tags.json", "--json").data["changed"] is False


def test_vendors_are_edited_in_a_table(zhubi: Zhubi, work: Path) -> None:
    Path("v.csv").write_text("id,en,aliases\nhan,Han,漢語|韓語\n", encoding="utf-8-sig")
    zhubi("vendors", work, "--read", "v.csv", "--annotator", "ben")
    assert "han  " in zhubi("vendors", work).text
    with Project.open(work, annotator="x", read_only=True) as project:
        assert project.vendor("han").aliases == ("汉语", "韩语")
        assert project.history(limit=1)[0].annotator == "ben"


def test_two_vendors_become_one(zhubi: Zhubi, work: Path) -> None:
    ran = zhubi("vendors", work, "--merge", "zhipu", "baidu", "--json")
    found = {vendor["id"]: vendor for vendor in ran.data["vendors"]}
    assert found["zhipu"]["retired"]
    assert "智谱" in found["baidu"]["aliases"]


def test_a_file_that_is_there_is_not_written_over(zhubi: Zhubi, work: Path) -> None:
    Path("v.csv").write_text("mine", encoding="utf-8")
    assert zhubi("vendors", work, "--write", "v.csv").code == 4
    assert Path("v.csv").read_text(encoding="utf-8") == "mine"


def test_a_bad_list_changes_nothing(zhubi: Zhubi, work: Path) -> None:
    Path("v.csv").write_text("id,en\na b,x\n", encoding="utf-8")
    before = work.read_bytes()
    ran = zhubi("vendors", work, "--read", "v.csv")
    assert (ran.code, "v.csv: vendor 'a b'" in ran.err) == (4, True)
    assert work.read_bytes() == before


def test_what_is_no_file_is_refused(zhubi: Zhubi, work: Path) -> None:
    Path("folder.json").mkdir()
    ran = zhubi("vendors", work, "--read", "folder.json")
    assert ran.code == 4
    assert "not a file" in ran.err


def test_what_was_done_is_told_instead_of_the_whole_list(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("vendors", work, "--write", "v.csv").text == "v.csv: written\n"
    assert zhubi("vendors", work, "--read", "v.csv").text == "v.csv: 0 vendors changed\n"
    assert zhubi("vendors", work, "--merge", "zhipu", "baidu").text == "zhipu is baidu now\n"
    assert zhubi("tags", work, "--write", "t.json").text == "t.json: written\n"
    assert zhubi("tags", work, "--read", "t.json").text == "t.json: nothing differs\n"


def test_a_guideline_is_written_edited_and_read(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("guideline", work).text.startswith("# Annotation guideline")
    zhubi("guideline", work, "--write", "g.md")
    Path("g.md").write_text(Path("g.md").read_text(encoding="utf-8") + "11. 新规则。\n", "utf-8")
    ran = zhubi("guideline", work, "--read", "g.md", "--json")
    assert (ran.data["changed"], ran.data["own"], ran.data["version"]) == (True, True, "1.1.0")
    assert zhubi("guideline", work).text.endswith("11. 新规则。\n")
    assert not zhubi("guideline", work, "--read", "g.md", "--json").data["changed"]
