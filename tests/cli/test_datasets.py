"""``zhubi export`` and ``zhubi import-claims``."""

import json
from pathlib import Path

import pytest

from reader.defaults import default_tag_set
from reader.project import Project
from tests.cli.conftest import NOTE, Zhubi
from tests.gold import gold, needs_gold


@pytest.mark.parametrize(
    "layout,names",
    [
        ("claims", {"claims.jsonl"}),
        ("documents", {"documents.jsonl"}),
        ("both", {"claims.jsonl", "documents.jsonl"}),
    ],
)
def test_layouts_can_be_chosen(zhubi: Zhubi, work: Path, layout: str, names: set[str]) -> None:
    assert zhubi("export", work, "out", "--layout", layout).code == 0
    assert {file.name for file in Path("out").glob("*.jsonl")} == names


def test_every_span_is_told_as_verified(zhubi: Zhubi, work: Path) -> None:
    data = zhubi("export", work, "out", "--json").data
    assert (data["documents"], data["claims"]) == (1, 1)
    assert data["verified"] == data["spans"] > 0
    assert all(
        (Path("out") / file["name"]).stat().st_size == file["bytes"] for file in data["files"]
    )


def test_the_exported_span_is_exact(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "out")
    line = json.loads(Path("out/claims.jsonl").read_text(encoding="utf-8"))
    assert NOTE[line["start"] : line["end"]] == line["text"]


def test_claims_that_are_left_out_are_told_with_the_reason(zhubi: Zhubi, work: Path) -> None:
    (made,) = zhubi("occurrences", work, "质量", "--mark", "--json").data["made"]
    told = "1 claim left out of the claims layout: no stance chosen"
    assert told in zhubi("export", work, "out").text
    assert told in zhubi("dataset", work, "release", "--preview").text
    assert zhubi("export", work, "out", "--json").data["left_out"] == [
        {"claim": made, "article_name": "note", "reason": "no stance chosen"}
    ]


def test_a_folder_that_is_a_file_is_refused(zhubi: Zhubi, work: Path, note: Path) -> None:
    before = note.read_bytes()
    ran = zhubi("export", work, note)
    assert ran.code == 4
    assert "note.txt" in ran.err
    assert note.read_bytes() == before


def test_what_was_exported_comes_in_again_without_loss(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "one")
    ran = zhubi("import-claims", "copy.zhubi", "one/documents.jsonl", "--json")
    assert (ran.code, ran.data["made"]) == (0, True)
    assert (ran.data["articles"], ran.data["claims"], ran.data["problems"]) == (1, 1, [])
    zhubi("export", "copy.zhubi", "two")
    for name in ("claims.jsonl", "documents.jsonl", "tagset.json"):
        assert Path("one", name).read_bytes() == Path("two", name).read_bytes()


def test_a_second_time_everything_is_known(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "out")
    ran = zhubi("import-claims", work, "out")
    assert ran.code == 0
    assert "0 articles and 0 claims taken in, 1 claim known already, 0 problems" in ran.text


def test_a_wrong_line_is_a_problem_with_its_place_and_code_1(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "out")
    path = Path("out/documents.jsonl")
    record = json.loads(path.read_text(encoding="utf-8"))
    record["claims"][0]["fragments"][0]["text"] = "不" * 10
    path.write_text(json.dumps(record), encoding="utf-8")
    ran = zhubi("import-claims", "copy.zhubi", path, "--json")
    assert ran.code == 1
    assert ran.data["problems"][0].startswith("documents.jsonl, line 1: ")
    assert ran.data["claims"] == 0


@pytest.mark.parametrize("content", [None, b"", b"\x80not json\n", b'{"schema": "other/9"}\n'])
def test_a_file_of_another_kind_makes_no_project(
    zhubi: Zhubi, here: Path, content: bytes | None
) -> None:
    if content is not None:
        (here / "x.jsonl").write_bytes(content)
    ran = zhubi("import-claims", "new.zhubi", "x.jsonl")
    assert not (here / "new.zhubi").exists()
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    "name, content",
    [
        ("min.json", '[{"id": 1, "text": "华为", "sentiment": "Negative"}]'),
        ("list.json", "[]"),
        ("tasks.json", '[\n {"data": {"text": "华为"}}\n]'),
    ],
)
def test_a_file_of_no_format_is_refused_once_and_by_name(
    zhubi: Zhubi, here: Path, name: str, content: str
) -> None:
    (here / name).write_text(content, encoding="utf-8")
    ran = zhubi("import-claims", "new.zhubi", name)
    assert (ran.code, ran.text) == (4, "")
    assert ran.err.startswith(f"zhubi: {name} is of no format that is known; there are ")
    assert not Path("new.zhubi").exists()


def test_a_folder_of_no_format_is_refused_as_one(zhubi: Zhubi, here: Path) -> None:
    (here / "in").mkdir()
    ran = zhubi("import-claims", "new.zhubi", "in")
    assert (ran.code, ran.text) == (4, "")
    assert "in has no file of a format that comes as a folder" in ran.err


def test_a_renamed_export_is_known_by_how_it_begins(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "out")
    Path("out/documents.jsonl").rename("mine.txt")
    assert zhubi("import-claims", "copy.zhubi", "mine.txt", "--json").data["claims"] == 1


def test_a_missing_file_is_code_4(zhubi: Zhubi) -> None:
    ran = zhubi("import-claims", "new.zhubi", "none.jsonl")
    assert ran.code == 4
    assert "none.jsonl" in ran.err


def test_the_annotator_signs_the_import(zhubi: Zhubi, work: Path) -> None:
    zhubi("export", work, "out")
    zhubi("import-claims", "copy.zhubi", "out", "--annotator", "ben")
    with Project.open(Path("copy.zhubi"), annotator="x") as project:
        assert project.history(limit=1)[0].annotator == "ben"
        assert project.claims()[0].annotator == "anna"


@needs_gold
@pytest.mark.real
def test_real_claims_go_out_and_in_and_out_again_without_loss(zhubi: Zhubi, here: Path) -> None:
    held = gold()
    with Project.create(
        here / "gold.zhubi", annotator="anna", tag_set=default_tag_set(), vendors=held.vendors
    ) as project:
        project.add_articles([(article, text) for article, text, _ in held.items])
        project.add_claims(held.claims)
    first = zhubi("export", "gold.zhubi", "one", "--json").data
    assert (first["claims"], first["left_out"]) == (len(held.claims), [])
    assert zhubi("import-claims", "copy.zhubi", "one").code == 0
    assert zhubi("export", "copy.zhubi", "two").code == 0
    for file in first["files"]:
        assert Path("one", file["name"]).read_bytes() == Path("two", file["name"]).read_bytes()


@pytest.mark.parametrize("name", ["claims.jsonl", "documents.schema.json", "tagset.json"])
def test_files_of_ones_own_are_replaced_only_by_force(zhubi: Zhubi, work: Path, name: str) -> None:
    Path("out").mkdir()
    Path("out", name).write_text("mine", encoding="utf-8")
    ran = zhubi("export", work, "out")
    assert (ran.code, name in ran.err) == (4, True)
    assert [path.name for path in Path("out").iterdir()] == [name]
    assert zhubi("export", work, "out", "--force").code == 0
    assert "mine" not in Path("out", name).read_text(encoding="utf-8")


def test_an_earlier_export_is_replaced(zhubi: Zhubi, work: Path) -> None:
    assert zhubi("export", work, "out").code == 0
    Path("out", "claims.jsonl").write_bytes(b"")
    assert zhubi("export", work, "out").code == 0
    assert Path("out", "claims.jsonl").stat().st_size
