"""When the words of an alias really name the vendor: rules for aliases with another meaning."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from reader import assets
from reader.core.errors import RecordError
from reader.suggest.product_versions import version_end

_SENTENCE_END = "。！？!?\n\r"
#: So far from an alias its sentence is read, in code points: some texts have no full stop.
_REACH = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasRule:
    """Conditions under which an alias is *not* a name, and evidence that it is one.

    ``not_before`` and ``not_after`` hold words that must not follow or precede it (字节 before
    码, 星火 before 燎原); ``not_before_pattern`` is the same as a regular expression.
    ``needs`` asks for one of its words in the same sentence, or for another alias of the same
    vendor anywhere in the text (of a Latin alias only with ``anywhere``: R1, o1). ``unless``
    holds words that disprove it in the same sentence (豆包 beside 蒸). ``versioned`` asks for a
    version right after it (Step-2, Yi-34B). ``bare`` names a class only at the start of a noun
    phrase (厂商, but not 手机厂商).
    """

    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before_pattern: str | None = None
    not_after_digit: bool = False
    needs: tuple[str, ...] = ()
    anywhere: bool = False
    unless: tuple[str, ...] = ()
    versioned: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasRules:
    """The rules by alias, the Latin aliases that keep their case, what may precede a bare one.

    ``lower_case_ids`` are those of them that also stand in lower case before a version, as in
    the names that programs use (glm-4-plus, grok-4).
    """

    rules: Mapping[str, AliasRule]
    exact_case: frozenset[str]
    bare_after: tuple[str, ...]
    lower_case_ids: frozenset[str] = frozenset()

    def stands(self, text: str, start: int, end: int, alias: str) -> bool:
        """Whether ``text[start:end]`` may be a name, judged by its neighbours."""
        rule = self.rules.get(alias)
        if rule is None:
            return True
        if text.startswith(rule.not_before, end) and rule.not_before:
            return False
        before = text[max(0, start - 6) : start].rstrip(" ")
        if rule.not_after and before.endswith(rule.not_after):
            return False
        if rule.not_after_digit and before[-1:].isdigit():
            return False
        if rule.not_before_pattern and re.compile(rule.not_before_pattern).match(text, end):
            return False
        if rule.versioned and version_end(text, end, glued=True) == end:
            return False
        if rule.unless and _names_one(rule.unless, _sentence(text, start, end)):
            return False
        return not rule.bare or self._opens_phrase(before)

    def needy(self, alias: str) -> bool:
        """Whether *alias* is a name only where something else bears it out."""
        rule = self.rules.get(alias)
        return rule is not None and bool(rule.needs)

    def may_borrow(self, alias: str) -> bool:
        """Whether another name of the vendor anywhere in the text bears *alias* out."""
        rule = self.rules.get(alias)
        return not alias.isascii() or (rule is not None and rule.anywhere)

    def evident(self, text: str, start: int, end: int, alias: str) -> bool:
        """Whether the sentence around ``[start, end)`` has the evidence that *alias* needs."""
        rule = self.rules.get(alias)
        if rule is None or not rule.needs:
            return True
        return _names_one(rule.needs, _sentence(text, start, end))

    def _opens_phrase(self, before: str) -> bool:
        last = before[-1:]
        return not ("一" <= last <= "鿿" or last.isalnum()) or before.endswith(self.bare_after)


def default_alias_rules() -> AliasRules:
    """The rules that ship with the app. Raises :class:`RecordError` for a file of another form."""
    path = assets.path("tagsets", "aliases.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict) or data.get("schema") != "aliases/1":
        raise RecordError(f"{path.name}: not a file of schema aliases/1")
    rules = {alias: _rule(conditions) for alias, conditions in data["rules"].items()}
    return AliasRules(
        rules=rules,
        exact_case=frozenset(data["exact_case"]),
        bare_after=tuple(data["bare_after"]),
        lower_case_ids=frozenset(data["lower_case_ids"]),
    )


def _rule(conditions: Mapping[str, object]) -> AliasRule:
    unknown = conditions.keys() - {field.name for field in fields(AliasRule)}
    if unknown:
        raise RecordError(f"aliases: no such condition as {min(unknown)}")
    pattern = conditions.get("not_before_pattern")
    return AliasRule(
        not_before=_texts(conditions.get("not_before")),
        not_after=_texts(conditions.get("not_after")),
        not_before_pattern=None if pattern is None else str(pattern),
        not_after_digit=bool(conditions.get("not_after_digit")),
        needs=_texts(conditions.get("needs")),
        anywhere=bool(conditions.get("anywhere")),
        unless=_texts(conditions.get("unless")),
        versioned=bool(conditions.get("versioned")),
        bare=bool(conditions.get("bare")),
    )


def _texts(words: object) -> tuple[str, ...]:
    if words is None:
        return ()
    if not isinstance(words, list) or not all(isinstance(word, str) and word for word in words):
        raise RecordError("aliases: expected a list of words")
    return tuple(words)


def _names_one(words: tuple[str, ...], sentence: str) -> bool:
    return any(word in sentence for word in words)


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around ``[start, end)``, of a very long one no more than what is near."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    begin = max((text.rfind(mark, first, start) + 1 for mark in _SENTENCE_END), default=0)
    stops = (at for mark in _SENTENCE_END if (at := text.find(mark, end, last)) >= 0)
    return text[max(first, begin) : min(stops, default=last)]
