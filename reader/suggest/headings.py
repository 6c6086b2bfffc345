"""Tells headings from paragraphs, also where a heading is glued to the sentence after it."""

import re

_LONGEST = 32
_ORDINAL = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]"
    r"|第[一二三四五六七八九十\d]{1,2}[章节部]|\d{1,2}(?:[、.．](?!\d)|[ ]+(?=[一-鿿]))"
    r"|\d{1,2}(?=[一-鿿“])(?![年月日个家位万亿千百名岁点只件款次倍天小分元多余])"
    r"|P(?:art|ART)[ .]?\d{1,2})[ ]*"
)
#: A numbered heading may be a question: 02 还剩几只？
_ASKING = re.compile(
    r"(?:\d{2}[ ]+|[一二三四五六七八九十]{1,2}[、.．]|P(?:art|ART)[ .]?\d)[^。]+[？?！!]$"
)
_NAMED = re.compile(
    r"(?:结语|写在最后|尾声|后记|引言|前言|序言|导语|小结|结束语|写在前面)(?![:：]$)"
)
_SENTENCE = re.compile(r"[。！？!?；;，,、：:…”」』)）]$")
#: Somebody's words over a section, without a full stop inside.
_QUOTED = re.compile(r"[“「][^“”「」。！？!?…，,；;]{2,24}[”」]")
_SPEAKER = re.compile(r"[:：]\S{8,}")
# How a paragraph likes to begin: where a glued heading may end.
_OPENER = re.compile(
    r"过去|近年|近日|近期|随着|如今|目前|当前|当下|现在|事实上|实际上|其实|对于|作为|据|自从?20|从\d|在|当|然而|但|不过"
    r"|首先|其次|不可否认|众所周知|毫无疑问|一直以来|长期以来|有人|有业内|不少|很多|许多|我们|这|那|如果|虽然|尽管|与此同时"
    r"|除了|为了|由于|今年|去年|20\d\d年|\d{1,2}月|前不久|上个?月|作者|笔者|业内|市场上|与.{1,8}(?:不同|相比)"
)
_EARLIEST, _LATEST = 8, 40
#: The words of one of many: 3楼 匿名：…, 推 abc: …, → abc: ….
_SPOKEN = re.compile(
    r"#?\d{1,4}[ ]?楼[ ][^:：]{1,24}[:：]|[推嘘→][ ][^:：]{2,14}[:：]"
    r"|[^:：]{1,12}[(（]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[)）][:：]?|(?:主持人|嘉宾|问|答|[QA])\d?[:：]"
)
_OWN = 4
#: A line shorter than this is a heading alone or a sentence alone.
_SHORTEST_GLUED = 48


def is_heading(line: str, *, previous: str | None, following: str | None) -> bool:
    """Whether a line of a folded text is a heading, seen with the lines around it.

    A heading is short, ends without a sentence's mark and has longer text after it; a line
    after a colon is an item of a list.
    """
    if re.fullmatch(r"\d{1,2}", line):
        return following is not None
    if len(line) > _LONGEST or len(line) < 2 or following is None:
        return False
    if "\t" in line or _SPOKEN.match(line):
        # A row of a table, or what somebody wrote or said.
        return False
    if _ORDINAL.fullmatch(line + " "):
        return True
    quoted = _QUOTED.fullmatch(line) is not None or _ASKING.match(line) is not None
    if (_SENTENCE.search(line) and not quoted) or "。" in line or _SPEAKER.search(line):
        return False
    if previous is not None and previous.endswith((":", "：")) and not _ORDINAL.match(line):
        return False
    listed = previous is not None and len(previous) <= _LONGEST and not _SENTENCE.search(previous)
    if len(following) <= _LONGEST and not listed and not _ORDINAL.match(line):
        return len(following) > len(line) and _SENTENCE.search(following) is not None
    return len(following) > len(line)


def is_title(line: str, *, following_kind: str | None) -> bool:
    """Whether an article's first line is its title: short, and followed by a byline or credit."""
    known = following_kind in ("byline", "image_credit", "aggregator", "url_tail")
    return known and 2 <= len(line) <= _LONGEST + 16 and "。" not in line


def glued_heading(line: str) -> int | None:
    """Where a heading at the start of a long line ends, in code points; ``None`` if there is none.

    Only a line that opens with an ordinal (一、) or a heading's own word (结语) is looked at;
    the heading ends where an opening of a paragraph, a Latin word after Chinese, or a word of
    the heading itself comes again.
    """
    named = _NAMED.match(line)
    if named is not None and len(line) > named.end() + _LONGEST:
        following = line[named.end()]
        return None if following in "，,、：:的中是在里部" else named.end()
    ordinal = _ORDINAL.match(line)
    if ordinal is None or len(line) <= _SHORTEST_GLUED:
        return None
    start = ordinal.end()
    first_stop = re.search(r"[。！？!?\n]", line[start:])
    limit = start + min(_LATEST, first_stop.start() if first_stop else _LATEST)
    mark = line[start : start + 4]
    for at in range(start + _EARLIEST, limit):
        clause = re.split(r"[，,：:、 ]", line[start:at])[-1]
        if len(clause) < _OWN or (not clause[-1].isascii() and clause[-1] in "的和与在从对是把被"):
            continue
        if _begins_anew(line, at, mark):
            return at
    return None


def _begins_anew(line: str, at: int, mark: str) -> bool:
    rest = line[at:]
    if line[at - 1] > "\u2fff" and re.match(r"[A-Z][A-Za-z]{2,}", rest):
        return True
    if rest.startswith(mark[:3]):
        return True
    found = _OPENER.match(rest)
    return found is not None and len(found[0]) > 1
