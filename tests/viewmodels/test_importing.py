"""Importing: every text once, every name free, what is left out is told with its reason."""

from pathlib import Path

import pytest

from reader.defaults import default_tag_set
from reader.project import Project
from reader.viewmodels.background import Background
from reader.viewmodels.desk import Desk
from reader.viewmodels.exchange.column_choice import columns_named
from reader.viewmodels.exchange.importing import Importing, is_dataset
from reader.viewmodels.exchange.taking_in import Unclear
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.project_file.external_changes import ExternalChanges


class Told:
    """An import under way and what it tells."""

    def __init__(self, desk: Desk) -> None:
        self.background = Background(desk)
        self.importing = Importing(desk, self.background)
        self.notices: list[Notice] = []
        desk.told.connect(self.notices.append)

    def take(self, *paths: Path) -> Notice:
        self.importing.start(paths)
        self.background.wait()
        return self.notices[-1]


@pytest.fixture
def told(desk: Desk) -> Told:
    return Told(desk)


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_comes_in_whole(desk: Desk, told: Told, tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", "第一篇。")
    write(tmp_path / "in", "b.md", "# 第二篇\n\n正文。")
    notice = told.take(tmp_path / "in")
    assert notice.weight is Weight.INFO
    assert len(desk.project.articles()) == 4


def test_what_cannot_be_read_is_listed_with_its_reason(told: Told, tmp_path: Path) -> None:
    good = write(tmp_path / "in", "good.txt", "好的。")
    empty = write(tmp_path / "in", "empty.txt", "")
    notice = told.take(good, empty, tmp_path / "gone.txt")
    assert notice.weight is Weight.WARNING
    assert [line.split()[0] for line in notice.details] == ["empty.txt", "gone.txt"]


def test_the_same_text_is_taken_once(desk: Desk, told: Told, tmp_path: Path) -> None:
    one = write(tmp_path / "in", "one.txt", "同一篇。")
    two = write(tmp_path / "in", "two.txt", "同一篇。")
    notice = told.take(one, two)
    assert len(desk.project.articles()) == 3
    assert "two.txt" in notice.details[0]


def test_equal_names_are_told_apart(desk: Desk, told: Told, tmp_path: Path) -> None:
    one = write(tmp_path / "a", "news.txt", "一。")
    two = write(tmp_path / "b", "news.txt", "二。")
    told.take(one, two)
    names = [row.article.name for row in desk.project.articles()][2:]
    assert names == ["news", "news-2"]


def test_an_import_that_is_cancelled_adds_nothing(desk: Desk, told: Told, tmp_path: Path) -> None:
    told.importing.start([write(tmp_path / "in", "a.txt", "第一篇。")])
    told.importing.cancel()
    told.background.wait()
    assert len(desk.project.articles()) == 2
    assert not told.importing.busy


def test_an_import_is_one_undo(desk: Desk, told: Told, tmp_path: Path) -> None:
    told.take(write(tmp_path / "in", "a.txt", "甲。"), write(tmp_path / "in", "b.txt", "乙。"))
    desk.project.undo()
    assert len(desk.project.articles()) == 2


def test_a_dataset_brings_its_claims_along(desk: Desk, told: Told, tmp_path: Path) -> None:
    desk.project.export(tmp_path / "out")
    claims = desk.project.claims()
    desk.project.remove_articles([row.article.id for row in desk.project.articles()])
    told.importing.take_dataset(tmp_path / "out" / "documents.jsonl")
    assert desk.project.claims() == claims


def test_a_collection_brings_an_article_a_record(desk: Desk, told: Told, tmp_path: Path) -> None:
    notice = told.take(
        write(tmp_path / "in", "n.csv", "标题,正文,x\n甲,第一篇。,1\n乙,,2\n丙,第三篇。,3\n")
    )
    assert [row.article.title for row in desk.project.articles()][2:] == ["甲", "丙"]
    assert notice.details == (
        "n.csv line 3 was not imported: it has no readable text (nothing in column 正文)",
        "n.csv: Columns not taken: x.",
    )
    desk.project.undo()
    assert len(desk.project.articles()) == 2


def test_a_collection_without_a_clear_text_is_asked_about(
    desk: Desk, told: Told, tmp_path: Path
) -> None:
    paths = [write(tmp_path / "in", f"{name}.csv", f"甲,乙\n题,文字{name}\n") for name in "ab"]
    asked: list[tuple[Unclear, ...]] = []
    told.importing.asked.connect(asked.append)
    told.importing.start(paths)
    told.background.wait()
    assert told.notices == []
    ((unclear,),) = asked
    assert (unclear.paths, unclear.error.columns) == (tuple(paths), ("甲", "乙"))
    named = columns_named({"text": "乙", "title": "甲", "source": None}, ())
    told.importing.start(paths, dict.fromkeys(paths, named))
    told.background.wait()
    assert [row.article.title for row in desk.project.articles()][2:] == ["题", "题"]


def test_a_collection_that_nobody_explains_is_left_out(told: Told, tmp_path: Path) -> None:
    told.importing.asked.connect(told.importing.refuse)
    notice = told.take(write(tmp_path / "in", "n.csv", "甲,乙\n题,文字\n"))
    assert notice.weight is Weight.WARNING
    assert "甲, 乙" in notice.details[0]


def test_much_is_added_beside_the_window(desk: Desk, told: Told, tmp_path: Path) -> None:
    rows = "".join(f"第{number}篇文章。\n" for number in range(300))
    storing: list[int] = []
    told.importing.storing.connect(lambda: (storing.append(1), told.importing.cancel()))
    notice = told.take(write(tmp_path / "in", "n.csv", "text\n" + rows))
    assert "300" in notice.text
    assert (len(desk.project.articles()), storing) == (302, [1])
    desk.project.undo()
    assert len(desk.project.articles()) == 2


def test_what_an_import_writes_beside_the_window_is_of_no_other_program(
    desk: Desk, told: Told
) -> None:
    watching = ExternalChanges(desk)
    project = desk.project
    desk.writing_beside = 1
    with Project.open(project.path, annotator="Mei") as other:
        other.remove_articles([other.articles()[0].article.id])
    watching.look()
    assert told.notices == []
    desk.writing_beside = 0
    watching.look()
    assert "Another program" in told.notices[-1].text
    watching.close()


def test_nothing_is_written_beside_after_an_import(desk: Desk, told: Told, tmp_path: Path) -> None:
    beside: list[int] = []
    told.importing.storing.connect(lambda: beside.append(desk.writing_beside))
    told.take(write(tmp_path / "in", "n.csv", "text\n" + "".join(f"第{n}篇\n" for n in range(300))))
    assert (beside, desk.writing_beside) == ([1], 0)


def test_many_lines_are_counted(told: Told, tmp_path: Path) -> None:
    notice = told.take(write(tmp_path / "in", "n.csv", "text,x\n" + ",1\n" * 1100))
    assert len(notice.details) == 1001
    assert "101" in notice.details[-1]


def test_a_dataset_of_another_kind_is_refused(desk: Desk, told: Told, tmp_path: Path) -> None:
    told.importing.take_dataset(write(tmp_path / "in", "other.jsonl", "{}\n"))
    assert told.notices[-1].weight is not Weight.INFO
    assert len(desk.project.articles()) == 2


def test_nothing_comes_into_a_project_that_it_was_not_meant_for(
    desk: Desk, told: Told, tmp_path: Path
) -> None:
    told.importing.start([write(tmp_path / "in", "a.txt", "第一篇。")])
    other = Project.create(tmp_path / "other.zhubi", annotator="Mei", tag_set=default_tag_set())
    desk.open(other)
    told.background.wait()
    assert other.articles() == ()
    assert told.notices[-1].weight is Weight.WARNING


def test_only_our_own_lines_are_a_dataset(desk: Desk, tmp_path: Path) -> None:
    desk.project.export(tmp_path / "out")
    assert is_dataset(tmp_path / "out" / "documents.jsonl")
    assert not is_dataset(write(tmp_path / "in", "news.jsonl", '{"text": "文字"}\n'))
