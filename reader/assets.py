"""Finds the files of `resources/` in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

# In a wheel `resources/` is copied into the package, in a checkout it lies beside it;
# importlib.resources sees neither in an editable install.
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def root() -> Path:
    """Return the folder of the resources; raise FileNotFoundError when there is none."""
    for folder in (_INSTALLED, _CHECKOUT):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"Zhubi's resources are missing: neither {_INSTALLED} nor {_CHECKOUT}")


def path(*parts: str) -> Path:
    """Return the path of one resource, such as `path("fonts", "OFL.txt")`.

    Raises FileNotFoundError, naming the resource, when it is not there.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"Zhubi's resource {'/'.join(parts)} is missing: {found}")
    return found


def files(folder: str, suffix: str) -> tuple[Path, ...]:
    """Return the files directly in a folder of the resources with this suffix, in name order.

    `files("samples", ".txt")`; a folder that is not there has no files.
    """
    return tuple(sorted(found for found in (root() / folder).glob(f"*{suffix}") if found.is_file()))
