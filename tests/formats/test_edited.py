"""What was edited in the other tool wins over the claim that rode along."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim, ClaimStatus, Metric, Speaker, Stance, VendorStance
from reader.core.span import Quote, Span, quote
from reader.formats.assemble import Assembled, assemble
from reader.formats.brat import read, write
from reader.formats.edits import Shown, taken_over
from reader.formats.locate import locate
from reader.formats.marks import Mark, RawDocument
from reader.formats.regions import Region, known_ids
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of, take_apart
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"
ARTICLE = build_article(TEXT)


def claim(stance: str | None = "sceptical") -> Claim:
    vendors = (
        VendorStance("tencent", stance, (quote(TEXT, 14, 16),)),
        VendorStance("class:all", "custom"),
    )
    return build_claim(ARTICLE, TEXT, (0, 13), vendors=vendors, note="记")


def edited(folder: Path, made: Claim, old: str, new: str) -> Assembled:
    for name, content in write([document_of(ARTICLE, TEXT, [made])]).items():
        (folder / name).write_bytes(content.replace(old.encode(), new.encode()))
    (location,) = locate(list(read(folder)))
    return assemble(location, article=ARTICLE.id, annotator="x")


def test_a_stance_that_was_changed_there_is_taken(tmp_path: Path) -> None:
    found = edited(tmp_path, claim(), "\tsceptical Arg1", "\tsupportive Arg1")
    (back,) = found.claims
    assert [(v.vendor, v.stance) for v in back.vendors] == [
        ("tencent", "supportive"),
        ("class:all", "custom"),
    ]
    assert (back.note, back.id) == ("记", "c-1")
    assert any("edited" in note for note in found.notes)


def test_spans_that_were_changed_there_are_taken_and_own_stances_stay(tmp_path: Path) -> None:
    found = edited(
        tmp_path, claim("custom"), "Claim 0 13\t华为称盘古参数达2300亿", "Claim 0 3\t华为称"
    )
    (back,) = found.claims
    assert (back.words, back.vendors[0].stance) == ("华为称", "custom")


def test_a_vendor_that_was_taken_off_there_is_gone(tmp_path: Path) -> None:
    found = edited(tmp_path, claim(None), "R1\tunset Arg1:T1 Arg2:T2\n", "")
    assert [vendor.vendor for vendor in found.claims[0].vendors] == ["class:all"]


RICH = build_claim(
    ARTICLE,
    TEXT,
    (0, 13),
    kind="fact",
    stance=Stance(polarity="mixed", target="tencent", certainty="hedged"),
    vendors=(
        VendorStance("huawei", "supportive", (quote(TEXT, 0, 2),)),
        VendorStance("tencent", None, (quote(TEXT, 14, 16),)),
    ),
    metrics=(Metric(quote=quote(TEXT, 8, 13), kind="parameters", value=2.3e11, unit="个"),),
    speaker=Speaker(type="person", name="张三", vendor="huawei", mention=quote(TEXT, 3, 5)),
    times=(quote(TEXT, 5, 7),),
    flags=("own",),
    note="一句话 两句话",
    status=ClaimStatus.DONE,
)
Edit = Callable[[Any], None]


def back(folder: Path, key: str, edit: Edit) -> Assembled:
    """What comes back after *edit* has changed the file's JSON, or each of its lines."""
    form = format_named(key)
    assert form.write is not None
    assert form.read is not None
    (name, content), *rest = form.write([document_of(ARTICLE, TEXT, [RICH])]).items()
    for other, said in rest:
        (folder / other).write_bytes(said)
    value = json.loads(content)
    edit(value)
    path = folder / name
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    (location,) = locate(list(form.read(path)))
    return assemble(location, article=ARTICLE.id, annotator="x")


def in_prodigy(**said: str) -> Edit:
    return lambda task: task["spans"][0]["attributes"].update(said)


def in_spacy(**said: str) -> Edit:
    return lambda record: record["spans"]["claims"][0]["attributes"].update(said)


def in_label_studio(**said: str) -> Edit:
    def edit(tasks: Any) -> None:
        meta = tasks[0]["annotations"][0]["result"][0]["meta"]
        meta["text"] = [json.dumps({**json.loads(meta["text"][0]), **said})]

    return edit


def in_w3c(**said: str) -> Edit:
    def edit(page: Any) -> None:
        for body in page["items"][0]["body"]:
            if body["purpose"] == "commenting" and "note" in said:
                body["value"] = said["note"]
            elif body["purpose"] == "tagging" and body["value"] == "mixed":
                body["value"] = said.get("polarity", "mixed")

    return edit


EDITS = {
    "prodigy": in_prodigy,
    "spacy-json": in_spacy,
    "label-studio": in_label_studio,
    "w3c": in_w3c,
}


@pytest.mark.parametrize("key", EDITS)
def test_a_note_and_a_stance_changed_there_are_taken_and_nothing_else_changes(
    tmp_path: Path, key: str
) -> None:
    found = back(tmp_path, key, EDITS[key](note="别的", polarity="sceptical"))
    assert found.claims == (
        replace(RICH, note="别的", stance=replace(RICH.stance, polarity="sceptical")),
    )
    assert found.exported == {RICH.id: RICH}
    assert any("note, stance" in note for note in found.notes)


@pytest.mark.parametrize("key", ["prodigy", "spacy-json", "label-studio"])
def test_a_status_of_theirs_is_taken_and_one_that_is_none_becomes_a_flag(
    tmp_path: Path, key: str
) -> None:
    (reviewed,) = back(tmp_path, key, EDITS[key](status="reviewed")).claims
    assert reviewed == replace(RICH, status=ClaimStatus.REVIEWED)
    (unknown,) = back(tmp_path, key, EDITS[key](status="fast fertig")).claims
    assert unknown == replace(RICH, status=ClaimStatus.DRAFT, flags=("own", "status=fast fertig"))


@pytest.mark.parametrize(
    "text,note",
    [
        (lambda _: ["看看"], "看看"),
        (lambda ours: [*ours, "再看"], f"{RICH.note}\n再看"),
        (lambda ours: [f"{ours[0]}\n补充"], f"{RICH.note}\n补充"),
        (lambda _: [], RICH.note),
    ],
)
def test_what_is_written_into_the_field_for_notes_changes_the_note_alone(
    tmp_path: Path, text: Callable[[list[str]], list[str]], note: str
) -> None:
    def edit(task: Any) -> None:
        meta = task[0]["annotations"][0]["result"][0]["meta"]
        meta["text"] = text(meta["text"])

    assert back(tmp_path, "label-studio", edit).claims == (replace(RICH, note=note),)


def test_a_note_taken_off_there_is_gone(tmp_path: Path) -> None:
    found = back(tmp_path, "prodigy", lambda task: task["spans"][0]["attributes"].pop("note"))
    assert found.claims == (replace(RICH, note=""),)


def relabelled(record: Any) -> None:
    record["relations"][0]["type"] = "neutral"


def test_a_relation_changed_in_doccano_changes_that_stance_alone(tmp_path: Path) -> None:
    (found,) = back(tmp_path, "doccano", relabelled).claims
    first, *others = RICH.vendors
    assert found == replace(RICH, vendors=(replace(first, stance="neutral"), *others))


def test_a_label_changed_in_doccano_is_kept_as_a_flag(tmp_path: Path) -> None:
    def edit(record: Any) -> None:
        record["entities"][0]["label"] = "Rumour"

    (found,) = back(tmp_path, "doccano", edit).claims
    assert found == replace(RICH, flags=("own", "label:Rumour"))


def test_a_span_moved_in_doccano_keeps_what_doccano_cannot_show(tmp_path: Path) -> None:
    def edit(record: Any) -> None:
        record["entities"][0]["end_offset"] = 7
        record["entities"][3]["start_offset"] = 9

    (found,) = back(tmp_path, "doccano", edit).claims
    assert found == replace(
        RICH,
        fragments=(quote(TEXT, 0, 7),),
        metrics=(replace(RICH.metrics[0], quote=quote(TEXT, 9, 13)),),
    )


def test_a_speaker_taken_off_there_is_not_revived(tmp_path: Path) -> None:
    def edit(record: Any) -> None:
        gone = next(each["id"] for each in record["entities"] if each["label"] == "Speaker")
        record["entities"] = [each for each in record["entities"] if each["id"] != gone]
        record["relations"] = [each for each in record["relations"] if each["to_id"] != gone]

    (found,) = back(tmp_path, "doccano", edit).claims
    assert found == replace(RICH, speaker=replace(RICH.speaker, mention=None))


def test_a_vendor_added_in_doccano_joins_the_others(tmp_path: Path) -> None:
    def edit(record: Any) -> None:
        added = {"id": 99, "label": "Vendor", "start_offset": 5, "end_offset": 7}
        record["entities"].append(added)
        record["relations"].append({"id": 99, "from_id": 1, "to_id": 99, "type": "反对"})

    (found,) = back(tmp_path, "doccano", edit).claims
    added = VendorStance("参数", "sceptical", (quote(TEXT, 5, 7),))
    assert found == replace(RICH, vendors=(*RICH.vendors, added))


@pytest.mark.parametrize(
    "old, new, note",
    [
        ("AnnotatorNotes T1\t一句话 两句话", "AnnotatorNotes T1\t改了", "改了"),
        ("#1\tAnnotatorNotes T1\t一句话 两句话\n", "", ""),
    ],
    ids=["changed", "taken off"],
)
def test_a_comment_of_brat_is_the_note(tmp_path: Path, old: str, new: str, note: str) -> None:
    assert edited(tmp_path, RICH, old, new).claims == (replace(RICH, note=note),)


def test_a_note_of_several_lines_comes_back_from_brat_as_it_was(tmp_path: Path) -> None:
    made = replace(RICH, note=" 一\r\n二\u2028 ")
    assert edited(tmp_path, made, "none", "none").claims == (made,)
    (changed,) = edited(tmp_path, made, "AnnotatorNotes T1\t 一", "AnnotatorNotes T1\t三").claims
    assert changed.note.startswith("三")


def test_an_attribute_of_brat_is_taken(tmp_path: Path) -> None:
    (found,) = edited(tmp_path, RICH, "polarity T1 mixed", "polarity T1 neutral").claims
    assert found == replace(RICH, stance=replace(RICH.stance, polarity="neutral"))


def test_a_second_relation_to_one_mention_is_a_second_stance(tmp_path: Path) -> None:
    found = edited(tmp_path, RICH, "R1\t", "R9\tsceptical Arg1:T1 Arg2:T2\nR1\t")
    stances = [(vendor.vendor, vendor.stance) for vendor in found.claims[0].vendors]
    assert stances == [("huawei", "supportive"), ("tencent", None), ("huawei", "sceptical")]


def test_a_relation_that_says_no_stance_is_told(tmp_path: Path) -> None:
    found = edited(tmp_path, RICH, "R1\tsupportive", "R1\tacquires")
    assert found.claims[0].vendors[0].stance is None
    assert any("say no stance: acquires 1" in note for note in found.notes)


def test_the_tag_of_a_vendor_edited_in_a_web_annotation_is_its_stance(tmp_path: Path) -> None:
    def edit(page: Any) -> None:
        for body in page["items"][0]["body"]:
            if body["value"] == "huawei:supportive":
                body["value"] = "huawei:反对"
        page["items"][0]["body"].append({"type": "TextualBody", "purpose": "tagging", "value": "!"})

    (found,) = back(tmp_path, "w3c", edit).claims
    first, *others = RICH.vendors
    assert found == replace(
        RICH, vendors=(replace(first, stance="sceptical"), *others), flags=("own", "tag=!")
    )


def test_spans_that_doccano_numbers_anew_are_known_by_their_places(tmp_path: Path) -> None:
    def edit(record: Any) -> None:
        for each in record["entities"]:
            each["id"] += 3
        for each in record["relations"]:
            each.update(from_id=each["from_id"] + 3, to_id=each["to_id"] + 3)
        record["entities"].reverse()

    assert back(tmp_path, "doccano", edit).claims == (RICH,)


def test_spans_that_prodigy_makes_anew_are_known_by_their_places(tmp_path: Path) -> None:
    def edit(task: Any) -> None:
        ends = [each[side] for each in task["relations"] for side in ("head_span", "child_span")]
        for span in (*task["spans"], *ends):
            for key in ("reader_id", "attributes", "text"):
                span.pop(key, None)

    assert back(tmp_path, "prodigy", edit).claims == (RICH,)


def test_words_that_ride_along_and_are_not_the_texts_are_not_taken(tmp_path: Path) -> None:
    spoilt = '"start":14,"end":16,"text":"腾迅"'
    found = edited(tmp_path, claim(), '"start":14,"end":16,"text":"腾讯"', spoilt)
    (back,) = found.claims
    assert all(part.fits(TEXT) for _, part in back.quotes())
    assert found.exported["c-1"] != back


@pytest.mark.parametrize(
    "spans, kept", [(((0, 2), (2, 4)), 2), (((0, 3), (2, 4)), 1), (((0, 4), (1, 3)), 1)]
)
def test_stretches_that_touch_stay_apart_and_those_that_overlap_join(
    spans: tuple[tuple[int, int], ...], kept: int
) -> None:
    words = tuple(TEXT[start:end] for start, end in spans)
    marked = Mark(id="m", label="Claim", spans=spans, quotes=words)
    (location,) = locate([RawDocument(name="d", text=TEXT, marks=(marked,))])
    (made,) = assemble(location, article=ARTICLE.id, annotator="x").claims
    assert (len(made.fragments), made.start, made.end) == (kept, 0, 4)


def test_of_two_regions_that_were_moved_each_takes_one_of_ours() -> None:
    ours = [["a", "Claim", 0, 4], ["b", "Claim", 2, 6]]
    theirs = [
        Region(id=key, label="Claim", start=at, end=at + 3) for key, at in (("x", 0), ("y", 3))
    ]
    assert known_ids(ours, theirs) == {"x": "a", "y": "b"}


MEASURED = replace(
    claim(), vendors=(), metrics=(Metric(quote=quote(TEXT, 8, 13), kind="count", value=2.3e11),)
)


def shown(**others: Any) -> tuple[Claim, tuple[str, ...]]:
    """The claim after another tool has shown its metric otherwise."""
    own, part = take_apart(MEASURED).marks
    words = others.pop("words", MEASURED.metrics[0].quote)
    part = replace(part, attributes={**part.attributes, **others})
    return taken_over(MEASURED, own, MEASURED.fragments, (Shown("metric", part, (words,)),))


def test_a_value_is_taken_though_nothing_else_was_changed() -> None:
    found, fields = shown(value="5.0")
    assert (found.metrics[0].value, fields) == (5.0, ("metrics",))


def test_words_are_those_of_the_text_whatever_rode_along() -> None:
    found, fields = shown(words=Quote(Span(8, 13), "3200亿"))
    assert (found.metrics[0].quote.text, fields) == ("3200亿", ("metrics",))


def test_what_is_shown_as_it_was_is_the_same_claim() -> None:
    assert shown() == (MEASURED, ())


def test_a_number_that_is_nought_is_written() -> None:
    nought = replace(MEASURED, metrics=(replace(MEASURED.metrics[0], value=0.0),))
    assert take_apart(nought).marks[1].attributes["value"] == "0.0"
