"""What an export had and its one file no longer has is told when the file comes back."""

import json
from pathlib import Path

import pytest

from reader.core.span import Span
from reader.project import Project
from tests.project.conftest import article

ONE_FILE = {
    "label-studio": "label-studio.json",
    "doccano": "doccano.jsonl",
    "prodigy": "prodigy.jsonl",
    "spacy-json": "spacy.jsonl",
}


@pytest.mark.parametrize("key", ONE_FILE)
def test_an_article_that_the_one_file_no_longer_has_is_told(
    project: Project, tmp_path: Path, key: str
) -> None:
    project.mark("one", [Span(0, 2)])
    more = "百度沉默。"
    project.add_articles([(article("z-last", more), more)])
    project.mark("z-last", [Span(0, 2)])
    project.export_format(tmp_path / "out", key)
    path = tmp_path / "out" / ONE_FILE[key]
    told = "exported from here and no longer there: z-last"
    assert told not in project.import_format(path).notes
    content = path.read_text(encoding="utf-8")
    if key == "label-studio":
        path.write_text(json.dumps(json.loads(content)[:1]), encoding="utf-8")
    else:
        path.write_text(content.splitlines(keepends=True)[0], encoding="utf-8")
    assert told in project.import_format(path).notes


@pytest.mark.parametrize("key", ["bio", "w3c"])
def test_articles_that_a_file_never_had_are_not_told(
    project: Project, tmp_path: Path, key: str
) -> None:
    project.mark("one", [Span(0, 2)])
    more = "百度沉默。"
    project.add_articles([(article("bare", more), more)])
    project.export_format(tmp_path / "out", key)
    name = {"bio": "claims.bio", "w3c": "annotations.jsonld"}[key]
    notes = project.import_format(tmp_path / "out" / name).notes
    assert not [note for note in notes if "no longer there" in note]
