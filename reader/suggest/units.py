"""The unit table of the metric rules: which words after a numeral say what is counted."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from reader import assets
from reader.core.errors import RecordError

_SECTIONS = (
    "currencies",
    "prefixes",
    "durations",
    "measures",
    "people",
    "classifiers",
    "weak_classifiers",
    "nouns",
)

#: What the units of a section measure; 厘米 is longer than 厘, 分钟 than 分.
_KINDS = (
    ("currencies", "money"),
    ("durations", "duration"),
    ("measures", "count"),
    ("people", "headcount"),
)

#: What is counted by 块, which else is a yuan.
_PIECES = ("card", "chip", "device")
#: How far after a classifier its noun may stand, in code points.
_REACH = 12
#: What ends the words in which the noun is looked for.
_STOP = re.compile(
    r"[，,。、;；:：!！?？\n\r(（《“\"「『」』)）”]|(?<!不同)的(?!大|[MDW]AU|[月日周]活)|[与和及在被已将都是了着过还也再又没会要就其以从把让]|(?<![智功性效节动产职潜可])能"
    r"|成为|希望|[一二两三四五六七八九十\d]|个"
)
#: 人 in other words: 218款人工智能服务 are no people.
_NO_PERSON = re.compile(
    r"人(?:工(?![作资])|类|形(?!成)|才|脸|机(?!构)|民|生(?![还产])|事|物|力|气|体(?!验)|格|文|像|声)"
)
_CLAUSE = re.compile(r"[，,。；;：:！!？?\n]")
_SUBJECT_BACK = 40
_SUBJECTS = ("user", "call")
#: What follows the noun when the clause is about their number: 用户数, 日活, 下载量也从.
_HOW_MANY = re.compile(r"数|量|规模|人数|[（()）]|[成已则还也又更就均从由突升飙激增达超破]|$")
_STOP_SENTENCE = re.compile(r"[。！？!?\n\r]")
_NEXT_NUMBER = re.compile(
    r"[^，,。;；\n\r\d]{0,8}[至到和与]了?[ ]?"
    r"(?:(?:现在|如今|目前|今年)的?[ ]?)?\d[\d,.]*[ ]?[十百千万亿]{0,3}[ ]?"
)
_AFTER_AMOUNT = re.compile(r"[\d一二两三四五六七八九十百千万亿多余几][ ]?$")
_STOP_BEFORE = re.compile(r"[，,。、;；:：!！?？\n\r(（)）]")
#: What may stand between a noun and the number said of it: a measure and verbs of reaching.
_SAID_OF = re.compile(
    r"(?:(?:的?(?:注册|活跃|付费|累计|下载|使?用|调用|消耗|处理|生成|吞吐))?(?:总?[次人]?数量?|总?量|规模)在?)?"
    r"(?:[(（][A-Za-z]{2,5}[)）])?"
    r"(?:[从由]?(?:第?[一二三四1-4]季度|Q[1-4]|(?:去|今|上|同)年|上月|去年同期|\d{1,2}月|年初)的?)?"
    r"(?:[就也已便均共才仅将从只由则虽却为]|有望|预计|料|或将?|可望|只有|仅有|已经|累计|总计|合计|一共|目前|最多|每[天日月年])*"
    r"(?:[，,]?(?:同比|环比|按[年季月]|[年季月])?(?:增长?|升|涨|下降|下滑|下跌|降|减少?|跌)了?[约近超逾]?\d+(?:\.\d+)?%[，,]?)?"
    r"(?:达到?了?|高达|多达|超过?了?|突破了?|增[至到]|(?:增长|增加|激增|飙升|攀升|回升|上升|下降|下滑|回落)[至到]"
    r"|[升涨降跌掉][至到]|重返|站上|冲上|不到|不足|[至逾为是有约近过破得])*"
    r"[ ]?"
)
#: 2.788M H800 GPU小时: the name of the card stands between.
_GPU_HOURS = re.compile(r"[ ]?(?:[A-Z]{1,3}\d{2,4}[A-Za-z]?[ ]?)?GPU[ ]?小?时")
#: 2.3T中英双语token: what no other letter counts so far after it.
_TOKENS_AHEAD = re.compile(r"[^，,。；;、\n\d]{0,10}(?:[Tt]okens?|词元)")
_MODEL_SIZE = re.compile(r"(?P<parameter>参数|激活|启用)|(?P<token>[Tt]okens?)")
#: Words beside which 128K is a number of tokens.
_CONTEXT = re.compile(r"上下文|窗口|长文本|^[ ]?(?:的?长度|序列)|[Tt]oken|[Cc]ontext")
_CONTEXT_BEFORE, _CONTEXT_AFTER = 80, 10
#: 日均Tokens(大模型文本单位)调用量 counts tokens.
_TOKENS_OF = re.compile(r"(?:[Tt]okens?|词元)(?:[(（][^)）]{1,10}[)）])?的?$")
#: What is called, loaded or played, said of a number of times (次).
_CALLED = re.compile(
    r"调用|下载|播放|点击|访问|请求|浏览|对话|交互|安装|唤醒|查询|搜索|搜寻|提问|问答|互动"
)
#: What may stand behind the name of a benchmark: its year, version or part.
_EDITION = (
    r"(?:[ -]?(?:20\d\d|[Vv]\d+(?:\.\d)?|\d\.\d(?=[ ])|['’]?\d{2}(?=[ ]?\D)"
    r"|Verified|Diamond|Pro|Hard|Lite|Plus|Redux"
    r"|Chat|Full|Retail|Airline|Telecom|Multilingual|\d?[ -]?shot|[Pp]ass@\d+"
    r"|[（(][^）)\n]{1,12}[）)]))"
)
_BENCHMARK_BEFORE = 48
#: Clauses in which 万 or 亿 without a unit means money; how far back and forth they reach.
_CUE_BEFORE, _CUE_AFTER = 50, 8


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found in a text: its key, the kind of metric, and one past its last code point.

    ``sort`` is the section of the table it comes from.
    """

    key: str | None
    kind: str
    end: int
    sort: str


class Units:
    """The unit table in a form that finds units quickly."""

    def __init__(self, data: Mapping[str, object]) -> None:
        """Read the table from its JSON data. Raises :class:`RecordError` for another schema."""
        if data.get("schema") != "units/1":
            raise RecordError("units: not a table of schema units/1")
        self._words = {section: _by_word(data[section]) for section in _SECTIONS}
        self._patterns = {section: _one_of(self._words[section]) for section in _SECTIONS}
        self._takes = {word: _texts(keys) for word, keys in _tables(data["takes"]).items()}
        self._cues = _one_of(_texts(data["money_cues"]))
        self._benchmark = re.compile(
            rf"(?<![A-Za-z0-9])(?:{_one_of(_texts(data['benchmarks'])).pattern})"
            rf"{_EDITION}*(?:(?:测试|基准|评测|榜单?|中|上|里)*(?:的?(?:得分|评分|总分|成绩))?"
            r"(?:取得|拿下|拿到|获得|斩获|达到?了?|高达|仅?为|是|[:：])?[ ]?)$"
        )
        #: By currency, words of the press of the place where it is simply called 元.
        self.local = {key: _texts(words) for key, words in _tables(data["local"]).items()}
        self.decoys = _one_of(_texts(data["decoys"]))

    @property
    def currencies(self) -> Mapping[str, str]:
        """The key of each currency's word that follows a number."""
        return self._words["currencies"]

    def currency_before(self, text: str, at: int) -> tuple[str, int] | None:
        """The currency sign or word that ends at *at*, with its start."""
        for length in range(4, 0, -1):
            key = self._words["prefixes"].get(text[max(0, at - length) : at])
            if key is not None and at >= length:
                return key, at - length
        return None

    def after(self, text: str, at: int) -> Unit | None:
        """The longest unit that begins at *at*, a noun after a classifier taken into account."""
        best: Unit | None = None
        for section, kind in _KINDS:
            found = self._patterns[section].match(text, at)
            if found is None or not _ends_well(text, found):
                continue
            if found[0][-1] == "人" and _NO_PERSON.match(text, found.end() - 1):
                continue
            if best is None or found.end() > best.end:
                best = Unit(self._words[section][found[0]], kind, found.end(), section)
        if best is not None:
            return best
        for section in ("classifiers", "weak_classifiers"):
            found = self._patterns[section].match(text, at)
            if found is not None:
                noun = self.noun(text, found.end())
                if noun not in self._takes.get(found[0], (noun,)):
                    noun = None
                if found[0] == "块" and noun not in _PIECES:
                    return Unit("CNY", "money", found.end(), "currencies")
                default = self._words[section][found[0]] if section == "classifiers" else None
                key = noun or default
                kind = "headcount" if key == "person" else "count"
                return Unit(key, kind, found.end(), section)
        return None

    def noun(self, text: str, at: int, *, reach: int = _REACH) -> str | None:
        """What the words right after *at* count: the first known noun, the last of a compound."""
        if _GPU_HOURS.match(text, at):
            return "gpu_hour"
        window = text[at : at + reach]
        stop = _STOP.search(window)
        end = at + (stop.start() if stop else len(window))
        pattern = self._patterns["nouns"]
        found = pattern.search(text, at, min(len(text), end + 3))
        while found is not None and _NO_PERSON.match(text, found.start()):
            found = pattern.search(text, found.end(), min(len(text), end + 3))
        if found is None or found.start() >= end:
            return None
        while (following := pattern.match(text, found.end())) is not None:
            found = following
        return self._words["nouns"][found[0]]

    def noun_before(self, text: str, at: int) -> str | None:
        """What a number that ends a clause counts: the noun it is said of (用户超过1亿)."""
        clause = _STOP_BEFORE.split(text[max(0, at - 2 * _REACH) : at])[-1]
        for match in self._patterns["nouns"].finditer(clause):
            if _SAID_OF.fullmatch(clause, match.end()):
                key = self._words["nouns"][match[0]]
                first = at - len(clause) + match.start()
                of_tokens = key == "call" and _TOKENS_OF.search(text[max(0, first - 16) : first])
                return "token" if of_tokens else key
        for match in _MODEL_SIZE.finditer(clause):
            if _SAID_OF.fullmatch(clause, match.end()):
                return str(match.lastgroup)
        return None

    def subject_before(self, text: str, at: int) -> str | None:
        """Users or calls, when the clause before *at* speaks of them and not of money.

        付费企业用户数更在数月内从300万: so much may stand between them and the number.
        """
        clause = _CLAUSE.split(text[max(0, at - _SUBJECT_BACK) : at])[-1]
        named = None
        for found in self._patterns["nouns"].finditer(clause):
            named = found
        if named is None or self._cues.search(clause, named.end()):
            return None
        key = self._words["nouns"][named[0]]
        return key if key in _SUBJECTS and _HOW_MANY.match(clause, named.end()) else None

    def noun_near(self, text: str, start: int, end: int) -> str | None:
        """What a number such as 7B or 128K counts: the noun after it, or what is spoken of."""
        noun = self.noun(text, end, reach=6) or self.noun_before(text, start)
        if noun is not None:
            return noun
        if text[end - 1] == "T" and _TOKENS_AHEAD.match(text, end):
            return "token"
        before = _STOP_SENTENCE.split(text[max(0, start - _CONTEXT_BEFORE) : start])[-1]
        after = _STOP_BEFORE.split(text[end : end + _CONTEXT_AFTER])[0]
        return "token" if _CONTEXT.search(before) or _CONTEXT.search(after) else None

    def scored_before(self, text: str, start: int) -> bool:
        """Whether the number at *start* is a benchmark's result: MMLU 88.7, SWE-bench 得分 65.8."""
        return self._benchmark.search(text, max(0, start - _BENCHMARK_BEFORE), start) is not None

    def called_around(self, text: str, start: int, end: int) -> str | None:
        """``call`` when the clause speaks of calls, downloads and the like: 10万次短对话."""
        clause = _STOP_BEFORE.split(text[max(0, start - 2 * _REACH) : start])[-1]
        after = _STOP_BEFORE.split(text[end : end + _CUE_AFTER])[0]
        return "call" if _CALLED.search(clause) or _CALLED.search(after) else None

    def currency_ahead(self, text: str, end: int) -> str | None:
        """The currency of the number that this one rises or falls to (由40亿上修至45亿美元)."""
        found = _NEXT_NUMBER.match(text, end)
        money = found and self._patterns["currencies"].match(text, found.end())
        return self._words["currencies"][money[0]] if money else None

    def currency_behind(self, text: str, start: int) -> str | None:
        """The currency last named in the sentence before *start* (117亿欧元, 又投了13亿)."""
        sentence = _STOP_SENTENCE.split(text[max(0, start - _CUE_BEFORE) : start])[-1]
        named = [
            found[0]
            for found in self._patterns["currencies"].finditer(sentence)
            if _AFTER_AMOUNT.search(sentence, 0, found.start())
        ]
        return self._words["currencies"][named[-1]].partition("*")[0] if named else None

    def about_money(self, text: str, start: int, end: int) -> bool:
        """Whether the words around ``[start, end)`` speak of prices, funds or turnover."""
        before = text[max(0, start - _CUE_BEFORE) : start].rpartition("\n")[2]
        after = text[end : end + _CUE_AFTER].partition("\n")[0]
        return self._cues.search(before + "\n" + after) is not None


def default_units() -> Units:
    """The table that ships with the app."""
    return load_units(assets.path("units", "units.json"))


def load_units(path: Path) -> Units:
    """The table in a file of the same form. Raises :class:`RecordError` for another form."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise RecordError(f"{path.name}: not a table of units")
    return Units(data)


def _tables(section: object) -> Mapping[str, object]:
    if not isinstance(section, dict):
        raise RecordError("units: a section is not a table")
    return section


def _by_word(section: object) -> dict[str, str]:
    return {word: key for key, words in _tables(section).items() for word in _texts(words)}


def _texts(words: object) -> tuple[str, ...]:
    if not isinstance(words, list) or not all(isinstance(word, str) and word for word in words):
        raise RecordError("units: expected a list of words")
    return tuple(words)


def _one_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the words, the longest first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile("|".join(re.escape(word) for word in ordered))


def _ends_well(text: str, found: re.Match[str]) -> bool:
    """A unit in Latin letters must not run on in Latin letters (m in model, but 50msTPOT)."""
    last, following = found[0][-1], text[found.end() : found.end() + 1]
    if len(found[0]) > 1 and last.islower() and following.isupper():
        return True
    return not (last.isascii() and last.isalpha() and following.isascii() and following.isalpha())
