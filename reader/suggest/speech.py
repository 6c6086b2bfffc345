"""Finds who says something: names, vendors and sources in front of a verb of speech."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.core.span import Span
from reader.suggest.cover import Cover
from reader.suggest.vendors import VendorMention

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
    "汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛"
    "温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查"
    "屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆"
    "党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙"
)
_NAME = (
    rf"(?:(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐)[一-鿿]{{1,2}}?|[{_SURNAMES}][一-鿿]{{1,2}}?"
    r"|[一-鿿]{2,5}·[一-鿿·]{2,8}|[A-Z][a-z]+(?:[ ][A-Z][A-Za-z.]+){1,2})"
)
_ROLE = (
    r"(?:CEO|CTO|COO|CFO|CIO|CMO|VP|创始人|合伙人|董事长|总裁|副总裁|总经理|经理|总监|主任|院长|院士|教授|博士|科学家|负责人"
    r"|分析师|投资人|研究员|工程师|专家|校长|主席|理事长|秘书长|记者|店长|医生|咨询师|主管|部长|人士|创业者|从业者|先生|女士|总)"
)
_ADVERB = (
    r"(?:也|还|则|亦|曾|就|便|又|都|却|同样|公开|无奈|坦率|明确|直接|进一步|举例|此前|近日|日前|随后|表态|普遍|补充|透露"
    r"|在(?:接受)?[^，,。！!？?“”\"\n]{1,16}(?:上|中|时|采访|会上)|[对向跟][^，,。！!？?“”\"\n]{1,16}?)"
)
_SAYS = (
    r"(?:表示|认为|指出|宣称|声称|直言|坦言|强调|透露|判断|预测|预计|解释|补充|提醒|分析|号召|呼吁|感慨|回忆|反问|总结|回应|写道|介绍"
    r"|提到|谈到|看来|称|说|告诉|持[^，,。\n]{0,6}(?:观点|看法|态度))"
)
_AFTER = r"(?:[^，,。！!？?：:“”\"\n]{1,24})?(?=[ ]*[，,。：:“\"「『\n”]|$)"
_PERSON = re.compile(
    rf"(?:(?P<role>{_ROLE})[ ]?|(?<![一-鿿A-Za-z])|(?<=在)|(?<=而)|(?<=但))"
    rf"(?P<name>{_NAME})[ ]?(?P<adverbs>{_ADVERB}{{0,3}}){_SAYS}{_AFTER}"
)
_ANONYMOUS = re.compile(
    r"(?P<name>(?:某|一[位名个]|[多有]位|有|另一位)[^，,。！!？?“”\"\n]{2,16}?)"
    rf"(?:{_ADVERB}{{0,3}}){_SAYS}(?=[ ]*[，,。：:“\"「])"
)
_HEARSAY = re.compile(r"(?P<name>据(?:悉|了解|传|称|说|透露))(?=[ ]*[，,：:])")
_SOURCE = re.compile(
    r"(?:根据|据)(?P<name>[^，,。！!？?“”\"\n]{2,14}?)(?:于|在|[的发近今去20]|调查|报告|数据|统计|测算|预测|研究|调研)"
    r"[^，,。！!？?\n]{0,20}?(?:显示|统计|预测|测算|指出|透露|介绍|报道)"
)
_VENDOR_SAYS = re.compile(
    rf"(?:方面)?{_ADVERB}{{0,3}}(?:宣称|声称|宣布|透露|表示|强调|回应|指出|认为|称)"
)


@dataclass(frozen=True, slots=True)
class Speech:
    """One act of speech: who, where the name stands, and the stretch of the whole frame."""

    type: str
    name: str
    mention: Span
    frame: Span


def find_speech(folded: str, mentions: Sequence[VendorMention] = ()) -> tuple[Speech, ...]:
    """All acts of speech in a folded text, in order; *mentions* are those of its vendors."""
    # A surname may begin a word such as 方案商, which is a class and nobody's name; and a name
    # is better than 某机构副总裁 with the name in it.
    length = len(folded)
    people = list(_apart(_people(folded), Cover(length, (mention.span for mention in mentions))))
    others = list(_apart(_others(folded), Cover(length, (person.mention for person in people))))
    found = [*people, *others]
    found += _apart(_named(folded, mentions), Cover(length, [each.mention for each in found]))
    found.sort(key=lambda speech: (speech.frame.start, -speech.frame.end))
    return tuple(found)


def _apart(found: Iterable[Speech], taken: Cover) -> Iterator[Speech]:
    return (one for one in found if not taken.meets(one.mention.start, one.mention.end))


def _people(folded: str) -> Iterator[Speech]:
    for match in _PERSON.finditer(folded):
        yield _speech("person", match)


def _others(folded: str) -> Iterator[Speech]:
    for kind, pattern in (
        ("anonymous", _ANONYMOUS),
        ("anonymous", _HEARSAY),
        ("source", _SOURCE),
    ):
        for match in pattern.finditer(folded):
            yield _speech(kind, match)


def _named(folded: str, mentions: Sequence[VendorMention]) -> Iterator[Speech]:
    """Vendors and classes that speak for themselves."""
    for mention in mentions:
        says = _VENDOR_SAYS.match(folded, mention.span.end)
        if says is not None:
            frame = Span(mention.span.start, says.end())
            yield Speech(mention.sort, mention.span.cut(folded), mention.span, frame)


def _speech(kind: str, match: re.Match[str]) -> Speech:
    mention = Span(match.start("name"), match.end("name"))
    return Speech(kind, match["name"], mention, Span(mention.start, match.end()))
