"""Run by a Python that has brat's server: what its own parser makes of a folder, as JSON."""

import importlib
import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TextIO


def _opened(name: str, _mode: str = "r") -> TextIO:
    return Path(name).open(encoding="utf-8", newline="")


def main(folder: Path) -> None:
    """Print what each pair of files is to brat."""
    found = find_spec("brat")
    for place in (found.submodule_search_locations or ()) if found else ():
        sys.path.insert(0, str(Path(place) / "server" / "src"))
    annotation = importlib.import_module("annotation")
    # Its own way of opening files asks for a mode that Python has dropped.
    annotation.open_textfile = _opened
    told = {}
    for file in sorted(folder.glob("*.ann")):
        with annotation.TextAnnotations(str(file.with_suffix(""))) as read:
            text = file.with_suffix(".txt").read_bytes().decode()
            told[file.stem] = {
                "failed": [str(line) for line in read.failed_lines],
                "same": str(read).rstrip("\n") == file.read_bytes().decode().rstrip("\n"),
                "marks": [
                    [mark.type, mark.spans, mark.text == " ".join(text[s:e] for s, e in mark.spans)]
                    for mark in read.get_textbounds()
                ],
                "links": [link.type for link in read.get_relations()],
                "attributes": len(list(read.get_attributes())),
            }
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
