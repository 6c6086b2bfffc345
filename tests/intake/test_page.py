"""HTML pages: what a reader sees is kept, furniture is dropped, the head's facts are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake import Intake, IntakeError, read_bytes
from reader.intake.head import declared_encoding
from reader.intake.page import read_page


def _text(markup: str) -> str:
    return read_page(markup).text


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<p>甲</p><p>乙</p>", "甲\n乙"),
        ("<p>甲<p>乙", "甲\n乙"),
        ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙"),
        ("甲<br>乙<br/>丙", "甲\n乙\n丙"),
        ("<p>粗<b>体</b>与<a href='x'>链接</a></p>", "粗体与链接"),
        ("<ul><li>甲<li>乙<ul><li>丙</ul></ul>", "甲\n乙\n丙"),
        ("<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</table>", "甲\t乙\n丙"),
        ("<tr><td><p>豆包</p></td><td>0.8<br>元</td><td><ul><li>2</ul>", "豆包\t0.8 元\t2"),
        ("<table><tr><th><th>价<tr><td>甲<td>2<tr><td>乙<td></table>", "\t价\n甲\t2\n乙\t"),
        ("<tr><td>甲<th colspan=2>价<td style='display:none'>藏<td>乙", "甲\t价\t\t乙"),
        (f"<tr><td>一<td><p>{'长' * 50}</p><p>{'文' * 50}</p>", f"一\n{'长' * 50}\n{'文' * 50}"),
        ("<tr><td><table><tr><td>甲<td>乙</table><p>丙</p>", "甲\t乙\n丙"),
        ("一<span style='display: block'>二</span>三", "一\n二\n三"),
        ("10<sup>12</sup>个<sub>2</sub>O<sup>[1]</sup>", "10¹²个₂O[1]"),
        ("<pre>  甲\n\n  乙</pre>", "  甲\n\n  乙"),
        ("<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字", "漢字"),
        ("甲&amp;乙&lt;b&gt;&#x20BB7;&hellip;", "甲&乙<b>𠮷…"),
        ("甲&nbsp;乙", "甲\xa0乙"),
        ("3 < 5，a > b", "3 < 5，a > b"),
        ("<p>\u3000\u3000首行缩进</p>", "\u3000\u3000首行缩进"),
        ("<svg><title>图标</title></svg>正文", "正文"),
    ],
)
def test_readable_text_is_kept(markup: str, text: str) -> None:
    assert _text(markup) == text


@pytest.mark.parametrize(
    "markup, text",
    [
        ("<p>一行\n  接着</p>", "一行接着"),
        ("<p>GPT\n  model</p>", "GPT model"),
        ("<p>模型 \t  GPT</p>", "模型 GPT"),
        ("<p>“甲”\n“乙”</p>", "“甲” “乙”"),
    ],
)
def test_blanks_are_read_as_a_browser_shows_them(markup: str, text: str) -> None:
    assert _text(markup) == text


@pytest.mark.parametrize(
    "furniture",
    [
        "<script>var a = '<p>藏</p>';</script>",
        "<style>p { content: '藏' }</style>",
        "<!-- <p>藏</p> -->",
        "<nav>藏</nav>",
        "<header>藏</header>",
        "<footer>藏</footer>",
        "<aside>藏</aside>",
        "<div hidden>藏</div>",
        "<div style='color:red; display : none'>藏</div>",
        "<span aria-hidden='true'>藏</span>",
        "<div role='navigation'>藏</div>",
        "<template>藏</template>",
        "<noscript>藏</noscript>",
        "<iframe src='x'>藏</iframe>",
        "<button>藏</button>",
        "<select><option>藏</select>",
        "<textarea>藏</textarea>",
        "<object><p>藏</object>",
        "<img alt='藏' src='https://example.com/x.png'>",
        "<p hidden>藏",
        "<?php 藏 ?>",
        "<![CDATA[藏]]>",
    ],
)
def test_furniture_is_dropped(furniture: str) -> None:
    assert _text(f"<body><p>前</p>{furniture}<p>后</p></body>") == "前\n后"


@pytest.mark.parametrize(
    "opening",
    [
        "<div style='visibility: hidden; opacity: 0'>",
        "<body style='display:none'>",
        "<main hidden>",
    ],
)
def test_what_a_script_would_reveal_is_read(opening: str) -> None:
    assert _text(f"{opening}<p>正文") == "正文"


def test_the_article_of_the_page_is_its_text() -> None:
    page = (
        f"<div>菜单</div><article><header>题</header><p>{'字' * 200}</p></article><div>推荐</div>"
    )
    assert _text(page) == "题\n" + "字" * 200


def test_a_list_of_articles_is_no_article() -> None:
    cards = "".join(f"<article>{'字' * 300}{number}</article>" for number in range(3))
    assert len(_text(cards).splitlines()) == 3


def test_a_card_beside_the_text_is_not_taken_for_the_article() -> None:
    page = f"<div>{'正' * 2000}</div><article>{'推' * 250}</article>"
    assert _text(page).startswith("正")


def test_main_is_taken_where_no_article_is() -> None:
    assert _text(f"<div>菜单</div><main><p>{'字' * 200}</p></main>") == "字" * 200


def test_what_is_left_out_is_counted_and_noted() -> None:
    page = "<nav>首頁</nav><p>正文</p>"
    taken = read_bytes(page.encode(), file_name="a.html")
    assert (taken.left_out, taken.notes) == (2, ("Menus and hidden parts left out: 2 characters.",))


def test_the_head_states_facts() -> None:
    page = """<html lang="zh-TW"><head><title>題目 - 某站</title>
        <meta property="og:site_name" content="某站">
        <meta name="Author" content="某人">
        <meta property="article:published_time" content="2024-03-05T10:00:00+08:00">
        <link rel="canonical" href="https://example.com/a?b=1&amp;c=2"></head>
        <body><h1>題目</h1><p>正文。</p>"""
    facts = read_page(page).facts
    assert (facts.title, facts.source, facts.author) == ("題目", "某站", "某人")
    assert facts.published == "2024-03-05T10:00:00+08:00"
    assert facts.source_url == "https://example.com/a?b=1&c=2"
    assert facts.language == "zh-TW"


def test_a_page_as_news_sites_write_them() -> None:
    page = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
        <title>模型降价潮_某财经_某网</title></head><body>
        <div class="nav"><ul><li><a href="/">首页</a></li></ul></div>
        <h1>模型降价潮</h1><div><span>2024年03月05日 10:20</span> <span>来源：某网</span></div>
        <div id="artibody"><p>\u3000\u3000今天，多家厂商宣布降价。</p><p>&nbsp;</p>
        <p>\u3000\u3000记者还了解到，明天会更便宜。</p></div>
        <script>var a = document.write("<p>广告</p>")</script></body></html>"""
    taken = read_bytes(page.encode("gb18030"), file_name="a.shtml")
    article = taken.article
    assert (article.title, article.source, article.published) == (
        "模型降价潮",
        "某网",
        "2024-03-05",
    )
    assert (article.encoding, taken.certain) == ("gb18030", True)
    assert "\u3000\u3000今天，多家厂商宣布降价。" in taken.text.split("\n")


def test_og_title_goes_before_title() -> None:
    page = "<title>长</title><meta property='og:title' content='短'>正文"
    assert read_page(page).facts.title == "短"


def test_a_time_tag_dates_a_page_without_meta() -> None:
    assert read_page("<time datetime='2024-03-05'>昨天</time>文").facts.published == "2024-03-05"


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "file:///etc/passwd", "/a", "https://a b", ""]
)
def test_only_web_addresses_are_addresses(href: str) -> None:
    assert read_page(f'<link rel="canonical" href="{href}">文').facts.source_url is None


def test_facts_are_one_clean_line() -> None:
    page = "<meta name=author content='甲\u202e\n 乙" + "长" * 400 + "'>文"
    author = read_page(page).facts.author
    assert author is not None
    assert author.startswith("甲 乙长")
    assert len(author) == 300


@pytest.mark.parametrize(
    "head, encoding",
    [
        (b"<meta charset=gbk>", "gbk"),
        (b'<META CHARSET="Big5">', "Big5"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', "gb2312"),
        (b'<?xml version="1.0" encoding="UTF-8"?>', "UTF-8"),
        (b"<p>charset=gbk</p>", None),
        (b" " * 5000 + b"<meta charset=gbk>", None),
    ],
)
def test_the_declared_encoding_is_found(head: bytes, encoding: str | None) -> None:
    assert declared_encoding(head) == encoding


def _page(charset: str, encoding: str) -> Intake:
    page = f"<html><meta charset={charset}><p>大模型廠商今年會降價。</p></html>"
    return read_bytes(page.encode(encoding), file_name="a.html")


def test_a_declared_encoding_is_certain() -> None:
    taken = _page("big5", "big5hkscs")
    assert (taken.article.encoding, taken.certain, taken.notes) == ("big5hkscs", True, ())


def test_a_wrong_declaration_is_noted() -> None:
    taken = _page("gb2312", "utf-8")
    assert taken.notes == ("The file calls itself gb2312, but is UTF-8.",)


def test_a_page_without_an_ending_is_known_by_its_head() -> None:
    taken = read_bytes("<!DOCTYPE html><p>正文".encode(), file_name="page")
    assert taken.text == "正文"


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(IntakeError, match="no readable text"):
        read_bytes(b"<html><script>x</script></html>", file_name="a.html")


def test_xml_pages_close_their_empty_elements() -> None:
    assert _text("<?xml version='1.0'?><html><script src='x'/><p>正文</p></html>") == "正文"


_PIECES = (
    *("<p>", "</p>", "<div hidden>", "</div>", "<!--", "-->", "<", "</", "<a b='", "'", '"', ">"),
    *("&#", "&amp;", "&#xD800;", "&#0;", "<script>", "</script>", "<title>", "字", "x y", "\n"),
    *("<article>", "</article>", "<td>", "<li>", "<pre>", "</pre>", "<![CDATA[", "]]>", "<?", "😀"),
)


def test_cells_in_a_text_kept_as_it_is_are_parted_by_tabs() -> None:
    assert read_page("<pre>一<td>二").text == "一\t二"


@given(st.lists(st.sampled_from(_PIECES), max_size=60).map("".join))
def test_any_page_is_read_and_clean(markup: str) -> None:
    text = read_page(markup).text
    assert text.encode().decode() == text
    assert "\x00" not in text


@given(st.lists(st.text("模型字 a<>&\"'", min_size=1, max_size=20), max_size=8))
def test_escaped_words_come_back(words: list[str]) -> None:
    lines = [" ".join(word.split()) for word in words]
    escaped = [
        line.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") for line in lines
    ]
    page = "".join(f"<p>{line}</p>" for line in escaped)
    assert _text(page).split("\n") == ([line for line in lines if line] or [""])
