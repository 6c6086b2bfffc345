"""What rides along inside a text of the file is JSON too, and may be spoilt by itself."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from reader.core.claim import Claim
from reader.formats.brat import BRAT
from reader.formats.format import Format
from reader.formats.label_studio import LABEL_STUDIO
from reader.formats.locate import locate
from reader.formats.marks import FormatError
from reader.formats.reading import parsed
from reader.formats.registry import detect
from reader.formats.take_apart import document_of
from tests.values import article as build_article
from tests.values import claim as build_claim

TEXT = "华为称盘古参数达2300亿，腾讯不认可。"


def written(form: Format) -> dict[str, bytes]:
    made = build_article(TEXT)
    claim: Claim = build_claim(made, TEXT, (0, 13))
    assert form.write is not None
    return form.write([document_of(made, TEXT, (claim,))])


def read(form: Format, path: Path) -> None:
    assert form.read is not None
    locate(list(form.read(path)))


def test_half_a_character_in_a_note_of_brat_is_told(tmp_path: Path) -> None:
    for name, content in written(BRAT).items():
        (tmp_path / name).write_bytes(content.replace(b'"id":"c-1"', rb'"id":"\ud800"'))
    with pytest.raises(FormatError, match="not JSON"):
        read(BRAT, tmp_path)


@pytest.mark.parametrize("inside", ["[" * 100_000, '{"a":"\\ud800"}', "no JSON"])
def test_a_spoilt_meta_of_label_studio_is_a_note(tmp_path: Path, inside: str) -> None:
    path = tmp_path / "label-studio.json"
    tasks = json.loads(written(LABEL_STUDIO)[path.name])
    for region in tasks[0]["annotations"][0]["result"]:
        region["meta"] = {"text": [inside]}
    path.write_text(json.dumps(tasks), encoding="utf-8")
    read(LABEL_STUDIO, path)


def test_a_number_of_thousands_of_digits_at_the_beginning_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text('{"id":' + "9" * 5000 + "}", encoding="utf-8")
    with pytest.raises(FormatError, match="digits"):
        detect(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.json"
    os.mkfifo(path)
    with pytest.raises(FormatError, match="neither a file nor a folder"):
        detect(path)
    with pytest.raises(FormatError, match="not a file"):
        read(LABEL_STUDIO, path)


def test_what_is_nested_almost_too_deeply_to_be_read_raises_nothing_else() -> None:
    for depth in range(sys.getrecursionlimit() - 120, sys.getrecursionlimit() + 2):
        raw = b'["\\u0041", ' + b"[" * depth + b"]" * depth + b"]"
        with suppress(FormatError):
            parsed(raw, "x.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize("half", [r"\ud83d", r"\uDC00", r"\uDE00\uD83D"])
def test_half_a_character_is_refused_in_every_encoding(encoding: str, half: str) -> None:
    with pytest.raises(FormatError, match="lone surrogate"):
        parsed(f'["{half}"]'.encode(encoding), "x.json")


def test_both_halves_of_a_character_are_read() -> None:
    assert parsed(rb'["\ud83d\ude00", "\\ud83d"]', "x.json") == ["\U0001f600", r"\ud83d"]
