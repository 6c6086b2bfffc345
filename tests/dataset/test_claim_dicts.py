"""Stored claims are taken as they are only when they are what the codec would make of them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from reader.core.claim import Metric, Speaker, Stance, VendorStance
from reader.core.errors import ZhubiError
from reader.core.span import quote
from reader.dataset import export
from reader.dataset.claim_dicts import count_of_quotes, data_of, looked_at, quotes_of
from reader.dataset.counts import Counts
from reader.dataset.source import checked_claims
from reader.store.rows import body_of, claim_from
from tests.dataset.helpers import contents, fold, source
from tests.strategies import projects
from tests.values import article, claim

TEXT = "第一行\n百度称参数达2300亿，𠮷祥。\n第三行"
ARTICLE = article(TEXT, license="CC0-1.0")
CLAIM = replace(
    claim(ARTICLE, TEXT, (4, 6), (10, 15)),
    stance=Stance(polarity="neutral"),
    vendors=(VendorStance("baidu", None, (quote(TEXT, 4, 6),)),),
    metrics=(Metric(quote=quote(TEXT, 10, 15), kind="count", value=2300.0),),
    speaker=Speaker(type="vendor", mention=quote(TEXT, 4, 6)),
    times=(quote(TEXT, 0, 3),),
    flags=("one",),
)


@given(items=projects(max_articles=2))
def test_what_is_stored_is_what_the_objects_give(items: Any) -> None:
    for one, text, claims in items:
        assert looked_at([body_of(made) for made in claims], one.id, text) == data_of(claims)


@given(items=projects(max_articles=2))
def test_every_quote_is_named_and_counted(items: Any) -> None:
    for _, _, claims in items:
        for made, data in zip(claims, data_of(claims), strict=True):
            names = [place.removesuffix(".quote") for place, _ in quotes_of(data)]
            assert names == [place for place, _ in made.quotes()]
            assert len(names) == count_of_quotes(data)


def changed(place: str, value: object) -> str:
    """The claim's stored text with another value at a place."""
    data = json.loads(body_of(CLAIM))
    *way, last = place.split("/")
    part: Any = data
    for step in way:
        part = part[int(step) if step.isdigit() else step]
    part[last] = value
    return json.dumps(data, ensure_ascii=False)


ODD = [
    ("article", "other"),
    ("id", 3),
    ("annotator", None),
    ("note", ["x"]),
    ("flags", "one"),
    ("flags", [1]),
    ("status", "gone"),
    ("origin", None),
    ("more", 1),
    ("fragments", []),
    ("fragments", {}),
    ("fragments/0/start", -1),
    ("fragments/0/start", True),
    ("fragments/0/start", 4.0),
    ("fragments/0/end", 99),
    ("fragments/0/text", "百"),
    ("fragments/0/more", 1),
    ("fragments/1/start", 5),
    ("stance", None),
    ("stance/polarity", 1),
    ("stance/more", 1),
    ("vendors", None),
    ("vendors/0/vendor", None),
    ("vendors/0/stance", []),
    ("vendors/0/mentions", "百度"),
    ("vendors/0/mentions/0/end", 7),
    ("vendors/0/more", 1),
    ("metrics/0/value", "3"),
    ("metrics/0/value", True),
    ("metrics/0/quote", None),
    ("metrics/0/unit", 3),
    ("metrics/0/more", 1),
    ("speaker/name", 3),
    ("speaker/more", 1),
    ("speaker/mention", []),
    ("times/0/text", "第二行"),
]


@pytest.mark.parametrize("place, value", ODD)
def test_whatever_is_odd_is_left_to_the_codec(place: str, value: object) -> None:
    assert looked_at([changed(place, value)], ARTICLE.id, TEXT) is None


@pytest.mark.parametrize("bodies", [["{"], ["1", "2"], ["{},{}"], ['{}],[{"a":1}'], [None]])
def test_what_is_no_claim_is_left_to_the_codec(bodies: list[Any]) -> None:
    assert looked_at(bodies, ARTICLE.id, TEXT) is None


def stored_in(bodies: list[str]) -> Any:
    return replace(
        source([(ARTICLE, TEXT, [CLAIM])]),
        claims=lambda _: [claim_from(body) for body in bodies],
        bodies=lambda _: ("\n".join(bodies).encode(), len(bodies)),
    )


@pytest.mark.parametrize("bodies", [(b"\xff", 1), (body_of(CLAIM).encode(), 2), (b"", 1)])
def test_texts_that_are_not_one_a_claim_are_left_to_the_codec(bodies: tuple[bytes, int]) -> None:
    made = replace(source([(ARTICLE, TEXT, [CLAIM])]), bodies=lambda _: bodies)
    assert [one["id"] for one in checked_claims(made, ARTICLE, TEXT)] == [CLAIM.id]


@pytest.mark.parametrize("place, value", [("fragments/0/text", "阿里"), ("more", 1), ("id", 3)])
def test_a_damaged_claim_refuses_the_export(tmp_path: Path, place: str, value: object) -> None:
    with pytest.raises(ZhubiError):
        export(stored_in([changed(place, value)]), tmp_path / "out", fold=fold)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "made",
    [
        body_of,
        lambda one: json.dumps(json.loads(body_of(one)), indent=2),
        lambda one: json.dumps(json.loads(body_of(one)), sort_keys=True),
        lambda one: body_of(one).replace("2300.0", "2300"),
    ],
)
def test_the_export_is_the_same_however_a_claim_is_stored(
    tmp_path: Path, made: Callable[[Any], str]
) -> None:
    export(source([(ARTICLE, TEXT, [CLAIM])]), tmp_path / "objects", fold=fold)
    export(stored_in([made(CLAIM)]), tmp_path / "stored", fold=fold)
    assert contents(tmp_path / "objects") == contents(tmp_path / "stored")


def test_a_quote_that_goes_on_behind_the_text_is_left_to_the_codec() -> None:
    last = claim(ARTICLE, TEXT, (len(TEXT) - 3, len(TEXT)))
    assert looked_at([body_of(last)], ARTICLE.id, TEXT) is not None
    data = json.loads(body_of(last))
    data["fragments"][0]["end"] += 1
    assert looked_at([json.dumps(data)], ARTICLE.id, TEXT) is None


def test_a_vendor_that_stands_in_a_claim_twice_is_counted_once() -> None:
    counts = Counts()
    twice = (VendorStance("baidu", "mixed"), VendorStance("baidu", "neutral"), VendorStance("b"))
    counts.claim(data_of([replace(CLAIM, vendors=twice)])[0], "train")
    assert (counts.get("vendor", "train", "baidu"), counts.get("vendor", "train", "b")) == (1, 1)
