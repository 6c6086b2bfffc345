"""The text of a claim described to the letter, so that very many need not be decoded.

What :func:`reader.core.claim_encoder.claim_text` writes is a regular language: the keys stand in
one order and nothing is nested without bound. A text that these expressions match is JSON, has
every key with a value of its type, and its pieces can be used as they stand; :func:`fitting` holds
its quotes against the article.
"""

import json
import re
from collections.abc import Sequence
from functools import cache

from reader.core.claim import ClaimStatus, Origin

#: Each claim's parts, in the order of the text: id, article, the first fragment without its
#: braces, its start, its end, the other fragments with a comma before each, annotator, kind,
#: stance, polarity, target, certainty, vendors, metrics, speaker without braces and mention, type,
#: name and vendor of it, its mention, times, flags, note, status, origin. Lists stand without their
#: brackets. These are plain tuples, for naming the parts takes longer than finding them.
Found = list[tuple[bytes, ...]]

_PLAIN = rb'[^"\\\x00-\x1f]'
_NEEDED = rb'\\(?:["\\bfnrt]|u00(?:0[0-7bef]|1[0-9a-f]))'
_ANY = rb'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})'

#: An offset; none is longer than this.
OFFSET = b"(?:0|[1-9][0-9]{0,11})"
NUMBER = rb"-?[0-9]++(?:\.[0-9]++)?(?:e[+-][0-9]++)?"


def or_null(item: bytes) -> bytes:
    """*item*, or that there is none."""
    return b"(?:null|%b)" % item


def listed(item: bytes) -> bytes:
    """None, one or more of *item* with commas between them."""
    return b"(?:%b(?:,%b)*)?" % (item, item)


def one_of(*values: str) -> bytes:
    """One of a few plain words as JSON text."""
    return b'"(?:%b)"' % "|".join(values).encode()


class Grammar:
    """How parts of a claim are written when characters of texts are escaped in one manner.

    Only what is one character is repeated possessively: before Python 3.11.5 a group so repeated
    may match what it should not. There is one way to match a text, so nothing is tried twice.
    """

    def __init__(self, escaped: bytes) -> None:
        self.inner = b"%b*+(?:%b%b*+)*" % (_PLAIN, escaped, _PLAIN)
        self.text = b'"%b"' % self.inner
        self.text_or_null = or_null(self.text)
        #: A quote without its braces; it has one character or more.
        self.place = b'"start":%b,"end":%b,"text":(?!"")%b' % (OFFSET, OFFSET, self.text)
        self.quote = rb"\{%b\}" % self.place
        self.vendor = rb'\{"vendor":%b,"stance":%b,"mentions":\[%b\]\}' % (
            self.text,
            self.text_or_null,
            listed(self.quote),
        )
        #: What a metric says of its quote.
        self.measure = (
            b'"kind":%b,"comparator":%b,"value":%b,"value_min":%b,"value_max":%b,"unit":%b,"note":%b'
        ) % (
            *[self.text] * 2,
            *[or_null(NUMBER)] * 3,
            *[self.text_or_null] * 2,
        )
        self.metric = rb'\{"quote":%b,%b\}' % (self.quote, self.measure)

    def claim(self) -> bytes:
        """A whole claim, with groups for the parts of :data:`Found`."""
        text, maybe, quote = self.text, self.text_or_null, self.quote
        fields = (
            (rb'\{"id":(%b)', text),
            (rb',"article":(%b)', text),
            (rb',"fragments":\[\{("start":(%b)', OFFSET),
            (rb',"end":(%b)', OFFSET),
            (rb',"text":(?!"")%b)\}', text),
            (rb"((?:,%b)*)", quote),
            (rb'\],"annotator":(%b)', text),
            (rb',"kind":(%b)', text),
            (rb',"stance":(\{"polarity":(%b)', maybe),
            (rb',"target":(%b)', maybe),
            (rb',"certainty":(%b)\})', text),
            (rb',"vendors":\[(%b)\]', listed(self.vendor)),
            (rb',"metrics":\[(%b)\]', listed(self.metric)),
            (rb',"speaker":\{("type":(%b)', text),
            (rb',"name":(%b)', maybe),
            (rb',"vendor":(%b))', maybe),
            (rb',"mention":(null|%b)\}', quote),
            (rb',"times":\[(%b)\]', listed(quote)),
            (rb',"flags":\[(%b)\]', listed(text)),
            (rb',"note":(%b)', text),
            (rb',"status":(%b)', one_of(*ClaimStatus)),
            (rb',"origin":(%b)', one_of(*Origin)),
            (rb',"tag_set":%b\}', text),
        )
        return b"".join(form % part for form, part in fields)


#: As claims are stored: nothing is escaped that need not be.
STORED = Grammar(_NEEDED)
#: As any JSON may be written.
WRITTEN = Grammar(_ANY)


@cache
def _stored_claim() -> re.Pattern[bytes]:
    """Compiled when it is first asked for, which takes some milliseconds."""
    return re.compile(b"^%b$" % STORED.claim(), re.MULTILINE)


_NUMBERS = re.compile(b'"value(?:_min|_max)?":(%b)' % NUMBER)


def parts_of(stored: bytes, count: int) -> Found | None:
    """The parts of so many claims whose texts stand one on each line.

    ``None`` when a text is not quite as :func:`claim_text` writes it, though it may be JSON.
    """
    if not count:
        return []
    if stored.count(b"\n") != count - 1:
        return None
    found: Found = _stored_claim().findall(stored)
    if len(found) != count:
        return None
    for number in _NUMBERS.findall(b"".join([parts[13] for parts in found])):
        if repr(float(number)).encode() != number:
            return None
    return found


_VENDORS = re.compile(b'"vendor":(%b)' % STORED.text)


def vendors_in(found: Found) -> set[bytes]:
    """Every id, as JSON text, that claims name as vendor, as target or as who speaks."""
    named = {id_ for parts in found for id_ in (parts[10], parts[17])}
    named.update(_VENDORS.findall(b"".join([parts[12] for parts in found])))
    return named - {b"null"}


def stance_and_speaker(parts: tuple[bytes, ...]) -> tuple[str, str]:
    """Both as they are stored, from the parts of one claim."""
    return parts[8].decode(), (b'{%b,"mention":%b}' % (parts[14], parts[18])).decode()


@cache
def _places() -> re.Pattern[str]:
    form = b'"start":(%b),"end":(%b),"text":"(%b)"' % (OFFSET, OFFSET, WRITTEN.inner)
    return re.compile(form.decode())


def fitting(written: str, text: str) -> int | None:
    """How many quotes stand in *written*, JSON that a grammar has matched.

    ``None`` when the *text* has other words than one of them at its place (code points).
    """
    found = _places().findall(written)
    if not found:
        return 0
    starts, ends, words = zip(*found, strict=True)
    first, last = tuple(map(int, starts)), tuple(map(int, ends))
    said = unescaped(words)
    there = list(map(text.__getitem__, map(slice, first, last)))
    return len(found) if max(last) <= len(text) and there == said else None


def unescaped(words: Sequence[str]) -> list[str]:
    """What JSON texts without their quotes mean; those that have escapes are decoded at once."""
    found = list(words)
    escaped = [at for at, word in enumerate(found) if "\\" in word]
    if escaped:
        joined = '","'.join([found[at] for at in escaped])
        for at, word in zip(escaped, json.loads(f'["{joined}"]'), strict=True):
            found[at] = word
    return found
