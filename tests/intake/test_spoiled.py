"""Spoiled documents and collections: whole articles or refusals, never a failure or a half."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.intake import Found, Intake, Refused, Told, read_each
from tests.intake.office import archive, docx, epub, odt, paragraph, run

_HIDDEN = run("藏", "<w:vanish/>")
_BODY = f"{paragraph('第一段', _HIDDEN)}<w:tbl><w:tr><w:tc>{paragraph('格')}</w:tc></w:tr></w:tbl>"
_OPEN = '<text:h>题</text:h><text:p>一<text:s text:c="3"/>二</text:p>'
_SAVED = (
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'
    b"Subject: =?utf-8?B?5qCH?=\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<p>\xe6\xad\xa3\xe6\x96\x87\r\n--x--"
)
SEEDS: dict[str, bytes] = {
    "a.docx": docx(_BODY, core="<dc:title>题</dc:title>"),
    "a.odt": odt(_OPEN),
    "a.epub": epub("<h1>一</h1>", "<p>二</p>"),
    "a.mhtml": _SAVED,
    "a.csv": 'id,标题,正文,日期\n1,题,"第一,\n行""二",昨天\n2,三,四,2024\n'.encode(),
    "a.tsv": 'title\ttext\n一\t"二\n"\n三\t"四"五\n'.encode(),
    "a.jsonl": '{"text":"一","":1,"meta":{"title":"t"}}\n{"text":["二"],"time":9}\n'.encode(),
    "a.json": '{"data":[{"text":"一"}, {"text":"二","url":"x"}]}'.encode(),
}
_PIECES = (
    *(b"\x00", b"\xff", b'"', b"\n", b"\r", b",", b"{", b"]", b"\\ud800", b"NaN", b"--x"),
    *(b"\xef\xbb\xbf", b"<w:p>", b"</w:p>", b"<!DOCTYPE a>", b"&a;"),
    *(b"PK\x05\x06", b"PK\x01\x02", b"\xff\xff\xff\xff"),
)


@st.composite
def spoiled(draw: st.DrawFn, data: bytes) -> bytes:
    """*data* cut, with pieces put in and bytes taken out."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        gone = draw(st.sampled_from((0, 1, 4, 40, len(data))))
        data = data[:at] + draw(st.sampled_from(_PIECES)) + data[at + gone :]
    return data


def _read(folder: Path, name: str, data: bytes) -> list[Found]:
    path = folder / name
    path.write_bytes(data)
    return list(read_each(path))


def _whole(found: Found) -> bool:
    if isinstance(found, Refused):
        return bool(str(found.error).encode())
    if isinstance(found, Told):
        return all(note.encode() for note in found.notes)
    article = found.article
    same = hashlib.sha256(found.text.encode()).hexdigest() == article.sha256
    return same and article.length == len(found.text) and bool(found.text.strip())


_SETTINGS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)


@pytest.mark.parametrize("name", SEEDS)
@given(data=st.data())
@_SETTINGS
def test_a_spoiled_file_is_read_or_refused(tmp_path: Path, name: str, data: st.DataObject) -> None:
    found = _read(tmp_path, name, data.draw(spoiled(SEEDS[name])))
    assert found
    assert all(map(_whole, found))


@given(data=st.data())
@_SETTINGS
def test_a_spoiled_main_part_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    body = f'<w:document xmlns:w="w"><w:body>{_BODY}</w:body></w:document>'.encode()
    found = _read(tmp_path, "a.docx", archive({"word/document.xml": data.draw(spoiled(body))}))
    assert all(map(_whole, found))


@given(texts=st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1), min_size=1))
@_SETTINGS
def test_every_text_comes_to_the_letter_or_is_refused(tmp_path: Path, texts: list[str]) -> None:
    cells = "".join('"' + text.replace('"', '""') + '"\n' for text in texts)
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    for name, data in (("a.csv", "正文\n" + cells), ("a.jsonl", lines)):
        found = _read(tmp_path, name, data.encode())
        taken = [each.text for each in found if isinstance(each, Intake)]
        left = sum(isinstance(each, Refused) for each in found)
        assert taken == [text for text in texts if text in taken]
        # In a table a row without anything in it is no record.
        blank = sum(not text.strip() for text in texts) if name == "a.csv" else 0
        assert len(taken) + left in range(len(texts) - blank, len(texts) + 1)


def _mime(head: str, body: str = "<p>正文</p>") -> bytes:
    return f"MIME-Version: 1.0\r\nContent-Type: text/html{head}\r\n\r\n{body}".encode()


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.mhtml", _mime("; charset=a\x00b")),
        ("a.mhtml", _mime("; a*0=b" * 100_000)),
        ("a.mhtml", _mime("\r\nSubject: " + "=?utf-8?q?a?= " * 100_000)),
        ("a.mhtml", _mime("").replace(b"text/html", b"multipart/related; boundary=x")
         + b"\r\n--x\r\nContent-Type: multipart/related; boundary=x\r\n\r\n" * 5_000),
        ("a.csv", b"text" + b"," * 1_000_000 + b"\n"),
        ("a.csv", b'text,x\n"a\n' * 10_000),
        ("a.tsv", b"text\tx\n" + b'"a\n' * 5_000),
        ("a.json", b"[" * 1_000_000),
        ("a.jsonl", b'{"":1,"text":"a","date":"x"}\n{"text":"b","":"' + b"9" * 1_000_000),
        ("a.docx", b"PK\x03\x04" + b"PK\x05\x06" * 200_000),
    ],
)  # fmt: skip
def test_files_made_to_take_for_ever_end(tmp_path: Path, name: str, data: bytes) -> None:
    found = _read(tmp_path, name, data)
    assert found
    assert all(map(_whole, found))
