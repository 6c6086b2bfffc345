"""Script conversion with exact positions, script detection and folding.

Importing this room loads neither dictionaries nor opencc: both wait for the first conversion.
"""

from reader.script.alignment import Block, Choice, Rendition
from reader.script.chains import CONFIGS, DICTIONARIES, Dictionaries
from reader.script.detect import Detection, Script, detect
from reader.script.engine import Converter
from reader.script.fold import fold
from reader.script.graphemes import clusters, snap_outward
from reader.script.modes import Mode, config_for, wrong_direction
from reader.script.opencc_files import DictionaryError
from reader.script.search_forms import in_widths, search_forms
from reader.script.utf16 import Utf16Map

__all__ = [
    "CONFIGS",
    "DICTIONARIES",
    "Block",
    "Choice",
    "Converter",
    "Detection",
    "Dictionaries",
    "DictionaryError",
    "Mode",
    "Rendition",
    "Script",
    "Utf16Map",
    "clusters",
    "config_for",
    "detect",
    "fold",
    "in_widths",
    "search_forms",
    "snap_outward",
    "wrong_direction",
]
