"""Whatever words it is given, the command line answers, and never with a fault."""

import contextlib
import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.answer import Exit
from reader.cli.main import main
from reader.cli.table import ENTRIES
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project

COMMANDS = [entry.name for entry in ENTRIES if entry.name != "picture"]
OPTIONS = [
    *("--json", "--limit", "0", "--full", "--layout", "claims", "--config", "s2t", "--map", "--"),
    *("--annotator", "安娜", "--article", "--encoding", "gbk", "--preview", "--status", "done"),
    *("--dictionaries", "current", "--project", "--folder", "--wordings", "-h", "-x", "--jso"),
]
PLACES = [
    *(
        "work.zhubi",
        "new.zhubi",
        "note.txt",
        "folder",
        "none",
        "",
        ".",
        "-",
        "\0",
        "\udc80",
        "软件",
    ),
    *("note.txt/below", "new", "a\nb", "\u202e", "x" * 300),
]
WORDS = st.tuples(
    st.sampled_from(COMMANDS),
    st.lists(st.sampled_from([*PLACES, *OPTIONS]), max_size=6).map(tuple),
).map(lambda parts: (parts[0], *parts[1]))


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("any")
    (folder / "note.txt").write_text("软件开发。", encoding="utf-8")
    (folder / "folder").mkdir()
    path = folder / "work.zhubi"
    Project.create(
        path, annotator="a", tag_set=default_tag_set(), vendors=default_vendors()
    ).close()
    return folder


@given(words=WORDS)
def test_no_words_are_a_fault(there: Path, words: tuple[str, ...]) -> None:
    out, err = io.BytesIO(), io.BytesIO()
    # As Python sets up the streams of a process.
    printing = io.TextIOWrapper(out, write_through=True)
    telling = io.TextIOWrapper(err, errors="backslashreplace", write_through=True)
    with contextlib.chdir(there), pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("软件".encode())))
        with contextlib.redirect_stdout(printing), contextlib.redirect_stderr(telling):
            code = main(words)
    told, printed = err.getvalue().decode(errors="replace"), out.getvalue()
    assert Exit(code) in (Exit.DONE, Exit.FOUND, Exit.USAGE, Exit.PROJECT, Exit.FAILED), told
    assert "Traceback" not in told
    options = words[: words.index("--")] if "--" in words else words
    if "--json" in options and "-h" not in options and code != Exit.USAGE:
        assert isinstance(json.loads(printed), dict)
