"""What desktops are told about the app agrees with the app."""

import runpy
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

from reader.cli.table import ENTRIES
from reader.store.file_header import APPLICATION_ID

_LINUX = Path(__file__).parents[1] / "packaging/linux"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(not _LINUX.is_dir(), reason="an installed package, not a checkout")


def _entry() -> ConfigParser:
    entry = ConfigParser(interpolation=None)
    entry.read(_LINUX / "zhubi.desktop", encoding="utf-8")
    return entry


def _file_type() -> ET.Element:
    found = ET.parse(_LINUX / "zhubi-mime.xml").find(f"{_MIME}mime-type")
    assert found is not None
    return found


def test_the_file_type_knows_a_project_by_its_application_id() -> None:
    inner = _file_type().find(f"{_MIME}magic/{_MIME}match/{_MIME}match")
    assert inner is not None
    assert inner.get("offset") == "68"
    assert inner.get("value", "").encode() == APPLICATION_ID.to_bytes(4, "big")


def test_the_desktop_opens_the_file_type_with_the_app() -> None:
    entry = _entry()["Desktop Entry"]
    assert entry["MimeType"] == f"{_file_type().get('type')};"
    assert entry["Exec"] == "zhubi %f"


def test_the_metainfo_names_entry_and_file_type() -> None:
    info = ET.parse(_LINUX / "org.zhubi.Zhubi.metainfo.xml")
    assert info.findtext("launchable") == "zhubi.desktop"
    assert info.findtext("provides/mediatype") == _file_type().get("type")


def test_the_manual_page_has_every_command() -> None:
    page = runpy.run_path(str(_LINUX / "manual.py"))["manual_page"]()
    titles = [line[4:].replace(r"\-", "-") for line in page.splitlines() if line[:4] == ".SS "]
    assert titles == [entry.name for entry in ENTRIES]
    assert page.count("PROJECT") > len(ENTRIES)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment"])
def test_the_entry_speaks(language: str, key: str) -> None:
    entry = _entry()["Desktop Entry"]
    assert entry[f"{key}[{language}]"] != entry[key]
