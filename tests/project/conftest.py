"""A small project with one article, and the article's maker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.defaults import default_tag_set, default_vendors
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
