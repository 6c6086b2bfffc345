"""docs/cli.md knows every command, option, key and exit code."""

import re
import shlex
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest

from reader.cli.answer import Exit
from reader.cli.arguments import build_parser
from reader.cli.table import ENTRIES, Entry
from reader.script import CONFIGS, Mode
from tests.builders import ROOT
from tests.cli.conftest import NOTE, Zhubi

TEXT = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
SECTIONS = dict(
    re.findall(r"^## zhubi ([a-z-]+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
)


def parsers() -> dict[str, ArgumentParser]:
    """The parser of each command."""
    actions = build_parser(whole=True)._actions
    found = next(action for action in actions if isinstance(action, _SubParsersAction))
    return dict(found.choices)


def words(text: str) -> set[str]:
    """The words that the text marks as code."""
    return set(re.findall(r"[\w.-]+", " ".join(re.findall(r"`([^`\n]+)`", text))))


def test_every_command_has_its_section_and_no_other() -> None:
    assert list(SECTIONS) == [entry.name for entry in ENTRIES]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_the_example_of_a_command_is_in_its_section(entry: Entry) -> None:
    assert f"\n{entry.example}\n" in SECTIONS[entry.name]


@pytest.mark.parametrize("name", [entry.name for entry in ENTRIES])
def test_every_option_and_argument_is_in_the_section(name: str) -> None:
    known = words(SECTIONS[name])
    for action in parsers()[name]._actions:
        if action.dest == "help":
            continue
        wanted = action.option_strings or [str(action.metavar)]
        assert set(wanted) <= known
        if action.choices:
            assert set(action.choices) <= known


@pytest.mark.parametrize("name", [entry.name for entry in ENTRIES])
def test_no_section_names_an_option_that_is_not_there(name: str) -> None:
    named = {word for word in words(SECTIONS[name]) if word.startswith("--")}
    known = {word for action in parsers()[name]._actions for word in action.option_strings}
    assert named <= known


def test_every_exit_code_is_in_the_table() -> None:
    codes = re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)
    assert [int(code) for code in codes] == [int(code) for code in Exit]


def test_every_key_is_documented(
    zhubi: Zhubi, here: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "articles").mkdir()
    (here / "articles" / "one.txt").write_text(NOTE[::-1] + "Kimi", encoding="utf-8")
    monkeypatch.setattr("reader.cli.commands.picture.draw_picture", lambda *_, **__: None)
    for entry in ENTRIES:
        example = [word for word in shlex.split(entry.example)[1:] if word != "--json"]
        data = zhubi(*example, "--json").data
        known = words(SECTIONS[entry.name])
        assert data.keys() - {"command", "ok"} <= known
        for value in data.values():
            items = value if isinstance(value, list) else []
            assert all(item.keys() <= known for item in items if isinstance(item, dict)), entry.name


def test_the_modes_and_conversions_are_all_named() -> None:
    assert {mode.value for mode in Mode} <= words(SECTIONS["picture"])
    assert set(CONFIGS) <= words(SECTIONS["convert"])
