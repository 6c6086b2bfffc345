"""The fast engine says exactly what the port says, and knows the same positions."""

import json
import os
from functools import partial
from pathlib import Path

import opencc
import pytest

from reader.script import CONFIGS
from reader.script.chains import chain
from reader.script.compiling import SEPARATOR
from reader.script.library import Library
from tests.script import oracle

# The full count, 10,000 texts a conversion, takes some minutes: ZHUBI_FUZZ=10000.
COUNT = int(os.environ.get("ZHUBI_FUZZ", "1500"))

PHRASED = ("s2t", "s2tw", "s2twp", "s2hk", "t2s", "tw2s", "tw2sp", "hk2s")


@pytest.mark.parametrize("config", CONFIGS)
def test_overlapping_keys_convert_as_the_port_converts_them(shipped, config):
    port = oracle.shipped(config)
    texts = oracle.overlapping(config, "as-shipped", COUNT)
    wrong = [text for text in texts if shipped.convert(text, config) != port.convert(text)]
    assert wrong == []


@pytest.mark.parametrize("config", CONFIGS)
def test_overlapping_keys_over_current_dictionaries_convert_as_in_opencc(current, config):
    opencc = oracle.oracle(config, "current")
    texts = oracle.overlapping(config, "current", COUNT)
    wrong = [text for text in texts if current.convert(text, config) != opencc.convert(text)]
    assert wrong == []


@pytest.mark.parametrize("dictionaries", ["as-shipped", "current"])
@pytest.mark.parametrize("config", CONFIGS)
def test_atoms_are_those_of_the_oracle(config, dictionaries, shipped, current):
    converter = shipped if dictionaries == "as-shipped" else current
    expected = oracle.oracle(config, dictionaries)
    texts = oracle.overlapping(config, dictionaries, COUNT // 3)
    wrong = [t for t in texts if converter.rendition(t, config).blocks != expected.atoms(t)]
    assert wrong == []


@pytest.mark.parametrize("dictionaries", ["as-shipped", "current"])
@pytest.mark.parametrize("config", CONFIGS)
def test_segments_are_those_of_the_oracle(config, dictionaries):
    conversion = Library(dictionaries=dictionaries, protected=()).conversion(config)
    for text in oracle.overlapping(config, dictionaries, COUNT // 10):
        before = text
        run = conversion.run(text)
        steps = enumerate(oracle.oracle(config, dictionaries).steps(text))
        for number, step in steps:
            stage = conversion.stages[number]
            cuts = partial(conversion.cuts, number, run)
            longer = [(b.s0, b.s1) for b in step.blocks if b.s1 - b.s0 > 1 or b.d1 - b.d0 > 1]
            assert [(start, end) for _, start, end in stage.segments(before, cuts)] == longer
            before = step.text


@pytest.mark.parametrize("config", PHRASED)
def test_the_fuzz_catches_a_leftmost_longest_engine(config):
    port, wrong = oracle.shipped(config), oracle.leftmost(config, "as-shipped")
    texts = oracle.overlapping(config, "as-shipped", 1000)
    differing = sum(wrong.convert(text) != port.convert(text) for text in texts)
    assert differing >= 5


@pytest.mark.parametrize("config", CONFIGS)
def test_the_tree_is_the_port(config):
    port, tree = oracle.shipped(config), oracle.oracle(config, "as-shipped")
    texts = oracle.overlapping(config, "as-shipped", 200)
    assert [tree.convert(text) for text in texts] == [port.convert(text) for text in texts]


@pytest.mark.parametrize(
    "config, text, converted",
    [
        ("s2t", "大症结点", "大癥結點"),
        ("s2twp", "复试算表", "復試算表"),
        ("t2s", "示覆盆子", "示覆盆子"),
        ("tw2s", "藉據瞭解", "藉据了解"),
        ("tw2sp", "類比特幣", "类比特币"),
    ],
)
def test_the_longest_key_wins_before_the_leftmost(shipped, config, text, converted):
    assert shipped.convert(text, config) == converted


@pytest.mark.parametrize("config", CONFIGS)
def test_lines_convert_alone_as_they_do_in_the_whole(shipped, config):
    lines = oracle.overlapping(config, "as-shipped", 200)
    whole = shipped.convert("\n".join(lines), config)
    assert whole == "\n".join(shipped.convert(line, config) for line in lines)


def test_separators_are_those_of_the_port():
    every = [chr(number) for number in range(0x110000)]
    ours = [char for char in every if SEPARATOR.fullmatch(char)]
    assert ours == [char for char in every if oracle.PORT_SEPARATORS.fullmatch(char)]


def test_chains_as_shipped_are_those_of_the_port():
    def names(part):
        if part["type"] == "txt":
            return (part["file"].removesuffix(".txt"),)
        return tuple(name for inner in part["dicts"] for name in names(inner))

    for config in CONFIGS:
        file = Path(opencc.__file__).parent / "config" / f"{config}.json"
        stages = json.loads(file.read_text(encoding="utf-8"))["conversion_chain"]
        assert chain(config, "as-shipped") == tuple(names(stage["dict"]) for stage in stages)
