"""What several rooms' tests build on: where the optional real articles lie, and how to skip."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def shared() -> Path:
    """Return the folder of optional real input: ZHUBI_SHARED, else the checkout's neighbour."""
    chosen = os.environ.get("ZHUBI_SHARED")
    return Path(chosen) if chosen else ROOT.parent / "shared"


def real_articles() -> tuple[Path, ...]:
    """Return the real articles in name order, or nothing when they are not there."""
    return tuple(sorted((shared() / "articles").glob("*.txt")))


def gold_claims() -> tuple[Path, ...]:
    """Return the files of hand-made claims, one an article and of its name, or nothing."""
    return tuple(sorted((shared() / "gold").glob("*.jsonl")))


needs_gold = pytest.mark.skipif(
    not (real_articles() and gold_claims()), reason="the real articles and claims are not here"
)
