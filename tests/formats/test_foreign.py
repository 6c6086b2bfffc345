"""Files as other tools really write them, of several versions: known, read, nothing dropped."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.formats.assemble import assemble
from reader.formats.locate import locate
from reader.formats.marks import FormatError
from reader.formats.registry import FORMATS, detect

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"
WORDS = TEXT[:13]


def js(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def region(id_: str, start: int, end: int, label: str) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    return {"id": id_, "type": "labels", "from_name": "l", "to_name": "t", "value": value}


def control(id_: str, kind: str, name: str, **value: object) -> dict[str, Any]:
    return {"id": id_, "type": kind, "from_name": name, "to_name": "t", "value": value}


TASK = {
    "id": 7,
    "data": {"content": TEXT, "title": "标题"},
    "annotations": [
        {
            "id": 1,
            "completed_by": {"id": 4, "email": "a@example.org"},
            "ground_truth": True,
            "result": [
                control("a1", "choices", "状态", start=0, end=13, text=WORDS, choices=["已核"]),
                region("a1", 0, 13, "Claim"),
                region("a2", 14, 16, "Vendor"),
                {"type": "relation", "from_id": "a1", "to_id": "a2", "labels": ["反对"]},
                control("x", "choices", "主题", choices=["财经"]),
                control("a1", "textarea", "note", start=0, end=13, text=["备注"]),
            ],
        },
        {"id": 2, "completed_by": 2, "was_cancelled": True, "result": [region("b", 0, 5, "Claim")]},
    ],
    "drafts": [{"user": "b@example.org", "result": [region("d", 0, 2, "Vendor")]}],
    "predictions": [{"result": [region("p", 14, 16, "Vendor")], "score": 0.9}],
}
MIN = {
    "content": TEXT,
    "id": 7,
    "label": [{"start": 0, "end": 13, "text": WORDS, "labels": ["Claim"]}],
    "annotator": 1,
    "lead_time": 2.5,
}
PRODIGY = {
    "text": TEXT,
    "_input_hash": 1,
    "tokens": [
        {"text": char, "start": at, "end": at + 1, "id": at} for at, char in enumerate(TEXT)
    ],
    "spans": [{"start": 0, "end": 2, "token_start": 0, "token_end": 1, "label": "ORG"}],
    "answer": "accept",
}
OTHERS = {key: value for key, value in PRODIGY.items() if key not in ("tokens", "_input_hash")}
V2 = {
    "id": 0,
    "paragraphs": [
        {
            "raw": TEXT,
            "sentences": [
                {
                    "tokens": [
                        {"id": 0, "orth": "华", "ner": "B-ORG"},
                        {"id": 1, "orth": "为", "ner": "L-ORG"},
                        {"id": 2, "orth": "盘古", "ner": "U-X"},
                        {"id": 3, "orth": "腾", "ner": "B-ORG"},
                        {"id": 4, "orth": "讯", "ner": "O"},
                    ]
                }
            ],
        }
    ],
}
QUOTE = {"type": "TextQuoteSelector", "exact": "腾讯", "prefix": "，"}
PLACE = {"type": "TextPositionSelector", "start": 0, "end": 2}
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation(*selectors: object, source: str | None = "http://example.org/x.txt") -> Any:
    target = {"selector": list(selectors)} | ({"source": source} if source else {})
    body = {"type": "TextualBody", "purpose": "tagging", "value": "V"}
    return {"@context": CONTEXT, "type": "Annotation", "body": body, "target": target}


ANN = (
    "T1\tClaim 0 2;14 16\t华为 腾讯\nT2\tVendor 14 16\t腾讯\nT3\tTrig 3 5\t盘古\n"
    "E1\tTrig:T3 Theme:T2\nR1\tOppose Arg1:T1 Arg2:T2\nA1\tStatus T1 Checked\nM1\tNegation E1\n"
    "N1\tReference T2 Wikidata:Q860580\t腾讯\n#1\tAnnotatorNotes T1\t看\n*\tEquiv T2 T3\n"
)
HEAD = "#FORMAT=WebAnno TSV 3.{}\n#T_SP=webanno.custom.Span|value\n"

#: Name, content, the format that it is found to be, and the words of its claims.
FILES: list[tuple[str, str | bytes, str, list[str]]] = [
    ("t.json", js([TASK]), "label-studio", [WORDS, "华为称盘古"]),
    ("t.json", js(TASK), "label-studio", [WORDS, "华为称盘古"]),
    ("t.json", js([MIN]), "label-studio", [WORDS]),
    ("t.json", js([TASK]).encode("utf-8-sig"), "label-studio", [WORDS, "华为称盘古"]),
    ("t.json", js([TASK]).encode("utf-16"), "label-studio", [WORDS, "华为称盘古"]),
    ("d.jsonl", js({"text": TEXT, "label": [[0, 2, "X"]]}) + "\r\n", "doccano", ["华为"]),
    ("d.jsonl", js({"data": TEXT, "labels": [[0, 2, "X"]]}), "doccano", ["华为"]),
    ("d.json", js([{"text": TEXT, "label": [[0, 2, "X"]]}]), "doccano", ["华为"]),
    (
        "d.jsonl",
        js({"text": TEXT, "annotations": [{"label": 3, "start_offset": 0, "end_offset": 2}]}),
        "doccano",
        ["华为"],
    ),
    ("d.jsonl", js({"text": TEXT, "entities": [], "relations": []}), "doccano", []),
    ("d.jsonl", js({"text": TEXT, "label": ["正面"]}), "doccano", []),
    ("p.jsonl", js(PRODIGY), "prodigy", ["华为"]),
    ("p.jsonl", json.dumps(PRODIGY), "prodigy", ["华为"]),
    ("p.jsonl", js({**PRODIGY, "answer": "reject"}), "prodigy", []),
    ("p.jsonl", js(OTHERS), "prodigy", ["华为"]),
    ("s.json", js([V2]), "spacy-json", ["华为", "盘古"]),
    ("s.json", js([[TEXT, {"entities": [[0, 2, "X"]]}]]), "spacy-json", ["华为"]),
    ("s.json", js({"text": TEXT, "ents": [{"start": 0, "end": 2}]}), "spacy-json", ["华为"]),
    ("c.txt", "-DOCSTART- -X- O O\n\n华 B-ORG\n为 I-ORG\n好 O\n", "bio", ["华为"]),
    ("c.conll", "华\tB-ORG\r\n为\tI-ORG\r\n\r\n好\tO\r\n", "bio", ["华为"]),
    ("c.txt", "华 B-ORG\n为 E-ORG\n云 S-X\n\n", "bmes", ["华为", "云"]),
    ("c.txt", "华\tB-ORG\n为\tM-ORG\n云\tE-ORG\n".encode("utf-16"), "bmes", ["华为云"]),
    ("c.bio", b"\xef\xbb\xbf" + "华\tB-ORG\n为\tI-ORG\n".encode(), "bio", ["华为"]),
    (
        "w.tsv",
        HEAD.format(1) + "#T_RL=webanno.custom.Rel|role|BT_webanno.custom.Span\n\n\n"
        "#Text=华为 反对\n1-1\t0-2\t华为\tORG\t_\t_\t\n1-2\t3-5\t反对\tV\tsubj\t1-1\t\n",
        "webanno-tsv",
        ["华为", "反对"],
    ),
    (
        "w.tsv",
        HEAD.format(2) + "#T_CH=webanno.custom.Coref|referenceRelation|referenceType\n\n\n"
        "#Text=华为 它\n1-1\t0-2\t华为\tORG[1]|COM[2]\t*->1-1\tnom\t\n"
        "1-2\t3-4\t它\tORG[1]\t*->1-2\tp\t\n",
        "webanno-tsv",
        ["华为 它", "华为"],
    ),
    (
        "w.tsv",
        HEAD.format(3) + "\n\n#Text=华为公司 好😊 \\[x\\]\n1-1\t0-4\t华为公司\t_\t\n"
        "1-1.1\t0-2\t华为\tORG\t\n1-2\t5-8\t好😊\t_\t\n1-2.1\t6-8\t😊\t*\t\n1-3\t9-12\t\\[x\\]\tX\\[0\\]\t\n",
        "webanno-tsv",
        ["华为", "😊", "[x]"],
    ),
    ("w.json", js(annotation(QUOTE)), "w3c", ["腾讯"]),
    ("x.json", js(annotation(PLACE, source=None)), "w3c", ["华为"]),
    ("w.json", js([annotation(QUOTE), annotation(PLACE)]), "w3c", ["腾讯", "华为"]),
    ("w.jsonld", js(annotation(QUOTE)) + "\n" + js(annotation(PLACE)), "w3c", ["腾讯", "华为"]),
    (
        "w.jsonld",
        js(
            {"@context": CONTEXT, "first": {"type": "AnnotationPage", "items": [annotation(QUOTE)]}}
        ),
        "w3c",
        ["腾讯"],
    ),
    (
        "w.json",
        js(annotation({"type": "FragmentSelector", "value": "p1", "refinedBy": QUOTE})),
        "w3c",
        ["腾讯"],
    ),
    ("x.ann", ANN, "brat", ["华为 … 腾讯", "盘古"]),
    ("x.ann", ANN.replace("\n", "\r\n"), "brat", ["华为 … 腾讯", "盘古"]),
    ("x.ann", ANN.encode("utf-8-sig"), "brat", ["华为 … 腾讯", "盘古"]),
    ("x.a1", "T1\tV 0 2\t华为\n", "brat", ["华为"]),
    ("y.ann", "[@华为#Vendor*]称\r\n[$腾讯#Vendor*]不认可#*]", "yedda", ["华为"]),
]


def made(tmp_path: Path, name: str, content: str | bytes) -> Path:
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def taken(path: Path) -> tuple[list[Claim], list[str], int]:
    """The claims, the notes, and how many marks are to be repaired."""
    form = detect(path)
    assert form.read is not None
    found = locate(list(form.read(path)))
    parts = [assemble(location, article="a", annotator="me") for location in found]
    return (
        [claim for part in parts for claim in part.claims],
        [note for part in parts for note in part.notes],
        sum(len(location.repairs) for location in found),
    )


@pytest.mark.parametrize("name, content, key, words", FILES)
def test_it_is_known_and_its_claims_land(
    tmp_path: Path, name: str, content: str | bytes, key: str, words: list[str]
) -> None:
    path = made(tmp_path, name, content)
    assert detect(path).key == key
    assert [claim.words for claim in taken(path)[0]] == words


def test_what_label_studio_says_of_regions_and_tasks_is_kept(tmp_path: Path) -> None:
    (first, second), notes, _ = taken(made(tmp_path, "t.json", js([TASK])))
    assert (first.note, first.flags) == ("备注", ("ground_truth=true", "状态=已核"))
    assert [(each.vendor, each.stance) for each in first.vendors] == [("腾讯", "sceptical")]
    assert first.annotator == "label-studio:a@example.org"
    assert (second.flags, second.annotator) == (("was_cancelled=true",), "label-studio:2")
    assert any("主题=财经" in note for note in notes)


def test_an_entity_that_never_ends_is_to_be_repaired(tmp_path: Path) -> None:
    assert taken(made(tmp_path, "s.json", js([V2])))[2] == 1


def test_relations_of_prodigy_may_name_tokens_alone(tmp_path: Path) -> None:
    task = {**PRODIGY, "relations": [{"head": 0, "child": 14, "label": "x"}]}
    claims, notes, _ = taken(made(tmp_path, "p.jsonl", js(task)))
    assert [claim.words for claim in claims] == ["华为", "华", "腾"]
    assert any("links left out: x 1" in note for note in notes)


def test_records_without_text_are_told_and_a_file_of_them_is_refused(tmp_path: Path) -> None:
    bad = js({"id": 2, "label": [[0, 2, "X"]]})
    good = js({"text": TEXT, "label": [[0, 2, "X"]]})
    _, notes, _ = taken(made(tmp_path, "d.jsonl", f"{good}\n{bad}\n"))
    assert notes == ["d.jsonl, line 2: a record without text, its 1 marks not taken in"]
    with pytest.raises(FormatError, match=r"d\.jsonl: no record has a text"):
        taken(made(tmp_path, "d.jsonl", f"{bad}\n"))


#: Name, content, and what the refusal says.
WRONG: list[tuple[str, str | bytes, str]] = [
    ("e.json", "", r"e\.json is empty"),
    ("e.tsv", "\n", r"e\.tsv is empty"),
    ("t.json", js([TASK])[:200], r"t\.json: not JSON: .*line 1"),
    ("t.jsonl", js(PRODIGY)[:300], r"t\.jsonl.*not JSON: .*line 1"),
    ("b.json", bytes(range(256)), r"b\.json is of no format"),
    ("n.json", "5", r"n\.json is of no format"),
    ("c.bio", "华\tB-ORG\n为\n", r"c\.bio, line 2: expected a token and a tag"),
    ("c.bio", "华\tB-ORG\n".encode("gbk"), r"c\.bio: not UTF-8 at byte 0"),
    ("u.bio", "华\tB-ORG\n".encode("utf-16")[:-1], r"u\.bio: not UTF-16-LE at byte 16"),
    ("y.ann", "T1\tV 0 2\t华为\nnonsense\n", r"y\.ann|y\.txt"),
    (
        "w.jsonld",
        js({"@context": CONTEXT, "type": "AnnotationCollection", "first": "http://e/1"}),
        r"w\.jsonld: its annotations lie elsewhere: http://e/1",
    ),
    ("w.json", js(annotation(QUOTE, source="http://e/y.txt")), r"annotation 1: the text of http"),
    ("t.json", js([{"data": {"a": 1}, "annotations": []}]), r"t\.json: no record has a text"),
]


@pytest.mark.parametrize("name, content, said", WRONG)
def test_a_wrong_file_is_refused_with_file_and_place(
    tmp_path: Path, name: str, content: str | bytes, said: str
) -> None:
    with pytest.raises(FormatError, match=said):
        taken(made(tmp_path, name, content))


def test_a_record_of_a_very_long_text_is_known_by_what_comes_behind(tmp_path: Path) -> None:
    line = js({"text": TEXT * 60_000, "label": [[0, 2, "ORG"]]})
    path = made(tmp_path, "long.jsonl", f"{line}\n")
    assert detect(path).key == "doccano"


def test_a_folder_without_annotations_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(TEXT, encoding="utf-8")
    named = "no file of a format that comes as a folder; there are brat, cas-json, [a-z, -]+$"
    with pytest.raises(FormatError, match=named):
        detect(tmp_path)


@pytest.mark.parametrize("form", [form for form in FORMATS if form.read], ids=lambda form: form.key)
def test_any_file_in_the_wrong_hands_is_read_or_refused(tmp_path: Path, form: Any) -> None:
    contents = [(name, content) for name, content, *_ in (*FILES, *WRONG)]
    for number, (name, content) in enumerate(contents):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = made(folder, name, content)
        told = ""
        try:
            locate(list(form.read(path)))
        except ZhubiError as error:
            told = str(error)
        assert str(tmp_path) not in told


@pytest.mark.parametrize("name", ["export.json1", "export.ndjson", "admin.txt", "A.JSONL"])
def test_json_is_known_whatever_a_tool_calls_its_file(tmp_path: Path, name: str) -> None:
    record = {"id": 1, "text": TEXT, "annotation_approver": None, "labels": [[0, 2, "ORG"]]}
    path = tmp_path / name
    path.write_text(f"{js(record)}\n", encoding="utf-8")
    assert detect(path).key == "doccano"


def test_a_text_that_is_no_json_is_not_taken_for_it(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("{华为}发布了模型。\n", encoding="utf-8")
    with pytest.raises(FormatError, match="not JSON"):
        detect(path)


def test_tasks_may_stand_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "tasks.jsonl"
    path.write_text(f"{js(TASK)}\n{js({**TASK, 'id': 8})}\n", encoding="utf-8")
    form = detect(path)
    assert form.key == "label-studio"
    assert form.read is not None
    assert len({document.name for document in form.read(path)}) == 2


def test_marks_on_a_page_count_in_what_is_shown(tmp_path: Path) -> None:
    value = {
        "start": "/p[1]/text()[1]",
        "startOffset": 0,
        "end": "/p[1]/text()[1]",
        "endOffset": 2,
        "globalOffsets": {"start": 0, "end": 2},
        "text": "华为",
        "hypertextlabels": ["Vendor"],
    }
    page = f"<style>p {{}}</style><p class='x'>华为&amp;腾讯</p>{'<br>' * 40}"
    result = [{"id": "a", "type": "hypertextlabels", "value": value}]
    path = tmp_path / "pages.json"
    path.write_text(js([{"data": {"html": page}, "annotations": [{"result": result}]}]), "utf-8")
    form = detect(path)
    assert form.read is not None
    (location,) = locate(list(form.read(path)))
    assert location.document.text == "华为&腾讯"
    assert [item.spans[0].cut("华为&腾讯") for item in location.located] == ["华为"]


@pytest.mark.parametrize(
    "content,says",
    [(b"7z\xbc\xafrest", "an archive; unpack"), (b"<?xml?><xmi:XMI/>", "UIMA CAS JSON instead")],
)
def test_what_holds_the_files_of_a_tool_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "export"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=says):
        detect(path)
