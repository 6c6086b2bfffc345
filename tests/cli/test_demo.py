"""``zhubi demo``."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.core.span import Span
from reader.project import Project
from reader.samples import sample_items
from tests.cli.conftest import Zhubi


def test_the_main_job_is_done_and_told(zhubi: Zhubi, here: Path) -> None:
    ran = zhubi("demo", "--folder", "demo")
    assert ran.code == 0
    named = [line.split()[-1] for line in ran.text.splitlines() if line.startswith("JSONL:")]
    assert [Path(name).name for name in named] == ["claims.jsonl", "documents.jsonl"]
    assert all(Path(name).stat().st_size for name in named)


def test_every_article_is_shown_in_every_other_script(zhubi: Zhubi, here: Path) -> None:
    data = zhubi("demo", "--folder", "demo", "--json").data
    assert data["claims"] > 0
    assert data["verified"] == data["spans"] > data["claims"]
    assert {found["article_name"] for found in data["renditions"]} == set(data["articles"])
    assert all(Path(found["file"]).exists() for found in data["renditions"])


def test_a_second_time_nothing_is_added_and_the_bytes_are_the_same(
    zhubi: Zhubi, here: Path
) -> None:
    zhubi("demo", "--folder", "demo")
    files = sorted(path for path in Path("demo").rglob("*") if path.is_file())
    before = [path.read_bytes() for path in files]
    assert zhubi("demo", "--folder", "demo").code == 0
    assert [path.read_bytes() for path in files] == before


def test_work_on_the_samples_is_kept(zhubi: Zhubi, here: Path) -> None:
    claims = zhubi("demo", "--folder", "demo", "--json").data["claims"]
    with Project.open(Path("demo/sample.zhubi"), annotator="anna") as project:
        project.mark(project.articles()[0].article.id, [Span(0, 4)])
    assert zhubi("demo", "--folder", "demo", "--json").data["claims"] == claims + 1


def test_samples_of_an_earlier_version_stay(
    zhubi: Zhubi, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zhubi("demo", "--folder", "demo")

    def newer() -> tuple[tuple[Article, str], ...]:
        return tuple(
            (
                replace(
                    article, sha256=sha256(f"{text}新".encode()).hexdigest(), length=len(text) + 1
                ),
                f"{text}新",
            )
            for article, text in sample_items()
        )

    monkeypatch.setattr("reader.cli.commands.demo.sample_items", newer)
    assert zhubi("demo", "--folder", "demo").code == 0
    assert len(zhubi("articles", "demo/sample.zhubi", "--json").data["articles"]) == 3


def test_a_folder_that_is_a_file_is_code_4(zhubi: Zhubi, note: Path) -> None:
    ran = zhubi("demo", "--folder", note)
    assert ran.code == 4
    assert "note.txt" in ran.err
