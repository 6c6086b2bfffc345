"""The catalogues: complete, compiled as they stand, and in step with the code."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest

from reader import assets
from reader.viewmodels.settings import LANGUAGES
from tests.builders import ROOT

CHINESE = tuple(code for code in LANGUAGES if code != "en")


def tool(name: str) -> str:
    """One of Qt's translation tools, which come with PySide6."""
    found = Path(PySide6.__file__).parent / name
    if not found.exists() and sys.platform != "win32":
        pytest.skip(f"no {name} here")
    # They load QtNetwork, whose system libraries the window itself does without.
    if subprocess.run([found, "-version"], capture_output=True, check=False).returncode == 127:
        pytest.skip(f"{name} lacks a library of the system")
    return str(found)


def messages(path: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    """Context, source text and translations of every message; ends at an unfinished one."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            assert translation.get("type") is None, message.findtext("source")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = tuple(forms or [translation.text or ""])
            found.append((context.findtext("name", ""), message.findtext("source", ""), texts))
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_left_untranslated(code: str) -> None:
    found = messages(assets.path("translations", f"zhubi_{code}.ts"))
    assert [source for _, source, texts in found if not all(texts)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_survive_translation(code: str) -> None:
    for _, source, texts in messages(assets.path("translations", f"zhubi_{code}.ts")):
        for mark in ("%1", "%2", "{0}"):
            assert all((mark in source) == (mark in text) for text in texts), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_catalogue_is_up_to_date(code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    source = assets.path("translations", f"zhubi_{code}.ts")
    subprocess.run([tool("lrelease"), "-silent", source, "-qm", compiled], check=True)
    assert compiled.read_bytes() == assets.path("translations", f"zhubi_{code}.qm").read_bytes()


@pytest.mark.parametrize("code", CHINESE)
def test_the_catalogue_has_every_text_of_the_code(code: str, tmp_path: Path) -> None:
    kept = assets.path("translations", f"zhubi_{code}.ts")
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    said = subprocess.run(
        [tool("lupdate"), *COLLECT, "-ts", fresh],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert "warning" not in said.stderr.lower()
    assert sorted(messages(fresh)) == sorted(messages(kept))


#: How the catalogues are brought up to date; docs/decisions/window-translations.md.
COLLECT = (
    "-silent",
    "-extensions",
    "py",
    "reader/ui",
    "reader/viewmodels",
    "-tr-function-alias",
    "QT_TRANSLATE_NOOP=noop",
    "-locations",
    "none",
    "-no-obsolete",
    "-disable-heuristic",
    "similartext",
)


def test_no_text_is_handed_over_where_lupdate_does_not_see_it() -> None:
    folders = (ROOT / "reader" / room for room in ("ui", "viewmodels"))
    sources = (path for folder in folders for path in folder.rglob("*.py"))
    hidden = re.compile(r"partial\(\s*(?:translate|self\.tr)\b")
    assert [path.name for path in sources if hidden.search(path.read_text(encoding="utf-8"))] == []
