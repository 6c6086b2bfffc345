"""Search gives exactly the articles that looking through every text would give."""

import tempfile
from itertools import islice
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.core.change import Change
from reader.store import finding, search
from reader.store.matching import pattern, spellings
from reader.store.needle import Needle
from reader.store.planning import Sample
from reader.store.search import is_token, searchable
from reader.store.store import Store
from tests.values import article

#: Few characters, so that parts of a query stand in many texts that do not hold all of it.
WORDS = st.text("大模型廠厂商,A \n", min_size=1, max_size=12)
TEXTS = st.lists(
    st.text("大模型廠厂商,A \n", min_size=1, max_size=40), min_size=1, max_size=12, unique=True
)


def stored(path: Path, texts: list[str]) -> Store:
    """A project of these texts, each in an article that is called by its place."""
    store = Store.make(path)
    made = [article(text, name=str(at)) for at, text in enumerate(texts)]
    change = Change(added=tuple(made))
    known = {one.sha256: text for one, text in zip(made, texts, strict=True)}
    store.apply(change, id_="1", at="2024", annotator="Mei", reason="test", texts=known)
    return store


def holding(texts: list[str], *words: str) -> list[str]:
    """What looking through every text finds, newest first."""
    return [t for t in reversed(texts) if any(w in searchable(t) for w in words)]


def found(store: Store, *words: str) -> list[str]:
    return [text for _, text in store.find_texts(words)]


@given(TEXTS, WORDS, WORDS)
def test_search_finds_what_reading_everything_finds(texts: list[str], one: str, other: str) -> None:
    assume(one.strip() and other.strip())
    words = (searchable(one), searchable(other))
    with tempfile.TemporaryDirectory() as folder:
        store = stored(Path(folder) / "x.zhubi", texts)
        assert found(store, *words) == holding(texts, *words)
        assert found(store, words[0]) == holding(texts, words[0])
        assert store.count_texts(words) == len(holding(texts, *words))
        store.close()


@pytest.fixture
def many(tmp_path: Path) -> Store:
    """Three hundred texts; the even ones hold 企业, all hold 企 and 业, the last two 云雀."""
    texts = [f"第{at}号：业企{'企业' if at % 2 == 0 else '业'}" for at in range(300)]
    texts[298:] = ["业企云雀", "云雀企业企"]
    return stored(tmp_path / "many.zhubi", texts)


def test_more_than_are_looked_for_at_once_come_in_order(many: Store) -> None:
    numbers = [int(text[1 : text.index("号")]) for text in found(many, "业企企业")]
    assert numbers == list(range(296, -1, -2))


def test_the_whole_words_are_asked_for_where_a_part_says_too_little(
    many: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sample, "part", lambda _self, form: form[0])
    monkeypatch.setattr(finding, "_IN_VAIN", 1)
    assert len(found(many, "企业企")) == 1
    assert len(found(many, "企企业")) == 149
    assert many.count_texts(["企企业"]) == 149


def test_nothing_stays_open_after_the_first_few(many: Store) -> None:
    some = many.find_texts(["业"])
    assert len(list(islice(some, 3))) == 3
    many.connection.execute("BEGIN EXCLUSIVE")
    many.connection.execute("COMMIT")
    assert len(list(some)) == 297


def test_where_white_space_is_kept_a_count_need_not_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sample, "part", lambda _self, form: form)
    texts = ["企\n业", *(f"企业{at}" for at in range(20)), "企\u3000业"]
    store = stored(tmp_path / "new.zhubi", texts)
    monkeypatch.setattr(Needle, "within", None)
    assert store.count_texts(["企业"]) == 20


def test_texts_indexed_without_white_space_are_found_and_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(search, "_with_gaps", search._spaced)
        store = stored(tmp_path / "old.zhubi", ["企\n业", "企业", "业 企业"])
    assert found(store, "企业") == ["业 企业", "企业"]
    assert found(store, "企\n业") == ["企\n业"]
    assert found(store, "业 企") == ["业 企业"]
    assert store.count_texts(["企业"]) == 2
    assert store.count_texts(["企业", "x"]) == 2


def test_white_space_and_controls_are_no_tokens() -> None:
    characters = [chr(code) for code in range(0x110000)]
    none = {c for c in characters if category(c)[0] == "Z" or category(c) == "Cc"}
    assert {c for c in characters if not is_token(c)} == none | {"\u180e"}


def test_texts_of_removed_articles_are_not_found(many: Store) -> None:
    gone = many.article("article-299")
    many.apply(Change((gone,)), id_="2", at="2024", annotator="Mei", reason="test")
    assert found(many, "云雀") == ["业企云雀"]
    assert many.count_texts(["云雀"]) == 1


@pytest.mark.parametrize("words", ["", " ", "\x00", "\u180e"])
def test_what_is_no_word_is_nowhere(many: Store, words: str) -> None:
    assert found(many, words) == []
    assert many.count_texts([words]) == 0


def test_every_character_is_a_spelling_of_what_it_folds_to() -> None:
    characters = (chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)
    assert [one for one in characters if one not in spellings(searchable(one))] == []


def test_a_spelling_folds_to_its_character() -> None:
    wrong = {
        (one, char)
        for char in map(searchable, map(chr, range(0x20, 0xA000)))
        for one in spellings(char)
        if searchable(one) != char and one != "Σ"
    }
    assert wrong == set()


@given(st.text("大模廠厂軟软ΣσςIİK\u212a[^-]\\.", min_size=1), st.data())
def test_words_are_found_where_they_stand(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    form = searchable(text)[start:end]
    place = pattern([form]).search(text)
    assert place is not None
    assert place.start() <= start
    assert "Σ" in text or searchable(text).startswith(form, place.start())


def test_a_word_that_the_sample_does_not_hold_is_asked_for_with_what_stands_beside_it() -> None:
    texts = [f"的一是不{'石' if at % 2 else '灰'}{'' if at % 8 else '很'}" for at in range(40)]
    assert Sample(texts, 100_000).part("的很石灰是不") == "很石灰"
