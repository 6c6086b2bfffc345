"""Sentences of the rooms below in the language of the interface.

Errors, remarks and reasons are made in English where they arise, with what they are about in them.
They are recognised here by the templates they were made from; one that no template fits reads as
it is.
"""

import re
from functools import cache

from reader.viewmodels import format_words, store_words
from reader.viewmodels.words import translate

_VALUE = re.compile(r"%\d")


def said(text: str) -> str:
    """*text* in the language of the interface."""
    found = _found(text)
    if found is None:
        return text
    template, values = found
    told = translate("Sentences", template)
    # A sentence may hold another: the reason behind a place, or what follows from it.
    if template.endswith((f": %{len(values)}", f". %{len(values)}")):
        values = (*values[:-1], said(values[-1]))
    for number, value in enumerate(values, 1):
        told = told.replace(f"%{number}", place(value) if number == 1 else value)
    return told


def known(text: str) -> bool:
    """Whether there is a template for this sentence."""
    return _found(text) is not None


def place(text: str) -> str:
    """A place in a file, such as a line or a task, in the language of the interface."""
    first, *parts = text.split(", ")
    return first + "".join(map(_part, parts))


def _part(text: str) -> str:
    for template in format_words.PLACES:
        found = _pattern(template).fullmatch(text)
        if found is not None:
            return " " + translate("Sentences", template).replace("%1", found[1])
    return f", {text}"


def _found(text: str) -> tuple[str, tuple[str, ...]] | None:
    for template in _templates():
        found = _pattern(template).fullmatch(text)
        if found is not None:
            return template, found.groups()
    return None


@cache
def _templates() -> tuple[str, ...]:
    """Every template, those that say most first, so that none takes another's sentences."""
    every = dict.fromkeys((*format_words.SENTENCES, *store_words.SENTENCES))
    return tuple(sorted(every, key=lambda each: -len(_VALUE.sub("", each))))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    first, *rest = map(re.escape, _VALUE.split(template))
    # What a sentence begins with is one name or place, and no other sentence.
    value = "(.+?)" if first else r"((?:(?!\. ).)+?)"
    return re.compile(first + value + "(.+?)".join(rest) if rest else first, re.DOTALL)
