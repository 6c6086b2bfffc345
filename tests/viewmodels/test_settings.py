"""Settings: kept, and only what fits the table."""

import pytest
from PySide6.QtCore import QLocale, QSettings

from reader.viewmodels.settings import SPECS, Settings
from reader.viewmodels.wording.languages import of_system


def test_every_default_fits_its_own_row() -> None:
    assert [row.key for row in SPECS if not row.accepts(row.default)] == []


def test_a_value_is_kept(settings: Settings) -> None:
    settings.set("font_size", 24)
    assert settings.get("font_size") == 24


@pytest.mark.parametrize("value", [5, 500, "24", True, None])
def test_a_value_that_does_not_fit_is_refused(settings: Settings, value: object) -> None:
    with pytest.raises(ValueError, match="font_size"):
        settings.set("font_size", value)


@pytest.mark.parametrize("raw", ["not json", '"wide"', "400", "true"])
def test_a_damaged_value_reads_as_the_default(settings: Settings, raw: str) -> None:
    store = settings._store
    assert isinstance(store, QSettings)
    store.setValue("font_size", raw)
    assert settings.get("font_size") == 18


def test_projects_opened_last_come_first_and_once(settings: Settings) -> None:
    for path in ("a", "b", "a"):
        settings.opened(path)
    assert settings.recent == ("a", "b")


def test_nine_projects_are_remembered(settings: Settings) -> None:
    for number in range(12):
        settings.opened(str(number))
    assert len(settings.recent) == 9


def test_where_one_was_reading_is_kept_for_the_recent_projects(settings: Settings) -> None:
    settings.opened("a")
    settings.leave("a", ("article", 7, 9))
    settings.forget("a")
    settings.opened("b")
    settings.leave("b", ("other", 1, 2))
    assert (settings.left("a"), settings.left("b")) == (None, ("other", 1, 2))
    settings.set("places", {"b": ["other", "1", 2]})
    assert settings.left("b") is None


def test_a_change_is_told_once(settings: Settings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set("theme", "dark")
    settings.set("theme", "dark")
    assert told == ["theme"]


@pytest.mark.parametrize(
    "name, wanted",
    [("zh_CN", "zh_CN"), ("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("en_GB", "en"), ("de", "en")],
)
def test_the_system_says_which_language(name: str, wanted: str) -> None:
    assert of_system(QLocale(name)) == wanted
