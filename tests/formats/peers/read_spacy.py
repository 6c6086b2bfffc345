"""Run by a Python that has spaCy: what it makes of a file of Prodigy, as Prodigy lets it."""

import importlib
import json
import sys
from pathlib import Path


def main(path: Path) -> None:
    """Print the words that spaCy finds at the spans of each task, and the tags of what is apart."""
    tokens = importlib.import_module("spacy.tokens")
    training = importlib.import_module("spacy.training")
    vocab = importlib.import_module("spacy.vocab").Vocab()
    told = []
    for line in filter(None, path.read_text(encoding="utf-8").split("\n")):
        task = json.loads(line)
        words = [token["text"] for token in task["tokens"]]
        doc = tokens.Doc(vocab, words=words, spaces=[token["ws"] for token in task["tokens"]])
        apart, reach, right = [], 0, 0
        for span in sorted(task["spans"], key=lambda span: (span["start"], -span["end"])):
            found = doc.char_span(span["start"], span["end"], label=span["label"])
            right += (
                found is not None
                and found.text == span["text"]
                and (found.start, found.end - 1) == (span["token_start"], span["token_end"])
            )
            if span["start"] >= reach:
                apart.append((span["start"], span["end"], span["label"]))
                reach = span["end"]
        tags = training.offsets_to_biluo_tags(doc, apart)
        example = training.Example.from_dict(doc, {"entities": tags})
        told.append(
            {
                "text": doc.text == task["text"],
                "right": right,
                "spans": len(task["spans"]),
                "entities": len(example.reference.ents) == len(apart),
            }
        )
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
