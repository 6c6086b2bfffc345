"""The converter loads late, keeps little, says what it is and refuses what it does not know."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from reader.script import CONFIGS, Converter, DictionaryError, opencc_files
from reader.script import engine as engine_module


def test_importing_the_room_loads_no_dictionary_and_no_engine():
    code = (
        "import sys\n"
        "from reader.script import Converter, Utf16Map, detect, fold\n"
        "detect('软件里的信息'); fold('軟體'); Converter().rendition('软件', None)\n"
        "print(sorted({'opencc', 'jieba', 'sqlite_utils'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_as_written_is_the_text_itself(current):
    rendition = current.rendition("软件", None)
    assert (rendition.text, rendition.config, rendition.blocks) == ("软件", None, ())
    assert current.convert("软件", None) == "软件"


def test_a_rendition_knows_its_conversion(current):
    rendition = current.rendition("软件", "s2twp")
    assert (rendition.source, rendition.text, rendition.config) == ("软件", "軟體", "s2twp")


def test_an_unknown_conversion_is_refused(current):
    with pytest.raises(ValueError, match="Unknown conversion 's2x': one of s2t, s2tw"):
        current.convert("软件", "s2x")


def test_unknown_dictionaries_are_refused():
    with pytest.raises(ValueError, match="as-shipped or current"):
        Converter(dictionaries="newest")


def test_the_same_paragraph_is_converted_once():
    converter = Converter()
    assert converter.rendition("软件", "s2t") is converter.rendition("软件", "s2t")
    assert converter.rendition("软件", "s2t") is not converter.rendition("软件", "s2tw")


def test_what_was_used_longest_ago_is_forgotten_first(monkeypatch):
    monkeypatch.setattr(engine_module, "_KEPT", 3 * (2 + engine_module._EACH))
    converter = Converter()
    old, kept = converter.rendition("软件", "s2t"), converter.rendition("信息", "s2t")
    new = converter.rendition("干部", "s2t")
    assert converter.rendition("信息", "s2t") is kept
    converter.rendition("发展", "s2t")
    assert converter.rendition("信息", "s2t") is kept
    assert converter.rendition("软件", "s2t") is not old
    assert converter.rendition("干部", "s2t") is not new


def test_a_very_long_text_is_not_kept(monkeypatch):
    monkeypatch.setattr(engine_module, "_WORTH_KEEPING", 3)
    converter = Converter()
    assert converter.rendition("软件信息", "s2t") is not converter.rendition("软件信息", "s2t")


def test_a_stream_of_lines_is_converted_line_by_line(current):
    lines = ["软件\n", "\n", "信息"]
    found = list(current.renditions(iter(lines), "s2twp"))
    assert [rendition.text for rendition in found] == ["軟體\n", "\n", "資訊"]
    assert [rendition.text for rendition in current.renditions(lines, None)] == lines


def test_threads_share_a_converter():
    converter = Converter()
    text = "软件里的信息，头发和干部。"
    expected = {config: Converter().convert(text, config) for config in CONFIGS}
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda c: (c, converter.rendition(text, c).text), CONFIGS * 4))
    assert all(expected[config] == shown for config, shown in found)


def test_preparing_loads_the_dictionaries(monkeypatch):
    converter = Converter(dictionaries="as-shipped")
    converter.prepare("t2s")
    monkeypatch.setattr(opencc_files, "read", None)
    assert converter.convert("軟體", "t2s") == "软体"
    converter.prepare(None)


def test_versions_name_the_dictionaries(shipped, current):
    assert shipped.version == f"opencc-python-reimplemented {opencc_files.version()}"
    assert current.version == f"OpenCC 1.4.2 over {shipped.version}"
    assert (shipped.dictionaries, current.dictionaries) == ("as-shipped", "current")
    assert shipped.name == current.name == "zhubi"


def test_a_foreign_package_of_the_same_name_is_recognised(monkeypatch):
    monkeypatch.delattr("opencc.opencc.StringTree")
    with pytest.raises(DictionaryError, match="uninstall 'opencc'"):
        Converter(dictionaries="as-shipped").convert("软件", "s2t")


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "opencc.opencc", None)
    with pytest.raises(DictionaryError, match="opencc-python-reimplemented is missing"):
        Converter(dictionaries="as-shipped").convert("软件", "s2t")


def test_other_dictionaries_than_the_overlay_builds_upon_are_refused(monkeypatch):
    read = opencc_files.read
    monkeypatch.setattr(opencc_files, "read", lambda name: (read(name)[0], 0))
    with pytest.raises(DictionaryError, match="choose the dictionaries as shipped"):
        Converter().convert("软件", "s2t")


def test_a_damaged_dictionary_is_named(monkeypatch, tmp_path):
    (tmp_path / "TWVariants.txt").write_text("僞\t偽\n壞\n", encoding="utf-8")
    monkeypatch.setattr(opencc_files, "folder", lambda: tmp_path)
    with pytest.raises(DictionaryError, match=r"TWVariants\.txt cannot be read"):
        Converter(dictionaries="as-shipped").convert("僞", "t2tw")


def test_lines_of_another_form_are_refused():
    assert opencc_files.parse("") == {}
    assert opencc_files.parse("甲\t乙\r\n丙\t丁\n") == {"甲": "乙", "丙": "丁"}
    for wrong in ("甲", "甲\t乙\n丙", "甲\t乙\n丙\t丁\t戊\t己"):
        with pytest.raises(ValueError, match="not of the form"):
            opencc_files.parse(wrong)
