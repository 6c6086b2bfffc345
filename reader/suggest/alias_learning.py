"""What naming a vendor by words teaches: aliases to learn, and vendors that the list lacks."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.core.tagset import Vendor

#: Words that stand for a vendor only in their place and must not become aliases.
_PRONOUN = re.compile(
    r"[其它他她我你您](?:们)?|该(?:公司|企业|厂商|平台|模型)|这(?:家|些|位|个|款).*|那(?:家|些|位|个|款).*"
    r"|公司|企业|对方|前者|后者|两者|双方|我们公司|自己|平台|产品|模型|大模型"
)
_LEAST, _MOST = 2, 20
#: What no id of a vendor may hold (:mod:`reader.core.tag_edits`), and how long one becomes.
_IN_NO_ID = re.compile(
    r"[\s:,;|\[\]{}()\"'\\/#\x00-\x1f\x7f-\x9f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+"
)
_LONGEST = 50


def alias_of(words: str, fold: Callable[[str], str]) -> str | None:
    """The alias that a mention of these words teaches; ``None`` if it is none to learn.

    Pronouns, bare numbers, single characters and very long stretches are not learned.
    """
    alias = " ".join(fold(words).split())
    letters = sum(char.isalpha() for char in alias)
    if letters < _LEAST or len(alias) > _MOST or _PRONOUN.fullmatch(alias):
        return None
    return alias


def with_alias(vendor: Vendor, alias: str) -> Vendor:
    """The vendor with one more alias (folded); the same value if it has it already."""
    if alias.casefold() in {known.casefold() for known in vendor.aliases}:
        return vendor
    return replace(vendor, aliases=(*vendor.aliases, alias))


def vendor_named(words: str, *, taken: Iterable[str], fold: Callable[[str], str]) -> Vendor:
    """A new vendor for words that a person typed or selected, with an id of its own.

    The id is made of the letters and digits of Latin words, or else is the words themselves
    as far as an id may hold them;
    the names are the words as they are until somebody gives better ones.
    """
    name = " ".join(words.split())
    latin = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") if name.isascii() else ""
    stem = (latin or _IN_NO_ID.sub("-", name).strip("-"))[:_LONGEST] or "vendor"
    used = set(taken)
    key, number = stem, 1
    while key in used:
        number += 1
        key = f"{stem}-{number}"
    alias = alias_of(name, fold)
    aliases = () if alias is None else (alias,)
    return Vendor(id=key, hans=fold(name), hant=name, en=name, aliases=aliases)
