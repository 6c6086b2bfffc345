"""The readers of files, each with sound samples of what it reads."""

import io
import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from reader.cli.commands.convert import COMMAND
from reader.cli.terminal import Terminal
from reader.core.change import KINDS, kind_of
from reader.core.errors import ZhubiError
from reader.dataset import read_documents
from reader.defaults import default_tag_set, default_vendors
from reader.formats.assemble import assemble
from reader.formats.format import Format
from reader.formats.locate import locate
from reader.formats.marks import FormatError, RawDocument
from reader.formats.registry import FORMATS, candidates, detect
from reader.formats.take_apart import document_of
from reader.intake import read_bytes
from reader.project import Project
from reader.project.salvage import salvage
from reader.project.tag_files import read_tag_set as tag_set_of
from reader.project.tag_files import read_vendors, tag_set_text, vendors_text
from reader.store.rows import body_of, entity_from
from tests.builders import ROOT
from tests.rigs.editor import Editor, make_project, replayed

SAMPLES = ROOT / "resources" / "samples"


@dataclass(frozen=True)
class Target:
    """A reader: its name, its samples, how it reads; ``share`` of the runs that are asked for.

    ``pages``: spoil it as a file of pages, keeping its size.
    """

    name: str
    samples: Callable[[Path], list[bytes]]
    read: Callable[[bytes, Path], object]
    share: float = 1.0
    pages: bool = False


def targets() -> list[Target]:
    """Every reader of files."""
    return [
        Target("intake-text", _texts, _intake("a.txt")),
        Target("intake-html", _files("*.html"), _intake("a.html")),
        Target("intake-markdown", _files("*.md"), _intake("a.md")),
        Target("intake-any", _files("*"), _intake("a")),
        Target("codec", _bodies, _codec, share=4),
        Target("documents", _documents, _read_documents),
        Target("tag-set", _tag_sets, _read_tag_set),
        Target("tag-set-file", _tag_set_files, _read_tag_set_file),
        Target("vendors-file", _vendor_files, _read_vendors_file),
        Target("vendors-table", _vendor_tables, _read_vendors_table),
        Target("what-format", _of_every_format, _detect),
        Target("convert", _texts, _convert, share=0.2),
        Target("project", _projects, _open_project, share=0.1, pages=True),
        Target("journal", _journals, _open_with_journal, share=0.1),
        Target("salvage", _projects, _salvage, share=0.1, pages=True),
        *(target for form in FORMATS if form.read is not None for target in _of_format(form)),
    ]


# ------------------------------------------------------------------ articles


def _files(pattern: str) -> Callable[[Path], list[bytes]]:
    def samples(_: Path) -> list[bytes]:
        found = sorted(path for path in SAMPLES.glob(pattern) if path.is_file())
        return [path.read_bytes()[:4000].decode("utf-8", "ignore").encode() for path in found]

    return samples


def _texts(_: Path) -> list[bytes]:
    text = (
        "云岭科技今年发布了新的大模型，已有超过300家客户签约。\r\n腾讯不认可👨‍👩‍👧𠮷。\n"
        "作者：某人\n2024年5月1日\n" * 8
    )
    coded = [text.encode(name, "ignore") for name in ("utf-8", "gb18030", "utf-16", "big5hkscs")]
    return [*coded, b"plain words\n" * 20, text.encode("utf-16-be")]


def _intake(name: str) -> Callable[[bytes, Path], object]:
    return lambda data, _: read_bytes(data, file_name=name)


# ------------------------------------------------------------------ records and datasets


def _bodies(folder: Path) -> list[bytes]:
    with _filled(folder / "bodies.zhubi") as project:
        values = list(replayed(project).values())
    chosen = [*Random(1).sample(values, k=min(40, len(values))), default_tag_set()]
    return [f"{kind_of(value)} {body_of(value)}".encode() for value in chosen]


def _codec(data: bytes, _: Path) -> object:
    kind, _, body = data.decode("utf-8", "replace").partition(" ")
    return entity_from(kind if kind in KINDS else "claim", body)


def _documents(folder: Path) -> list[bytes]:
    with _filled(folder / "documents.zhubi") as project:
        project.export(folder / "sound")
    lines = (folder / "sound" / "documents.jsonl").read_bytes().splitlines(keepends=True)
    return [*lines[:6], b"".join(lines[:3])]


def _read_documents(data: bytes, folder: Path) -> object:
    path = folder / "documents.jsonl"
    path.write_bytes(data)
    return read_documents(path)


def _tag_sets(folder: Path) -> list[bytes]:
    _read_documents(_documents(folder)[0], folder)
    return [(folder / "sound" / "tagset.json").read_bytes()]


def _read_tag_set(data: bytes, folder: Path) -> object:
    (folder / "tagset.json").write_bytes(data)
    return read_documents(folder / "documents.jsonl")


# ------------------------------------------------------------------ tag sets and vendors


def _tag_set_files(_: Path) -> list[bytes]:
    return [tag_set_text(default_tag_set())]


def _read_tag_set_file(data: bytes, folder: Path) -> object:
    (folder / "tags.json").write_bytes(data)
    return tag_set_of(folder / "tags.json", default_tag_set())


def _vendor_files(_: Path) -> list[bytes]:
    return [vendors_text(default_vendors()[:12], ".json")]


def _read_vendors_file(data: bytes, folder: Path) -> object:
    (folder / "vendors.json").write_bytes(data)
    return read_vendors(folder / "vendors.json")


def _vendor_tables(_: Path) -> list[bytes]:
    return [vendors_text(default_vendors()[:20], ".csv")]


def _read_vendors_table(data: bytes, folder: Path) -> object:
    (folder / "vendors.csv").write_bytes(data)
    return read_vendors(folder / "vendors.csv")


# ------------------------------------------------------------------ formats of other tools


def _of_every_format(_: Path) -> list[bytes]:
    readers = (target for form in FORMATS for target in _of_format(form))
    return [sample for target in readers for sample in target.samples(Path())]


def _detect(data: bytes, folder: Path) -> object:
    """What a file of that beginning is taken for, under several names."""
    endings = (".json", ".jsonl", ".xml", ".tsv", ".conll", ".ann", ".csv", ".html", ".spacy", "")
    place = folder / f"any{endings[len(data) % len(endings)]}"
    place.write_bytes(data)
    return [candidates(place), detect(place)]


def _of_format(form: Format) -> list[Target]:
    """One target for each file that the format is made of."""
    if form.write is None or form.read is None:
        return []
    try:
        files = form.write(_raw_documents())
    except FormatError:
        # It needs a package that is not here.
        return []
    return [
        Target(f"format-{form.key}-{Path(name).suffix or name}", _sample(data), _format(form, name))
        for name, data in files.items()
        if name == next(found for found in files if Path(found).suffix == Path(name).suffix)
    ]


def _sample(data: bytes) -> Callable[[Path], list[bytes]]:
    return lambda _: [data]


def _raw_documents() -> list[RawDocument]:
    with TemporaryDirectory() as folder, _filled(Path(folder, "p.zhubi")) as project:
        rows = project.articles()[:2]
        return [
            document_of(row.article, project.text(row.article.id), project.claims(row.article.id))
            for row in rows
        ]


def _format(form: Format, name: str) -> Callable[[bytes, Path], object]:
    sound = form.write(_raw_documents()) if form.write else {}

    def read(data: bytes, folder: Path) -> object:
        place = folder / "files"
        for other, content in {**sound, name: data}.items():
            (place / other).parent.mkdir(parents=True, exist_ok=True)
            (place / other).write_bytes(content)
        assert form.read is not None
        found = locate(list(form.read(place if form.folder else place / name)))
        return [assemble(location, article="a", annotator="rig") for location in found]

    return read


# ------------------------------------------------------------------ the command line


def _convert(data: bytes, folder: Path) -> object:
    path = folder / "text.txt"
    path.write_bytes(data)
    asked = Namespace(
        file=str(path), config="s2twp", map=data[:1] > b"\x80", json=False, dictionaries=None,
        project=None,
    )  # fmt: skip
    streams = [io.TextIOWrapper(io.BytesIO()) for _stream in range(3)]
    return COMMAND.run(asked, Terminal(stdin=streams[0], stdout=streams[1], stderr=streams[2]))


# ------------------------------------------------------------------ projects


def _filled(path: Path, *, acts: int = 60) -> Project:
    project = make_project(path)
    editor = Editor(project, Random(5))
    for name in ("add", "add", "mark", "mark", "edit"):
        editor.acts[name]()
    for _act in range(acts):
        editor.step()
    return project


def _projects(folder: Path) -> list[bytes]:
    found = []
    for acts in (0, 60):
        sound = folder / f"sound-{acts}.zhubi"
        _filled(sound, acts=acts).close()
        found.append(sound.read_bytes())
    return found


def _journals(folder: Path) -> list[bytes]:
    """Journals of a write that did not end."""
    project = _filled(folder / "sound.zhubi")
    found = []
    for words in ("one", "two"):
        connection = project._store.connection
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE claims SET body = body || ?", (words,))
        connection.execute("UPDATE texts SET text = text || ?", (words * 3000,))
        found.append((folder / "sound.zhubi-journal").read_bytes())
        connection.execute("ROLLBACK")
    project.close()
    return found


def _open_project(data: bytes, folder: Path) -> None:
    path = folder / "p.zhubi"
    _clear(path)
    path.write_bytes(data)
    look_at_everything(path)


def _open_with_journal(data: bytes, folder: Path) -> None:
    path = folder / "p.zhubi"
    _clear(path)
    path.write_bytes((folder / "sound.zhubi").read_bytes())
    Path(f"{path}-journal").write_bytes(data)
    look_at_everything(path)


def _salvage(data: bytes, folder: Path) -> object:
    path, target = folder / "p.zhubi", folder / "saved.zhubi"
    path.write_bytes(data)
    _clear(target)
    report = salvage(
        path, target, annotator="rig", tag_set=default_tag_set(), vendors=default_vendors()
    )
    with Project.open(target, annotator="rig") as project:
        assert project.check().sound
    return report


def _clear(path: Path) -> None:
    for tail in ("", "-journal", "-wal", "-shm"):
        Path(f"{path}{tail}").unlink(missing_ok=True)


def look_at_everything(path: Path) -> None:
    """Open, read all that can be read, then work on; what is refused is refused one by one."""
    before = path.read_bytes()
    with Project.open(path, annotator="rig") as project:
        for look in (
            project.check, project.articles, project.claims, project.history, project.trash,
            project.stats, project.vendors, project.tag_set, lambda: project.can_undo,
            lambda: list(project.search("大模型")), lambda: project.search_claims("大模型"),
            lambda: project.setting("k1", 0.0), lambda: _texts_of(project),
        ):  # fmt: skip
            _try(look)
        looked = path.read_bytes()
        for act in (
            project.undo, project.redo, lambda: project.set_setting("k", 1),
            lambda: Editor(project, Random(2)).step(), lambda: project.export(path.with_suffix("")),
            lambda: project.back_up(path.with_suffix(".backup")),
        ):  # fmt: skip
            _try(act)
    taken_back = before[18:20] != looked[18:20] or project.was_unclean
    assert looked == before or taken_back, "reading has written"


def _texts_of(project: Project) -> None:
    for row in project.articles():
        json.dumps(project.text(row.article.id))


def _try(act: Callable[[], object]) -> None:
    try:
        act()
    except ZhubiError:
        return
