"""What a large change leaves out of the search index is found all the same, and indexed later."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.change import Change, Entity, edit
from reader.core.claim import Claim
from reader.core.claim_encoder import claim_text
from reader.core.errors import ZhubiError
from reader.core.span import quote
from reader.store import index_backlog, indexing, stored_search
from reader.store.integrity import file_problems
from reader.store.search import searchable, words
from reader.store.store import Store
from tests.strategies import projects
from tests.values import article

TEXT = "廠商A發佈大模型，廠商B沒有。"


@pytest.fixture
def lazy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is so little that it is indexed at once."""
    monkeypatch.setattr(indexing, "LITTLE_TEXT", -1)
    monkeypatch.setattr(indexing, "FEW_CLAIMS", -1)


def write(store: Store, change: Change, **texts: str) -> None:
    number = store.last_entry() + 1
    known = {article(text).sha256: text for text in texts.values()}
    store.apply(change, id_=str(number), at="2024", annotator="Mei", reason="test", texts=known)


def add_text(store: Store, text: str, name: str) -> None:
    write(store, Change(added=(article(text, name=name, id=name),)), text=text)


def claim(number: int, note: str = "") -> Claim:
    start = number % (len(TEXT) - 3)
    words = (quote(TEXT, start, start + 3),)
    return Claim(id=f"c{number}", article="one", fragments=words, annotator="Mei", note=note)


def index_all(store: Store) -> int:
    steps = 0
    while store.index_next():
        steps += 1
    return steps


def texts_found(store: Store, word: str) -> list[str]:
    return [id_ for id_, _ in store.find_texts([searchable(word)])]


def claims_found(store: Store, word: str) -> set[str]:
    """As the project finds them, which looks into what the store offers."""
    form = searchable(word)
    return {one.id for one in store.find_claims([form]) if form in searchable(words(one))}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.make(tmp_path / "x.zhubi")


def test_a_small_change_is_indexed_at_once(store: Store) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1),)))
    assert store.all_indexed()
    assert store.unindexed() == (0, 0)
    assert not store.index_next()


def test_a_large_text_waits_and_is_found(store: Store) -> None:
    long = "云雀。" + "大模型" * (indexing.LITTLE_TEXT // 3)
    add_text(store, long, "long")
    assert store.unindexed() == (1, 0)
    assert texts_found(store, "雲雀") == ["long"]
    assert store.count_texts(["云雀"]) == 1


@pytest.mark.parametrize("form", [" ", "\x7f", "\n\t"])
def test_what_the_index_knows_nothing_of_is_not_looked_for_either(
    store: Store, lazy: None, form: str
) -> None:
    add_text(store, f"甲{form}乙", "one")
    write(
        store,
        Change(
            added=(replace(claim(1), article="one", fragments=(quote("甲", 0, 1),), note=form),)
        ),
    )
    assert list(store.find_texts([form])) == []
    assert store.count_texts([form]) == 0
    assert store.find_claims([form]) == ()


def test_many_claims_wait_and_are_found(store: Store) -> None:
    add_text(store, TEXT, "one")
    many = tuple(claim(at) for at in range(indexing.FEW_CLAIMS + 2))
    write(store, Change(added=many))
    # One claim goes with the rest of the change, which is little.
    assert store.unindexed() == (0, len(many) - 1)
    named = {one.id for one in many if one.words == "發佈大"}
    assert claims_found(store, "发布大") == named != set()
    assert index_all(store) == 2
    assert store.all_indexed()
    assert claims_found(store, "发布大") == named


@pytest.mark.usefixtures("lazy")
def test_what_waits_survives_closing_and_is_indexed_then(store: Store) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1, "云雀"),)))
    store.close()
    again = Store.open(store.path)
    assert again.unindexed() == (1, 1)
    assert (texts_found(again, "厂商"), claims_found(again, "雲雀")) == (["one"], {"c1"})
    assert index_all(again) == 2
    assert again.unindexed() == (0, 0)
    assert (texts_found(again, "厂商"), claims_found(again, "雲雀")) == (["one"], {"c1"})


@pytest.mark.usefixtures("lazy")
def test_what_waits_is_found_newest_first_and_counted(store: Store) -> None:
    for name in ("one", "two"):
        add_text(store, TEXT + name, name)
    write(store, Change(added=(claim(1, "云雀"),)))
    write(store, Change(added=(claim(2, "云雀"),)))
    assert texts_found(store, "厂商") == ["two", "one"]
    assert store.count_texts([searchable("厂商")]) == 2
    assert [one.id for one in store.find_claims([searchable("云雀")])] == ["c2", "c1"]


@pytest.mark.usefixtures("lazy")
def test_keys_of_a_claims_json_are_none_of_its_words(store: Store) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1, "status"),)))
    write(store, Change(added=(claim(2),)))
    assert [one.id for one in store.find_claims(["status"], limit=1)] == ["c1"]


@pytest.mark.parametrize("few", [-1, indexing.FEW_CLAIMS])
def test_no_more_claims_come_than_are_asked_for(
    store: Store, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(indexing, "FEW_CLAIMS", few)
    add_text(store, TEXT, "one")
    for number in range(3):
        write(store, Change(added=(claim(number, "云雀"),)))
    assert [one.id for one in store.find_claims([searchable("云雀")], limit=2)] == ["c2", "c1"]


@pytest.mark.usefixtures("lazy")
def test_what_is_indexed_while_somebody_looks_comes_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1, "云雀"),)))
    look = stored_search.claims_with

    def then_indexed(*asked: Any, **above: int) -> list[tuple[str]]:
        found = look(*asked, **above)
        index_all(store)
        return found

    monkeypatch.setattr(stored_search, "claims_with", then_indexed)
    assert [one.id for one in store.find_claims([searchable("云雀")])] == ["c1"]


def test_what_is_indexed_while_somebody_counts_counts_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        add_text(store, TEXT + name, name)
    # Asked before the second was indexed.
    monkeypatch.setattr(indexing, "reach", lambda *_: 1)
    assert store.count_texts(["厂商"]) == 2


def test_a_text_that_comes_back_is_not_indexed_again(store: Store) -> None:
    add_text(store, TEXT, "one")
    one = store.article("one")
    write(store, Change(added=(claim(1),)))
    write(store, Change(removed=(claim(1), one)))
    write(store, Change(added=(one,)), text=TEXT)
    assert indexing.reach(store.connection, indexing.Index.TEXTS) == 1
    assert texts_found(store, "厂商") == ["one"]


@pytest.mark.usefixtures("lazy")
def test_many_texts_are_indexed_in_several_steps(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_backlog, "_TEXT", len(TEXT))
    for name in ("one", "two", "three"):
        add_text(store, TEXT + name, name)
    assert index_all(store) == 3


def test_a_new_text_queues_up_behind_those_that_wait(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(indexing, "LITTLE_TEXT", -1)
        add_text(store, TEXT, "one")
    add_text(store, TEXT + "云雀", "two")
    assert store.unindexed() == (2, 0)
    assert texts_found(store, "厂商") == ["two", "one"]


@pytest.mark.usefixtures("lazy")
def test_a_step_that_breaks_off_leaves_all_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_text(store, TEXT, "one")
    with monkeypatch.context() as patch:
        patch.setattr(
            "reader.store.index_backlog.search.index_texts", lambda *_: _fail("the disk is full")
        )
        with pytest.raises(ZhubiError, match="full"):
            store.index_next()
    assert store.unindexed() == (1, 0)
    assert texts_found(store, "厂商") == ["one"]


def _fail(reason: str) -> None:
    raise ZhubiError(reason)


@pytest.mark.usefixtures("lazy")
def test_new_claims_queue_up_behind_those_that_wait(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1),)))
    monkeypatch.setattr(indexing, "FEW_CLAIMS", 500)
    write(store, Change(added=(claim(2),)))
    assert store.unindexed()[1] == 2
    index_all(store)
    write(store, Change(added=(claim(3),)))
    assert store.unindexed()[1] == 0


@pytest.mark.usefixtures("lazy")
def test_what_is_edited_while_it_waits_is_found_as_it_is_now(store: Store) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1, "before"), claim(2))))
    write(store, edit(claim(1, "before"), claim(1, "after")))
    assert (claims_found(store, "before"), claims_found(store, "after")) == (set(), {"c1"})
    index_all(store)
    assert (claims_found(store, "before"), claims_found(store, "after")) == (set(), {"c1"})


@pytest.mark.parametrize("word", ['"云', "云\\", "a\nb"])
@pytest.mark.usefixtures("lazy")
def test_signs_that_json_writes_otherwise_are_found(store: Store, word: str) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1, f"x{word}y"), claim(2, "x云y"))))
    assert claims_found(store, word) == {"c1"}


@pytest.mark.usefixtures("lazy")
def test_nothing_waits_on_what_is_open_for_reading(store: Store) -> None:
    add_text(store, TEXT, "one")
    store.close()
    reader = Store.open(store.path, read_only=True)
    assert not reader.index_next()
    assert texts_found(reader, "厂商") == ["one"]


@pytest.mark.usefixtures("lazy")
def test_a_search_under_way_gives_nothing_twice_when_it_is_indexed(store: Store) -> None:
    for at in range(4):
        add_text(store, f"{TEXT}{at}", str(at))
    found = store.find_texts(["厂商"])
    first = next(found)[0]
    index_all(store)
    assert [first, *(id_ for id_, _ in found)] == ["3", "2", "1", "0"]


def test_a_gap_in_the_index_is_told(store: Store) -> None:
    add_text(store, TEXT, "one")
    write(store, Change(added=(claim(1), claim(2))))
    assert list(file_problems(store.connection)) == []
    store.connection.execute("DELETE FROM claim_index WHERE rowid = 1")
    (told,) = file_problems(store.connection)
    assert told == "claim_index: the search index lacks 1 rows, so words may not be found"


NOTES = st.text("云雀a", max_size=3)
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(NOTES, min_size=1, max_size=4)),
        st.tuples(st.just("edit"), NOTES),
        st.tuples(st.just("remove"), st.integers(0, 3)),
        st.tuples(st.just("index"), st.just(0)),
        st.tuples(st.just("text"), NOTES),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(ACTS)
def test_whatever_is_done_while_some_waits_all_is_found(acts: Sequence[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "FEW_CLAIMS", 1)
        patch.setattr(indexing, "LITTLE_TEXT", 15)
        store = Store.make(Path(folder) / "x.zhubi")
        add_text(store, TEXT, "one")
        model = _Model(store)
        for name, value in acts:
            getattr(model, name)(value)
            model.check()
        index_all(store)
        assert store.all_indexed()
        assert list(file_problems(store.connection)) == []
        model.check()
        store.close()


class _Model:
    """What the project should hold, and the acts on both."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.claims: dict[str, Claim] = {}
        self.texts = {"one": TEXT}
        self.made = 0

    def add(self, notes: list[str]) -> None:
        added: list[Entity] = []
        for note in notes:
            self.made += 1
            added.append(claim(self.made, note))
        write(self.store, Change(added=tuple(added)))
        self.claims |= {one.id: one for one in added if isinstance(one, Claim)}

    def edit(self, note: str) -> None:
        for one in list(self.claims.values())[::2]:
            if one.note != note:
                after = replace(one, note=note)
                write(self.store, edit(one, after))
                self.claims[one.id] = after

    def remove(self, count: int) -> None:
        gone = list(self.claims.values())[-count:] if count else []
        if gone:
            write(self.store, Change(removed=tuple(gone)))
        for one in gone:
            del self.claims[one.id]

    def index(self, _: object) -> None:
        self.store.index_next()

    def text(self, note: str) -> None:
        self.made += 1
        text = f"{self.made}{note}{TEXT}"
        add_text(self.store, text, str(self.made))
        self.texts[str(self.made)] = text

    def check(self) -> None:
        for word in ("云", "雀a", "厂商"):
            form = searchable(word)
            said = {id_ for id_, one in self.claims.items() if form in searchable(words(one))}
            assert claims_found(self.store, word) == said
            texts = [id_ for id_, text in self.texts.items() if form in searchable(text)]
            assert texts_found(self.store, word) == texts[::-1]
            assert self.store.count_texts([form]) == len(texts)


@given(items=projects(max_articles=2))
def test_what_is_indexed_undecoded_is_what_the_claims_say(items: Any) -> None:
    claims = [claim for _, _, found in items for claim in found]
    assert list(index_backlog._said([claim_text(one) for one in claims])) == list(
        map(words, claims)
    )


def test_a_damaged_claim_is_passed_over_when_it_is_indexed() -> None:
    bodies = [claim_text(claim(1, "云")), "{", 7]
    assert list(index_backlog._said(bodies)) == [words(claim(1, "云")), "", ""]
