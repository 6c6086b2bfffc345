"""Other tools' files in older encodings, as copies in UTF-8 that the formats can read."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.formats.conll_reading import SIDE
from reader.formats.marks import FormatError
from reader.formats.peek import without_mark
from reader.formats.reading import load_bytes
from reader.intake.encoding import ENCODINGS, Decoded, canonical, decode
from reader.intake.errors import RefusalError

#: So many files are named one by one in the remarks.
_NAMED = 10
#: Other files of a folder, however large, are none of a format's.
_SUFFIXES = (".txt", ".ann", ".anns", ".a1", ".a2", ".json", ".tsv")
#: Formats that are no text, and those whose texts may lie beside under any name.
_BINARY, _TEXTS_BESIDE = ("docbin",), ("w3c",)


@contextmanager
def in_utf8(
    path: Path, key: str, *, encoding: str | None = None
) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """*path*, or where it or what belongs to it is not UTF-8 a copy that is, with remarks on it.

    Files of one tool are taken to have one encoding: the likeliest for all of them together, or
    *encoding*. What is guessed is remarked on, with its first byte that is not UTF-8; a file
    that is no text in any encoding is left as it is, for the format to refuse. Raises
    :class:`FormatError` for an unknown *encoding* and for a file that is not in it.
    """
    files = [] if key in _BINARY or not path.exists() else list(_belonging(path, key))
    strange = {
        file: raw for file in files if (raw := load_bytes(file)) and (encoding or _strange(raw))
    }
    found = _asked(strange, encoding) if encoding else _found(strange)
    if not found:
        yield path, ()
        return
    with TemporaryDirectory(prefix="zhubi-") as name:
        folder = Path(name)
        top = path if path.is_dir() else path.parent
        for file in files:
            copy = folder / path.name / file.relative_to(top)
            copy.parent.mkdir(parents=True, exist_ok=True)
            if file in found:
                copy.write_bytes(found[file].text.encode())
            else:
                shutil.copyfile(file, copy)
        whole = folder / path.name
        yield (
            whole if path.is_dir() else whole / path.name,
            () if encoding else tuple(_guesses(strange, found)),
        )


def _belonging(path: Path, key: str) -> Iterator[Path]:
    """The files that a format may open when it is given *path*."""
    try:
        inside = sorted(path.rglob("*") if path.is_dir() else path.parent.iterdir())
    except OSError:
        # A folder that may be gone through but not listed: then only what was named is read.
        inside = [path]
    for file in inside:
        near = path.is_dir() or file.stem == path.stem or file.name == SIDE
        text = key in _TEXTS_BESIDE and file.suffix == ".txt"
        if file == path or (file.suffix in _SUFFIXES and (near or text) and file.is_file()):
            yield file


def _strange(raw: bytes) -> bool:
    """Whether the formats could not read these bytes: no UTF-8, and no mark of another."""
    rest, encoding = without_mark(raw)
    if encoding != "utf-8" or len(rest) < len(raw):
        return False
    return b"\x00" in raw or _first_strange(raw) is not None


def _first_strange(raw: bytes) -> int | None:
    """The first byte that is not UTF-8."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return None


def _asked(files: dict[Path, bytes], encoding: str) -> dict[Path, Decoded]:
    if canonical(encoding) is None:
        raise FormatError(f"no encoding {encoding}; there are {', '.join(ENCODINGS)}")
    found = {}
    for file, raw in files.items():
        try:
            found[file] = decode(raw, forced=encoding)
        except RefusalError as error:
            raise FormatError(f"{file.name} is not {encoding}: {error.detail}") from error
    return found


def _found(files: dict[Path, bytes]) -> dict[Path, Decoded]:
    """What each file says, all read in one encoding where one reads them all."""
    together = _guessed(b"".join(files.values())) if files else None
    if together is not None:
        texts = {file: _strict(raw, together.encoding) for file, raw in files.items()}
        if None not in texts.values():
            return {
                file: Decoded(
                    text=text or "",
                    encoding=together.encoding,
                    how=together.how,
                    runner_up=together.runner_up,
                )
                for file, text in texts.items()
            }
    alone = {file: _guessed(raw) for file, raw in files.items()}
    return {file: decoded for file, decoded in alone.items() if decoded is not None}


def _guessed(raw: bytes) -> Decoded | None:
    try:
        return decode(raw)
    except RefusalError:
        return None


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guesses(strange: dict[Path, bytes], found: dict[Path, Decoded]) -> Iterator[str]:
    files: Sequence[Path] = list(found)
    for file in files[:_NAMED]:
        name, decoded = ENCODINGS[found[file].encoding], found[file]
        at = _first_strange(strange[file]) or 0
        if decoded.runner_up is None:
            yield f"{file.name}: not UTF-8 at byte {at}; read as {name}, the likeliest"
        else:
            second = ENCODINGS[decoded.runner_up]
            yield (
                f"{file.name}: not UTF-8 at byte {at}; read as {name}, the likeliest, before "
                f"{second}"
            )
    if len(files) > _NAMED:
        yield f"further files that are not UTF-8, read in the same way: {len(files) - _NAMED}"
