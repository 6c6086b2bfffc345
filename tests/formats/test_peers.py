"""Other tools' own readers take what we write; skipped where a tool is not installed.

The tools may live in another environment: ``ZHUBI_PEERS`` names its Python.
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reader.core.claim import Claim
from reader.formats.assemble import assemble
from reader.formats.doccano import read
from reader.formats.locate import Location, locate
from reader.formats.registry import format_named
from reader.formats.take_apart import document_of
from tests.formats.test_edited import RICH
from tests.formats.test_edited import TEXT as ONE
from tests.values import article as build_article
from tests.values import claim as build_claim

PYTHON = os.environ.get("ZHUBI_PEERS", sys.executable)
SCRIPTS = Path(__file__).with_name("peers")
#: Astral and joined characters, every sign that some format has for itself, several line ends.
TWO = '🚀𠮷祥👩\u200d💻 称“盘古”\\ | "x"_*[y]\r\n腾讯\t反对。\u2028百度e\u0301沉默。\n'
ARTICLE = build_article(TWO, name="two 二")
HARD = [
    build_claim(ARTICLE, TWO, (0, 9), (12, 20), name="c-2"),
    build_claim(ARTICLE, TWO, (3, 12), name="c-3", note='a "b"\n\t|[c]_*\\ d'),
    build_claim(ARTICLE, TWO, (3, 12), name="c-4"),
    build_claim(ARTICLE, TWO, (22, 33), name="c-5"),
]


@cache
def has(module: str) -> bool:
    """Whether the Python of the peers has this module."""
    seek = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([PYTHON, "-c", seek], check=False).returncode == 0


def told(module: str, script: str, written: Path) -> Any:
    """What a script prints as JSON about what we wrote."""
    if not all(map(has, module.split("+"))):
        pytest.skip(f"no {module} here")
    ran = subprocess.run(
        [PYTHON, str(SCRIPTS / script), str(written)], check=False, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])


def sent(folder: Path, key: str) -> Path:
    """The folder of an export of two articles with claims and one without."""
    one, three = build_article(ONE), build_article("无。", name="without")
    form = format_named(key)
    assert form.write is not None
    found = [
        document_of(one, ONE, [RICH]),
        document_of(ARTICLE, TWO, HARD),
        document_of(three, "无。", []),
    ]
    for name, content in form.write(found).items():
        (folder / name).write_bytes(content)
    return folder


def claims_of(location: Location) -> tuple[Claim, ...]:
    """The claims of one text that came back."""
    return assemble(location, article="a", annotator="other").claims


def test_brat_reads_every_line_and_writes_the_same(tmp_path: Path) -> None:
    found = told("brat", "read_brat.py", sent(tmp_path, "brat"))
    assert [each["failed"] for each in found.values()] == [[]] * 3
    assert all(each["same"] for each in found.values())
    assert all(right for each in found.values() for _, _, right in each["marks"])
    assert [len(each["marks"]) for each in found.values()] == [6, 4, 0]
    assert found["one"]["links"] == ["supportive", "unset", "metric", "speaker", "time"]


def test_spacy_finds_every_span_of_a_file_for_prodigy(tmp_path: Path) -> None:
    found = told("spacy", "read_spacy.py", sent(tmp_path, "prodigy") / "prodigy.jsonl")
    assert [(each["right"], each["spans"]) for each in found] == [(6, 6), (5, 5), (0, 0)]
    assert all(each["text"] and each["entities"] for each in found)


def test_label_studio_finds_tasks_annotations_and_regions_valid(tmp_path: Path) -> None:
    found = told("label_studio_sdk", "read_label_studio.py", sent(tmp_path, "label-studio"))
    assert all(all((each["task"], *each["fits"], *each["regions"])) for each in found)
    assert [len(each["regions"]) for each in found] == [6, 5, 0]


def test_doccano_takes_every_span_and_relation_and_gives_them_back(tmp_path: Path) -> None:
    written = sent(tmp_path, "doccano") / "doccano.jsonl"
    found = told("backend+django", "read_doccano.py", written)
    assert found["errors"] == []
    written.write_text("".join(f"{json.dumps(each)}\n" for each in found["records"]), "utf-8")
    claims = [claim for location in locate(list(read(written))) for claim in claims_of(location)]
    assert claims == [replace(each, article="a") for each in (RICH, *HARD)]


@pytest.mark.skipif("ZHUBI_ANNO_CONTEXT" not in os.environ, reason="no copy of the context here")
def test_our_annotations_are_what_the_standard_means_by_its_terms(tmp_path: Path) -> None:
    found = told("pyld", "read_jsonld.py", sent(tmp_path, "w3c") / "annotations.jsonld")
    assert found["id"] == "file:///somewhere/annotations.jsonld"
    assert found["type"] == ["http://www.w3.org/ns/activitystreams#OrderedCollectionPage"]
    texts = {"one.txt": ONE, "two%20二.txt": TWO}
    assert len(found["targets"]) == 11
    for target in found["targets"]:
        text = texts[target["source"].rpartition("/")[2]]
        start, end = target["start"], target["end"]
        assert text[start:end] == target["exact"]
        assert text[:start].endswith(target["prefix"])
        assert text[end:].startswith(target["suffix"])
