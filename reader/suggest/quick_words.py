"""Finds words without a dictionary, for the moment before the real word finder is ready."""

import re
from collections.abc import Iterable

# Frequent words that stand apart from their neighbours, two characters and more first.
_COMMON = (
    "但是 因为 所以 如果 那么 虽然 尽管 然而 不过 因此 而且 并且 或者 以及 还是 不是 就是 "
    "只是 可是 也是 这是 可以 可能 能够 应该 需要 必须 已经 正在 将会 没有 不会 不能 不再 "
    "无法 仍然 依然 甚至 尤其 其实 目前 如今 现在 未来 过去 近日 今年 去年 明年 之间 之后 "
    "之前 以来 以上 以下 以内 之中 之下 其中 其他 其余 这个 那个 这些 那些 这种 那种 我们 "
    "他们 你们 它们 自己 大家 什么 怎么 如何 为什么 通过 根据 按照 对于 关于 由于 为了 "
    "除了 随着 作为 成为 进行 提供 实现 使用 利用 开始 认为 表示 指出 发布 推出 宣布 透露 "
    "解决 帮助 企业 公司 厂商 行业 市场 产品 技术 模型 大模型 数据 训练 应用 场景 客户 "
    "用户 服务 服务商 解决方案 方案 方案商 人工智能 商业化 平台 能力 成本 问题 领域 垂直 "
    "通用 国内 国外 中国 美国 全球 业务 团队 项目 合作 生态 算力 芯片 开源 融资 投资 创业 "
    "创始人 开发 的 了 在 是 和 与 及 也 都 就 而 对 从 被 把 将 让 向 给 为 以 于 其 这 "
    "那 有 不 很 更 最 再 又 还 才 则 并 或 但 等 们"
)
_WORDS = frozenset(_COMMON.split())
_LONGEST = max(map(len, _WORDS))
_TOKEN = re.compile(
    r"[A-Za-z][A-Za-z0-9]*(?:[-.'][A-Za-z0-9]+)*|\d+(?:[.,]\d+)*%?|[㐀-鿿豈-﫿\U00020000-\U000323AF]+"
    r"|[ \t]+|.",
    re.DOTALL,
)


def quick_edges(folded: str, names: Iterable[str] = ()) -> tuple[int, ...]:
    """Where words end in *folded*, in code points, from 0 to its length.

    *names* are kept whole. Runs of Han characters fall apart at frequent words, the rest into
    pairs: rougher than a dictionary, but at once.
    """
    edges = [0]
    for start, end in _pieces(folded, names):
        if start > edges[-1]:
            edges.append(start)
        edges.append(end)
    return tuple(edges)


def _pieces(folded: str, names: Iterable[str]) -> Iterable[tuple[int, int]]:
    ordered = sorted(set(names), key=lambda name: (-len(name), name))
    pattern = re.compile("|".join(map(re.escape, ordered)) or r"(?!)")
    at = 0
    while at < len(folded):
        found = pattern.search(folded, at)
        stop = found.start() if found and found.end() > found.start() else len(folded)
        for token in _TOKEN.finditer(folded, at, stop):
            yield from _han(folded, token.start(), token.end())
        if found is None or found.end() == found.start():
            return
        yield found.start(), found.end()
        at = found.end()


def _han(folded: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """One token, fallen apart if it is a run of Han characters."""
    if not _is_han(folded[start]):
        yield start, end
        return
    loose = start
    at = start
    while at < end:
        length = next(
            (n for n in range(min(_LONGEST, end - at), 0, -1) if folded[at : at + n] in _WORDS), 0
        )
        if length:
            yield from _pairs(loose, at)
            yield at, at + length
            at += length
            loose = at
        else:
            at += 1
    yield from _pairs(loose, end)


def _pairs(start: int, end: int) -> Iterable[tuple[int, int]]:
    """Unknown words: up to three characters are one, longer ones are cut in twos."""
    while end - start > 3:
        yield start, start + 2
        start += 2
    if end > start:
        yield start, end


def _is_han(char: str) -> bool:
    return "㐀" <= char <= "鿿" or "豈" <= char <= "\ufaff" or char >= "\U00020000"
