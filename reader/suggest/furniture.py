"""The lines that web pages put around an article: menus, sharing, comments, rights, reading on."""

import re

_DAY = r"\d{4}[ ]?[-/.年][ ]?\d{1,2}[ ]?[-/.月][ ]?\d{1,2}(?:[ ]?日)?"
_TIME = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
_GAP = r"[ \t　|｜]"
_NAMES = r"[^，,。！？!?；;]"
_ITEM = r"[^|｜·/／，,。！？!?\n]"
_SITES = (
    r"(?:Twitter|Facebook|LINE|Telegram|WhatsApp|Instagram|Threads"
    r"|微博|微信|QQ空间|朋友圈|复制链接)"
)
_APPS = r"(?:频道|电子报|周报|Newsletter|YouTube|LINE|App|APP|好友|粉丝专页|群组|社群|Telegram|IG)"
_ISSUED = r"(?:出版|更新|首发|发布|发表|刊登)"
_BOARDS = r"(?:评论区|留言区|留言板|后台|文末)"
_SUBSCRIBE = r"(?:立即|马上|免费|点击|点此)?(?:订阅|追踪|关注|加入|下载)"

#: Whole lines of a folded text, by the kind of boilerplate that they are.
_WHOLE: dict[str, tuple[str, ...]] = {
    "byline": (
        rf"{_DAY}(?:[ T　]*{_TIME})?(?:{_GAP}{_NAMES}{{0,60}})?",
        rf"(?:原创[ ])?{_NAMES}{{0,40}}{_GAP}{_DAY}{_GAP}+{_TIME}(?:{_GAP}{_NAMES}{{0,20}})?",
        r"作者[ ]\S+[ ]?[(（][^)）]*[)）](?:[ ]+看板[ ]\S+)?|看板[ ]\S{2,20}",
        r"时间[ ](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[ ].{10,24}",
        r"※[ ]?(?:编辑|发信站|文章网址)[:：].{4,100}",
        rf"(?:最[后近])?{_ISSUED}(?:时间|日期)?[ ]?[:：]?[ ]?{_DAY}{_NAMES}{{0,60}}",
        rf"{_NAMES}{{1,20}}[ ·|｜　]{{1,3}}{_DAY}",
        r"(?:(?:阅读|浏览|评论|点赞|收藏)[ ]?[\d,.]+[万wWkK]?[ ·|｜]*){1,5}",
        r"Posted (?:by|on)[ ].{1,60}|By[ ][A-Z].{1,40}",
        r"(?:Tags?|标签|关键词|分类|Category)[:：].{1,80}",
        rf"{_NAMES}{{0,16}}[ ]{_NAMES}{{2,8}}[/／].{{1,4}}报[导道]",
        r"\S{1,12}[ ]?(?:[/／]|综合)[ ]?(?:综合|外电|台北|北京|香港|上海|深圳)报[导道]",
        r"原创|阅读(?:量|数)?[ ]?[:：]?[ ]?[\d.]+[万wWkK]?|[\d.]+[万wWkK]?[ ]?次?阅读",
    ),
    "image_credit": (
        r"[▲△▼↑↓][^▲△▼↑↓\n]{2,80}|(?:图注|图说|制图|资料来源|数据来源)[:：].{1,80}",
        r"[(（\[【]?(?:资料图片?|资料照片?|示意图|档案图片|网络图片|AI ?制图)[)）\]】]?",
        r"[*＊]?(?:题图|头图|封面图?|配图|文中图片|本文图片)(?:均|由|来自|源自|系)[^。\n]{1,60}。?",
    ),
    "aggregator": (
        rf"{_ITEM}{{1,10}}(?:[ ]?[|｜·/／][ ]?{_ITEM}{{1,10}}){{2,11}}",
        rf"{_ITEM}{{1,5}}[ ]?[|｜·/／][ ]?{_ITEM}{{1,5}}",
        r"[^ ，,。！？!?\n]{1,5}(?:[ ]{1,3}[^ ，,。！？!?\n]{1,5}){3,20}",
        r"(?:[#＃][^#＃\s]{1,20}[#＃]?[ ]*){1,12}",
        r"(?:网站)?首页|主页|登[录入](?:[ /|｜]*注册)?|注册|退出",
        r"(?:我要)?举报|投诉|纠错|收藏|打印(?:本页)?|关闭窗口",
        r"返回(?:首页|顶部|列表|上一页)|回到?顶部|TOP|相关|广告|赞助内容|Advertisement",
        r"(?:字号|字体|大小)[:：]?[ ]*(?:[大中小A+-][ ]*)*|[大中小](?:[ /|｜]+[大中小])+",
        r"(?:分享|转发)(?:(?:到|至|给|此文|本文|文章)[^。，\n]{0,40})?[:：]?",
        r"打开微信[^。\n]{0,40}|使用[“\"「]?扫一扫[^。\n]{0,40}|(?:APP|App|客户端)内?(?:查看|打开)",
        r"用?微信扫[^。\n]{0,24}|扫一扫[^。\n]{0,24}|Share(?: this)?[:：]?",
        rf"{_SITES}(?:[ /|｜、]+{_SITES})*|X",
        r"(?:点?赞|按赞|喜欢|推荐|在看|转发|评论|留言)[ ]?[\d.]*[万wWkK]?(?:[ ]+\S{1,6}){0,4}",
        r"[上下]一篇[:：]?.{0,60}|[/／ ]*阅读下一篇[/／ ]*",
        r"(?:阅读|展开|查看)(?:全文|更多|原文)|更多>*",
        r"\S{1,8}(?:[ ]?[>›»＞][ ]?\S{1,12}){1,4}|(?:首页|主页)(?:[ ]?[/／|｜][ ]?\S{1,10}){1,4}",
        r"(?:网友|全部|最新|热门|精彩)?(?:评论|跟贴|留言)[ ]?[(（]?\d*[)）]?|暂无评论|我来说两句",
        r"\d+[ ]?[条则个]?(?:评论|跟贴|留言|回应)|取消回复|(?:加载|载入)中[.…]*|正在加载[.…]*",
        r"(?:发表|发布|写|我要|留下)(?:你的|您的)?(?:评论|留言|回应)[^。\n]{0,12}",
        r"(?:相关|延伸|扩展|推荐)(?:阅读|新闻|文章|报[道导]|链接|连结)[:：][ ]?\S.{1,60}",
        r"由[ ]?WordPress[ ]?(?:强力驱动|提供|建置)?|Powered by .{1,30}|Loading[.…]*",
        r"电子邮件地址不会被公开.{0,40}|必填(?:栏位|项).{0,20}|Related(?: posts| articles)?[:：]?",
        r"打开(?:APP|App|客户端|网易新闻|今日头条)[^。\n]{0,20}",
        r"特别声明[:：]以上(?:内容|文章).*|Notice:[ ].{10,300}",
    ),
    "disclaimer": (
        r"(?:Copyright|©|\(c\)|版权所有|著作权).{0,120}|.{0,80}All Rights Reserved\.?",
        r".{0,40}(?:保留(?:所有|一切)?(?:权利|版权)|(?:不得|请勿|禁止|严禁|授权)转载)[^。\n]{0,40}。?",
        r"[^。\n]{0,60}(?:如有侵权|侵权必究|侵删|请联系(?:我们)?删除|转载请(?:注明|联系))[^。\n]{0,24}。?",
        r"\S{0,6}ICP[备证]\S{0,40}|\S{0,4}公网安备.{0,30}|.{0,20}网络文化经营许可证.{0,40}",
        r"[(（【\[]?(?:本文|本稿|此文)[系为由][^。\n]{2,30}(?:原创|独家|授权|供稿|首发)[^。\n]{0,40}[)）】\]]?。?",
    ),
    "app_advert": (
        rf"[^。\n]{{0,60}}(?:欢迎|请|可)(?:您|你)?(?:在|于|到|来)?{_BOARDS}[^。\n]{{0,20}}。?",
        r"[^。\n]{0,20}立即(?:订阅|下载|追踪|加入)[^。\n]{0,20}|[看睇]更多[^，。\n]{0,16}",
        rf"{_SUBSCRIBE}[^。，\n]{{0,30}}{_APPS}[^。\n]{{0,30}}",
        r"[「『《]?\S{2,10}[」』》]?[ ]?(?:App|APP)[ ]?(?:立即|现已)?(?:下载|上架)[:：]?",
        r"(?:点击|点选)[^。\n]{0,8}(?:蓝字|下图|图片|链接|连结|此处|这里|上方|下方)[^。\n]{0,30}",
        r"[▼▲↓↑]{2,}[^。\n]{0,30}|更多[^，。\n]{1,16}(?:报[导道]|新闻|文章|资讯|内容|精彩)",
        r"点[一个]?[“「]?(?:在看|好看|赞)[”」]?[^。\n]{0,30}|进群|投稿|商务合作|联系我们|寻求报道",
        r"(?:媒体|新闻|商务|采访|投资者|业务)联[系络](?:人|方式|电话|邮箱)?[:：].{1,80}",
        r"(?:欢迎|请)?(?:添加|扫码|联系)[^。\n]{0,12}微信[^。\n]{0,40}",
    ),
    "editor_note": (
        (
            r"[*＊※(（]?(?:应[^。\n]{2,12}要求[，,])?(?:文中|本文)?[^。，\n]{0,24}"
            r"(?:均?[为系]|皆为)化名[^。\n]{0,6}[)）]?。?"
        ),
    ),
    "source_tail": (
        r"[-—–=～~·* ]*(?:END|The End|FIN|完|全文完|本文完|未完待续)[-—–=～~·* ]*",
        r"[(（【\[](?:完|全文完|本文完|未完待续|END)[)）】\]]",
        r"[【〔\[]\S{2,14}(?:讯|电|报[道导])[】〕\]]",
    ),
}
_PATTERNS = tuple(
    (kind, re.compile("(?:" + "|".join(lines) + ")[ ]*", re.IGNORECASE))
    for kind, lines in _WHOLE.items()
)
_LONGEST = 120
_LONGER = ("Notice:", "特别声明")
_MARKS = " ●•▪■◆◇▶►★☆※▼▲↓>"
#: Above lists of other articles.
_RELATED = re.compile(
    r"[【〔\[★■▍|｜#＃ ]*"
    r"(?:(?:相关|延伸|推荐|更多|扩展|其[他它]|热门|往期|精选|最新)的?"
    r"(?:阅读|新闻|文章|报[道导]|推荐|链接|连结|专题|话题|资讯|回顾|精选|精彩)(?:推荐)?"
    r"|猜你喜欢|编辑推荐|为您推荐|你可能[也还]?(?:喜欢|感兴趣|想看|会看)的?|大家都在看"
    r"|大家还看了|热门排行|同场加映)[】〕\]:： ]*"
)
_RELATED_LONGEST = 14
_LISTED_LONGEST = 44
_MOST_LISTED = 12


def furniture(line: str) -> str | None:
    """The kind of a stripped line of a folded text, when all of it is a page's furniture."""
    if len(line) > _LONGEST and not line.startswith(_LONGER):
        return None
    bare = line.strip(_MARKS)
    marked = bool(bare) and bare != line
    for kind, pattern in _PATTERNS:
        if pattern.fullmatch(line) or (marked and pattern.fullmatch(bare)):
            return kind
    return None


def is_related(line: str) -> bool:
    """Whether a line stands above a list of other articles: 相关阅读, 【延伸閱讀】."""
    return len(line) <= _RELATED_LONGEST and _RELATED.fullmatch(line.strip(_MARKS)) is not None


def listed_after(lines: list[str], index: int) -> int:
    """How many lines after the one at *index* are titles of other articles, not sentences."""
    count = 0
    for line in lines[index + 1 : index + 1 + _MOST_LISTED]:
        if len(line) > _LISTED_LONGEST or line.endswith(("。", "；", ";", "：", ":")):
            break
        count += 1
    return count
