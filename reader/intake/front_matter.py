"""The head of a Markdown file (between ``---`` or ``+++`` lines) → facts, and where it ends."""

import re

from reader.intake.content import Facts, address, fact
from reader.intake.dates import iso

_HEAD = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_LINE_END = re.compile(r"\r\n|\r|\n")
_PAIR = re.compile(r"([^\s:=#\-][^:=]{0,40}?)[ \t]*[:：=][ \t]*(.*)")
_LONGEST = 20_000

_KEYS = {
    "title": "title 标题 標題",
    "author": "author authors creator byline 作者",
    "published": "date published publish_date published_at pubdate 日期 发布时间 發布時間",
    "source": "source publisher site publication 来源 來源",
    "source_url": "source_url url link canonical canonical_url original 原文 链接 連結",
    "retrieved": "retrieved accessed saved",
    "license": "license licence rights 许可 授權",
    "language": "lang language",
}
_FIELD = {key: field for field, keys in _KEYS.items() for key in keys.split()}


def split_front_matter(source: str) -> tuple[Facts, str]:
    """The facts that the head states and the text after it; all of it when there is no head.

    Only simple ``key: value`` lines and lists are understood; other lines are passed over.
    """
    opening = _HEAD.match(source)
    if opening is None:
        return Facts(), source
    mark = re.escape(opening[1])
    closing = re.compile(rf"(?<=[\r\n])(?:{mark}|\.\.\.)[ \t]*(?:[\r\n]+|\Z)").search(
        source, opening.end(), opening.end() + _LONGEST
    )
    if closing is None:
        return Facts(), source
    pairs = _pairs(source[opening.end() : closing.start()])
    if not pairs:
        return Facts(), source
    return _facts(pairs), source[closing.end() :]


def _pairs(head: str) -> dict[str, list[str]]:
    """Each key with its values; empty when the lines are not those of a head."""
    found: dict[str, list[str]] = {}
    values: list[str] = []
    for line in _LINE_END.split(head):
        stripped = line.strip()
        pair = _PAIR.fullmatch(line)
        if pair:
            values = found.setdefault(pair[1].strip(" \"'").lower(), [])
            values += _values(pair[2])
        elif stripped.startswith("- "):
            values += _values(stripped[2:])
        elif stripped and not line[0].isspace() and not stripped.startswith("#"):
            return {}
    return found


def _values(text: str) -> list[str]:
    text = text.strip()
    is_list = text.startswith("[") and text.endswith("]")
    parts = text[1:-1].split(",") if is_list else [text]
    stripped = (part.strip().strip("\"'").strip() for part in parts)
    return [part for part in stripped if part]


def _facts(pairs: dict[str, list[str]]) -> Facts:
    found: dict[str, str] = {}
    for key, values in pairs.items():
        field = _FIELD.get(key)
        if field and values:
            found.setdefault(field, "、".join(values))
    source = found.get("source")
    return Facts(
        title=fact(found.get("title")),
        author=fact(found.get("author")),
        published=iso(found.get("published")),
        source=None if address(source) else fact(source),
        source_url=address(found.get("source_url")) or address(source),
        retrieved=iso(found.get("retrieved")),
        license=fact(found.get("license")),
        language=fact(found.get("language")),
    )
