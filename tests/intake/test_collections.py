"""Collections: every sound record an article to the letter, every bad one refused by its place."""

import json
from pathlib import Path

import pytest

from reader.intake import Columns, ColumnsError, Found, Intake, Reason, Refused, Told, read_each
from reader.intake.records import text_lines

TEXT = '第一行。\r\n　第二行，"引号"；\t末尾 '


def _write(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def _found(folder: Path, name: str, data: str | bytes, **columns: str) -> list[Found]:
    wanted = Columns(tuple(columns.items()))
    return list(read_each(_write(folder, name, data), columns=wanted))


def _taken(folder: Path, name: str, data: str | bytes, **columns: str) -> list[Intake]:
    found = _found(folder, name, data, **columns)
    return [each for each in found if isinstance(each, Intake)]


def _texts(folder: Path, name: str, data: str | bytes, **columns: str) -> list[str]:
    return [each.text for each in _taken(folder, name, data, **columns)]


def _refused(folder: Path, name: str, data: str | bytes, **columns: str) -> list[tuple[str, str]]:
    found = _found(folder, name, data, **columns)
    errors = [each.error for each in found if isinstance(each, Refused)]
    return [(error.file, error.detail or error.reason) for error in errors]


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _lines(*records: object) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def test_a_text_comes_to_the_letter_out_of_each_form(tmp_path: Path) -> None:
    assert _texts(tmp_path, "a.csv", f"text,x\n{_cell(TEXT)},1\n") == [TEXT]
    assert _texts(tmp_path, "a.tsv", f"text\tx\n{_cell(TEXT)}\t1\n") == [TEXT]
    assert _texts(tmp_path, "a.jsonl", _lines({"text": TEXT})) == [TEXT]
    assert _texts(tmp_path, "a.json", json.dumps([{"text": TEXT}], indent=2)) == [TEXT]


def test_facts_are_taken_from_their_columns(tmp_path: Path) -> None:
    (one,) = _taken(
        tmp_path,
        "news.csv",
        "编号,标题,正文,来源,链接,作者,日期,许可\n"
        "a7,题,文字。,某报,https://a.example/1,张三,2024年3月5日,CC-BY-4.0\n",
    )
    article = one.article
    assert (article.title, article.source, article.author) == ("题", "某报", "张三")
    assert (article.source_url, article.published) == ("https://a.example/1", "2024-03-05")
    assert (article.license, article.name, article.file_name) == ("CC-BY-4.0", "a7", "news.csv")


@pytest.mark.parametrize(
    "column", ["text", "Content", "BODY", "正文", "內容", "文章内容", "full_text"]
)
def test_the_text_is_found_by_its_column_s_name(tmp_path: Path, column: str) -> None:
    assert _texts(tmp_path, "a.csv", f"no,{column}\n1,文字\n") == ["文字"]


def test_a_title_inside_another_object_is_found(tmp_path: Path) -> None:
    record = {"text": "文字", "meta": {"title": "题", "url": "https://a.example"}}
    (one,) = _taken(tmp_path, "a.jsonl", _lines(record))
    assert (one.article.title, one.article.source_url) == ("题", "https://a.example")


def test_paragraphs_in_a_list_are_lines(tmp_path: Path) -> None:
    assert _texts(tmp_path, "a.jsonl", _lines({"content": ["一", "二"]})) == ["一\n二"]


@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_what_parts_the_cells_is_found(tmp_path: Path, between: str) -> None:
    rows = between.join(("标题", "正文")) + "\n" + between.join(("题", "文，字")) + "\n"
    assert _texts(tmp_path, "a.csv", rows) == ["文，字"]
    assert _texts(tmp_path, "b.csv", f"sep={between}\r\n" + rows) == ["文，字"]


def test_one_column_holds_whole_lines(tmp_path: Path) -> None:
    assert _texts(tmp_path, "a.csv", 'text\n一,二;三\n"四\n五"\n') == ["一,二;三", "四\n五"]


def test_quotes_between_tabs_may_be_words(tmp_path: Path) -> None:
    rows = 'title\ttext\n题\t"好"，他说。\n二\t"没有完\n'
    assert _texts(tmp_path, "a.tsv", rows) == ['"好"，他说。', '"没有完']


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "big5hkscs", "utf-16"])
def test_encodings_are_found_as_for_other_files(tmp_path: Path, encoding: str) -> None:
    text = "這個模型的價格比上一代低了一半，廠商表示將繼續降價。"
    (one,) = _taken(tmp_path, "a.csv", f"標題,正文\n題目,{text}\n".encode(encoding))
    assert (one.text, one.article.encoding) == (text, encoding)


def test_a_bad_row_is_refused_by_its_line_and_the_others_taken(tmp_path: Path) -> None:
    rows = 'title,text\n一,好\n二,"坏"了\n三,多,了\n四,\n五,"跨\n行"\n六,"没有完\n七,好\n'
    assert _texts(tmp_path, "a.csv", rows) == ["好", "跨\n行", "好"]
    assert _refused(tmp_path, "a.csv", rows) == [
        ("a.csv, line 3", "there are characters behind a closing quote"),
        ("a.csv, line 4", "3 values for 2 columns"),
        ("a.csv, line 5", "nothing in column text"),
        ("a.csv, line 8", "a quote is never closed"),
    ]


def test_a_bad_line_is_refused_by_its_number_and_the_others_taken(tmp_path: Path) -> None:
    lines = '{"text":"一"}\n{bad\n\n{"text":7}\n{"text":{}}\n[]\n{"text":"a\\u0000"}\n{"text":"二"}'
    assert _texts(tmp_path, "a.jsonl", lines) == ["一", "7", "二"]
    assert [place for place, _ in _refused(tmp_path, "a.jsonl", lines)] == [
        *("a.jsonl, line 2", "a.jsonl, line 5", "a.jsonl, line 6", "a.jsonl, line 7"),
    ]


def test_half_a_character_is_refused_with_its_record_alone(tmp_path: Path) -> None:
    lines = '{"text":"\\ud800"}\n{"text":"好","title":"\\udc00","\\ud801":"x"}\n'
    assert _texts(tmp_path, "a.jsonl", lines) == ["好"]
    assert _refused(tmp_path, "a.jsonl", lines) == [("a.jsonl, line 1", "at character 0")]


def test_a_list_that_breaks_off_gives_what_came_before(tmp_path: Path) -> None:
    text = '[{"text":"一"}, {"text":"二"}, {"te'
    assert _texts(tmp_path, "a.json", text) == ["一", "二"]
    assert [place for place, _ in _refused(tmp_path, "a.json", text)] == ["a.json, record 3"]


@pytest.mark.parametrize(
    "value",
    [
        {"text": "好"},
        {"data": [{"text": "好"}], "total": 1},
        {"hits": {"hits": [{"_source": {"content": "好"}}]}},
        {"a1": {"text": "好"}},
        ["好"],
    ],
)
def test_records_are_found_inside_a_json_file(tmp_path: Path, value: object) -> None:
    assert _texts(tmp_path, "a.json", json.dumps(value, indent=1)) == ["好"]


def test_without_a_text_column_the_columns_are_told(tmp_path: Path) -> None:
    (refused,) = _found(tmp_path, "a.csv", "甲,乙\n1,二\n")
    assert isinstance(refused, Refused)
    assert isinstance(refused.error, ColumnsError)
    assert refused.error.reason is Reason.NO_COLUMN
    assert refused.error.columns == ("甲", "乙")
    assert refused.error.sample == {"甲": "1", "乙": "二"}


def test_two_text_columns_are_not_chosen_between(tmp_path: Path) -> None:
    assert _refused(tmp_path, "a.csv", "text,content\n一,二\n") == [("a.csv", "text, content")]
    assert _texts(tmp_path, "a.csv", "text,content\n一,二\n", text="Content") == ["二"]


def test_columns_are_named_by_number_where_there_are_no_names(tmp_path: Path) -> None:
    assert _texts(tmp_path, "a.csv", "题,一\n题,二\n", text="2") == ["一", "二"]
    assert _texts(tmp_path, "a.csv", "title,x\n题,二\n", text="2") == ["二"]


def test_a_column_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert _refused(tmp_path, "a.csv", "a,b\n一,二\n", text="c") == [("a.csv", "c; a, b")]


def test_what_is_not_taken_is_told_once(tmp_path: Path) -> None:
    rows = "text,date,x,label\n一,昨天,1,[]\n二,2024-01-02,2,[]\n三,明天,3,[]\n"
    told = [each for each in _found(tmp_path, "a.csv", rows) if isinstance(each, Told)]
    assert [each.notes for each in told] == [
        (
            "Marks not taken, as an import of claims does: label.",
            "Columns not taken: x.",
            "a.csv, line 2 is the first of 2 records whose value of date is not understood.",
        )
    ]


def test_names_differ_where_ids_do_not(tmp_path: Path) -> None:
    taken = _taken(tmp_path, "n.csv", "id,text\n7,一\n7,二\n,三\nx y,四\n")
    assert [each.article.name for each in taken] == ["n-7", "n-7-2", "n-3", "x-y"]
    assert [each.notes for each in taken] == [
        (), ("Another record has the id 7 too.",), (), ()
    ]  # fmt: skip


def test_seconds_since_1970_are_dates(tmp_path: Path) -> None:
    taken = _taken(tmp_path, "a.jsonl", _lines({"text": "一", "time": 1704067200}))
    assert taken[0].article.published == "2024-01-01T00:00:00+00:00"


def test_our_own_data_sets_are_sent_to_the_import_of_claims(tmp_path: Path) -> None:
    record = {"schema": "documents/1.0.0", "text": "一"}
    assert _refused(tmp_path, "a.jsonl", _lines(record)) == [("a.jsonl", "dataset")]


def test_json_lines_are_known_without_their_ending(tmp_path: Path) -> None:
    assert _texts(tmp_path, "dump", _lines({"text": "一"}, {"text": "二"})) == ["一", "二"]
    assert _texts(tmp_path, "a.txt", '{"x": 1}\n') == ['{"x": 1}\n']
    assert _texts(tmp_path, "wrong.csv", _lines({"text": "一"})) == ["一"]


def test_only_whole_files_in_an_encoding_are_read(tmp_path: Path) -> None:
    whole = _lines(*({"text": f"第{number}篇"} for number in range(9))).encode()
    assert _texts(tmp_path, "a.jsonl", whole + b'{"text":"\xff\xff\xff"}\n') == []


def test_a_long_cell_is_no_trouble(tmp_path: Path) -> None:
    text = "长" * 300_000
    assert _texts(tmp_path, "a.csv", f"text\n{text}\n") == [text]


@pytest.mark.parametrize("text", ["", "\n\n", "text\n", "[]", "{}"])
@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl"])
def test_nothing_is_refused_as_nothing(tmp_path: Path, name: str, text: str) -> None:
    found = _found(tmp_path, name, text)
    assert found
    assert all(isinstance(each, Refused) for each in found)


def test_how_far_the_reading_is_can_be_seen(tmp_path: Path) -> None:
    path = _write(tmp_path, "a.jsonl", _lines(*({"text": f"第{n}篇"} for n in range(200))))
    seen: list[tuple[int, int]] = []
    list(read_each(path, seen=lambda done, of: seen.append((done, of))))
    assert len(seen) > 3
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)


def test_a_table_of_claims_is_no_collection(tmp_path: Path) -> None:
    rows = "article,claim,words,places\n001,a,文字,0-2\n"
    assert _refused(tmp_path, "a.csv", rows) == [("a.csv", "dataset")]


def test_a_column_called_article_may_hold_names(tmp_path: Path) -> None:
    assert _refused(tmp_path, "a.csv", "article,x\n001,y\n") == [("a.csv", "article, x")]
    assert _texts(tmp_path, "a.csv", "article,x\n001,y\n", text="article") == ["001"]
    text = "很长的文章。" * 20
    assert _texts(tmp_path, "a.csv", f"article,x\n{text},y\n") == [text]


def test_a_line_that_is_too_long_is_passed_over_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_lines, "LONGEST", 30)
    long = "长" * 100
    lines = '{"text":"一"}\n{"text":"' + long + '"}\n{"text":"二"}\n'
    assert _texts(tmp_path, "a.jsonl", lines) == ["一", "二"]
    assert _refused(tmp_path, "a.jsonl", lines) == [("a.jsonl, line 2", "it is too long")]
    rows = f"text\n一\n{long}\n二\n"
    assert _texts(tmp_path, "a.csv", rows) == ["一", "二"]
    assert _refused(tmp_path, "a.csv", rows) == [("a.csv, line 3", "it is too long")]
