"""Which column of a table holds what: by the names that people and tools give columns.

Names are known in either script, in any case, with spaces or underscores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.marks import PASSENGER
from reader.script.fold import fold

#: The columns that are written for people, in their order.
COLUMNS = (
    *("article", "claim", "words", "places", "kind", "stance", "target", "certainty"),
    *("vendors", "metrics", "speaker", "times", "flags", "note", "status", "annotator"),
)

#: What else a table of somebody else may have.
OTHERS = ("title", "text", "start", "end", "label", "before", "after")

#: Names of columns beside their own, in simplified characters, small letters, without spaces.
_NAMES = {
    "article": "doc document documentid documentname docid file filename articleid articlename "
    "文章 文件 文件名 文档 文章编号 文档编号 篇名",
    "title": "headline 标题 题目 文章标题",
    "claim": "claimid id uid uuid 编号 主张编号 观点编号",
    "words": "quote quotation span spantext exact phrase snippet claimtext selectedtext "
    "原文 引文 引用 片段 语句 词句 标注文本 选中文本 主张 观点",
    "text": "documenttext fulltext content body sentence paragraph context "
    "文本 正文 全文 内容 句子 段落 文章内容",
    "places": "place position offsets spans 位置 偏移 区间",
    "start": "begin startoffset startchar startindex beginoffset spanstart charstart "
    "起 起点 起始 开始 起始位置 开始位置",
    "end": "stop endoffset endchar endindex spanend charend 止 终点 结束 终止 结束位置 终止位置",
    "label": "type category tag class entity entitytype labels 标签 类别 分类 标记",
    "stance": "polarity attitude sentiment opinion 立场 态度 极性 倾向 情感",
    "target": "stancetarget topic 对象 目标 立场对象",
    "certainty": "确定程度 确定性",
    "kind": "claimtype claimkind 类型 种类 主张类型",
    "vendors": "vendor company companies organisation organization firm brand "
    "厂商 公司 企业 机构 品牌",
    "metrics": "metric figure figures 指标 数字 数值",
    "speaker": "saidby 说话人 发言人 发言者",
    "times": "claimtime 主张时间",
    "flags": "flag 标志 旗标 备用标记",
    "note": "notes comment comments remark remarks 备注 注释 批注 说明 意见 评论",
    "status": "state 状态 进度",
    "annotator": "annotatorid coder rater user username reviewer worker "
    "标注者 标注员 标注人 标注人员 审阅者",
    "before": "prefix left leftcontext 前文 上文",
    "after": "suffix right rightcontext 后文 下文",
}
_KEYS = {name: key for key, names in _NAMES.items() for name in (key, *names.split())}
_BETWEEN = re.compile(r"[\W_]+")

#: What says which words a row is about, and what is said of a whole text.
_ABOUT = ("words", "places", "start")
_SAID = ("stance", "vendors", "label", "claim", "kind", "status", "note")


@dataclass(frozen=True, slots=True)
class Heads:
    """What each column of a table holds, by its number; ``None`` for what is not read."""

    names: tuple[str, ...]
    keys: tuple[str | None, ...]

    def has(self, key: str) -> bool:
        """Whether there is a column of this key."""
        return key in self.keys

    @property
    def ours(self) -> bool:
        """Whether whole claims ride along, as in a table that was written here."""
        return PASSENGER in self.keys

    @property
    def of_claims(self) -> bool:
        """Whether the columns say enough for claims: their words or places, or a text's stance."""
        return any(map(self.has, _ABOUT)) or (self.has("text") and any(map(self.has, _SAID)))

    @property
    def unread(self) -> tuple[str, ...]:
        """Names of columns that are not read."""
        pairs = zip(self.names, self.keys, strict=True)
        return tuple(name for name, key in pairs if key is None and name)


def heads_of(cells: Sequence[str]) -> Heads:
    """What the columns with these names hold; of two of one key the first, the other is not read.

    ``claim`` stands for the claim's words where no other column does: so it is in other people's.
    """
    names = tuple(cell.strip() for cell in cells)
    keys: list[str | None] = []
    for name in names:
        key = name if name == PASSENGER else _KEYS.get(_BETWEEN.sub("", fold(name)).lower())
        keys.append(key if key not in keys else None)
    if not any(key in keys for key in ("words", "text", "places", "start")):
        own = next((at for at, name in enumerate(names) if name.lower() in _SELF), None)
        if own is not None:
            keys[own] = "words"
    return Heads(names, tuple(keys))


_SELF = ("claim", "claims")
