"""A project's review sheet: written whole, in the scripts asked for."""

from pathlib import Path

import pytest

from reader.core.span import Span
from reader.dataset import DatasetError
from reader.project import Project
from reader.script import Mode


def test_a_sheet_has_every_article_and_claim_in_every_script(
    project: Project, tmp_path: Path
) -> None:
    project.mark("one", [Span(0, 2)])
    made = project.review_sheet(tmp_path / "out" / "sheet.html", language="zh_TW")
    page = made.path.read_text(encoding="utf-8")
    assert (made.articles, made.claims, made.bytes) == (1, 1, len(page.encode()))
    assert "華為稱" in page
    assert "%1" not in page.partition("<main>")[0]
    assert "顯示 %2 條論斷中的 %1 條" in page
    assert [path.name for path in made.path.parent.iterdir()] == ["sheet.html"]


def test_a_sheet_can_do_without_other_scripts(project: Project, tmp_path: Path) -> None:
    made = project.review_sheet(tmp_path / "sheet.html", modes=())
    assert "華為稱" not in made.path.read_text(encoding="utf-8")


def test_a_mode_of_its_own_words_is_known(project: Project, tmp_path: Path) -> None:
    made = project.review_sheet(tmp_path / "sheet.html", modes=[Mode.TAIWAN_PHRASES])
    assert "Taiwan, with its words" in made.path.read_text(encoding="utf-8")


def test_an_unwritable_place_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "sheet.html").mkdir()
    with pytest.raises(DatasetError, match="is a folder"):
        project.review_sheet(tmp_path / "sheet.html")
