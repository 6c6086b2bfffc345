"""Files and folders: which are read, in which order, and which are refused with a reason."""

import os
import stat
from pathlib import Path

import pytest

from reader.intake import (
    Intake,
    IntakeError,
    Reason,
    Refused,
    clean_name,
    find_files,
    read_file,
    read_paths,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with articles at two depths, and with what is no article."""
    for name in ("b.txt", "a.md", "c/d.html", "c/E.TXT", ".hidden.txt", ".git/x.txt", "f.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<p>正文 {name}", encoding="utf-8")
    return tmp_path


def _names(folder: Path, *paths: Path) -> list[str]:
    found = find_files(paths or (folder,))
    return [path.relative_to(folder).as_posix() for path in found if isinstance(path, Path)]


def _reason(path: Path) -> Reason:
    with pytest.raises(IntakeError) as caught:
        read_file(path)
    return caught.value.reason


def test_a_folder_is_searched_in_name_order_without_hidden_files(folder: Path) -> None:
    assert _names(folder) == ["a.md", "b.txt", "c/d.html", "c/E.TXT"]


def test_numbers_in_names_count_as_numbers(tmp_path: Path) -> None:
    for name in ("a1.txt", "a10.txt", "a2.txt", "第10期/a.txt", "第9期/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("正文", encoding="utf-8")
    assert _names(tmp_path) == ["a1.txt", "a2.txt", "a10.txt", "第9期/a.txt", "第10期/a.txt"]


def test_paths_keep_the_order_they_were_given_in(folder: Path) -> None:
    assert _names(folder, folder / "c", folder / "b.txt") == ["c/d.html", "c/E.TXT", "b.txt"]


def test_a_file_reached_twice_is_given_once(folder: Path) -> None:
    assert _names(folder, folder / "b.txt", folder).count("b.txt") == 1


def test_a_file_named_outright_is_read_whatever_its_ending(folder: Path) -> None:
    named = folder / "article.2024"
    named.write_text("正文", encoding="utf-8")
    assert _names(folder, named) == ["article.2024"]
    assert "article.2024" not in _names(folder)


def test_a_loop_of_links_ends(folder: Path) -> None:
    (folder / "c" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to("self.txt")
    assert _names(folder) == ["a.md", "b.txt", "c/d.html", "c/E.TXT"]


def test_a_link_to_an_article_is_read(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "z.txt"
    elsewhere.write_text("别处", encoding="utf-8")
    (folder / "z.txt").symlink_to(elsewhere)
    assert read_file(folder / "z.txt").text == "别处"


def test_deep_folders_are_searched(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 200)
    deep.mkdir(parents=True)
    (deep / "a.txt").write_text("深", encoding="utf-8")
    assert len(list(find_files([tmp_path]))) == 1


def test_refusals_come_between_the_articles(folder: Path) -> None:
    (folder / "a.md").write_bytes(b"")
    found = list(read_paths([folder, folder / "gone.txt"]))
    assert [type(item) for item in found] == [Refused, Intake, Intake, Intake, Refused]


def test_a_refusal_has_path_and_reason(tmp_path: Path) -> None:
    found = list(read_paths([tmp_path / "gone.txt"]))
    assert isinstance(found[0], Refused)
    assert (found[0].path.name, found[0].error.reason) == ("gone.txt", Reason.UNREADABLE)


def test_a_forced_encoding_holds_for_all_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("模型".encode("big5hkscs"))
    found = [item for item in read_paths([tmp_path], encoding="big5") if isinstance(item, Intake)]
    assert [item.text for item in found] == ["模型"]


def test_an_empty_folder_has_no_articles(tmp_path: Path) -> None:
    assert list(read_paths([tmp_path])) == []


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _reason(tmp_path) is Reason.NOT_A_FILE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert _reason(tmp_path / "pipe.txt") is Reason.NOT_A_FILE


def test_a_file_without_the_right_to_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("正文", encoding="utf-8")

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(IntakeError, match="Permission denied"):
        read_file(path)


def test_a_path_that_can_be_none_is_refused() -> None:
    assert _reason(Path("a\0b.txt")) is Reason.UNREADABLE


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    assert _reason(path) is Reason.TOO_LARGE


def test_reading_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("正文\r\n".encode())
    path.chmod(stat.S_IRUSR)
    read_file(path)
    assert path.read_bytes() == "正文\r\n".encode()


@pytest.mark.parametrize(
    "stem, name",
    [
        ("模型 降价", "模型-降价"),
        ("a/b\\c:d", "a-b-c-d"),
        ("abc\u202edef\u200b", "abcdef"),
        ("..", "article"),
        ("", "article"),
        ("\udcff", "article"),
        ("a\tb\nc", "a-b-c"),
        ("e\u0301", "é"),
        ("字" * 200, "字" * 80),
    ],
)
def test_names_are_safe_and_readable(stem: str, name: str) -> None:
    assert clean_name(stem) == name
