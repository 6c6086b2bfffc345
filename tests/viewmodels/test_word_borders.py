"""Word borders: rough ones at once, the dictionary's when the child process has answered."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.defaults import default_tag_set, default_vendors
from reader.intake import read_text
from reader.project import Project
from reader.viewmodels.desk import Desk
from reader.viewmodels.word_borders import WordBorders

TEXT = "火山引擎发布了大模型服务平台火山方舟。"


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Desk:
    """A desk with one article on it."""
    path = tmp_path / "words.zhubi"
    project = Project.create(
        path, annotator="Mei", tag_set=default_tag_set(), vendors=default_vendors()
    )
    taken = read_text(TEXT)
    project.add_articles([(taken.article, taken.text)])
    made = Desk()
    made.open(project)
    made.show(taken.article.id)
    return made


def test_without_the_dictionary_a_vendor_is_one_word(desk: Desk) -> None:
    words = WordBorders(desk, child=False)
    assert words.word(TEXT, 1) == (0, 4)
    desk.open(None)


def test_the_dictionary_answers_once_it_is_loaded(desk: Desk, qtbot: QtBot) -> None:
    words = WordBorders(desk, child=True)
    words.prepare()
    qtbot.waitUntil(lambda: not words._background.busy, timeout=60_000)
    start, end = words.word(TEXT, TEXT.index("服务"))
    assert TEXT[start:end] in ("服务", "服务平台")
    words.close()
    desk.open(None)


def test_a_word_is_inside_its_text_at_every_place(desk: Desk) -> None:
    words = WordBorders(desk, child=False)
    for at in range(len(TEXT)):
        start, end = words.word(TEXT, at)
        assert 0 <= start <= at < end <= len(TEXT)
    desk.open(None)
