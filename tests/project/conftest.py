"""A small project with one article, and the article's maker."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project

TEXT = "华为称𠮷盘古🚀参数达2300亿，\r\n腾讯不认可👩🏽‍💻。\n\n百度沉默。"


def article(name: str, text: str, **facts: str) -> Article:
    """An article whose hash and length fit *text*; its id is its name."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=name, name=name, title=name, sha256=digest, length=len(text), **facts)  # type: ignore[arg-type]


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
