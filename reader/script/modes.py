"""The six ways to show an article, and which conversion each is for a text of a given script."""

from enum import StrEnum

from reader.script.chains import CONFIGS
from reader.script.detect import Script

__all__ = ["CONFIGS", "Mode", "config_for", "expects", "wrong_direction"]


class Mode(StrEnum):
    """How an article is shown."""

    SOURCE = "source"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
    TAIWAN = "taiwan"
    TAIWAN_PHRASES = "taiwan-phrases"
    HONG_KONG = "hong-kong"


_FROM_SIMPLIFIED = {
    Mode.TRADITIONAL: "s2t",
    Mode.TAIWAN: "s2tw",
    Mode.TAIWAN_PHRASES: "s2twp",
    Mode.HONG_KONG: "s2hk",
}
_FROM_TRADITIONAL = {
    Mode.SIMPLIFIED: "t2s",
    Mode.TAIWAN: "t2tw",
    Mode.TAIWAN_PHRASES: "t2tw",
    Mode.HONG_KONG: "t2hk",
}
# Why: docs/decisions/script-direction.md.
_FROM_MIXED = {
    Mode.SIMPLIFIED: "t2s",
    Mode.TRADITIONAL: "s2t",
    Mode.TAIWAN: "s2tw",
    Mode.TAIWAN_PHRASES: "s2tw",
    Mode.HONG_KONG: "s2hk",
}


def config_for(mode: Mode, script: Script) -> str | None:
    """Return the conversion that shows a text of this script in this mode; None: as written."""
    if script is Script.HANS:
        return _FROM_SIMPLIFIED.get(mode)
    if script is Script.HANT:
        return _FROM_TRADITIONAL.get(mode)
    return _FROM_MIXED.get(mode)


def expects(config: str) -> Script:
    """Return the script that a conversion is made for."""
    return Script.HANS if config.startswith("s2") else Script.HANT


def wrong_direction(config: str, script: Script) -> bool:
    """Tell whether a conversion would damage a text of this script instead of converting it."""
    return script in (Script.HANS, Script.HANT) and script is not expects(config)
