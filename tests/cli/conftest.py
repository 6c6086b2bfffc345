"""A folder with a project and texts to work on, and the command line to call on it."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from reader.cli.main import main
from reader.core.claim import Stance
from reader.core.span import Span
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project

NOTE = "字节跳动发布了新软件，市场份额达到百分之三十。\n开发者认为这个网络质量很好。\n"


@dataclass(frozen=True)
class Ran:
    """What one call answered."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text, nothing translated."""
        return self.out.decode()

    @property
    def data(self) -> Any:
        """Standard output as the one JSON value it is."""
        return json.loads(self.out)


Zhubi = Callable[..., Ran]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def zhubi(
    here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Zhubi:
    """Call the command line in this process: ``zhubi("stats", "work.zhubi", stdin=b"…")``."""

    def call(*words: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = main([str(word) for word in words])
        found = capsysbinary.readouterr()
        return Ran(int(code), found.out, found.err.decode())

    return call


@pytest.fixture
def note(here: Path) -> Path:
    """A short article in simplified script."""
    path = here / "note.txt"
    path.write_bytes(NOTE.encode())
    return path


@pytest.fixture
def work(here: Path, note: Path, zhubi: Zhubi) -> Path:
    """A project with that article and one claim in it."""
    path = here / "work.zhubi"
    assert zhubi("import", path, note, "--annotator", "anna").code == 0
    with Project.open(path, annotator="anna") as project:
        claim = project.mark(project.articles()[0].article.id, [Span(0, 10)])
        project.edit_claims([replace(claim, stance=Stance(polarity="neutral"))], reason="retag")
    return path


def annotate(
    path: Path,
    who: str,
    *spans: tuple[int, int],
    kind: str = "opinion",
    polarity: str | None = "neutral",
) -> None:
    """Mark spans of the first article as this annotator."""
    with Project.open(path, annotator=who) as project:
        article = project.articles()[0].article.id
        for span in spans:
            claim = project.mark(article, [Span(*span)], polarity=polarity)
            project.edit_claims([replace(claim, kind=kind)], reason="retag")


@pytest.fixture
def bens(work: Path) -> Path:
    """Ben's copy of anna's project, as it was before she marked anything."""
    path = work.with_name("ben.zhubi")
    shutil.copyfile(work, path)
    with Project.open(path, annotator="ben") as project:
        project.remove_claims([claim.id for claim in project.claims()])
    return path


@pytest.fixture
def uneven(zhubi: Zhubi, work: Path) -> Path:
    """The project with a second article "more", which of two annotators anna alone worked on."""
    Path("more.txt").write_text("另一篇文章。", encoding="utf-8")
    assert zhubi("import", work, "more.txt").code == 0
    annotate(work, "ben", (0, 10))
    with Project.open(work, annotator="anna") as project:
        more = project.article_named("more")
        assert more is not None
        project.mark(more.id, [Span(0, 3)])
    return work


@pytest.fixture
def empty(here: Path) -> Path:
    """A project without articles."""
    path = here / "empty.zhubi"
    Project.create(
        path, annotator="anna", tag_set=default_tag_set(), vendors=default_vendors()
    ).close()
    return path
