"""Articles that another tool changed on the way: their claims come back to the article itself."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.claim import Claim, VendorStance
from reader.core.span import quote
from reader.defaults import default_tag_set
from reader.project import Project
from tests.values import article
from tests.values import claim as build_claim

TEXT = (
    "  华为发布模型。\r\n腾讯反对，华为不认可，腾讯也反对。\r\n\U0001f469腾讯观望，腾讯反对。\r\n"
)
FILES = {
    "label-studio": "label-studio.json",
    "doccano": "doccano.jsonl",
    "prodigy": "prodigy.jsonl",
    "spacy-json": "spacy.jsonl",
}
#: Words of claims, and which of the places with these words it is.
WORDS = [("华为发布模型", 0), ("腾讯", 0), ("模型。\r\n腾讯", 0), ("腾讯", 1), ("腾讯", 2)]
WORDS += [("反对", 1), ("反对。\r\n\U0001f469", 0), ("腾讯反对。", 0), ("  ", 0)]
Edit = Callable[[bytes], bytes]


def of_texts(change: Callable[[str], str]) -> Edit:
    """Change the articles' texts alone, as tools do, and leave what lies beside them."""

    def edit(data: bytes) -> bytes:
        whole = json.dumps(TEXT, ensure_ascii=False)
        return data.decode().replace(whole, json.dumps(change(TEXT), ensure_ascii=False)).encode()

    return edit


one_line_end = of_texts(lambda text: text.replace("\r\n", "\n"))
trimmed = of_texts(str.strip)


def place(words: str, number: int) -> tuple[int, int]:
    starts = [found.start() for found in re.finditer(re.escape(words), TEXT)]
    return starts[number], starts[number] + len(words)


@pytest.fixture
def claims() -> tuple[Claim, ...]:
    """One on each line, one over a line end, one at the very end, and repeated words."""
    one = article(TEXT, license="MIT")
    made = [
        build_claim(one, TEXT, place(words, number), name=f"c-{at}")
        for at, (words, number) in enumerate(WORDS)
    ]
    made.append(build_claim(one, TEXT, place("华为", 0), place("华为", 1), name="two"))
    vendors = (VendorStance("huawei", "neutral", (quote(TEXT, *place("华为", 1)),)),)
    made.append(build_claim(one, TEXT, place("腾讯反对", 0), name="named", vendors=vendors))
    return tuple(made)


@pytest.fixture
def project(tmp_path: Path, claims: tuple[Claim, ...]) -> Project:
    made = Project.create(tmp_path / "p.zhubi", annotator="x", tag_set=default_tag_set())
    made.add_articles([(article(TEXT, license="MIT"), TEXT)])
    made.add_claims(claims)
    return made


def changed(project: Project, folder: Path, key: str, edit: Edit) -> Path:
    project.export_format(folder, key)
    path = folder / FILES[key]
    path.write_bytes(edit(path.read_bytes()))
    return path


@pytest.mark.parametrize("key", FILES)
@pytest.mark.parametrize("edit", [one_line_end, trimmed])
def test_claims_come_back_to_the_article_as_they_were(
    tmp_path: Path, project: Project, claims: tuple[Claim, ...], key: str, edit: Edit
) -> None:
    path = changed(project, tmp_path / "out", key, edit)
    with project:
        report = project.import_format(path)
        assert (report.articles, report.claims, report.repairs) == (0, 0, 0)
        assert set(project.claims()) == set(claims)
    assert any("the text was changed in the other tool" in note for note in report.notes)


@pytest.mark.parametrize("key", FILES)
def test_in_a_project_without_the_article_no_claim_has_other_words(
    tmp_path: Path, project: Project, claims: tuple[Claim, ...], key: str
) -> None:
    path = changed(project, tmp_path / "out", key, one_line_end)
    project.close()
    with Project.create(tmp_path / "q.zhubi", annotator="y", tag_set=default_tag_set()) as other:
        report = other.import_format(path)
        words = {claim.id: claim.words for claim in other.claims()}
        waiting = len(other.repairs())
    assert report.articles == 1
    assert waiting == report.repairs
    said = {claim.id: claim.words for claim in claims}
    assert words.items() <= said.items()


def test_a_text_of_its_own_is_an_article_of_its_own(tmp_path: Path, project: Project) -> None:
    def rewritten(data: bytes) -> bytes:
        tasks = json.loads(data)
        tasks[0]["data"]["text"] = "全然不同的一篇文章。" * 9
        return json.dumps(tasks).encode()

    path = changed(project, tmp_path / "out", "label-studio", rewritten)
    with project:
        assert project.import_format(path).articles == 1


def test_a_new_mark_on_words_that_were_changed_waits_at_their_place(
    tmp_path: Path, project: Project, claims: tuple[Claim, ...]
) -> None:
    def rewritten(data: bytes) -> bytes:
        tasks = json.loads(data.decode().replace("腾讯观望", "騰訊觀望"))
        at = tasks[0]["data"]["text"].index("騰訊")
        value = {"start": at, "end": at + 2, "text": "騰訊", "labels": ["Claim"]}
        tasks[0]["annotations"][0]["result"].append(
            {"id": "new", "from_name": "span", "to_name": "text", "type": "labels", "value": value}
        )
        return json.dumps(tasks).encode()

    path = changed(project, tmp_path / "out", "label-studio", rewritten)
    with project:
        report = project.import_format(path)
        (waiting,) = project.repairs()
        assert set(project.claims()) == set(claims)
    assert (report.articles, report.repairs) == (0, 1)
    assert (waiting.quotes, waiting.choices[0].words) == (("騰訊",), "腾讯")
    at = TEXT.index("腾讯观望")
    assert ((at, at + 2),) in [choice.spans for choice in waiting.choices]


def test_an_article_without_claims_is_known_by_the_hash_of_its_text(tmp_path: Path) -> None:
    with Project.create(tmp_path / "e.zhubi", annotator="x", tag_set=default_tag_set()) as made:
        made.add_articles([(article(TEXT), TEXT)])
        path = changed(made, tmp_path / "out", "label-studio", one_line_end)
        tasks = json.loads(path.read_bytes())
        text = tasks[0]["data"]["text"]
        at = text.index("不认可")
        value = {"start": at, "end": at + 3, "text": "不认可", "labels": ["Claim"]}
        tasks[0]["annotations"] = [{"result": [{"id": "n", "type": "labels", "value": value}]}]
        path.write_text(json.dumps(tasks), encoding="utf-8")
        assert made.import_format(path).articles == 0
        assert [claim.start for claim in made.claims("article-one")] == [TEXT.index("不认可")]
