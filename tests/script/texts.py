"""Texts for laws: words that conversion lengthens, shortens and splits, among odd characters."""

from hypothesis import strategies as st

# Words of both scripts, several of which Taiwan wording makes longer or shorter.
WORDS = (
    "软件", "信息", "数据库", "程序", "字节", "服务器", "互联网", "头发", "干部", "皇后", "内存",
    "缺省", "二极管", "操作系统", "打印", "U盘", "老挝", "几内亚比绍", "发展", "了解", "面条",
    "軟體", "資訊", "資料庫", "網際網路", "隨身碟", "作業系統", "裡面", "著名", "臺灣", "說話",
    "只", "后", "里", "台", "干", "于",
)  # fmt: skip

# Characters that positions go wrong with.
ODD = (
    "𠮷", "𫚉", "魟", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "葛\U000e0100", "辻\ufe00",
    "e\u0301", "\r\n", "\r", "\n", "，", "。", " ", "\u3000", "A", "7", "-", "\U0001f1f9\U0001f1fc",
    "\U0001f44d\U0001f3fd", "한", "\u1112\u1161\u11ab", "\u200b", "\u200d", "\u0301", "\0",
    "\ud83d", "\ufeff", "\u2028", "\u202e", "\ue000",
)  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    piece = st.sampled_from(WORDS) | st.sampled_from(WORDS) | st.sampled_from(ODD)
    return st.lists(piece, max_size=14).map("".join)


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[int, int]:
    start = draw(st.integers(0, len(text)))
    return start, draw(st.integers(start, len(text)))
