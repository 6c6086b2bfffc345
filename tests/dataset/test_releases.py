"""A release says by its version how far it differs from the one before it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.dataset import DatasetOptions
from tests.dataset.test_folder import codes, items, write
from tests.values import claim

Change = Callable[[list[Any]], list[Any]]


def with_version(version: str) -> DatasetOptions:
    return DatasetOptions(sharing="full", version=version)


def placed(folder: Path) -> list[Any]:
    """Ten articles that are released as 1.2.3, with their groups and splits stored."""
    made = items()
    report = write(made, folder, with_version("1.2.3"))
    where = {each.article: each for each in report.placements}
    return [
        (replace(one, group=where[one.id].group, split=where[one.id].split), text, claims)
        for one, text, claims in made
    ]


def another_claim(made: list[Any]) -> list[Any]:
    one, text, claims = made[0]
    return [(one, text, [*claims, claim(one, text, (12, 15), name="c-new")]), *made[1:]]


def another_note(made: list[Any]) -> list[Any]:
    one, text, (only,) = made[0]
    return [(one, text, [replace(only, kind="fact")]), *made[1:]]


def one_article_less(made: list[Any]) -> list[Any]:
    return made[1:]


def other_splits(made: list[Any]) -> list[Any]:
    one, text, claims = made[0]
    other = "test" if one.split != "test" else "train"
    return [(replace(one, split=other), text, claims), *made[1:]]


def told(found: Sequence[Any]) -> list[str]:
    return [each.text for each in found if each.code.startswith("version_")]


def test_the_first_release_and_the_same_again_need_nothing(tmp_path: Path) -> None:
    made = placed(tmp_path)
    for version in ("1.2.3", "1.2.4", "1.0.0"):
        assert told(write(made, tmp_path, with_version(version)).notices) == []


def test_what_is_only_added_asks_for_a_minor_version(tmp_path: Path) -> None:
    more = another_claim(placed(tmp_path))
    (found,) = told(write(more, tmp_path, with_version("1.2.4")).notices)
    assert found == (
        "since version 1.2.3 in this folder records were added: "
        "that asks for version 1.3.0, not 1.2.4"
    )


@pytest.mark.parametrize("change", [another_note, one_article_less, other_splits])
def test_what_is_changed_removed_or_moved_asks_for_a_major_one(
    tmp_path: Path, change: Change
) -> None:
    other = change(placed(tmp_path))
    report = write(other, tmp_path, with_version("1.3.0"))
    assert "version_changed" in codes(report.notices)
    assert "2.0.0, not 1.3.0" in told(report.notices)[0]


@pytest.mark.parametrize("version", ["1.3.0", "1.4.0", "2.0.0"])
def test_enough_is_enough(tmp_path: Path, version: str) -> None:
    more = another_claim(placed(tmp_path))
    assert told(write(more, tmp_path, with_version(version)).notices) == []


def test_it_is_no_part_of_the_dataset(tmp_path: Path) -> None:
    more = another_claim(placed(tmp_path / "one"))
    write(more, tmp_path / "one", with_version("1.2.4"))
    write(more, tmp_path / "two", with_version("1.2.4"))
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"version":"first"}', b"[" * 100_000])
def test_a_release_that_cannot_be_read_is_none(tmp_path: Path, damage: bytes) -> None:
    more = another_claim(placed(tmp_path))
    (tmp_path / "croissant.json").write_bytes(damage)
    assert told(write(more, tmp_path, with_version("1.2.4")).notices) == []
