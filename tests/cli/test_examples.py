"""The example of every command does what it says."""

import shlex
from pathlib import Path

import pytest

from reader.cli.arguments import build_parser
from reader.cli.table import ENTRIES, Entry
from tests.cli.conftest import NOTE, Zhubi


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_an_example_is_understood(entry: Entry) -> None:
    arguments = build_parser(whole=True).parse_args(shlex.split(entry.example)[1:])
    assert arguments.command == entry.name


def test_the_examples_run_one_after_another(
    zhubi: Zhubi, here: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "articles").mkdir()
    (here / "articles" / "one.txt").write_text(NOTE[::-1] + "Kimi", encoding="utf-8")
    monkeypatch.setattr("reader.cli.commands.picture.draw_picture", lambda *_, **__: None)
    for entry in ENTRIES:
        ran = zhubi(*shlex.split(entry.example)[1:])
        assert (entry.name, ran.code, ran.err) == (entry.name, 0, "")
        assert ran.out or entry.name == "claims"
