"""Small projects, and the maker of their articles."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.core.claim import Stance
from reader.core.span import Span
from reader.defaults import default_tag_set, default_vendors
from reader.intake import read_text
from reader.project import Project
from tests.values import article as build_article

TEXT = "华为称𠮷盘古🚀参数达2300亿，\r\n腾讯不认可👩🏽‍💻。\n\n百度沉默。"


def article(name: str, text: str) -> Article:
    """An article of this text whose id is its name."""
    return build_article(text, name=name, id=name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.zhubi"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(
        path, annotator="Ada", tag_set=default_tag_set(), vendors=default_vendors()
    ) as made:
        made.add_articles([(article("one", TEXT), TEXT)])
        yield made


@pytest.fixture
def mine(tmp_path: Path) -> Iterator[Project]:
    """A project of Mei's with two articles and one claim, all made by acts."""
    with Project.create(
        tmp_path / "p.zhubi",
        annotator="Mei",
        tag_set=default_tag_set(),
        vendors=default_vendors(),
    ) as project:
        taken = [read_text("百度的大模型很快。"), read_text("騰訊的軟體。")]
        project.add_articles([(each.article, each.text) for each in taken])
        claim = project.mark(taken[0].article.id, [Span(0, 2)])
        stance = Stance(polarity="neutral")
        project.edit_claims([replace(claim, stance=stance)], reason="stance")
        yield project


def first(project: Project) -> str:
    """The id of the article that was imported first."""
    return project.articles()[0].article.id
