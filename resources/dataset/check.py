#!/usr/bin/env python3
"""Checks this dataset: files, records and every span. Needs Python 3.9 or newer and nothing else.

    python check.py                                   check the folder this script lies in
    python check.py --sources TEXTS                   also find the articles in the folder TEXTS
    python check.py --sources TEXTS --rebuild OUT     write the records with their words to OUT

A stand-off dataset holds no words of its articles: its spans can only be checked, and its
records rebuilt, with the articles at hand. An article is recognised by the SHA-256 of its text,
whatever the name and encoding of its file. Exit status 0: all is well; 1: something is not;
2: the folder cannot be read.
"""

import argparse
import bisect
import hashlib
import json
import re
import sys
from pathlib import Path

SPLITS = ("train", "validation", "test")
LONGEST_CONTEXT, AROUND = 10_000, 2_000
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "gb18030", "big5hkscs")
LAYOUTS = ("claims", "documents")
DATA = tuple(f"{layout}-{split}.jsonl" for layout in LAYOUTS for split in SPLITS)
BESIDE = (
    *("claims.schema.json", "documents.schema.json", "tagset.json", "croissant.json"),
    *("README.md", "DATASHEET.md", "GUIDELINE.md", "check.py"),
)
FAULTS = (ValueError, KeyError, TypeError, AttributeError, RecursionError, re.error)
MOST_SHOWN = 20


class Checker:
    """Collects what is wrong and counts what was checked."""

    def __init__(self, folder, sources):
        self.folder = folder
        self.problems = []
        self.spans = self.verified = 0
        self.number = {"articles": 0, "claims": 0, "renditions": 0}
        self.texts, self.places, self.held, self.last = {}, {}, {}, {}
        self.sources = {} if sources is None else texts_in(sources)

    def problem(self, where, what):
        """Note one thing that is wrong."""
        self.problems.append(f"{where}: {what}")

    def sums(self):
        """Compare every file with SHA256SUMS."""
        listed = self.folder / "SHA256SUMS"
        if not listed.is_file():
            self.problem("SHA256SUMS", "missing")
            return
        found = set()
        for line in listed.read_bytes().decode("utf-8", "replace").splitlines():
            digest, _, name = line.partition("  ")
            file = self.folder / name
            found.add(name)
            if not file.is_file():
                self.problem(name, "missing")
            elif hash_of(file) != digest:
                self.problem(name, "changed since it was written")
        parquet = (file.name for file in self.folder.glob("*.parquet"))
        for name in sorted({*DATA, *BESIDE, *parquet} - found):
            self.problem(name, "not listed in SHA256SUMS")

    def documents(self):
        """Check every article: its hash, its length, its group and the quotes of its claims."""
        for where, split, record in self.records("documents"):
            name = record["doc_id"]
            if name in self.held:
                self.problem(where, f"a second article {name}")
            self.ordered(where, ("documents", split), article_of(record, "script_variant"))
            self.tally("articles", record["script_variant"])
            held = {claim["id"]: places_of(claim) for claim in record["claims"]}
            self.held[name] = (record["doc_sha256"], record["group"], held)
            self.placed(where, record, split)
            text = record.get("text", self.sources.get(record["doc_sha256"]))
            if text is None:
                self.count(where, None, record)
                continue
            digest = hashlib.sha256(text.encode()).hexdigest()
            if digest != record["doc_sha256"] or len(text) != record["length"]:
                self.problem(where, "the text is not the one its hash and length stand for")
            self.texts[name] = text
            self.count(where, text, record)

    def tally(self, what, script):
        """Count an article or a claim; in another script it is counted apart."""
        self.number[what if script == "source" else "renditions"] += 1

    def all_claims(self):
        """Check every claim against its article."""
        seen = set()
        for where, split, record in self.records("claims"):
            self.tally("claims", record["script"])
            if record["id"] in seen:
                self.problem(where, f"a second claim {record['id']}")
            seen.add(record["id"])
            ends, name = (record["start"], record["end"]), own(record["id"], record["script"])
            self.ordered(where, ("claims", split), (*article_of(record, "script"), *ends, name))
            self.placed(where, record, split)
            digest, group, held = self.held.get(record["doc_id"], (None, None, {}))
            if digest != record["doc_sha256"]:
                self.problem(where, f"no article {record['doc_id']} of this hash")
            elif held.get(record["id"]) != places_of(record) or group != record["group"]:
                self.problem(where, "its article has no such claim, or another group")
            fragments = record["fragments"]
            if ends != (fragments[0]["start"], fragments[-1]["end"]):
                self.problem(where, "start and end are not those of the fragments")
            if any(span.get("in_claim", inside) != inside for span, inside in within(record)):
                self.problem(where, "in_claim is not what the fragments say")
            text = self.texts.get(record["doc_id"])
            self.count(where, text, record)
            if text is not None and "context" in record:
                context, first = record["context"] or "\0", record["context_start"] or 0
                if text[first : first + len(context)] != context:
                    self.problem(where, "the context is not in the article at context_start")

    def records(self, layout):
        """Every record of a layout that its schema allows, with its place and split."""
        schema, keys = self.schema(layout), None
        for split in SPLITS:
            file = self.folder / f"{layout}-{split}.jsonl"
            if not file.is_file():
                continue
            for number, line in lines_of(file):
                where = f"{file.name}, line {number}"
                try:
                    record = json.loads(line.decode(), parse_constant=refuse)
                    version = record["schema"]
                    written = as_line(record).encode()
                    found = fault(record, schema, schema)
                except FAULTS as error:
                    self.problem(where, f"no record ({error})")
                    continue
                if not re.fullmatch(layout + r"(-standoff)?/1\.\d+\.\d+", str(version)):
                    self.problem(where, f"of a version this script does not know: {version}")
                    continue
                if found:
                    self.problem(where, f"not as {layout}.schema.json says: {found}")
                    continue
                keys = keys or list(record)
                if keys != list(record):
                    self.problem(where, "other keys, or another order of keys, than before")
                    continue
                if written != line:
                    self.problem(where, "not written as this dataset writes a line")
                yield where, split, record

    def schema(self, layout):
        """The schema of a layout, which lies beside the records."""
        try:
            return json.loads((self.folder / f"{layout}.schema.json").read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            self.problem(f"{layout}.schema.json", f"no schema ({error})")
            return {}

    def ordered(self, where, file, order):
        """The records of a file stand in order."""
        if order < self.last.get(file, order):
            self.problem(where, "not in order")
        self.last[file] = order

    def placed(self, where, record, split):
        """A record stands in the file of its split, and a group in one split alone."""
        if record["split"] != split:
            self.problem(where, f"of split {record['split']} in the file of {split}")
        if self.places.setdefault(record["group"], split) != split:
            self.problem(where, f"group {record['group']} stands in two splits")

    def count(self, where, text, value):
        """Check every object with start and end inside *value*."""
        for place, span in spans_in(value):
            self.spans += 1
            start, end = span["start"], span["end"]
            if not 0 <= start < end:
                self.problem(where, f"{place}: [{start}, {end}) is no span")
            elif text is None:
                continue
            elif end > len(text):
                self.problem(where, f"{place}: [{start}, {end}) leaves the article")
            elif "text" in span and text[start:end] != span["text"]:
                self.problem(where, f"{place}: the article says something else at [{start}, {end})")
            else:
                self.verified += 1


def own(name, script):
    """A name without the ending that a rendition adds to it."""
    ending = "" if script == "source" else "-" + script
    return name[: len(name) - len(ending)] if name.endswith(ending) else name


def article_of(record, script):
    """Where an article stands: by its name, and its renditions behind it."""
    found = record[script]
    return own(record["doc_id"], found), "" if found == "source" else found


def places_of(claim):
    """The fragments of a claim, to be compared."""
    return [(fragment["start"], fragment["end"]) for fragment in claim["fragments"]]


def within(claim):
    """Every span of a claim, and whether it lies inside one of the fragments."""
    places = places_of(claim)
    for _, span in spans_in(claim):
        yield span, any(start <= span["start"] and span["end"] <= end for start, end in places)


TYPES = {"object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,)}
TYPES.update({"integer": (int,), "number": (int, float), "null": (type(None),)})
RULES = {
    "type": lambda value, kinds: any(
        type(value) in TYPES[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)
    ),
    "const": lambda value, only: value == only,
    "enum": lambda value, allowed: value in allowed,
    "minimum": lambda value, least: value is None or value >= least,
    "minLength": lambda value, least: value is None or len(value) >= least,
    "minItems": lambda value, least: value is None or len(value) >= least,
    "pattern": lambda value, pattern: value is None or re.search(pattern, value),
}


def fault(value, schema, whole):
    """The first thing that a schema does not allow of a value, or nothing."""
    if "$ref" in schema:
        return fault(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    for word, rule in RULES.items():
        if word in schema and not rule(value, schema[word]):
            return f"{str(value)[:40]} is not of {word} {schema[word]}"
    ways = [fault(value, way, whole) for way in schema.get("anyOf", ())]
    if ways and all(ways):
        return ways[0]
    if isinstance(value, list) and "items" in schema:
        return next(filter(None, (fault(one, schema["items"], whole) for one in value)), None)
    parts = schema.get("properties", {})
    if isinstance(value, dict) and "properties" in schema:
        if value.keys() != parts.keys():
            return f"not its keys: {sorted(value.keys() ^ parts.keys())}"
        found = ((key, fault(part, parts[key], whole)) for key, part in value.items())
        return next((f"{key}: {told}" for key, told in found if told), None)
    return None


def lines_of(file):
    """The lines of a file as bytes, numbered from 1."""
    with file.open("rb") as opened:
        yield from enumerate(opened, start=1)


def spans_in(value, place=""):
    """Every object with ``start`` and ``end`` inside *value*, with its place."""
    if isinstance(value, dict):
        if "start" in value and "end" in value:
            yield place or "claim", value
        for key, part in value.items():
            yield from spans_in(part, f"{place}.{key}" if place else key)
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from spans_in(part, f"{place}[{at}]")


def refuse(name):
    """NaN and infinities are no JSON."""
    raise ValueError(f"{name} is no JSON number")


def hash_of(file):
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with file.open("rb") as opened:
        for block in iter(lambda: opened.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def texts_in(folder):
    """The texts of all files below *folder*, each in every encoding it can be read in, by hash."""
    found = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = file.read_bytes()
        for encoding in ENCODINGS:
            try:
                text = data.decode(encoding)
                found[hashlib.sha256(text.encode()).hexdigest()] = text
            except UnicodeError:
                continue
    return found


def filled(value, text):
    """*value* with the words put back into every span."""
    if isinstance(value, dict):
        made = {}
        for key, part in value.items():
            made[key] = filled(part, text)
            if key == "end":
                made["text"] = text[value["start"] : part]
        return made
    if isinstance(value, list):
        return [filled(part, text) for part in value]
    return value


def context_of(text, ends, start, end):
    """The paragraphs around a span as (start, end), cut around it when they are very long."""
    before, after = bisect.bisect_left(ends, start), bisect.bisect_left(ends, end - 1)
    first = ends[before - 1] + 1 if before else 0
    last = ends[after] if after < len(ends) else len(text)
    if last - first > LONGEST_CONTEXT:
        first, last = max(first, start - AROUND), min(last, end + AROUND)
    return first, max(last, end)


def restored(record, text, ends):
    """The full record that a stand-off record was made from, keys in the same order."""
    claim = record["schema"].startswith("claims")
    made = {}
    for key, value in record.items():
        if key == "vendors" and not claim:
            made["text"] = text
        made[key] = filled(value, text)
        if key == "end":
            made["text"] = text[record["start"] : value]
        if key == "fragments" and claim:
            first, last = context_of(text, ends, record["start"], record["end"])
            made["context"], made["context_start"] = text[first:last], first
    made["schema"] = record["schema"].replace("-standoff/", "/")
    return made


def as_line(record):
    """A record as one line, as the dataset writes it."""
    line = json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    for char in "\u2028\u2029\u0085":
        line = line.replace(char, f"\\u{ord(char):04x}")
    return line + "\n"


def rebuild(checker, out):
    """Write the full records of a stand-off dataset whose articles were all found."""
    ends = {
        name: [found.start() for found in re.finditer(r"[\r\n]", text)]
        for name, text in checker.texts.items()
    }
    out.mkdir(parents=True, exist_ok=True)
    for file in (checker.folder / name for name in DATA):
        if not file.is_file():
            continue
        with (out / file.name).open("w", encoding="utf-8", newline="\n") as written:
            for _, line in lines_of(file):
                record = json.loads(line.decode())
                name = record["doc_id"]
                written.write(as_line(restored(record, checker.texts[name], ends[name])))


def say(text):
    """One line for the person at the terminal, escaped where it cannot show a character."""
    known = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(known, "backslashreplace").decode(known) + "\n")


def main(arguments=None):
    """Check, tell, and rebuild when asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--sources", type=Path, metavar="TEXTS")
    parser.add_argument("--rebuild", type=Path, metavar="OUT")
    chosen = parser.parse_args(arguments)
    if not chosen.folder.is_dir() or (chosen.sources and not chosen.sources.is_dir()):
        say("no such folder")
        return 2
    checker = Checker(chosen.folder, chosen.sources)
    checker.sums()
    checker.documents()
    checker.all_claims()
    missing = sorted(checker.held.keys() - checker.texts.keys())
    say(f"{checker.number['articles']:,} articles, {checker.number['claims']:,} claims")
    if checker.number["renditions"]:
        say(f"{checker.number['renditions']:,} records of them in other scripts")
    say(f"{checker.verified:,} of {checker.spans:,} spans verified")
    if missing:
        say(f"texts that are not here: {len(missing):,}; give the folder with them (--sources)")
        for name in missing[:MOST_SHOWN]:
            say(f"not here: {name}")
    for problem in checker.problems[:MOST_SHOWN]:
        say(problem)
    if len(checker.problems) > MOST_SHOWN:
        say(f"and {len(checker.problems) - MOST_SHOWN:,} more problems")
    if checker.problems or (missing and chosen.sources):
        return 1
    if chosen.rebuild:
        if missing:
            say("nothing was rebuilt")
            return 1
        rebuild(checker, chosen.rebuild)
        say(f"rebuilt in {chosen.rebuild}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
