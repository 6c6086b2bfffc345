"""The JSON of ``zhubi convert --map``: a text, and where each stretch of it comes from."""

from array import array
from collections.abc import Iterator
from hashlib import sha256

from reader import __version__
from reader.cli.terminal import Terminal
from reader.cli.text_input import TextInput
from reader.core.json_text import compact
from reader.script import Converter

SCHEMA = "map/1"

#: Blocks written at once.
_BLOCKS = 4096


def write_map(source: TextInput, converter: Converter, config: str, terminal: Terminal) -> None:
    """Write one JSON object whose memory does not grow with the text, only with its blocks.

    Lines can be converted one by one, because no dictionary entry reaches over a line end.
    """
    head = {
        "schema": SCHEMA,
        "config": config,
        "dictionaries": converter.dictionaries,
        "engine": f"{converter.name} {__version__}",
        "dictionary_version": converter.version,
        "unit": "code point",
    }
    terminal.write((compact(head)[:-1] + ',"text":"').encode())
    blocks = array("Q")
    read = written = 0
    digest = sha256()
    for rendition in converter.renditions(source.pieces(), config):
        terminal.write(compact(rendition.text)[1:-1].encode())
        for block in rendition.blocks:
            blocks.extend(
                (block.s0 + read, block.s1 + read, block.d0 + written, block.d1 + written)
            )
        read += len(rendition.source)
        written += len(rendition.text)
        digest.update(rendition.source.encode())
        source.report(terminal)
    tail = {"source_length": read, "text_length": written, "source_sha256": digest.hexdigest()}
    terminal.write(('",' + compact(tail)[1:-1] + ',"blocks":[').encode())
    for piece in _pieces(blocks):
        terminal.write(piece.encode())
    terminal.write(b"]}\n")


def _pieces(blocks: "array[int]") -> Iterator[str]:
    for start in range(0, len(blocks), 4 * _BLOCKS):
        part = blocks[start : start + 4 * _BLOCKS]
        rows = [part[at : at + 4].tolist() for at in range(0, len(part), 4)]
        yield ("," if start else "") + compact(rows)[1:-1]
