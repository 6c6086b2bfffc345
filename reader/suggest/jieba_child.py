"""The child process that cuts Chinese text into words: lines of JSON in, lines of JSON out.

It holds jieba and its dictionary (two seconds and 77 MB), which would stop the window if they
lived in one of its threads. It ends when its input is closed, that is with its parent.
"""

import json
import logging
import sys
from collections.abc import Sequence
from itertools import accumulate

import jieba

#: More than any word of the dictionary, so that a vendor's name is never cut.
_FREQUENCY = 2_000_000


def _tokenizer(words: Sequence[str]) -> jieba.Tokenizer:
    """jieba's own dictionary with *words* added, without the cache file it would leave behind."""
    logging.getLogger("jieba").setLevel(logging.CRITICAL)
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    for word in words:
        tokenizer.add_word(word, freq=_FREQUENCY)
    return tokenizer


def _edges(tokenizer: jieba.Tokenizer, text: str) -> list[int]:
    """Where words end, in code points, beginning with 0."""
    return [0, *accumulate(len(word) for word in tokenizer.cut(text, HMM=True))]


def main() -> None:
    """Answer requests ``{"id": 1, "text": "…"}`` with ``{"id": 1, "edges": [0, …]}``.

    The first line is ``{"words": […]}``, the names to add; it is answered by ``{"ready": true}``
    once the dictionary is loaded.
    """
    requests = sys.stdin
    tokenizer = _tokenizer(json.loads(requests.readline())["words"])
    _answer({"ready": True})
    for line in requests:
        request = json.loads(line)
        _answer({"id": request["id"], "edges": _edges(tokenizer, request["text"])})


def _answer(data: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(data) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
