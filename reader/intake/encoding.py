"""Bytes → text: which encoding a file is in, whether that is certain, and its strict decoding."""

import codecs
import re
from dataclasses import dataclass, replace

from reader.intake.errors import Reason, RefusalError
from reader.intake.likelihood import Likelihood, likelihood

#: Encodings a person may choose, with the names to show. Each key is also a Python codec.
ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 (BOM)",
    "gb18030": "GB18030",
    "big5hkscs": "Big5-HKSCS",
    "cp950": "Big5 (Windows)",
    "utf-16": "UTF-16 (BOM)",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32": "UTF-32 (BOM)",
}

#: Byte order marks, each with the codec for what follows and the key of the encoding.
#: The longest first: the mark of UTF-16 LE opens that of UTF-32 LE.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (b"\x84\x31\x95\x33", "gb18030", "gb18030"),
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)

# Each family is read by its widest member, which reads all the others' texts.
_WIDEST = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "ms936": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "utf8": "utf-8",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "ascii": "utf-8",
}

_FAMILY = {"cp950": "big5hkscs"}

_GUESSES = ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be")

# What Windows and browsers read in Big5 where Python's codec for Hong Kong has look-alikes
# (～ and ∼, ‧ and •). Beyond these the two differ in kana and signs, where Windows has none.
_WINDOWS = frozenset("‧﹑¯～⊕⊙∕﹨￥￠￡▓")

# Chinese texts of 8 characters and more were found between 9 and 11 bits a character, Korean
# read as GB18030 at 14, other languages and noise from 18 on.
_IMPLAUSIBLE = 13.5

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_WIDE = re.compile("[\u0800-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text with how it was decoded.

    ``text`` is without the byte order mark, otherwise exactly what the codec ``encoding`` gives.
    ``how`` is ``mark``, ``strict`` (UTF-8), ``declared``, ``forced`` or ``guess``; only a guess
    is not ``certain``, and ``runner_up`` is then the encoding that came second, if any did.
    ``declared_wrong`` is the name that the file gave its encoding, where that is not it.
    """

    text: str
    encoding: str
    how: str
    runner_up: str | None = None
    declared_wrong: str | None = None

    @property
    def certain(self) -> bool:
        """Whether the encoding is known and not just likely."""
        return self.how != "guess"


def canonical(name: str) -> str | None:
    """The key in :data:`ENCODINGS` for an encoding's name in any spelling, else ``None``."""
    folded = name.strip().lower().replace("_", "-")
    folded = _WIDEST.get(folded, folded)
    if folded in ENCODINGS:
        return folded
    try:
        folded = codecs.lookup(folded).name.replace("_", "-")
    except (LookupError, ValueError):
        # A name with NUL in it is a ValueError.
        return None
    folded = _WIDEST.get(folded, folded)
    return folded if folded in ENCODINGS else None


def decode(
    data: bytes, *, forced: str | None = None, declared: str | None = None, checked: bool = True
) -> Decoded:
    """Decode *data* strictly; never drops or replaces a byte.

    *forced* is a person's choice and is followed or refused; *declared* is what the file says of
    itself and is believed when it decodes and reads no worse than the alternatives.
    Where it is not *checked*, the text may hold what :func:`check_text` refuses. Raises
    :class:`RefusalError` (undecodable, binary, unknown encoding).
    """
    decoded = _forced(data, forced) if forced is not None else _found(data, declared)
    if checked:
        check_text(decoded.text)
    if declared and forced is None and not _agree(declared, decoded.encoding):
        decoded = replace(decoded, declared_wrong=declared)
    return decoded


def _agree(declared: str, encoding: str) -> bool:
    """Whether a declaration can mean the encoding that was found, byte order mark or not."""
    wide = canonical(declared)
    encoding = _FAMILY.get(encoding, encoding)
    wide = _FAMILY.get(wide or "", wide)
    return wide is not None and (wide.startswith(encoding) or encoding.startswith(wide))


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _forced(data: bytes, name: str) -> Decoded:
    wanted = canonical(name)
    if wanted is None:
        raise RefusalError(Reason.UNKNOWN_ENCODING, name)
    for mark, codec, encoding in MARKS:
        if data.startswith(mark) and wanted in (codec, encoding):
            return Decoded(
                text=_or_refuse(data[len(mark) :], codec), encoding=encoding, how="forced"
            )
    if wanted in ("utf-8-sig", "utf-16", "utf-32"):
        raise RefusalError(Reason.UNDECODABLE, f"no byte order mark of {ENCODINGS[wanted]}")
    if wanted == "big5hkscs":
        wanted = _big5(data)
    return Decoded(text=_or_refuse(data, wanted), encoding=wanted, how="forced")


def _big5(data: bytes) -> str:
    """Which codec reads these bytes of the Big5 family as they were meant."""
    hong_kong, windows = _strict(data, "big5hkscs"), _strict(data, "cp950")
    if windows is None or hong_kong == windows:
        return "big5hkscs"
    if hong_kong is None:
        return "cp950"
    pairs = zip(hong_kong, windows, strict=False)
    differing = {other for one, other in pairs if one != other}
    return "cp950" if differing <= _WINDOWS else "big5hkscs"


def _or_refuse(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise RefusalError(Reason.UNDECODABLE, f"not {codec} at byte {error.start}") from None


def _found(data: bytes, declared: str | None) -> Decoded:
    for mark, codec, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(text=_or_refuse(data[len(mark) :], codec), encoding=encoding, how="mark")
    utf8 = _strict(data, "utf-8")
    if utf8 is not None and _speaks_utf8(utf8):
        return Decoded(text=utf8, encoding="utf-8", how="strict")
    claimed = canonical(declared) if declared else None
    return _likeliest(_readings(data, utf8), claimed, _where_no_utf8(data))


def _speaks_utf8(text: str) -> bool:
    """Whether a text that decodes as UTF-8 can be nothing else.

    Sequences of two bytes alone prove little, short GB18030 texts look like them; and control
    characters in ASCII may be halves of UTF-16.
    """
    if text.isascii():
        return _CONTROLS.search(text) is None
    return _WIDE.search(text) is not None


def _readings(data: bytes, utf8: str | None) -> dict[str, str]:
    found = {} if utf8 is None else {"utf-8": utf8}
    for guess in _GUESSES:
        codec = _big5(data) if guess == "big5hkscs" else guess
        text = _strict(data, codec)
        if text is not None:
            found[codec] = text
    return found


def _where_no_utf8(data: bytes) -> str:
    """For a refusal: most files are UTF-8, and damaged at one byte."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"no UTF-8 at byte {error.start}"
    return "no plain UTF-8"


def _likeliest(readings: dict[str, str], claimed: str | None, no_utf8: str) -> Decoded:
    scores = {codec: likelihood(text) for codec, text in readings.items()}
    order = sorted(scores, key=lambda codec: scores[codec].bits)
    if not order:
        others = ", ".join(ENCODINGS[codec] for codec in _GUESSES)
        raise RefusalError(Reason.UNDECODABLE, f"{no_utf8}; nor is it {others}")
    best = order[0]
    if not _plausible(scores[best]):
        if any("\x00" in text for text in readings.values()):
            raise RefusalError(Reason.BINARY, "it has NUL bytes")
        nonsense = f"read as {ENCODINGS[best]} it is not Chinese"
        raise RefusalError(Reason.UNDECODABLE, f"{no_utf8}; {nonsense}")
    how = "declared" if claimed and _agree(claimed, best) else "guess"
    rest = (codec for codec in order[1:] if _plausible(scores[codec]))
    runner_up = None if how == "declared" else next(rest, None)
    return Decoded(text=readings[best], encoding=best, how=how, runner_up=runner_up)


def _plausible(score: Likelihood) -> bool:
    return score.mean <= _IMPLAUSIBLE


def check_text(text: str) -> None:
    """Refuse what no article holds: NUL, ESC, half a character, control characters in number."""
    for char, name in (("\x00", "NUL"), ("\x1b", "ESC")):
        at = text.find(char)
        if at >= 0:
            raise RefusalError(Reason.BINARY, f"{name} at character {at}")
    _check_surrogates(text)
    controls = len(_CONTROLS.findall(text))
    if controls > 2 and controls * 100 > len(text):
        raise RefusalError(Reason.BINARY, f"{controls} control characters")


def _check_surrogates(text: str) -> None:
    """Raise :class:`RefusalError` with the place when *text* has a lone surrogate."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RefusalError(Reason.SURROGATE, f"at character {error.start}") from None
