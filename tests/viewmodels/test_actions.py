"""The action table and the keys: one owner for each, changes kept, clashes refused."""

import pytest

from reader.script import Mode
from reader.viewmodels.actions import ACTIONS, BY_ID, Section
from reader.viewmodels.keymap import KeyClashError, Keymap, portable
from reader.viewmodels.page.keys import moves_in_text
from reader.viewmodels.settings import LANGUAGES, THEMES, Settings


@pytest.fixture
def keymap(qapp: object, settings: Settings) -> Keymap:
    return Keymap(settings)


def test_no_two_actions_share_an_id() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_no_two_actions_share_a_key() -> None:
    keys = [portable(key) for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_no_action_takes_a_key_that_moves_in_the_text() -> None:
    assert [key for action in ACTIONS for key in action.keys if moves_in_text(key)] == []


@pytest.mark.parametrize("key", ["Shift+Alt+Left", "Ctrl+Right", ".", "PgDown", "Shift+Home"])
def test_a_key_that_moves_in_the_text_is_refused(keymap: Keymap, key: str) -> None:
    with pytest.raises(KeyClashError, match="Moving in the text"):
        keymap.assign("claim.note", (key,))


def test_every_key_is_one_that_qt_knows() -> None:
    assert [key for action in ACTIONS for key in action.keys if not portable(key)] == []


def test_every_section_has_actions() -> None:
    assert {action.section for action in ACTIONS} == set(Section)


@pytest.mark.parametrize(
    "group, members",
    [("mode", [mode.value for mode in Mode]), ("theme", THEMES), ("language", LANGUAGES)],
)
def test_every_choice_has_an_action(group: str, members: list[str]) -> None:
    found = {action.id for action in ACTIONS if action.group == group}
    assert found == {f"{group}.{member}" for member in members}


def test_a_key_is_changed_and_kept(keymap: Keymap, settings: Settings) -> None:
    keymap.assign("claim.note", ("Ctrl+Alt+N",))
    assert Keymap(settings).keys("claim.note") == ("Ctrl+Alt+N",)


def test_a_key_that_another_action_has_is_refused(keymap: Keymap) -> None:
    with pytest.raises(KeyClashError, match="V"):
        keymap.assign("claim.note", ("v",))
    assert keymap.keys("claim.note") == ("N",)


def test_a_key_that_opens_a_menu_is_refused(keymap: Keymap) -> None:
    with pytest.raises(KeyClashError, match="File"):
        keymap.assign("claim.note", ("Alt+F",))


def test_a_key_freed_by_one_action_is_free_for_another(keymap: Keymap) -> None:
    keymap.assign("claim.vendor", ())
    keymap.assign("claim.note", ("V",))
    assert keymap.owner("V") is BY_ID["claim.note"]


def test_reset_brings_back_the_table(keymap: Keymap) -> None:
    keymap.assign("claim.note", ())
    keymap.reset()
    assert keymap.keys("claim.note") == BY_ID["claim.note"].keys


def test_keys_of_an_action_that_is_gone_are_passed_over(keymap: Keymap, settings: Settings) -> None:
    settings.set("keys", {"gone.action": ["V"]})
    assert keymap.owner("V") is BY_ID["claim.vendor"]
