"""Other tools' files from the terminal: out, in, what is lost, what waits for repair."""

import importlib.util
import json
from pathlib import Path

import pytest

from reader.formats.format import Format
from reader.formats.registry import FORMATS
from reader.project import Project
from tests.cli.conftest import Zhubi


@pytest.fixture
def broken(here: Path) -> Path:
    """A brat pair with one mark that fits and one that is nearly right."""
    (here / "a.txt").write_text("华为发布，腾讯反对。", encoding="utf-8")
    path = here / "a.ann"
    path.write_text("T1\tClaim 0 4\t华为发布\nT2\tClaim 5 9\t騰訊反對\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("key, name", [("brat", "."), ("w3c", "annotations.jsonld")])
def test_claims_go_out_to_another_tool_and_come_back(
    zhubi: Zhubi, work: Path, key: str, name: str
) -> None:
    out = zhubi("export", work, "out", "--format", key, "--json").data
    assert (out["verified"], out["spans"], out["lost"]) == (1, 1, {})
    back = zhubi("import-claims", "copy.zhubi", Path("out", name), "--json").data
    assert (back["format"], back["articles"], back["claims"]) == (key, 1, 1)
    with (
        Project.open(work, annotator="x") as one,
        Project.open(Path("copy.zhubi"), annotator="x") as other,
    ):
        assert one.claims()[0].fragments == other.claims()[0].fragments


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.key)
def test_every_format_is_written_and_verified(zhubi: Zhubi, work: Path, form: Format) -> None:
    if form.key == "docbin" and importlib.util.find_spec("spacy") is None:
        pytest.skip("no spaCy here")
    ran = zhubi("export", work, "out", "--format", form.key, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert (ran.data["verified"], ran.data["spans"], ran.data["claims"]) == (1, 1, 1)
    assert all(Path("out", file["name"]).is_file() for file in ran.data["files"])


def test_losses_are_told_before_and_after(zhubi: Zhubi, work: Path) -> None:
    told = zhubi("losses", work, "--format", "bio", "--json").data
    assert told["lost"]["identity"] == 1
    assert not Path("out").exists()
    assert zhubi("export", work, "out", "--format", "bio", "--json").data["lost"] == told["lost"]
    assert "0 losses" in zhubi("losses", work, "--format", "brat").text


def test_what_does_not_fit_waits_and_is_settled(zhubi: Zhubi, broken: Path) -> None:
    ran = zhubi("import-claims", "new.zhubi", broken, "--json")
    assert (ran.code, ran.data["read"], ran.data["claims"], ran.data["repairs"]) == (1, 2, 1, 1)
    (repair,) = zhubi("repairs", "new.zhubi", "--json").data["repairs"]
    assert repair["place"] == "a.ann, line 2"
    assert "1. 5-9  腾讯反对" in zhubi("repairs", "new.zhubi").text
    done = zhubi("repairs", "new.zhubi", "--settle", repair["id"], "--choice", 1, "--json").data
    assert done["repairs"] == []
    with Project.open(Path("new.zhubi"), annotator="x") as project:
        assert project.claim(done["claim"]).words == "腾讯反对"


def test_the_place_that_was_chosen_is_taken(zhubi: Zhubi, work: Path) -> None:
    record = {"text": "🚀华为模型领先", "label": [[3, 5, "X"]]}
    Path("d.jsonl").write_text(json.dumps(record), encoding="utf-8")
    zhubi("import-claims", "new.zhubi", "d.jsonl", "--format", "doccano")
    (repair,) = zhubi("repairs", "new.zhubi", "--json").data["repairs"]
    _first, second, *_ = repair["choices"]
    settled = zhubi("repairs", "new.zhubi", "--settle", repair["id"], "--choice", 2, "--json")
    with Project.open(Path("new.zhubi"), annotator="x") as project:
        assert project.claim(settled.data["claim"]).words == second["words"]


def test_a_mark_can_be_dropped(zhubi: Zhubi, broken: Path) -> None:
    zhubi("import-claims", "new.zhubi", broken)
    (repair,) = zhubi("repairs", "new.zhubi", "--json").data["repairs"]
    assert zhubi("repairs", "new.zhubi", "--drop", repair["id"]).text == "0 marks to be repaired\n"


def test_a_choice_or_repair_that_is_not_there_changes_nothing(zhubi: Zhubi, broken: Path) -> None:
    zhubi("import-claims", "new.zhubi", broken)
    (repair,) = zhubi("repairs", "new.zhubi", "--json").data["repairs"]
    assert zhubi("repairs", "new.zhubi", "--settle", repair["id"], "--choice", 99).code == 4
    assert zhubi("repairs", "new.zhubi", "--settle", "none").code != 0
    assert zhubi("repairs", "new.zhubi", "--settle", "x", "--choice", 0).code == 2
    assert len(zhubi("repairs", "new.zhubi", "--json").data["repairs"]) == 1


def test_the_unit_of_a_file_can_be_said(zhubi: Zhubi, here: Path) -> None:
    line = '{"text": "\U0001f680华为模型", "entities": [{"id": 1, "start_offset": 2, '
    (here / "d.jsonl").write_text(line + '"end_offset": 4, "label": "X"}]}\n', encoding="utf-8")
    assert zhubi("import-claims", "one.zhubi", "d.jsonl", "--json").data["repairs"] == 1
    said = zhubi("import-claims", "two.zhubi", "d.jsonl", "--unit", "utf16", "--json").data
    assert (said["claims"], said["unverified"]) == (1, 1)


def test_the_format_can_be_said_and_a_wrong_one_is_refused(zhubi: Zhubi, broken: Path) -> None:
    ran = zhubi("import-claims", "new.zhubi", broken, "--format", "bio")
    assert ran.code == 4
    assert "a.ann, line 1" in ran.err
    assert not Path("new.zhubi").exists()
    assert zhubi("import-claims", "new.zhubi", broken, "--format", "none").code == 2


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.key)
def test_a_project_without_articles_goes_out_as_nothing(
    zhubi: Zhubi, empty: Path, form: Format
) -> None:
    if form.key == "docbin" and importlib.util.find_spec("spacy") is None:
        pytest.skip("no spaCy here")
    ran = zhubi("export", empty, "out", "--format", form.key, "--json")
    assert (ran.code, ran.data["claims"], ran.data["spans"]) == (0, 0, 0)


def test_a_project_is_no_file_of_claims_and_the_way_is_told(
    zhubi: Zhubi, work: Path, here: Path
) -> None:
    ran = zhubi("import-claims", here / "new.zhubi", work)
    assert (ran.code, (here / "new.zhubi").exists()) == (4, False)
    assert f"zhubi export {work} FOLDER" in ran.err
