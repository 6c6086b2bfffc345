"""Why a file or a pasted text is not taken in: the reason as a key, and in words for a person."""

import enum

from reader.core.errors import ZhubiError


class Reason(enum.StrEnum):
    """The kinds of refusal, as keys for translation."""

    UNREADABLE = "unreadable"
    NOT_A_FILE = "not_a_file"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    NO_TEXT = "no_text"
    WRONG_KIND = "wrong_kind"
    BINARY = "binary"
    UNDECODABLE = "undecodable"
    UNKNOWN_ENCODING = "unknown_encoding"
    SURROGATE = "surrogate"
    MALFORMED = "malformed"
    NO_COLUMN = "no_column"
    TWO_COLUMNS = "two_columns"
    WRONG_COLUMN = "wrong_column"
    DATASET = "dataset"
    COLLECTION = "collection"


_WORDS = {
    Reason.UNREADABLE: "it cannot be read",
    Reason.NOT_A_FILE: "it is not a file or a folder",
    Reason.TOO_LARGE: "it is too large",
    Reason.EMPTY: "it is empty",
    Reason.NO_TEXT: "it has no readable text",
    Reason.WRONG_KIND: "it is of no kind that articles are read from",
    Reason.BINARY: "it is not a text file",
    Reason.UNDECODABLE: "its encoding cannot be told",
    Reason.UNKNOWN_ENCODING: "the encoding asked for is not known",
    Reason.SURROGATE: "it has half a character (a lone surrogate)",
    Reason.MALFORMED: "it is not well formed",
    Reason.NO_COLUMN: "none of its columns is known to hold the text",
    Reason.TWO_COLUMNS: "several of its columns may hold the text",
    Reason.WRONG_COLUMN: "it has no such column",
    Reason.DATASET: "it is a data set with claims, which an import of claims takes in",
    Reason.COLLECTION: "it holds several articles",
}


class IntakeError(ZhubiError):
    """A file or text that is refused whole; nothing of it was taken in.

    ``file`` names it for the person, ``reason`` is a key for translation, ``detail`` says what
    exactly was found where ("" when there is no more to say).
    """

    def __init__(self, file: str, reason: Reason, detail: str = "") -> None:
        self.file = file
        self.reason = reason
        self.detail = detail
        tail = f" ({detail})" if detail else ""
        super().__init__(f"{file} was not imported: {_WORDS[reason]}{tail}")


class RefusalError(Exception):
    """A refusal before the file's name is known; only within this room, made an IntakeError."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        self.reason = reason
        self.detail = detail
        super().__init__(reason, detail)
