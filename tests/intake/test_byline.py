"""Facts in an article's own first and last lines, and lines that only look like them."""

import pytest

from reader.intake.byline import facts_of, heading_of, opening_of
from reader.intake.content import Facts
from reader.intake.dates import is_date, iso


@pytest.mark.parametrize(
    "line, field, value",
    [
        ("来源：砚台周刊", "source", "砚台周刊"),
        ("來源: 燈塔書訊", "source", "燈塔書訊"),
        ("文章来源：某网", "source", "某网"),
        ("作者：林一帆", "author", "林一帆"),
        ("撰文 | 吳小明", "author", "吳小明"),
        ("撰文｜吳小明", "author", "吳小明"),
        ("文/王五", "author", "王五"),
        ("記者：陳六", "author", "陳六"),
        ("日期：2024年3月5日", "published", "2024-03-05"),
        ("2024-03-05 10:20", "published", "2024-03-05T10:20:00"),
        ("發佈時間：2024/3/5 08:00", "published", "2024-03-05"),
        ("原文標題：模型降價", "title", "模型降價"),
        ("原文链接：https://example.com/a", "source_url", "https://example.com/a"),
        ("地址:https://example.com/b", "source_url", "https://example.com/b"),
        ("本文来源:某某报", "source", "某某报"),
        ("媒體|某某工場", "source", "某某工場"),
        ("◎本报记者 吴小凡", "author", "吴小凡"),
        ("记者署名：\n\n张小睿", "author", "张小睿"),
        ("發布時間：\n13:58 2025/01/28", "published", "2025-01-28"),
        ("今天小編分享的科技經驗:模型降價,誰受益,歡迎閱讀。", "title", "模型降價,誰受益"),
    ],
)
def test_a_labelled_line_states_a_fact(line: str, field: str, value: str) -> None:
    assert facts_of(f"{line}\n正文在这里。") == Facts(**{field: value})


@pytest.mark.parametrize(
    "line",
    [
        "2026-02-26 07:21 明日新報／ 記者尹小中／台北報導",
        "（明日通訊社記者尹小中台北5日電）輝達今天公布財報。",
        "（明日通訊社記者尹小中舊金山5日電）輝達今天公布財報。",
        "原创 尹小中 明日新報 2026年02月26日 09:00 北京",
    ],
    ids=["house", "wire", "wire_abroad", "account"],
)
def test_a_line_names_the_house_and_its_reporter(line: str) -> None:
    found = facts_of(f"标题\n{line}\n正文。")
    assert (found.source in ("明日新報", "明日通訊社"), found.author) == (True, "尹小中")


def test_what_one_line_leaves_out_another_may_say() -> None:
    found = facts_of("本报记者 吴小凡\n来源：明日新报\n正文。")
    assert (found.source, found.author) == ("明日新报", "吴小凡")


def test_a_reporter_before_his_editors_is_taken_and_is_no_title() -> None:
    text = "明日新報記者 羅亦丹?編輯 楊娟娟 校對 陳荻雁\n記者獲悉，新股即將登陸。"
    assert (facts_of(text).author, heading_of(text)) == ("羅亦丹", None)


def test_a_text_without_a_title_opens_with_its_first_words() -> None:
    assert opening_of("明日新報記者羅亦丹\n新股即將登陸港股。", 4) == "新股即將"


def test_several_labels_share_a_line() -> None:
    found = facts_of("来源：某网  作者：张三，编辑：李四  时间：2024.3.5\n正文。")
    assert found == Facts(source="某网", author="张三", published="2024-03-05")


@pytest.mark.parametrize(
    "line",
    [
        "某某财经记者 孔小某 北京报道",
        "某某财经记者 | 孔小某",
        "某某财经记者：孔小某 某某财经编辑：王五",
    ],
)
def test_a_house_names_its_reporter(line: str) -> None:
    assert facts_of(f"{line}\n正文。") == Facts(source="某某财经", author="孔小某")


@pytest.mark.parametrize("line", ["据记者 了解 情况如此", "多名记者 追问", "记者，某某报"])
def test_a_reporter_in_a_sentence_is_no_author(line: str) -> None:
    assert facts_of(f"{line}\n正文。").author is None


def test_labels_of_a_page_may_touch_the_words_before_them() -> None:
    line = "2025-08-13 09:12来源：某某日报作者：张小三128评论收藏A-A+"
    assert facts_of(f"{line}\n正文。") == Facts(
        source="某某日报", author="张小三", published="2025-08-13T09:12:00"
    )


def test_words_may_stand_between_the_date_and_the_author() -> None:
    found = facts_of("2025年8月13日 星期三 某某科技 作者：张三\n正文。")
    assert found == Facts(author="张三", published="2025-08-13")


def test_a_date_may_open_the_line() -> None:
    found = facts_of("2024年3月5日 10:20 来源：某网\n正文。")
    assert found == Facts(source="某网", published="2024-03-05")


def test_a_date_may_stand_against_the_label() -> None:
    assert facts_of("2024年3月5日 10:20来源：某网\n正文。").source == "某网"


def test_two_facts_glued_together_are_two() -> None:
    assert facts_of("来源：某网作者：张三\n正文。") == Facts(source="某网", author="张三")


def test_the_author_is_named_before_the_column() -> None:
    assert facts_of("文|某专栏,作者|某人,编辑|TV.\n正文。").author == "某人"


def test_the_last_lines_count_too() -> None:
    text = "正文。\n" * 30 + "来源：某网"
    assert facts_of(text).source == "某网"


def test_the_middle_does_not_count() -> None:
    text = "正文。\n" * 30 + "来源：某网\n" + "正文。\n" * 30
    assert facts_of(text) == Facts()


@pytest.mark.parametrize(
    "line",
    [
        "图片来源：某图库",
        "資料來源 某圖庫",
        "数据来源于公开资料，作者整理。",
        "他说，作者：谁都可以。" * 20,
        "中文：一种语言",
        "地址：北京市某路",
        "时间：三月",
    ],
)
def test_other_lines_state_nothing(line: str) -> None:
    assert facts_of(f"{line}\n正文。") == Facts()


def test_a_very_long_text_is_read_at_its_ends_only() -> None:
    text = "作者：甲\n" + "字" * 50_000 + "\n来源：乙"
    assert facts_of(text) == Facts(author="甲", source="乙")


def test_bylines_are_no_heading() -> None:
    assert heading_of("撰文 | 某人\n編輯 | 某人\n茶館裏的論壇\n正文。") == "茶館裏的論壇"


def test_a_long_first_line_means_no_heading() -> None:
    assert heading_of("字" * 61 + "\n短行\n") is None


def test_an_address_is_no_heading() -> None:
    assert heading_of("https://example.com/a\n正文。") is None


@pytest.mark.parametrize(
    "text, found",
    [
        ("2024年3月5日", "2024-03-05"),
        ("2024-3-5", "2024-03-05"),
        ("2024.03.05", "2024-03-05"),
        ("民國113年3月5日", "2024-03-05"),
        ("2024-03-05T10:20:00+08:00", "2024-03-05T10:20:00+08:00"),
        ("2024-02-30", None),
        ("24-03-05", None),
        ("3月5日", None),
        ("0001-01-01", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_become_iso(text: str | None, found: str | None) -> None:
    assert iso(text) == found


def test_a_sentence_with_a_date_is_no_date() -> None:
    assert not is_date("2024年3月5日，厂商宣布降价")


def test_a_name_is_parted_from_the_moment_after_it() -> None:
    found = facts_of("来源：某网 作者：张三 2024年03月21日 07:45\n正文。")
    assert found == Facts(source="某网", author="张三", published="2024-03-21")


def test_the_editor_is_not_the_author() -> None:
    assert facts_of("作者：张三 责任编辑：李四\n正文。").author == "张三"


@pytest.mark.parametrize(
    "line",
    [
        "原创 周漫 某某观察 2024-11-18 08:01 北京",
        "某某观察 2024年11月18日 08:01",
        "出版：2024-11-18 08:01 更新：2024-11-19 09:00",
        "By Zhou Man on 2024-11-18",
    ],
)
def test_a_line_of_names_tells_the_date(line: str) -> None:
    assert facts_of(f"{line}\n正文在这里。").published == "2024-11-18"


def test_a_blog_names_its_author() -> None:
    assert facts_of("Posted by 阿哲 on 2025年2月8日\n正文。").author == "阿哲"


def test_a_column_in_brackets_is_no_title() -> None:
    assert heading_of("【某某專訊】\n模型降價\n正文在這裡。") == "模型降價"


def test_book_marks_around_a_title_go() -> None:
    assert facts_of("原文标题：《模型降价》\n正文。").title == "模型降价"


def test_a_reporter_is_named_in_the_manner_of_taiwan() -> None:
    assert facts_of("某某報 記者高敬原／台北報導\n正文。").author == "高敬原"


def test_a_source_in_brackets_is_read() -> None:
    assert facts_of("正文在这里。\n（文章来源：某某财讯）").source == "某某财讯"


def test_the_handle_of_an_account_is_no_part_of_its_name() -> None:
    assert facts_of("来源:某某商业(ID:abc)\n正文。").source == "某某商业"


def test_menus_are_no_title() -> None:
    assert heading_of("首頁 ／ 產經 ／ AI 新世代\n鴻海發表模型\n正文在這裡。") == "鴻海發表模型"


@pytest.mark.parametrize(
    "line, field, value",
    [
        ("（記者張允恭／台北報導）某公司昨天公布財報。", "author", "張允恭"),
        ("北京，2025年7月18日 —— 某公司今日宣布开源。", "published", "2025-07-18"),
        ("楼主：小王  发表于 2025-8-12 21:33  只看该作者", "published", "2025-08-12"),
        ("By Vivian Xu · Sep 3, 2025 · 8 min read", "published", "2025-09-03"),
        ("作者 aifan (阿凡) 看板 AI_Art", "author", "aifan"),
        ("時間 Tue Mar 18 23:14:07 2025", "published", "2025-03-18"),
    ],
)
def test_releases_posts_and_reports_state_facts_in_their_own_way(
    line: str, field: str, value: str
) -> None:
    assert getattr(facts_of(f"{line}\n正文在这里。"), field) == value


@pytest.mark.parametrize(
    "line",
    [
        "不过，2023年5月1日它又降价了。",
        "这款手机发布于2007年1月9日，当时没有人看好。",
        "作者 想说的是另一件事",
    ],
)
def test_a_date_in_a_sentence_is_not_that_of_the_article(line: str) -> None:
    assert facts_of(f"{line}\n正文在这里。") == Facts()


def test_a_question_over_the_text_is_its_title() -> None:
    assert heading_of("谁在裸泳？\n价格战又开始了。") == "谁在裸泳？"


def test_a_question_alone_is_no_title() -> None:
    assert heading_of("谁在裸泳？") is None


def test_what_stands_over_a_press_release_is_no_title() -> None:
    assert heading_of("新闻稿 | 即时发布\n某公司发布新模型\n正文。") == "某公司发布新模型"
