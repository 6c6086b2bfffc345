"""What the dataset's benchmark asks of very many claims: out and in beside the usual tools.

Every tool runs in a process of its own; its CPU time, user and system, is compared. The claims
lie in a project file, one row each; the usual tools read and write that table as rows, without
making records of them, without looking at a single span, and without any history or index.
"""

import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.core.article import Article
from reader.core.claim import Claim, Speaker
from reader.defaults import default_tag_set, default_vendors
from reader.project import Project
from reader.store.rows import body_of
from reader.store.store import Store

#: In what a system tells the largest size: bytes on macOS, else KiB.
_MAXRSS = 1 if sys.platform == "darwin" else 1024

Item = tuple[Article, str, tuple[Claim, ...]]
Add = Callable[..., None]

#: Articles a second of Label Studio 1.23 on the same machine: 1,000 articles of 3,000
#: characters with 20 spans each, over HTTP, as measured once; it is not run here.
LABEL_STUDIO_IN, LABEL_STUDIO_OUT = 512, 391

_COLUMNS = "id, article, start_at, end_at, body, kind, polarity, status, annotator"
_TABLE = (
    "CREATE TABLE claims (id TEXT PRIMARY KEY, article TEXT, start_at INTEGER, end_at INTEGER, "
    "body TEXT, kind TEXT, polarity TEXT, status TEXT, annotator TEXT)"
)


#: What a line of the claims layout says, as far as SQL can say it: paragraphs cannot be found
#: there, so a stretch of their usual length stands for the context. Nothing is looked at twice.
_QUOTE = "'start', q.value->>'start', 'end', q.value->>'end', 'text', q.value->>'text'"
_INSIDE = (
    "'in_claim', json(iif(q.value->>'start' >= c.start_at AND q.value->>'end' <= c.end_at, "
    "'true', 'false'))"
)
_METRIC = ", ".join(
    f"'{name}', m.value->'{name}'"
    for name in ("kind", "comparator", "value", "value_min", "value_max", "unit", "note")
)
SAME_CONTENT = f"""
SELECT json_object(
  'schema', 'claims/1.0.0', 'id', c.id, 'doc_id', a.name, 'doc_sha256', a.sha256,
  'start', c.start_at, 'end', c.end_at,
  'text', substr(t.text, c.start_at + 1, c.end_at - c.start_at),
  'fragments', c.body->'fragments',
  'context', substr(t.text, max(c.start_at - 60, 0) + 1, c.end_at - c.start_at + 120),
  'context_start', max(c.start_at - 60, 0), 'script', 'source',
  'vendors', (SELECT json_group_array(json_object(
      'id', v.value->>'vendor', 'name', coalesce(w.body->>'hans', v.value->>'vendor'),
      'stance', coalesce(v.value->>'stance', c.polarity),
      'mentions', (SELECT json_group_array(json_object({_QUOTE}, {_INSIDE}))
                   FROM json_each(v.value, '$.mentions') q)))
    FROM json_each(c.body, '$.vendors') v LEFT JOIN vendors w ON w.id = v.value->>'vendor'),
  'stance', json_set(c.body->'stance', '$.target',
    coalesce(c.body->>'$.stance.target', c.body->>'$.vendors[0].vendor', 'topic:unspecified')),
  'metrics', (SELECT json_group_array(json_object({_QUOTE.replace("q.value", "m.value->'quote'")},
      {_METRIC})) FROM json_each(c.body, '$.metrics') m),
  'speaker', c.body->'speaker',
  'time', (SELECT json_group_array(json_object({_QUOTE}, {_INSIDE}))
           FROM json_each(c.body, '$.times') q),
  'kind', c.kind, 'annotator', c.annotator, 'status', c.status, 'origin', c.body->>'origin',
  'split', a.body->>'split', 'group', a.body->>'group', 'license', a.body->>'license',
  'source_url', a.body->>'source_url', 'flags', c.body->'flags')
FROM articles a JOIN texts t USING (sha256) JOIN claims c ON c.article = a.id
ORDER BY a.name, c.start_at, c.end_at, c.id
"""


def project_of(path: Path, items: Iterator[Item]) -> Path:
    """A project written row by row, past history and search index, which would take longer."""
    tags, vendors = default_tag_set(), default_vendors()
    Project.create(path, annotator="bench", tag_set=tags, vendors=vendors).close()
    store = Store.open(path)
    to = store.connection
    for pragma in ("journal_mode = OFF", "synchronous = OFF"):
        to.execute(f"PRAGMA {pragma}")
    to.execute("BEGIN")
    for article, text, claims in items:
        to.execute("INSERT INTO texts (sha256, text) VALUES (?, ?)", (article.sha256, text))
        to.execute(
            "INSERT INTO articles (id, body, name, title, status, sha256) VALUES (?,?,?,?,?,?)",
            (article.id, body_of(article), article.name, article.title, "new", article.sha256),
        )
        marks = ",".join("?" * 9)
        to.executemany(f"INSERT INTO claims ({_COLUMNS}) VALUES ({marks})", map(_row, claims))
        to.executemany(
            "INSERT INTO claim_vendors (claim, position, vendor, stance) VALUES (?, ?, ?, ?)",
            [
                (claim.id, at, vendor.vendor, vendor.stance)
                for claim in claims
                for at, vendor in enumerate(claim.vendors)
            ],
        )
    to.execute("COMMIT")
    store.close()
    return path


def _row(claim: Claim) -> tuple[Any, ...]:
    place = (claim.id, claim.article, claim.start, claim.end, body_of(claim), claim.kind)
    return (*place, claim.stance.polarity, claim.status.value, claim.annotator)


def spent(command: list[str], output: Path | None = None) -> tuple[float, dict[str, Any]]:
    """The CPU seconds of a command, and the JSON that its standard output holds if not kept."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    if output is None:
        told = subprocess.run(command, check=True, capture_output=True).stdout
    else:
        with output.open("wb") as file:
            subprocess.run(command, check=True, stdout=file)
        told = b"{}"
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, json.loads(told or b"{}")


def own(part: str, *paths: Path) -> dict[str, Any]:
    """What one of this module's parts tells, run in a process of its own."""
    return spent([sys.executable, __file__, part, *map(str, paths)])[1]


# ---------------------------------------------------------------- out


def out(add: Add, project: Path, folder: Path, count: int) -> None:
    """P12: all claims as JSON Lines, verified, beside the sqlite3 shell and sqlite-utils."""
    first = own("export", project, folder / "out")
    ours = own("export", project, folder / "out")
    size = (folder / "out" / "claims.jsonl").stat().st_size
    assert ours["claims"] == count
    assert ours["verified"] == ours["spans"]
    print(
        f"  {count:,} claims, {size / 1e6:.0f} MB, {ours['verified']:,} spans verified: "
        f"{ours['cpu']:.1f} s CPU, {size / 1e6 / ours['cpu']:.0f} MB/s; "
        f"the first export, with near-duplicates: {first['cpu']:.1f} s, {first['memory']:.0f} MB"
    )
    add("export: memory more than before", ours["memory"], most=50, unit="MB")
    print(f"  with all that the system does, waiting included: {ours['wall']:.1f} s")
    if shell := shutil.which("sqlite3"):
        rows = folder / "rows.json"
        cpu, _ = spent([shell, "-json", str(project), "SELECT * FROM claims"], rows)
        told(f"sqlite3 -json, {cpu:.1f} s", rows, cpu)
        add("export: speed / the sqlite3 shell's", cpu / ours["cpu"], least=1, unit="×")
        rate = size / ours["cpu"] / (rows.stat().st_size / cpu)
        add("export: bytes a second / the sqlite3 shell's", rate, least=1, unit="×")
        cpu, _ = spent([shell, "-list", "-noheader", str(project), SAME_CONTENT], rows)
        told(f"sqlite3, asked for the same content, {cpu:.1f} s", rows, cpu)
        add("export: speed / the shell's for like content", cpu / ours["cpu"], least=1, unit="×")
        rows.unlink()
    like = own("like", project, folder / "like.jsonl")
    told(
        f"Python's sqlite3, the same content, {like['cpu']:.1f} s",
        folder / "like.jsonl",
        like["cpu"],
    )
    rows, cpu = rows_of(project, folder)
    told(f"sqlite-utils rows --nl, {cpu:.1f} s", rows, cpu)
    add("export: speed / sqlite-utils'", cpu / ours["cpu"], least=7, unit="×")


def like_once(project: Path, lines: Path) -> dict[str, Any]:
    """What SQL makes of the claims, written line by line; nothing of it is verified."""
    connection = sqlite3.connect(project)
    cpu = time.process_time()
    with lines.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for (line,) in connection.execute(SAME_CONTENT))
    used = time.process_time() - cpu
    connection.close()
    return {"cpu": used}


def rows_of(project: Path, folder: Path) -> tuple[Path, float]:
    """The table as sqlite-utils writes it, and the CPU seconds of that."""
    rows = folder / "rows.jsonl"
    tool = [sys.executable, "-m", "sqlite_utils", "rows", str(project), "claims", "--nl"]
    return rows, spent(tool, rows)[0]


def told(name: str, file: Path, cpu: float) -> None:
    """Say how much a tool wrote, and how fast."""
    size = file.stat().st_size / 1e6
    print(f"  {name}, {size:.0f} MB, {size / cpu:.0f} MB/s")


def export_once(project: Path, folder: Path) -> dict[str, Any]:
    """Export the claims layout; CPU seconds and the memory that it took more."""
    with Project.open(project, annotator="bench") as opened:
        opened.dataset_source()  # loads what the start of the app leaves out
        before, cpu, wall = resident(), time.process_time(), time.perf_counter()
        report = opened.export(folder, layouts=("claims",))
        return {
            "cpu": time.process_time() - cpu,
            "wall": time.perf_counter() - wall,
            "memory": peak() - before,
            "claims": report.claims,
            "spans": report.spans,
            "verified": report.verified,
        }


# ---------------------------------------------------------------- in


def back(add: Add, project: Path, folder: Path, count: int) -> None:
    """P13: the same claims taken in, validated, atomic, with history and index."""
    own("documents", project, folder / "docs")
    ours = own("import", folder / "docs" / "documents.jsonl", folder / "new.zhubi")
    assert ours["claims"] == count
    print(
        f"  taken in: {ours['cpu']:.1f} s CPU, {ours['memory']:.0f} MB; "
        f"the search index afterwards, while nobody waits: {ours['indexed']:.1f} s"
    )
    rows, _ = rows_of(project, folder)
    raw = own("raw", rows, folder / "raw.db")
    print(f"  executemany: {raw['raw']:.1f} s; with reading the lines {raw['parsed']:.1f} s")
    add("import: time / raw executemany", ours["cpu"] / raw["raw"], most=1.6, unit="×")
    tool = [sys.executable, "-m", "sqlite_utils", "insert", str(folder / "su.db"), "claims"]
    cpu, _ = spent([*tool, str(rows), "--nl", "--silent"], folder / "told")
    print(f"  sqlite-utils insert --nl: {cpu:.1f} s CPU")
    add("import: speed / sqlite-utils'", cpu / ours["cpu"], least=5, unit="×")


def documents(project: Path, folder: Path) -> dict[str, Any]:
    """Write the documents layout, which is read back."""
    with Project.open(project, annotator="bench") as opened:
        return {"claims": opened.export(folder, layouts=("documents",)).claims}


def import_once(file: Path, project: Path) -> dict[str, Any]:
    """Take the documents into a new project."""
    tags, vendors = default_tag_set(), default_vendors()
    with Project.create(project, annotator="bench", tag_set=tags, vendors=vendors) as opened:
        before, cpu = resident(), time.process_time()
        report = opened.import_documents(file)
        used = time.process_time() - cpu
        found = {"cpu": used, "memory": peak() - before, "claims": report.claims}
        return {**found, "indexed": indexed(opened)}


def indexed(project: Project) -> float:
    """The CPU seconds that bringing into the search index takes what an import left out of it."""
    cpu = time.process_time()
    while project.index_next():
        pass
    return time.process_time() - cpu


def raw_once(rows: Path, database: Path) -> dict[str, Any]:
    """The same rows put into one bare table in one transaction."""
    marks = ",".join("?" * 9)
    start = time.process_time()
    with rows.open("rb") as file:
        values = [tuple(json.loads(line).values()) for line in file]
    read = time.process_time()
    connection = sqlite3.connect(database)
    connection.execute(_TABLE)
    with connection:
        connection.executemany(f"INSERT INTO claims ({_COLUMNS}) VALUES ({marks})", values)
    end = time.process_time()
    connection.close()
    return {"raw": end - read, "parsed": end - start}


# ---------------------------------------------------------------- beside a server


def beside(add: Add, make: Callable[[int], Item], folder: Path) -> None:
    """P14: 1,000 articles with 20 spans each, in Label Studio's own format, out and in again."""
    made = map(make, range(1_000))
    plain = ((article, text, tuple(map(_bare, claims))) for article, text, claims in made)
    project_of(folder / "p14.zhubi", plain)
    sent = own("send", folder / "p14.zhubi", folder / "tasks")
    taken = own("take", folder / "tasks", folder / "p14-new.zhubi")
    assert (sent["claims"], taken["claims"]) == (20_000, 20_000)
    name = "1,000 articles, 20,000 spans"
    add(f"{name} in / Label Studio", 1_000 / taken["cpu"] / LABEL_STUDIO_IN, least=5, unit="×")
    add(f"{name} out / Label Studio", 1_000 / sent["cpu"] / LABEL_STUDIO_OUT, least=20, unit="×")
    print(
        f"  articles a second: in {1_000 / taken['cpu']:.0f}, out {1_000 / sent['cpu']:.0f}; "
        f"the search index afterwards: {taken['indexed']:.1f} s"
    )


def _bare(claim: Claim) -> Claim:
    """A claim that is one span, as the annotations were of which that speed is known."""
    return replace(claim, vendors=(), metrics=(), speaker=Speaker())


def send(project: Path, folder: Path) -> dict[str, Any]:
    """Write the articles for Label Studio, verified."""
    with Project.open(project, annotator="bench") as opened:
        opened.losses("label-studio")
        cpu = time.process_time()
        report = opened.export_format(folder, "label-studio")
        return {"cpu": time.process_time() - cpu, "claims": report.claims}


def take(folder: Path, project: Path) -> dict[str, Any]:
    """Take Label Studio's tasks into a new project."""
    tags, vendors = default_tag_set(), default_vendors()
    (file,) = (path for path in folder.glob("*.json") if path.name != "zhubi-losses.json")
    for part in ("reader.project.format_imports", "reader.suggest.boilerplate"):
        import_module(part)  # what the start of the app leaves out
    with Project.create(project, annotator="bench", tag_set=tags, vendors=vendors) as opened:
        cpu = time.process_time()
        report = opened.import_format(file, "label-studio")
        used = time.process_time() - cpu
        return {"cpu": used, "claims": report.claims, "indexed": indexed(opened)}


# ---------------------------------------------------------------- beside a window


def live(add: Add, project: Path, folder: Path) -> None:
    """How late the window's thread is at most while an export runs in the background."""
    found = own("ticks", project, folder / "live")
    print(
        f"  without any work: {found['idle']:.1f} ms; median while exporting {found['usual']:.1f}"
    )
    add("export: the window's worst tick", found["worst"], most=33, unit="ms")


def ticks(project: Path, folder: Path) -> dict[str, Any]:
    """Ticks of 8 ms on the thread of the window: as late as the worst, idle and exporting."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Here alone: Qt would add its memory to that of the other parts.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.viewmodels.background import Background
    from reader.viewmodels.desk import Desk
    from reader.viewmodels.exchange.dataset_exports import DatasetExports

    application = QApplication([])
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1_000)
        last = now

    timer = QTimer(interval=8)
    timer.timeout.connect(tick)
    timer.start()
    QTimer.singleShot(2_000, application.quit)
    application.exec()
    idle = max(gaps[1:])
    gaps.clear()
    desk = Desk()
    desk.open(Project.open(project, annotator="bench"))
    exports = DatasetExports(desk, Background(desk))
    exports.ended.connect(application.quit)
    exports.write_working(folder)
    application.exec()
    desk.open(None)
    return {"idle": idle, "worst": max(gaps[1:]), "usual": sorted(gaps)[len(gaps) // 2]}


def resident() -> float:
    """The resident size of this process now, in MB."""
    return _status("VmRSS:")


def peak() -> float:
    """The largest resident size that this process has had, in MB."""
    return _status("VmHWM:")


def _status(name: str) -> float:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:  # not Linux; begins with the size of the process that started this one
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _MAXRSS / 1e6
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) * 1024 / 1e6


PARTS: dict[str, Callable[[Path, Path], dict[str, Any]]] = {
    "export": export_once,
    "like": like_once,
    "documents": documents,
    "import": import_once,
    "raw": raw_once,
    "send": send,
    "take": take,
    "ticks": ticks,
}

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
