"""Of a damaged project everything that can be read and proved is saved, and the rest is told."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import Boilerplate
from reader.core.span import Quote, Span
from reader.defaults import default_tag_set
from reader.project import Project
from reader.project.salvage import Salvaged, salvage
from reader.store.errors import StoreError
from tests.project.conftest import article


def saved(path: Path) -> Salvaged:
    target = path.with_name("saved.zhubi")
    report = salvage(path, target, annotator="Bo", tag_set=default_tag_set(), vendors=())
    with Project.open(target, annotator="Bo") as project:
        assert project.check().sound
    return report


def filled(project: Project) -> None:
    for number in range(300):
        text = f"第{number}篇：大模型厂商说，这个模型还没有过试用期。" * 20
        project.add_articles([(article(f"a{number}", text), text)])
        project.mark(f"a{number}", [Span(0, 4)])
    project.close()


def test_a_sound_project_is_saved_whole(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    project.close()
    assert saved(path) == Salvaged(articles=1, claims=1, lost=())


def test_the_projects_own_vendors_are_saved(project: Project, path: Path) -> None:
    vendors = project.vendors()
    project.close()
    saved(path)
    with Project.open(path.with_name("saved.zhubi"), annotator="Bo") as project:
        assert project.vendors() == vendors


LONGER = "UPDATE articles SET body = replace(body, '\"length\":', '\"length\":1')"
TWICE = """
    DROP INDEX articles_sha256;
    INSERT INTO articles SELECT 'again', replace(
        replace(body, '"id":"one"', '"id":"again"'), '"name":"one"', '"name":"again"'
    ), 'again', title, status, sha256 FROM articles
"""


@pytest.mark.parametrize("sql, words", [(LONGER, "cannot be read"), (TWICE, "stands there twice")])
def test_an_article_that_cannot_be_is_not_taken(
    project: Project, path: Path, sql: str, words: str
) -> None:
    project.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)
    report = saved(path)
    assert any(words in line for line in report.lost)


def test_pages_in_the_middle_are_lost_and_the_rest_is_saved(project: Project, path: Path) -> None:
    filled(project)
    raw = bytearray(path.read_bytes())
    place = raw.index("第150篇".encode()) // 4096 * 4096
    raw[place : place + 4096] = b"\xff" * 4096
    path.write_bytes(raw)
    report = saved(path)
    assert 200 < report.articles < 301
    assert report.lost


def test_altered_text_is_not_taken(project: Project, path: Path) -> None:
    project.mark("one", [Span(0, 2)])
    project.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE texts SET text = '騰' || substr(text, 2)")
    connection.close()
    report = saved(path)
    assert (report.articles, report.claims) == (0, 0)
    assert any("altered" in line for line in report.lost)


def test_the_beginning_of_a_truncated_project_is_saved(project: Project, path: Path) -> None:
    filled(project)
    path.write_bytes(path.read_bytes()[:400_000])
    assert saved(path).lost


def test_the_target_must_not_exist(project: Project, path: Path) -> None:
    with pytest.raises(StoreError, match="exists"):
        salvage(path, path, annotator="Bo", tag_set=default_tag_set(), vendors=())


def test_boilerplate_that_does_not_fit_is_left_behind(project: Project, path: Path) -> None:
    words = Quote(Span(0, 2), "腾讯")
    wrong = replace(project.article("one"), boilerplate=(Boilerplate("editor", words),))
    project.edit_article(wrong)
    project.close()
    report = saved(path)
    assert report.articles == 1
    assert any("boilerplate" in line for line in report.lost)


def test_words_of_sqlite_that_are_no_text_are_told(project: Project, path: Path) -> None:
    project.close()
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"CREATE TABLE vendors", b"CREATE TABLE \xffendors"))
    assert saved(path).lost


def test_what_never_was_a_project_is_refused_and_nothing_made(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("大模型" * 100, encoding="utf-8")
    with pytest.raises(StoreError, match="not a Zhubi project"):
        saved(note)
    assert not (tmp_path / "saved.zhubi").exists()
