"""The pages for the first hour: what they name is there under that very name."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader.defaults import default_tag_set
from reader.ui.dialogs.guide_dialog import GuideDialog
from reader.viewmodels.actions import ACTIONS
from reader.viewmodels.settings import LANGUAGES
from tests.builders import ROOT
from tests.windows import Hand, open_dialog

COPIES = {"zh_CN": "zh-CN.md", "zh_TW": "zh-TW.md"}
#: Keys of the mouse and the page that the table of actions does not have.
OTHERS = {"Alt"}


def page(language: str) -> str:
    return (ROOT / "resources" / "guide" / f"{language}.md").read_text(encoding="utf-8")


def translations(language: str) -> dict[str, str]:
    """What each text of the code is in this language."""
    if language == "en":
        return {}
    file = ROOT / "resources" / "translations" / f"zhubi_{language}.ts"
    messages = ET.parse(file).iter("message")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in messages}


def named(language: str) -> list[str]:
    """The names of the window that a page quotes: menus with their entries, and others."""
    return re.findall(r"\*\*(.+?)\*\*", page(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_a_menu_stands_there(language: str) -> None:
    said = translations(language)
    there = {
        f"{said.get(each.section.value, each.section.value)} → {said.get(each.text, each.text)}"
        for each in ACTIONS
    }
    # Who cannot read the interface yet finds the languages under the English name.
    there |= {f"View → {each.text}" for each in ACTIONS if each.id.startswith("language.")}
    assert {each for each in named(language) if "→" in each} - there == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_name_is_in_the_window(language: str) -> None:
    labels = [value.label for field in default_tag_set().fields for value in field.values]
    tag = {"en": "en", "zh_CN": "hans", "zh_TW": "hant"}[language]
    there = {getattr(label, tag) for label in labels}
    there |= {each.text for each in ACTIONS} | {"saved", "not saved yet"}
    if language != "en":
        there = {getattr(label, tag) for label in labels} | set(translations(language).values())
    assert {each for each in named(language) if "→" not in each} - there == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_one_of_the_table(language: str) -> None:
    quoted = set(re.findall(r"`(.+?)`", page(language)))
    known = {key.replace("Return", "Enter") for each in ACTIONS for key in each.keys}
    assert quoted - known == OTHERS


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_pages_have_the_same_steps(language: str) -> None:
    def shape(name: str) -> list[str]:
        return re.findall(r"^(?:#+|-|\d\.) ", page(name), re.MULTILINE)

    def keys(name: str) -> list[str]:
        return re.findall(r"`(.+?)`", page(name))

    assert (shape(language), keys(language)) == (shape("en"), keys("en"))


@pytest.mark.parametrize("language", COPIES)
def test_the_documents_have_the_same_page(language: str) -> None:
    copy = (ROOT / "docs" / COPIES[language]).read_text(encoding="utf-8")
    text, links = copy.split("\n---\n")
    assert text == page(language)
    for link in re.findall(r"\]\(([^)#]+)", links):
        assert Path(ROOT / "docs" / link).is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_shows_it_in_the_language_of_the_interface(hand: Hand, language: str) -> None:
    hand.window.session.settings.set("language", language)
    hand.window.commands["help.guide"].trigger()
    shown = open_dialog(GuideDialog).text.toPlainText()
    assert shown.splitlines()[0] == page(language).splitlines()[0].removeprefix("# ")
    assert "**" not in shown


def test_it_follows_the_language_and_stays_when_a_project_opens(hand: Hand, tmp_path: Path) -> None:
    hand.window.commands["help.guide"].trigger()
    hand.window.session.settings.set("language", "zh_TW")
    hand.settle()
    hand.begin(tmp_path, "正文")
    assert open_dialog(GuideDialog).text.toPlainText().startswith("朱筆入門")


@pytest.mark.parametrize("at, language", [(0, "zh_CN"), (-1, "zh_TW")])
@pytest.mark.parametrize("term", ["article", "claim", "vendor", "stance", "metric", "boilerplate"])
def test_the_glossary_has_the_words_of_the_window(term: str, at: int, language: str) -> None:
    rows = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    (row,) = [each for each in rows if each.startswith(f"| {term} |")]
    said = translations(language)
    assert row.split("|")[2].split("/")[at].strip() == said.get(term.capitalize(), said.get(term))


def test_the_documents_name_entries_that_are_there() -> None:
    there = {f"{each.section.value} → {each.text}" for each in ACTIONS}
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    quoted = set(re.findall(r"(?<!\*)\*([A-Z]\w+ → [^*]+)\*(?!\*)", text))
    assert quoted
    assert quoted - there == set()
