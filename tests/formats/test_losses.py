"""What comes back of a format that loses parts: the claims minus its loss list, exactly."""

import importlib.util
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Claim, ClaimStatus, Origin, Speaker, Stance
from reader.formats.assemble import assemble
from reader.formats.format import Format
from reader.formats.locate import locate
from reader.formats.losses import (
    Holds,
    Loss,
    apart,
    capabilities,
    counted,
    losses,
    uncrossed,
)
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of
from tests.strategies import projects
from tests.values import article as build_article
from tests.values import claim as build_claim

KEYS = ["bio", "bmes", "yedda", *(["docbin"] if importlib.util.find_spec("spacy") else [])]
FORMS = [format_named(key) for key in KEYS]
#: What a claim is where nothing is said about it.
BARE: dict[str, dict[str, Any]] = {
    "kind": {"kind": "opinion"},
    "stance": {"stance": Stance()},
    "speaker": {"speaker": Speaker()},
    "times": {"times": ()},
    "metrics": {"metrics": ()},
    "flags": {"flags": ()},
    "note": {"note": ""},
    "status": {"status": ClaimStatus.DRAFT},
    "annotator": {"annotator": "other"},
}
ANONYMOUS: dict[str, Any] = {"id": "", "origin": Origin.MANUAL, "tag_set": "claims/1.0.0"}


def minus(form: Format, claims: Sequence[Claim], found: Sequence[Loss]) -> Counter[Claim]:
    """The claims without the parts that the list names, each stretch for itself if it says so."""
    lost = {(loss.claim, loss.part) for loss in found if loss.holds is Holds.LOST}
    spans = [(quote.start, quote.end) for claim in claims for quote in claim.fragments]
    stays = iter(uncrossed(spans) if form.holds["overlap"] is Holds.NESTED else apart(spans))
    kept: list[Claim] = []
    for claim in claims:
        parts = {part for id_, part in lost if id_ == claim.id}
        stay = [(quote, next(stays)) for quote in claim.fragments]
        quotes = tuple(quote for quote, keep in stay if keep or "overlap" not in parts)
        vendors = () if parts & {"vendors", "vendor_without_mention"} else claim.vendors
        bare = {key: value for part in parts for key, value in BARE.get(part, {}).items()}
        plain = replace(claim, vendors=vendors, **ANONYMOUS, **bare)
        pieces = [(quote,) for quote in quotes] if "fragments" in parts else [quotes]
        kept.extend(replace(plain, fragments=piece) for piece in pieces if piece)
    return Counter(kept)


def back(
    form: Format, folder: Path, article: Article, text: str, claims: Sequence[Claim]
) -> Counter[Claim]:
    """The claims as they are read from what this format wrote; parts without a claim left out."""
    assert form.write is not None
    assert form.read is not None
    files = form.write([document_of(article, text, claims)])
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (location,) = locate(list(form.read(folder / next(iter(files)))))
    assert location.repairs == ()
    found = assemble(location, article=article.id, annotator="other").claims
    return Counter(replace(claim, **ANONYMOUS) for claim in found if not claim.flags)


@pytest.mark.parametrize("form", FORMS, ids=KEYS)
@given(st.data())
def test_only_what_the_list_names_is_lost(
    tmp_path_factory: pytest.TempPathFactory, form: Format, data: st.DataObject
) -> None:
    for article, text, claims in data.draw(projects(max_articles=2)):
        # A text that holds the signs of a mark cannot be told from one, and is refused.
        if form.key == "yedda" and any(sign in text for sign in ("[@", "[$", "*]")):
            continue
        found = back(form, tmp_path_factory.mktemp("f"), article, text, claims)
        assert found == minus(form, claims, losses(claims, form.holds))


TEXT = "华为发布盘古。\n腾讯反对，阿里观望。"


def made(*spans: Sequence[tuple[int, int]]) -> tuple[Article, list[Claim]]:
    article = build_article(TEXT)
    return article, [build_claim(article, TEXT, *s, name=f"c{at}") for at, s in enumerate(spans)]


@pytest.mark.parametrize(
    "spans, overlaps, crossing, parted",
    [
        ([[(0, 6)], [(2, 4)]], 1, 0, 0),
        ([[(0, 4)], [(2, 6)]], 1, 1, 0),
        ([[(0, 4)], [(0, 4)], [(0, 4)]], 2, 0, 0),
        ([[(0, 2), (8, 10)], [(2, 8)]], 0, 0, 1),
        ([[(0, 4), (8, 10)], [(2, 9)]], 1, 1, 1),
        ([[(0, 2)], [(2, 4)]], 0, 0, 0),
    ],
    ids=["nested", "crossing", "twice", "in the gap", "over a line end", "side by side"],
)
@pytest.mark.parametrize("form", FORMS, ids=KEYS)
def test_loss_counts_are_exact(
    tmp_path: Path,
    form: Format,
    spans: list[list[tuple[int, int]]],
    overlaps: int,
    crossing: int,
    parted: int,
) -> None:
    article, claims = made(*spans)
    found = losses(claims, form.holds)
    expected = {Holds.LOST: overlaps, Holds.NESTED: crossing, Holds.NATIVE: 0}
    assert counted(found).get("overlap", 0) == expected[form.holds["overlap"]]
    assert counted(found).get("fragments", 0) == parted
    assert back(form, tmp_path, article, TEXT, claims) == minus(form, claims, found)


def test_what_remains_of_an_overlapping_claim_is_told() -> None:
    _, claims = made([(0, 6)], [(4, 8), (8, 10)])
    (loss,) = (loss for loss in losses(claims, FORMS[0].holds) if loss.part == "overlap")
    assert (loss.claim, loss.after) == ("c1", "腾讯")


def test_a_part_that_no_claim_has_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        capabilities(Holds.LOST, colour=Holds.NATIVE)


def test_what_is_as_if_nobody_had_said_it_is_not_lost() -> None:
    article = build_article(TEXT)
    plain = build_claim(article, TEXT, (0, 2), stance=Stance())
    assert set(counted(losses([plain], FORMS[0].holds))) == {"identity", "annotator"}
    said = replace(plain, kind="fact", status=ClaimStatus.DONE)
    assert set(counted(losses([said], FORMS[0].holds))) == {
        "identity",
        "annotator",
        "kind",
        "status",
    }
