"""Out and in again in every format: the same claims, minus what its loss list says."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Claim
from reader.formats.assemble import assemble
from reader.formats.format import Format
from reader.formats.locate import How, locate
from reader.formats.losses import Holds, counted, losses
from reader.formats.registry import FORMATS, detect
from reader.formats.take_apart import document_of
from tests.gold import gold, needs_gold
from tests.strategies import projects
from tests.values import article as build_article
from tests.values import claim as build_claim

ABSENT = [] if importlib.util.find_spec("spacy") else ["docbin"]
BOTH_WAYS = [form for form in FORMATS if form.read and form.write and form.key not in ABSENT]
LOSSLESS = [form for form in BOTH_WAYS if Holds.LOST not in form.holds.values()]

Item = tuple[Article, str, tuple[Claim, ...]]


def written(form: Format, folder: Path, *found: Item) -> Path:
    assert form.write is not None
    documents = [document_of(article, text, claims) for article, text, claims in found]
    names = []
    for name, content in form.write(documents).items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        names.append(target)
    return folder if form.folder else names[0]


def returned(form: Format, path: Path, article: Article) -> tuple[Claim, ...]:
    assert form.read is not None
    claims: list[Claim] = []
    for location in locate(list(form.read(path))):
        assert location.repairs == ()
        assert {found.how for found in location.located} <= {How.DECLARED, How.UNVERIFIED}
        claims.extend(assemble(location, article=article.id, annotator="other").claims)
    return tuple(claims)


@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
@given(st.data())
def test_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, form: Format, data: st.DataObject
) -> None:
    for article, text, claims in data.draw(projects()):
        path = written(form, tmp_path_factory.mktemp("f"), (article, text, claims))
        assert set(returned(form, path, article)) == set(claims)


@needs_gold
@pytest.mark.real
@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
def test_gold_goes_round(tmp_path: Path, form: Format) -> None:
    for number, (article, text, claims) in enumerate(gold().items):
        path = written(form, tmp_path / str(number), (article, text, claims))
        assert set(returned(form, path, article)) == set(claims)
        assert counted(losses(claims, form.holds)) == {}


@pytest.mark.parametrize("form", BOTH_WAYS, ids=lambda form: form.key)
def test_a_file_we_write_is_recognised(tmp_path: Path, form: Format) -> None:
    text = "华为称盘古参数达2300亿，腾讯不认可。"
    made = build_article(text)
    path = written(form, tmp_path, (made, text, (build_claim(made, text, (0, 13)),)))
    assert detect(path) is form
