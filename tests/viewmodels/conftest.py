"""A desk over a small project, and settings of its own, for the view-models' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from reader.core.span import Span
from reader.defaults import default_tag_set, default_vendors
from reader.intake import read_text
from reader.project import Project
from reader.viewmodels.desk import Desk
from reader.viewmodels.settings import Settings

TEXTS = (
    "百度的大模型很快。\n阿里巴巴的模型超过300家客户在用。",
    "騰訊的軟體在台灣也有人用。",
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of their own."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    """A desk with two articles, the first one in hand, and two claims on that."""
    project = Project.create(
        tmp_path / "desk.zhubi",
        annotator="Mei",
        tag_set=default_tag_set(),
        vendors=default_vendors(),
    )
    taken = [read_text(text) for text in TEXTS]
    project.add_articles([(each.article, each.text) for each in taken])
    first = taken[0].article.id
    project.mark(first, [Span(0, 8)])
    project.mark(first, [Span(10, 14)])
    made = Desk()
    made.open(project)
    made.show(first)
    yield made
    made.open(None)
