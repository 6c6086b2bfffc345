"""The ten conversions: which dictionaries each runs, in which order, per choice of dictionaries."""

from typing import Literal, get_args

Dictionaries = Literal["as-shipped", "current"]
DICTIONARIES: tuple[Dictionaries, ...] = get_args(Dictionaries)

CONFIGS: tuple[str, ...] = (
    "s2t",
    "s2tw",
    "s2twp",
    "s2hk",
    "t2s",
    "t2tw",
    "t2hk",
    "tw2s",
    "tw2sp",
    "hk2s",
)

# A chain is stages run one after another; within a stage a later dictionary sees only what the
# earlier ones left unmatched.
Chain = tuple[tuple[str, ...], ...]

# Dictionaries that replace words by other words: what protected terms are kept from.
PHRASES = frozenset({"TWPhrases", "TWPhrasesRev"})

_TO_TRADITIONAL = ("STPhrases", "STCharacters")
_TO_SIMPLIFIED = ("TSPhrases", "TSCharacters")
_FROM_TAIWAN = ("TWVariantsRevPhrases", "TWVariantsRev")
_FROM_HONG_KONG = ("HKVariantsRevPhrases", "HKVariantsRev")

_AS_SHIPPED: dict[str, Chain] = {
    "s2t": (_TO_TRADITIONAL,),
    "s2tw": (_TO_TRADITIONAL, ("TWVariants",)),
    "s2twp": (_TO_TRADITIONAL, ("TWPhrases",), ("TWVariants",)),
    "s2hk": (_TO_TRADITIONAL, ("HKVariants",)),
    "t2s": (_TO_SIMPLIFIED,),
    "t2tw": (("TWVariants",),),
    "t2hk": (("HKVariants",),),
    "tw2s": (_FROM_TAIWAN, _TO_SIMPLIFIED),
    "tw2sp": (("TWPhrasesRev", *_FROM_TAIWAN), _TO_SIMPLIFIED),
    "hk2s": (_FROM_HONG_KONG, _TO_SIMPLIFIED),
}

_TO_SIMPLIFIED_NOW = ("TSPhrases", "TSCharactersExt", "TSCharacters")
_TO_TAIWAN_NOW = ("TWVariantsPhrases", "TWVariants")
_TO_HONG_KONG_NOW = ("HKVariantsPhrases", "HKVariants")

_CURRENT: dict[str, Chain] = {
    "s2t": (_TO_TRADITIONAL,),
    "s2tw": (_TO_TRADITIONAL, _TO_TAIWAN_NOW),
    "s2twp": (_TO_TRADITIONAL, ("TWPhrases", *_TO_TAIWAN_NOW)),
    "s2hk": (_TO_TRADITIONAL, _TO_HONG_KONG_NOW),
    "t2s": (_TO_SIMPLIFIED_NOW,),
    "t2tw": (_TO_TAIWAN_NOW,),
    "t2hk": (_TO_HONG_KONG_NOW,),
    "tw2s": (_FROM_TAIWAN, _TO_SIMPLIFIED_NOW),
    "tw2sp": (("TWPhrasesRev", *_FROM_TAIWAN), _TO_SIMPLIFIED_NOW),
    "hk2s": (_FROM_HONG_KONG, _TO_SIMPLIFIED_NOW),
}


# OpenCC cuts the source into words of this dictionary before the stages run.
_WORDS = {
    "s2t": "STPhrases",
    "s2tw": "STPhrases",
    "s2twp": "STPhrases",
    "s2hk": "STPhrases",
    "t2s": "TSPhrases",
    "tw2s": "TSPhrases",
    "tw2sp": "TSPhrases",
    "hk2s": "TSPhrases",
}


def words(config: str, dictionaries: Dictionaries) -> str | None:
    """Return the dictionary whose words no stage may match across; None: there is no such."""
    return _WORDS.get(config) if dictionaries == "current" else None


def chain(config: str, dictionaries: Dictionaries) -> Chain:
    """Return the chain of one configuration; raise ValueError for an unknown name."""
    table = _AS_SHIPPED if dictionaries == "as-shipped" else _CURRENT
    try:
        return table[config]
    except KeyError:
        raise ValueError(f"Unknown conversion {config!r}: one of {', '.join(CONFIGS)}") from None
