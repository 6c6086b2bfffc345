"""A list of claims that keeps no claims gives the same as reading all of them."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from reader.core.change import Change
from reader.core.claim import Claim, Stance
from reader.store import stored_claims
from reader.store.store import Store
from reader.store.stored_claims import StoredClaims
from tests.values import article, claim

TEXT = "百度发布大模型，阿里降价。"


def put_in(store: Store, change: Change, texts: dict[str, str] | None = None) -> None:
    store.apply(change, id_=str(uuid4()), at="2024", annotator="Mei", reason="test", texts=texts)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Forty articles, every third of which has no claim and the others up to four."""
    store = Store.make(tmp_path / "claims.zhubi")
    texts = {f"{at:02}": f"{TEXT}{at}" for at in range(40)}
    articles = [article(text, name=name) for name, text in texts.items()]
    claims = [
        claim(one, TEXT, (start, start + 2), name=f"{one.name}-{start}")
        for at, one in enumerate(articles)
        for start in range(9, 9 - 2 * (at % 3) * (1 + at % 2), -2)
    ]
    known = dict(zip((one.sha256 for one in articles), texts.values(), strict=True))
    put_in(store, Change(added=(*articles, *claims)), known)
    return store


def test_it_lists_what_reading_all_gives(store: Store) -> None:
    listed = StoredClaims(store)
    assert len(listed) == len(store.claims()) > 39
    assert tuple(listed[at] for at in range(len(listed))) == store.claims()


def test_every_claim_tells_its_place_and_row(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored_claims, "_KEPT", 2)
    listed = StoredClaims(store)
    for at, each in enumerate(store.claims()):
        assert listed.place_of(each.id) == at
        assert store.claim_in(listed.row(at)) == each


@pytest.mark.parametrize("read", [False, True])
def test_a_new_claim_stands_at_its_place(store: Store, *, read: bool) -> None:
    listed = StoredClaims(store)
    if read:
        assert store.claim_in(listed.row(0)) == listed[0]
    new = claim(store.article("article-07"), TEXT, (0, 2), name="new")
    put_in(store, Change(added=(new,)))
    at = [each.id for each in store.claims()].index("new")
    listed.insert(at, new)
    assert tuple(listed[at] for at in range(len(listed))) == store.claims()
    assert store.claim_in(listed.row(at)) == new


def test_a_second_claim_of_an_article_that_was_read_stands_at_its_place(store: Store) -> None:
    listed = StoredClaims(store)
    first = next(at for at in range(len(listed)) if listed[at].article == "article-07")
    new = claim(store.article("article-07"), TEXT, (0, 2), name="new")
    put_in(store, Change(added=(new,)))
    listed.insert(first, new)
    assert listed[first] == new
    assert listed[first + 1].article == "article-07"


def test_rows_are_read_anew_where_another_program_added_claims(store: Store) -> None:
    listed = StoredClaims(store)
    new = claim(store.article("article-07"), TEXT, (0, 2), name="new")
    put_in(store, Change(added=(new,)))
    every = store.claims()
    assert [store.claim_in(listed.row(at)) for at in range(len(every))] == list(every)


def test_nothing_stands_outside_the_list(store: Store) -> None:
    listed = StoredClaims(store)
    with pytest.raises(IndexError):
        listed[len(listed)]
    with pytest.raises(IndexError):
        listed[-1]
    assert listed.place_of("nobody") is None


def test_an_empty_project_has_no_claims(tmp_path: Path) -> None:
    assert len(StoredClaims(Store.make(tmp_path / "empty.zhubi"))) == 0


def test_rows_pass_by_field(store: Store) -> None:
    of = store.article("article-04")
    new = Claim(
        id="new", article=of.id, fragments=claim(of, TEXT, (0, 2)).fragments,
        annotator="Bo", stance=Stance(polarity="sceptical"),
    )  # fmt: skip
    put_in(store, Change(added=(new,)))
    listed = StoredClaims(store)
    assert {store.claim_in(row).id for row in listed.passing(stance="sceptical")} == {"new"}
    assert listed.passing(stance="", annotator="Bo") == frozenset()
    put_in(store, Change((new,), (replace(new, stance=Stance()),)))
    assert {store.claim_in(row).id for row in listed.passing(stance="")} == {"new"}
    assert len(listed.passing()) == len(listed)
