"""Every format there is, and which one a file is."""

from pathlib import Path

from reader.formats.doccano import DOCCANO
from reader.formats.format import Format
from reader.formats.label_studio import LABEL_STUDIO
from reader.formats.marks import FormatError
from reader.formats.prodigy import PRODIGY

FORMATS: tuple[Format, ...] = (LABEL_STUDIO, DOCCANO, PRODIGY)

_HEAD = 64_000


def format_named(key: str) -> Format:
    """The format with this key. Raises :class:`FormatError` listing those there are."""
    for form in FORMATS:
        if form.key == key:
            return form
    raise FormatError(f"no format {key}; there are " + ", ".join(form.key for form in FORMATS))


def detect(path: Path) -> Format:
    """The one format that *path* looks like. Raises :class:`FormatError` for none or several."""
    head = b""
    if path.is_file():
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD)
        except OSError as error:
            raise FormatError(f"{path.name} cannot be read: {error.strerror or error}") from error
    found = [form for form in FORMATS if form.read is not None and form.sniff(path.name, head)]
    if len(found) == 1:
        return found[0]
    keys = ", ".join(form.key for form in found or FORMATS if form.read is not None)
    if found:
        raise FormatError(f"{path.name} could be any of {keys}; say which")
    raise FormatError(f"{path.name} is of no format that is known; there are {keys}")
