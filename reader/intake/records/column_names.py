"""The names by which columns of collections are known, in either script; written as folded."""

#: What a column may hold, in the order in which a person is asked, and the names it is known by.
#: Those of a second row are taken only where none of the first is there.
COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        """text content body 正文 内容 內容 正文内容 正文內容 文本 全文 文章内容 文章內容 新闻内容
        新聞內容 内文 內文 文章正文 新闻正文 新聞正文 fulltext maintext articletext articlebody
        articlecontent contenttext newscontent bodytext""",
        "article document passage rawtext 文章 原文 本文 文字 新闻 新聞",
    ),
    "title": (
        """title headline 标题 標題 题目 題目 文章标题 文章標題 新闻标题 新聞標題 articletitle
        newstitle 篇名 subject heading""",
    ),
    "source": (
        """source publisher 来源 來源 媒体 媒體 出处 出處 文章来源 文章來源 新闻来源 新聞來源
        sitename site media outlet publication 平台 网站 網站 公众号 公眾號 website""",
    ),
    "source_url": (
        """url sourceurl link articleurl 链接 鏈接 連結 网址 網址 原文链接 原文鏈接 原文連結
        文章链接 文章連結 文章鏈接 地址 permalink canonicalurl href uri""",
    ),
    "author": ("author authors 作者 byline 记者 記者 撰文 撰稿 creator writer reporter",),
    "published": (
        """date published publisheddate publishdate publishedat publishtime pubdate pubtime 日期
        发布时间 發布時間 發佈時間 发布日期 發布日期 發佈日期 发表时间 發表時間 发表日期 發表日期
        出版日期 时间 時間 datetime time""",
    ),
    "license": ("license licence 许可 許可 授權 授权 许可证 許可證 授權條款 授权条款",),
    "retrieved": (
        """retrieved retrievedat crawledat crawltime crawldate scrapedat fetchedat accessed
        采集时间 採集時間 抓取时间 抓取時間 爬取时间 爬取時間""",
    ),
    "id": ("id docid articleid newsid uuid guid 编号 編號 序号 序號 文章编号 文章編號",),
}
#: What a person may call the fields besides.
OTHER_WORDS = {
    "url": "source_url",
    "address": "source_url",
    "date": "published",
    "licence": "license",
    "content": "text",
}
#: Columns in which other tools keep what was marked.
MARKS = frozenset(("annotations", "annotation", "entities", "spans", "label", "labels",
                   "relations", "predictions", "claims"))  # fmt: skip
