"""Sentences of the rooms below in the language of the interface.

Errors, remarks and reasons are made in English where they arise, with what they are about in them.
They are recognised here by the templates they were made from; one that no template fits reads as
it is.
"""

import re
from functools import cache

from reader.viewmodels.wording.words import translate

_VALUE = re.compile(r"%\d")

_ERRNO = re.compile(r"\[Errno -?\d+\] (.+?)(?:: '(.+)')?", re.DOTALL)

#: A value at the end of a template may be a sentence itself: the reason behind a place, what was
#: found exactly, or what follows from it.
_WITHIN = (": %{0}", ". %{0}", " (%{0})", ": %{0}; nothing was changed there")


def said(text: str) -> str:
    """*text* in the language of the interface."""
    found = _found(text)
    if found is None:
        return _of_the_system(text)
    template, values = found
    told = translate("Sentences", template)
    if template.endswith(tuple(each.format(len(values)) for each in _WITHIN)):
        values = (*values[:-1], said(values[-1]))
    for number, value in enumerate(values, 1):
        told = told.replace(f"%{number}", place(value) if number == 1 else value)
    return told


def about(what: str, text: str) -> str:
    """Something said of a file or an article, whose name comes first."""
    return translate("Sentences", "%1: %2").replace("%1", what).replace("%2", text)


def _of_the_system(text: str) -> str:
    """An error of the system as Python writes it, without its number; else *text*."""
    found = _ERRNO.fullmatch(text)
    if found is None:
        return text
    return about(found[2], said(found[1])) if found[2] else said(found[1])


def known(text: str) -> bool:
    """Whether there is a template for this sentence."""
    return _found(text) is not None


def place(text: str) -> str:
    """A place in a file, such as a line or a task, in the language of the interface."""
    first, *parts = text.split(", ")
    return first + "".join(map(_part, parts))


def _part(text: str) -> str:
    for template in _places():
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
    # Lazy, and below: at most starts nothing goes wrong, and the first paint waits for none of it.
    from reader.viewmodels.wording import (
        export_words,
        format_words,
        health_words,
        intake_words,
        store_words,
    )

    every = dict.fromkeys((
        *format_words.SENTENCES,
        *store_words.SENTENCES,
        *intake_words.SENTENCES,
        *intake_words.OF_THE_SYSTEM,
        *health_words.SENTENCES,
        *health_words.LOST,
        *export_words.SENTENCES,
        *export_words.LEFT_OUT,
        *export_words.LINES,
    ))  # fmt: skip
    return tuple(sorted(every, key=lambda each: -len(_VALUE.sub("", each))))


@cache
def _places() -> tuple[str, ...]:
    # Lazy: see above.
    from reader.viewmodels.wording import format_words

    return format_words.PLACES


@cache
def _pattern(template: str) -> re.Pattern[str]:
    first, *rest = map(re.escape, _VALUE.split(template))
    # What a sentence begins with is one name or place, and no other sentence.
    value = "(.+?)" if first else r"((?:(?![.:] ).)+?)"
    return re.compile(first + value + "(.+?)".join(rest) if rest else first, re.DOTALL)
