"""CAS JSON: whole claims as structures; what other tools move or make is taken as they have it."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.core.claim import Claim, Speaker, Stance, VendorStance
from reader.core.span import Span, quote
from reader.formats.assemble import Assembled, assemble
from reader.formats.cas_json import CAS_JSON, read, write
from reader.formats.locate import How, Location, locate
from reader.formats.losses import losses
from reader.formats.marks import FormatError
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from tests.formats.test_units import CRLF, RARE, VARIANT, ZWJ
from tests.values import article as build_article
from tests.values import claim as build_claim

Structures = list[dict[str, Any]]


def sample(text: str = RARE, *spans: tuple[int, int]) -> tuple[Article, Claim]:
    made = build_article(text)
    claim = build_claim(
        made,
        text,
        *(spans or ((4, 10),)),
        vendors=(
            VendorStance("huawei", "sceptical", (quote(text, 4, 6),)),
            VendorStance("class:big-tech"),
        ),
        stance=Stance(polarity="mixed", target="topic:llm", certainty="hedged"),
        speaker=Speaker(type="person", name="某", vendor="tencent"),
        flags=("hard_case", ""),
        note="a\nb",
    )
    return made, claim


def file_of(tmp_path: Path, text: str = RARE, *spans: tuple[int, int]) -> Path:
    article, claim = sample(text, *spans)
    ((name, content),) = write([document_of(article, text, [claim])]).items()
    path = tmp_path / name
    path.write_bytes(content)
    return path


def edited(path: Path, edit: Any) -> Path:
    value = json.loads(path.read_text(encoding="utf-8"))
    edit(value["%FEATURE_STRUCTURES"])
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def of_type(found: Structures, kind: str) -> dict[str, Any]:
    return next(each for each in found if each["%TYPE"] == f"reader.{kind}")


def taken(path: Path) -> tuple[Location, Assembled]:
    (location,) = locate(list(read(path)))
    return location, assemble(location, article="article-one", annotator="other")


@pytest.mark.parametrize("text", [ZWJ, RARE, CRLF, VARIANT])
def test_every_span_of_hard_texts_comes_back(tmp_path: Path, text: str) -> None:
    article = build_article(text)
    spans = [(at, end) for at in range(len(text)) for end in range(at + 1, len(text) + 1)]
    claims = [build_claim(article, text, span, name=f"c{n}") for n, span in enumerate(spans)]
    ((_, content),) = write([document_of(article, text, claims)]).items()
    path = tmp_path / "one.json"
    path.write_bytes(content)
    location, found = taken(path)
    assert {item.how for item in location.located} == {How.DECLARED}
    assert list(found.claims) == claims


def test_the_loss_list_is_empty(tmp_path: Path) -> None:
    _, claim = sample()
    assert losses([claim], CAS_JSON.holds) == ()
    assert taken(file_of(tmp_path))[1].claims == (claim,)


def test_fragments_over_a_line_end_come_back(tmp_path: Path) -> None:
    _, claim = sample(CRLF, (0, 2), (7, 12), (13, 15))
    assert taken(file_of(tmp_path, CRLF, (0, 2), (7, 12), (13, 15)))[1].claims == (claim,)


def test_the_stance_is_the_role_of_the_link_to_the_mention(tmp_path: Path) -> None:
    found = json.loads(file_of(tmp_path).read_text(encoding="utf-8"))["%FEATURE_STRUCTURES"]
    link = of_type(found, "VendorLink")
    mention = next(each for each in found if each["%ID"] == link["@target"])
    assert (link["role"], mention["begin"], mention["end"]) == ("sceptical", 6, 8)


def test_a_vendor_without_mention_is_a_link_without_target(tmp_path: Path) -> None:
    found = json.loads(file_of(tmp_path).read_text(encoding="utf-8"))["%FEATURE_STRUCTURES"]
    without = [each for each in found if each.get("vendor") == "class:big-tech"]
    assert ["@target" in each for each in without] == [False]


def test_a_place_moved_elsewhere_holds_and_the_rest_stays(tmp_path: Path) -> None:
    def move(found: Structures) -> None:
        of_type(found, "Claim").update(begin=6, end=10)

    location, made = taken(edited(file_of(tmp_path), move))
    _, claim = sample(RARE, (4, 8))
    assert made.claims == (claim,)
    assert location.repairs == ()


def test_words_that_do_not_stand_at_an_unmoved_place_are_looked_for(tmp_path: Path) -> None:
    def count_in_points(found: Structures) -> None:
        mention = of_type(found, "Mention")
        mention.update(begin=4, end=6, place="4-6")

    location, _ = taken(edited(file_of(tmp_path), count_in_points))
    places = {item.mark.label: (item.spans[0], item.how) for item in location.located}
    assert places["Vendor"] == (Span(4, 6), How.OTHER_UNIT)


def test_context_decides_between_equal_words(tmp_path: Path) -> None:
    text = "腾讯表态腾讯云不跟进，腾讯反对。"
    article = build_article(text)
    claim = build_claim(article, text, (4, 6))
    ((name, content),) = write([document_of(article, text, [claim])]).items()
    path = tmp_path / name
    path.write_bytes(content)

    def move_unsaid(found: Structures) -> None:
        of_type(found, "Claim").update(begin=2, end=4, place="2-4")

    location, _ = taken(edited(path, move_unsaid))
    assert [(item.spans[0].start, item.how) for item in location.located] == [(4, How.FOUND_AGAIN)]


@pytest.mark.parametrize("begin, end", [(1, 2), (0, 1), (3, 3), (5, 2), (2, 99), (-1, 2)])
def test_impossible_places_go_to_repair(tmp_path: Path, begin: int, end: int) -> None:
    def spoil(found: Structures) -> None:
        of_type(found, "Claim").update(begin=begin, end=end)

    location, _ = taken(edited(file_of(tmp_path), spoil))
    assert [repair.mark.label for repair in location.repairs] == ["Claim"]


def test_a_stance_changed_elsewhere_holds(tmp_path: Path) -> None:
    def turn(found: Structures) -> None:
        of_type(found, "VendorLink")["role"] = "supportive"

    (claim,) = taken(edited(file_of(tmp_path), turn))[1].claims
    assert claim.vendors[0].stance == "supportive"


def test_layers_of_others_become_claims_with_their_features_as_flags(tmp_path: Path) -> None:
    def add(found: Structures) -> None:
        kind = "webanno.custom.Opinion"
        found.append({"%ID": 90, "%TYPE": kind, "@sofa": 1, "begin": 6, "end": 8, "value": "x"})

    claims = taken(edited(file_of(tmp_path), add))[1].claims
    assert claims[1].words == "华为"
    assert set(claims[1].flags) == {"label:Opinion", "value=x"}


def test_tokens_are_told_and_not_taken(tmp_path: Path) -> None:
    def add(found: Structures) -> None:
        kind = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
        found.append({"%ID": 90, "%TYPE": kind, "@sofa": 1, "begin": 6, "end": 8})

    location, made = taken(edited(file_of(tmp_path), add))
    assert len(made.claims) == 1
    assert any("Token 1" in note for note in location.document.notes)


def test_a_relation_of_others_is_told(tmp_path: Path) -> None:
    def add(found: Structures) -> None:
        base = {"@sofa": 1, "begin": 6, "end": 8}
        found.append({"%ID": 90, "%TYPE": "webanno.custom.A", **base})
        found.append({"%ID": 91, "%TYPE": "webanno.custom.A", **base})
        ends = {"@Governor": 90, "@Dependent": 91}
        found.append({"%ID": 92, "%TYPE": "webanno.custom.R", **base, **ends, "kind": "contra"})

    made = taken(edited(file_of(tmp_path), add))[1]
    assert len(made.claims) == 3
    assert any("contra" in note for note in made.notes)


def test_structures_keyed_by_id_are_read(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    value = json.loads(path.read_text(encoding="utf-8"))
    keyed = {str(each.pop("%ID")): each for each in value["%FEATURE_STRUCTURES"]}
    path.write_text(json.dumps({**value, "%FEATURE_STRUCTURES": keyed}), encoding="utf-8")
    assert taken(path)[1].claims == (sample()[1],)


def test_a_file_on_one_line_is_known(tmp_path: Path) -> None:
    path = file_of(tmp_path)
    value = json.loads(path.read_text(encoding="utf-8"))
    value["%TYPES"]["webanno.custom.A"] = {"label": {}, "entities": {}}
    path.write_text(json.dumps(value), encoding="utf-8")
    assert detect(path) is CAS_JSON


def test_a_folder_is_read_but_for_what_is_no_cas(tmp_path: Path) -> None:
    file_of(tmp_path)
    (tmp_path / "zhubi-losses.json").write_text("{}", encoding="utf-8")
    assert [document.name for document in read(tmp_path)] == ["one"]
    assert detect(tmp_path) is CAS_JSON


def test_an_annotation_on_no_text_is_refused(tmp_path: Path) -> None:
    def lose(found: Structures) -> None:
        del found[0]["sofaString"]

    with pytest.raises(FormatError, match="stands on no text"):
        taken(edited(file_of(tmp_path), lose))


def test_a_folder_without_any_says_so(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="no CAS JSON"):
        list(read(tmp_path))


@given(st.data())
def test_damaged_files_are_refused_with_their_place_or_read(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = file_of(tmp_path_factory.mktemp("f"))
    value = json.loads(path.read_text(encoding="utf-8"))
    found = value["%FEATURE_STRUCTURES"]
    junk = st.none() | st.booleans() | st.integers(-3, 40) | st.text(max_size=3)
    junk |= st.lists(st.integers(-1, 20), max_size=2) | st.just({}) | st.floats(0, 5)
    for _ in range(data.draw(st.integers(1, 3))):
        one = data.draw(st.sampled_from(found))
        one[data.draw(st.sampled_from(sorted(one)))] = data.draw(junk)
    path.write_text(json.dumps(value), encoding="utf-8")
    refused, found_in = "", []
    try:
        found_in = list(read(path))
    except FormatError as error:
        refused = str(error)
    assert not refused or refused.startswith(path.name)
    for location in locate(found_in):
        marks = location.document.marks
        assert len(location.located) + len(location.repairs) == len(marks)
        assemble(location, article="article-one", annotator="other")


def test_its_own_library_reads_every_annotation(tmp_path: Path) -> None:
    cassis = pytest.importorskip("cassis", reason="no dkpro-cassis here")
    path = file_of(tmp_path)
    cas = cassis.load_cas_from_json(path.read_text(encoding="utf-8"))
    (claim,) = cas.select("reader.Claim")
    assert claim.get_covered_text() == claim.quote
    assert claim.vendors.elements[0].target.get_covered_text() == "华为"
    path.write_text(cas.to_json(), encoding="utf-8")
    assert taken(path)[1].claims == (sample()[1],)


def test_what_is_said_of_the_whole_text_is_told(tmp_path: Path) -> None:
    about = {"%ID": 900, "%TYPE": "custom.Genre", "@sofa": 1, "kind": "news", "empty": None}

    def with_genre(listed: Structures) -> None:
        (sofa,) = [each for each in listed if each["%TYPE"] == "uima.cas.Sofa"]
        listed.append({**about, "@sofa": sofa["%ID"]})

    path = edited(file_of(tmp_path), with_genre)
    (document,) = read(path)
    assert document.notes == (
        f"{path.name}, structure 900: said of the whole text, not taken in: Genre kind=news",
    )


def test_an_untouched_file_of_ours_says_nothing_of_the_whole_text(tmp_path: Path) -> None:
    (document,) = read(file_of(tmp_path))
    assert document.notes == ()
