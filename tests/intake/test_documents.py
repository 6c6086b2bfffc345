"""Office documents, saved pages and books: their text as a reader sees it, and what they state."""

import base64
import quopri
import zipfile
from pathlib import Path

import pytest

from reader.intake import Intake, IntakeError, Reason, Refused, read_bytes, read_each
from tests.intake.office import archive, docx, epub, odt, paragraph, run


def _taken(data: bytes, name: str = "稿.docx") -> Intake:
    return read_bytes(data, file_name=name)


def _text(body: str) -> str:
    return _taken(docx(body)).text


def _refusal(data: bytes, name: str = "a.docx") -> tuple[Reason, str]:
    with pytest.raises(IntakeError) as caught:
        _taken(data, name)
    return caught.value.reason, caught.value.detail


def test_paragraphs_of_a_word_document_are_lines() -> None:
    body = paragraph("第一", "段。") + paragraph() + paragraph("　第二段  两格")
    assert _text(body) == "第一段。\n　第二段  两格"


def test_breaks_and_tabs_inside_a_paragraph_are_kept() -> None:
    assert _text(paragraph("一", "<w:r><w:br/></w:r>", "二")) == "一\n二"
    assert _text(paragraph("一", "<w:r><w:tab/></w:r>", "二")) == "一\t二"
    assert _text(paragraph("4", "<w:r><w:noBreakHyphen/></w:r>", "5")) == "4\u20115"


def test_blanks_at_the_ends_of_a_run_count_where_it_says_so() -> None:
    plain = "<w:r><w:t> AI </w:t></w:r>"
    assert _text(paragraph("用", plain, run(" GPU "), "好")) == "用AI GPU 好"


def test_insertions_are_in_and_deletions_out() -> None:
    changed = (
        f"<w:ins>{run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('前')}</w:moveFrom><w:moveTo>{run('后')}</w:moveTo>"
    )
    assert _text(paragraph(changed, "的。")) == "新后的。"


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    first = paragraph("前半", properties="<w:rPr><w:del/></w:rPr>")
    assert _text(first + paragraph("后半")) == "前半后半"


def test_hidden_words_are_out_and_those_that_are_not_in() -> None:
    assert _text(paragraph(run("藏", "<w:vanish/>"), run("见", '<w:vanish w:val="0"/>'))) == "见"
    mark = paragraph("见", properties="<w:rPr><w:vanish/></w:rPr>")
    assert _text(mark) == "见"


def test_raised_numbers_are_small() -> None:
    raised = run("12", '<w:vertAlign w:val="superscript"/>')
    assert _text(paragraph("10", raised, "次")) == "10¹²次"


def _table(*rows: list[str]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def test_a_table_s_rows_are_lines_of_cells() -> None:
    assert _text(_table(["模型", "价格"], ["甲", ""], ["乙", "3"])) == "模型\t价格\n甲\t\n乙\t3"


def test_a_deleted_row_is_out_and_a_wide_cell_covers_its_columns() -> None:
    two = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
    wide = f"<w:tc>{two}{paragraph('宽')}</w:tc><w:tc>{paragraph('尾')}</w:tc>"
    gone = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('去')}</w:tc></w:tr>"
    assert _text(f"<w:tbl><w:tr>{wide}</w:tr>{gone}</w:tbl>") == "宽\t\t尾"


def test_a_text_box_is_read_once_and_does_not_cut_its_paragraph() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
        f"{paragraph('框')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>"
        f"{paragraph('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert _text(paragraph("前", box, "后")) == "框\n前后"


def test_footnotes_and_comments_are_told() -> None:
    taken = _taken(docx(paragraph("文", '<w:r><w:footnoteReference w:id="2"/></w:r>')))
    assert taken.notes == ("Footnotes and comments left out: 1.",)


def test_facts_of_a_word_document() -> None:
    core = (
        "<dc:title>题目</dc:title><dc:creator>张三</dc:creator>"
        "<dcterms:created>2024-03-05T08:00:00Z</dcterms:created>"
    )
    article = _taken(docx(paragraph("正文。"), core=core)).article
    assert (article.title, article.author) == ("题目", "张三")
    assert (article.published, article.file_name) == ("2024-03-05T08:00:00+00:00", "稿.docx")


def test_what_a_program_states_is_no_fact() -> None:
    core = (
        "<dc:title>Microsoft Word - 文档1</dc:title><dc:creator>微软用户</dc:creator>"
        "<dcterms:created>2013-12-23T23:15:00Z</dcterms:created>"
    )
    article = _taken(docx(paragraph("正文。"), core=core)).article
    assert (article.title, article.author, article.published) == ("稿", None, None)


def test_a_heading_is_the_title_also_where_styles_have_numbers() -> None:
    styles = '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    heading = paragraph("标题在此，很长。", properties='<w:pStyle w:val="1"/>')
    taken = _taken(docx(paragraph("导语。") + heading, styles=styles))
    assert taken.article.title == "标题在此，很长。"


def test_paragraphs_tables_and_notes_of_an_open_document() -> None:
    body = (
        "<text:h>题目</text:h><text:tracked-changes><text:p>旧</text:p></text:tracked-changes>"
        '<text:p>一<text:s text:c="3"/>二<text:tab/>三<text:line-break/>四'
        "<text:note><text:p>注</text:p></text:note></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell>"
        "<table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table>"
    )
    taken = _taken(odt(body, "<meta:initial-creator>李四</meta:initial-creator>"), "稿.odt")
    assert taken.text == "题目\n一   二\t三\n四\n甲\t乙"
    assert (taken.article.title, taken.article.author) == ("题目", "李四")
    assert taken.notes == ("Footnotes and comments left out: 1.",)


def _saved(page: str, charset: str = "gb18030", how: str = "quoted-printable") -> bytes:
    raw = page.encode(charset)
    body = quopri.encodestring(raw) if how == "quoted-printable" else base64.encodebytes(raw)
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/1\r\n"
        "Subject: =?utf-8?B?5qCH6aKY?=\r\nDate: Tue, 5 Mar 2024 08:00:00 -0000\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="xx"\r\n'
        "\r\n\r\n--xx\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        f"aaaa\r\n--xx\r\nContent-Type: text/html; charset={charset}\r\n"
        f"Content-Transfer-Encoding: {how}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n--xx--\r\n"


@pytest.mark.parametrize("charset", ["gb18030", "utf-8", "big5hkscs"])
@pytest.mark.parametrize("how", ["quoted-printable", "base64"])
@pytest.mark.parametrize("name", ["页.mhtml", "页.mht", "页.txt", "页.doc"])
def test_a_saved_page_is_read_by_its_own_encoding(charset: str, how: str, name: str) -> None:
    page = "<html><body><p>這個模型的價格下降了一半。</p><nav>menu</nav></body></html>"
    taken = _taken(_saved(page, charset, how), name)
    assert (taken.text, taken.article.encoding) == ("這個模型的價格下降了一半。", charset)
    assert (taken.article.title, taken.article.source_url) == ("标题", "https://a.example/1")
    assert taken.article.retrieved == "2024-03-05T08:00:00+00:00"


def test_a_text_that_begins_like_a_head_is_a_text() -> None:
    text = "Note: 正文\nMIME-Version 是什么\n\n再见。"
    assert _taken(text.encode(), "a.txt").text == text


def _chapters(folder: Path, data: bytes) -> list[Intake | Refused]:
    path = folder / "书.epub"
    path.write_bytes(data)
    return [each for each in read_each(path) if isinstance(each, Intake | Refused)]


def test_chapters_of_a_book_are_articles(tmp_path: Path) -> None:
    metadata = "<dc:title>书名</dc:title><dc:creator>王五</dc:creator><dc:date>2024</dc:date>"
    pages = ("<html><head><title>书名</title></head><body><h1>第一章</h1><p>一。</p></body></html>",
             "<html><body><img src='x'/></body></html>", "<p>三。</p>")  # fmt: skip
    found = _chapters(tmp_path, epub(*pages, metadata=metadata))
    taken = [each for each in found if isinstance(each, Intake)]
    assert [each.text for each in taken] == ["第一章\n一。", "三。"]
    assert [each.article.name for each in taken] == ["书-1", "书-3"]
    assert (taken[0].article.title, taken[0].article.source) == ("第一章", "书名")
    assert taken[0].article.author == "王五"


def test_a_chapter_that_cannot_be_read_is_refused_alone(tmp_path: Path) -> None:
    found = _chapters(tmp_path, epub("<p>一。</p>", b"\xff\xff\xff\xff\xff"))
    assert isinstance(found[0], Intake)
    assert isinstance(found[1], Refused)
    assert found[1].error.file == "书.epub, chapter 2"


@pytest.mark.parametrize(
    "data, reason, detail",
    [
        (docx(paragraph("文"))[:200], Reason.MALFORMED, "the archive is damaged"),
        (docx("<w:p>"), Reason.MALFORMED, "no XML at line 1"),
        (docx("<w:p/>"), Reason.EMPTY, ""),
        (archive({"a.txt": "文"}), Reason.WRONG_KIND, "it is a zip archive"),
        (archive({"xl/workbook.xml": "<a/>"}), Reason.WRONG_KIND,
         "it is a spreadsheet; saved as CSV it can be read"),
        (docx(paragraph("文" * 30_000_000)), Reason.TOO_LARGE, "more than 64 MB"),
        (docx("<w:p>" * 600 + "</w:p>" * 600), Reason.MALFORMED, "it is nested too deeply"),
        (docx(paragraph("a&#0;b")), Reason.MALFORMED, "no XML at line 1"),
    ],
    ids=["cut", "broken", "blank", "zip", "spreadsheet", "bomb", "deep", "nul"],
)  # fmt: skip
def test_what_is_no_document_is_refused(data: bytes, reason: Reason, detail: str) -> None:
    assert _refusal(data) == (reason, detail)


def test_a_document_type_is_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "文文"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    parts = {"word/document.xml": bomb}
    assert _refusal(archive(parts)) == (Reason.MALFORMED, "it declares a document type")


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(docx(paragraph("文" * 1000)))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    data[at + 24 : at + 28] = b"\x01\x00\x00\x00"
    assert _refusal(bytes(data))[0] is Reason.MALFORMED


def test_an_archive_in_another_way_of_packing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as made:
        made.writestr("word/document.xml", "<w:p/>")
    assert _refusal(path.read_bytes())[0] is Reason.MALFORMED
