"""What changed since the release that lies in a folder, and which version that asks for.

A patch keeps the data, a minor version only adds records, a major one changes or removes some, or
moves them across splits: the datasheet promises so, and who trains on a dataset relies on it.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.dataset.notices import Notice
from reader.dataset.staging import StagedFile

_DESCRIBED = "croissant.json"
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})\.([0-9]{1,9})")
#: An article's line grows with its claims, which have lines of their own: here its text decides.
_ARTICLE = re.compile(rb'"doc_id":("(?:[^"\\]|\\.)*"),"doc_sha256":"([0-9a-f]{64})"')

_Version = tuple[int, int, int]


def version_due(
    folder: Path, files: Mapping[tuple[str, str], StagedFile], version: str
) -> Iterator[Notice]:
    """A notice when the data differ from the release in *folder* by more than *version* says.

    *files* are those that are about to take the places of that release's, finished.
    """
    before, now = _released(folder), _parts(version)
    if before is None or now is None:
        return
    old = _records({key: folder / file.name for key, file in files.items()})
    new = _records({key: file.path for key, file in files.items()})
    if old == new:
        return
    added = old <= new
    due = (before[0], before[1] + 1, 0) if added else (before[0] + 1, 0, 0)
    if now < due:
        changed = "records were added" if added else "records were changed, removed or moved"
        yield Notice(
            "version_added" if added else "version_changed",
            f"since version {{before}} in this folder {changed}: "
            "that asks for version {due}, not {now}",
            {"before": _spoken(before), "due": _spoken(due), "now": version},
        )


def _released(folder: Path) -> _Version | None:
    """The version of the release in a folder, if one can be read there."""
    try:
        described = json.loads((folder / _DESCRIBED).read_bytes())
        return _parts(described["version"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _parts(version: object) -> _Version | None:
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    return None if found is None else (int(found[1]), int(found[2]), int(found[3]))


def _records(files: Mapping[tuple[str, str], Path]) -> set[int]:
    """Numbers that stand for the records of a dataset, each with its layout and split."""
    found: set[int] = set()
    for (layout, split), path in files.items():
        try:
            with path.open("rb") as opened:
                for line in opened:
                    article = _ARTICLE.search(line) if layout == "documents" else None
                    said = line if article is None else article[0]
                    found.add(hash((layout, split, said)))
        except OSError:
            continue
    return found


def _spoken(version: _Version) -> str:
    return ".".join(map(str, version))
