"""Out and in again in every format: the same claims, minus what its loss list says."""

import importlib.util
from dataclasses import replace
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
from reader.formats.registry import FORMATS, detect, format_named
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


def returned(form: Format, path: Path, article: Article | None = None) -> tuple[Claim, ...]:
    """The claims that come back, of *article* or of none."""
    assert form.read is not None
    claims: list[Claim] = []
    for location in locate(list(form.read(path))):
        id_ = "" if article is None else article.id
        assert location.repairs == ()
        assert {found.how for found in location.located} <= {How.DECLARED, How.UNVERIFIED}
        claims.extend(assemble(location, article=id_, annotator="other").claims)
    return tuple(claims)


@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
@given(st.data())
def test_nothing_is_lost(
    tmp_path_factory: pytest.TempPathFactory, form: Format, data: st.DataObject
) -> None:
    for article, text, claims in data.draw(projects()):
        path = written(form, tmp_path_factory.mktemp("f"), (article, text, claims))
        assert set(returned(form, path, article)) == set(claims)


#: Names as people and other tools give them: reserved, too long, with signs of every format.
NAMES = (
    *(
        "con",
        "NUL.txt",
        "a/b\\c",
        "..",
        " a ",
        "x" * 300,
        "文" * 200,
        "🚀",
        "é",
        "e\u0301",
        "E\u0301",
    ),
    *("a\nb", "a\tb", "a:b*c?", '"q"', "<x>|y", "A", "a", "%20", "#x", "\ufeffa", "a.ann", "."),
)
VENDORS = (
    "",
    " ",
    "a b",
    'say "x"',
    "it's",
    "两\n行",
    "tab\there",
    "\\",
    "a|b_[*];->",
    "[@x#V*]",
    "🚀",
)


@pytest.mark.parametrize("form", LOSSLESS, ids=lambda form: form.key)
@given(st.data())
def test_any_name_of_article_and_vendor_comes_back(
    tmp_path_factory: pytest.TempPathFactory, form: Format, data: st.DataObject
) -> None:
    found = [
        (
            replace(article, name=data.draw(st.sampled_from(NAMES))),
            text,
            tuple(
                replace(
                    claim,
                    annotator="one",
                    vendors=tuple(
                        replace(vendor, vendor=data.draw(st.sampled_from(VENDORS)))
                        for vendor in claim.vendors
                    ),
                )
                for claim in claims
            ),
        )
        for article, text, claims in data.draw(projects())
    ]
    path = written(form, tmp_path_factory.mktemp("f"), *found)
    if found:
        assert set(returned(form, path)) == {
            replace(claim, article="") for _, _, claims in found for claim in claims
        }


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


@pytest.mark.parametrize("key", ["brat", "doccano", "label-studio"])
def test_line_ends_that_a_tool_may_count_as_one_are_remarked_on(key: str) -> None:
    texts = ("一\r\n二", "一\n二")
    found = [document_of(build_article(text), text, []) for text in texts]
    remarks = format_named(key).remarks
    assert remarks is not None
    assert ["two characters" in each for each in remarks(found)] == [True]


@pytest.mark.parametrize(
    "form", [form for form in BOTH_WAYS if form.folder], ids=lambda form: form.key
)
def test_a_folder_is_read_as_a_person_counts_its_names(tmp_path: Path, form: Format) -> None:
    texts = {"a10": "第十篇。", "a2": "第二篇。", "a1": "第一篇。"}
    for name, text in texts.items():
        written(form, tmp_path, (replace(build_article(text), name=name), text, ()))
    assert form.read is not None
    found = [document.text.rstrip("\n") for document in form.read(tmp_path)]
    assert found == ["第一篇。", "第二篇。", "第十篇。"]
