"""Texts as files of their own: their bytes, and names that every system takes."""

import re
from collections.abc import Iterator, Sequence

from reader.formats.marks import RawDocument

_BAD = re.compile(r'[\x00-\x1f\x7f-\x9f\u2028\u2029<>:"/\\|?*]|^[. ]+|[. ]+$')
_TAKEN = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 120
_MARK = "\ufeff"


def text_bytes(text: str) -> bytes:
    """*text* as UTF-8 that reads back the same.

    Readers drop one byte order mark, so a text that begins with one gets a second.
    """
    return (_MARK + text if text.startswith(_MARK) else text).encode()


def file_names(documents: Sequence[RawDocument]) -> list[str]:
    """A file name without suffix for each document, all different also where case is ignored."""
    seen: set[str] = set()
    names = []
    for document in documents:
        # Half as many code points fit when each takes several bytes, and suffixes are to come.
        plain = _BAD.sub("_", document.name)[: _LONGEST // 2] or "article"
        if _TAKEN.fullmatch(plain):
            plain = f"_{plain}"
        name, number = plain, 1
        while name.casefold() in seen:
            number += 1
            name = f"{plain}-{number}"
        seen.add(name.casefold())
        names.append(name)
    return names


def line_end_remarks(documents: Sequence[RawDocument]) -> Iterator[str]:
    """Texts whose line ends are two characters, which some tools count as one."""
    for document in documents:
        if "\r\n" in document.text:
            yield (
                f"{document.name}: line ends of two characters; where the tool counts them as one "
                "its offsets shift, and are found again when they come back"
            )
