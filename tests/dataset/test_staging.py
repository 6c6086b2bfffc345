"""Files of an export appear together, or the folder is as it was."""

from pathlib import Path

import pytest

from reader.dataset.source import DatasetError
from reader.dataset.staging import Staging


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def written(folder: Path) -> None:
    with Staging(folder) as staging:
        for name in ("old.txt", "new.txt"):
            staging.write(name, "new")
        staging.drop("gone.txt")
        staging.commit()


def test_a_folder_that_cannot_be_flushed_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {"old.txt": b"old", "gone.txt": b"gone"}
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)

    def refused(_folder: Path) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr("reader.dataset.staging.sync_folder", refused)
    with pytest.raises(DatasetError, match="nothing was changed"):
        written(tmp_path)
    assert contents(tmp_path) == before


def test_what_was_written_waits_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[int] = []
    monkeypatch.setattr("reader.dataset.staging.os.fsync", waited.append)
    with Staging(tmp_path / "new") as staging:
        for name in ("a.txt", "b.txt"):
            staging.write(name, name)
        staging.commit()
    assert contents(tmp_path / "new") == {"a.txt": b"a.txt", "b.txt": b"b.txt"}
    # Each file, and the folder that names them.
    assert len(waited) == 3
