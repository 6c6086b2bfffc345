"""Run by a Python that has PyLD: our annotations as triples, by the standard's own context."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from pyld import jsonld


def main(path: Path) -> None:
    """Print the triples' predicates with how often each occurs, and what every selector says.

    Nothing is fetched: ``ZHUBI_ANNO_CONTEXT`` names a copy of the context.
    """
    context = json.loads(Path(os.environ["ZHUBI_ANNO_CONTEXT"]).read_bytes())

    def load(url: str, _options: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": context}

    jsonld.set_document_loader(load)
    page = json.loads(path.read_bytes())
    options = {"base": "file:///somewhere/annotations.jsonld"}
    (expanded,) = jsonld.expand(page, options)
    oa = "http://www.w3.org/ns/oa#"
    items = expanded["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    found = []
    for item in items:
        for target in item.get(f"{oa}hasTarget", []):
            said: dict[str, Any] = {}
            for selector in target.get(f"{oa}hasSelector", []):
                for key, values in selector.items():
                    if key.startswith(oa):
                        said[key.removeprefix(oa)] = values[0]["@value"]
            if said:
                said["source"] = target[f"{oa}hasSource"][0]["@id"]
                found.append(said)
    sys.stdout.write(
        json.dumps({"id": expanded.get("@id"), "type": expanded.get("@type"), "targets": found})
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
