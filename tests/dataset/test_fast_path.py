"""The fast path gives byte for byte what the plain path gives, and declines where that is odd."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings

from reader.core.claim import Claim, VendorStance
from reader.core.claim_encoder import claim_text
from reader.core.errors import ZhubiError
from reader.core.span import quote
from reader.dataset import DatasetError, DatasetOptions, DatasetSource, export, preview
from reader.dataset.fast_path import FastPath
from reader.dataset.folder import export_dataset
from reader.store.rows import claim_from
from tests.dataset.helpers import Items, contents, fold, source
from tests.dataset.test_claim_dicts import ARTICLE, CLAIM, ODD, TEXT, changed
from tests.strategies import projects
from tests.values import article, claim

FULL = DatasetOptions(sharing="full")


def stored(items: Items, bodies: Callable[[Claim], str] = claim_text) -> DatasetSource:
    """A source that has the claims as they are kept, in order."""
    held = {
        one.id: [
            bodies(made)
            for made in sorted(claims, key=lambda made: (made.start, made.end, made.id))
        ]
        for one, _, claims in items
    }
    return replace(
        source(items),
        claims=lambda one: [claim_from(body) for body in held[one.id]],
        bodies=lambda one: ("\n".join(held[one.id]).encode(), len(held[one.id])),
    )


@given(items=projects())
@settings(deadline=None)
def test_the_working_export_is_that_of_the_plain_way(items: Any) -> None:
    with TemporaryDirectory() as made:
        plain = export(source(items), Path(made, "plain"), fold=fold)
        quick = export(stored(items), Path(made, "quick"), fold=fold)
        assert contents(Path(made, "quick")) == contents(Path(made, "plain"))
    assert replace(quick, folder=plain.folder) == plain


@given(items=projects())
@settings(deadline=None, max_examples=12)
def test_the_dataset_folder_is_that_of_the_plain_way(items: Any) -> None:
    with TemporaryDirectory() as made:
        export_dataset(source(items), Path(made, "plain"), fold=fold, options=FULL)
        export_dataset(stored(items), Path(made, "quick"), fold=fold, options=FULL)
        assert contents(Path(made, "quick")) == contents(Path(made, "plain"))
    assert preview(stored(items), fold=fold) == preview(source(items), fold=fold)


def taken(bodies: Sequence[str], *, read_back: bool = True, **facts: Any) -> Any:
    """Whether the fast path takes an article of these claims."""
    items = [(replace(ARTICLE, **facts), TEXT, [])]
    made = replace(source(items), bodies=lambda _: ("\n".join(bodies).encode(), len(bodies)))
    seen: list[Any] = []
    take = FastPath.take

    def watched(self: FastPath, *given: Any) -> Any:
        seen.append(take(self, *given))
        return seen[-1]

    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(FastPath, "take", watched)
        if read_back:
            export(made, Path(folder), fold=fold)
        else:
            preview(made, fold=fold, options=FULL)
    return seen[0]


def test_usual_claims_are_taken() -> None:
    whole = replace(CLAIM, fragments=(quote(TEXT, 4, 15),))
    found = taken([claim_text(whole), claim_text(replace(CLAIM, id="d"))])
    assert [line is None for line in found.made.lines] == [False, True]  # the other has two parts
    assert [data["id"] for data in found.rest] == ["d"]


@pytest.mark.parametrize(
    "bodies",
    [
        [claim_text(replace(CLAIM, article="other"))],
        [claim_text(replace(CLAIM, id="d")), claim_text(CLAIM)],
        [claim_text(CLAIM).replace("百度", "阿里", 1)],
        [json.dumps(json.loads(claim_text(CLAIM)))],
    ],
)
def test_what_needs_the_plain_way_is_left_to_it(bodies: list[str]) -> None:
    assert taken(bodies) is None


def test_quotes_are_looked_at_before_where_nothing_is_read_back() -> None:
    whole = claim_text(replace(CLAIM, fragments=(quote(TEXT, 4, 15),)))
    assert taken([whole], read_back=False) is not None
    assert taken([whole.replace("百度", "阿里")], read_back=False) is None


@pytest.mark.parametrize("place, value", ODD)
def test_what_is_odd_ends_as_in_the_plain_way(tmp_path: Path, place: str, value: object) -> None:
    odd = stored([(ARTICLE, TEXT, [CLAIM])], lambda _: changed(place, value))
    outcomes = []
    for name, made in (("plain", replace(odd, bodies=None)), ("quick", odd)):
        try:
            export(made, tmp_path / name, fold=fold)
            outcomes.append(str(contents(tmp_path / name)))
        except ZhubiError as error:
            outcomes.append(str(error))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("place", ["start", "end"])
@pytest.mark.parametrize("value", [0, 3, 5, 99, 10**11])
def test_a_fragment_in_the_wrong_place_is_refused(tmp_path: Path, place: str, value: int) -> None:
    whole = json.loads(claim_text(claim(ARTICLE, TEXT, (4, 15))))
    whole["fragments"][0][place] = value
    body = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    with pytest.raises(ZhubiError):
        export(stored([(ARTICLE, TEXT, [CLAIM])], lambda _: body), tmp_path / "out", fold=fold)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("layout", ["claims", "documents"])
def test_a_mention_that_goes_on_behind_the_text_is_refused(tmp_path: Path, layout: str) -> None:
    last = len(TEXT)
    named = (VendorStance("baidu", None, (quote(TEXT, last - 1, last),)),)
    one = claim(ARTICLE, TEXT, (4, 15), vendors=named)
    wrong = stored(
        [(ARTICLE, TEXT, [one])],
        lambda made: claim_text(made).replace(f'"end":{last}', f'"end":{last + 1}'),
    )
    with pytest.raises(ZhubiError):
        export(wrong, tmp_path / "out", fold=fold, layouts=(layout,))
    assert not (tmp_path / "out").exists()


def test_a_quote_that_does_not_fit_is_named_by_claim_and_place(tmp_path: Path) -> None:
    one = claim(
        ARTICLE, TEXT, (4, 15), vendors=(VendorStance("baidu", None, (quote(TEXT, 4, 6),)),)
    )
    wrong = stored(
        [(ARTICLE, TEXT, [one])], lambda made: claim_text(made).replace('"百度"', '"阿里"')
    )
    with pytest.raises(DatasetError, match=r"article one, claim c-1, vendors\[0\]"):
        export(wrong, tmp_path / "out", fold=fold)
    assert not (tmp_path / "out").exists()


def test_claims_of_one_paragraph_and_of_several_have_their_own_contexts(tmp_path: Path) -> None:
    text = "一二三四五\n六七八九十\n\n甲乙丙丁" + "戊" * 11_000
    one = article(text, license="CC0-1.0")
    spans = [(0, 2), (1, 8), (6, 8), (7, 8), (7, 16), (12, 13), (12, 14), (13, 14), (5_000, 5_002)]
    claims = [claim(one, text, span, name=f"c-{at}") for at, span in enumerate(spans)]
    items = [(one, text, claims)]
    export(source(items), tmp_path / "plain", fold=fold)
    export(stored(items), tmp_path / "quick", fold=fold)
    assert contents(tmp_path / "quick") == contents(tmp_path / "plain")


def test_many_articles_of_few_claims(tmp_path: Path) -> None:
    items = []
    for at in range(40):
        text = f"第{at}行" + "百度称" * 400
        one = article(text, name=f"a-{at:02}", license="CC0-1.0")
        claims = [claim(one, text, (n, n + 9), name=f"c-{at}-{n}") for n in range(at % 5)]
        items.append((one, text, claims))
    report = export(stored(items), tmp_path / "quick", fold=fold)
    export(source(items), tmp_path / "plain", fold=fold)
    assert report.claims == 80
    assert report.spans == report.verified == 2 * 80 + 80
    assert contents(tmp_path / "quick") == contents(tmp_path / "plain")
