"""Every word is found, of any length, in either script, at its exact place."""

from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.core.change import Change
from reader.core.claim import Claim
from reader.core.span import Span, quote
from reader.defaults import default_tag_set
from reader.project import Project
from reader.project.searching import Hit, occurrences
from reader.store import indexing
from reader.store.search import searchable
from tests.project.conftest import TEXT, article


def words(project: Project, query: str, **how: bool) -> list[str]:
    return [
        project.text(hit.article)[hit.span.start : hit.span.end]
        for hit in search(project, query, **how)
    ]


def search(project: Project, query: str, **how: bool) -> list[Hit]:
    return list(project.search(query, **how))


def test_two_characters_are_found_behind_a_rare_one(project: Project) -> None:
    assert search(project, "盘古") == [Hit("one", Span(4, 6))]


def test_the_other_script_finds_the_same(project: Project) -> None:
    assert words(project, "騰訊不認可") == ["腾讯不认可"]


@pytest.mark.parametrize("query", ["华", "🚀参", "亿，", "👩🏽‍💻", "。\n\n百度"])
def test_one_character_emoji_and_punctuation_are_found(project: Project, query: str) -> None:
    assert words(project, query) == [query]


def test_case_does_not_matter(project: Project) -> None:
    project.add_articles([(article("latin", "用GPT-4写"), "用GPT-4写")])
    assert words(project, "gpt-4") == ["GPT-4"]


@pytest.mark.parametrize("query", ["", " ", "沒有的詞", '"', "华 为"])
def test_what_is_not_there_is_not_found(project: Project, query: str) -> None:
    assert search(project, query) == []


def test_taiwan_wording_finds_the_mainland_word(project: Project) -> None:
    project.add_articles([(article("soft", "新软件发布"), "新软件发布")])
    assert words(project, "軟體", wordings=True) == ["软件"]
    assert words(project, "軟體") == []


def test_removed_articles_are_not_found_and_undo_finds_them_again(project: Project) -> None:
    project.remove_articles(["one"])
    assert search(project, "盘古") == []
    project.undo()
    assert search(project, "盘古") != []


def test_claims_are_found_by_note_and_words_until_they_go(project: Project) -> None:
    claim = project.mark("one", [Span(0, 2)])
    assert project.search_claims("華為") == (claim,)
    project.respan(claim.id, [Span(4, 6)])
    assert project.search_claims("華為") == ()
    assert len(project.search_claims("盤古")) == 1
    project.remove_claims([claim.id])
    assert project.search_claims("盘古") == ()


def test_the_longer_query_wins_at_one_place() -> None:
    assert list(occurrences("大模型大模", ("大模", "大模型"))) == [Span(0, 3), Span(3, 5)]


ALPHABET = "大模型廠厂商,。 \n\x00𠮷𰻞é🚀👩‍💻A\u0301İß\u3000"


@given(st.text(ALPHABET, min_size=1, max_size=30), st.data())
def test_every_substring_is_found(
    tmp_path_factory: pytest.TempPathFactory, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    query = text[start : data.draw(st.integers(start + 1, len(text)))]
    assume(query.strip("\x00 \n\u3000"))
    with template(tmp_path_factory) as project:
        project.add_articles([(article("a", text), text)])
        assert any(found.article == "a" for found in project.search(query))


def template(factory: pytest.TempPathFactory) -> Project:
    path: Path = factory.mktemp("p") / "x.zhubi"
    return Project.create(path, annotator="Ada", tag_set=default_tag_set())


@given(st.text(ALPHABET))
def test_searching_keeps_positions(text: str) -> None:
    assert len(searchable(text)) == len(text)


def test_positions_are_those_of_the_source(project: Project) -> None:
    (hit,) = search(project, "腾讯")
    assert TEXT[hit.span.start : hit.span.end] == "腾讯"


def test_a_large_import_is_found_at_once_undone_and_repeated_after_closing(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "LITTLE_TEXT", 0)
    monkeypatch.setattr(indexing, "FEW_CLAIMS", 0)
    text = "雲雀計劃。"
    new = article("lark", text)
    claims = (Claim(id="c", article="lark", fragments=(quote(text, 0, 2),), annotator="Ada"),)
    project.apply(Change(added=(new, *claims)), texts={new.sha256: text}, reason="import")
    assert [hit.article for hit in search(project, "云雀")] == ["lark"]
    assert "1 texts and 1 claims are not in it yet" in project.check().remarks[0]
    project.close()
    with Project.open(path, annotator="Ada") as again:
        again.undo()
        assert (search(again, "云雀"), again.search_claims("云雀")) == ([], ())
        again.index_next()
        again.redo()
        assert again.search_claims("云雀") == claims
        while again.index_next():
            pass
        assert [hit.article for hit in search(again, "云雀")] == ["lark"]
        assert again.search_claims("云雀") == claims
        assert (again.check().problems, again.check().remarks) == ((), ())


def test_letters_and_digits_are_found_in_either_width(project: Project) -> None:
    text = "若ＧＢ２００每櫃售價９．５萬元，GB200更貴。"
    project.add_articles([(article("wide", text), text)])
    assert words(project, "gb200") == ["ＧＢ２００", "GB200"]
    assert words(project, "ＧＢ２００每") == ["ＧＢ２００每"]
    assert words(project, "9.5万") == ["９．５萬"]
    fragments = (quote(text, 1, 6),)
    project.add_claims([Claim(id="w", article="wide", fragments=fragments, annotator="Ada")])
    assert [claim.id for claim in project.search_claims("GB200")] == ["w"]
