"""Why a dataset is not written, or not read as it stands, for translation; ``%1`` … are values."""

from reader.viewmodels.wording.words import noop

#: Errors of writing and reading the project's own layouts.
SENTENCES = (
    noop("Sentences", "article %1 has no %2 rendition"),
    noop(
        "Sentences",
        "the %1 rendition of %2 would be named %3, like another article; rename that one",
    ),
    noop("Sentences", "%1 of %2 spans verified; nothing was written"),
    noop("Sentences", "the layouts of an export are %1"),
    noop(
        "Sentences",
        "%1 has a %2 that is not of a dataset; it was left as it is. Choose a folder of its own "
        "for the dataset.",
    ),
    noop("Sentences", "the version %1 is not made of three numbers like 1.2.0"),
    noop("Sentences", "the renditions of a dataset are %1"),
    noop("Sentences", "renditions need a conversion"),
    noop(
        "Sentences",
        "%1 is not as an earlier export wrote it, so it was left as it is; nothing was written. "
        "Choose another folder for the export",
    ),
    noop("Sentences", "cannot read %1: %2"),
    noop("Sentences", "Parquet needs the optional extra: pip install 'zhubi[parquet]'"),
    noop(
        "Sentences",
        "%1 holds two exports, documents.jsonl and documents-*.jsonl; choose a file",
    ),
    noop("Sentences", "%1 holds no documents.jsonl and no documents-*.jsonl"),
    noop("Sentences", "two articles are named %1; rename one of them"),
    noop("Sentences", "article %1: lone surrogate at code point %2"),
    noop("Sentences", "article %1: its text is not the one its hash and length stand for"),
    noop("Sentences", "article %1: the boilerplate at [%2, %3) is not %4"),
    noop("Sentences", "claim %1 does not belong to article %2"),
    noop("Sentences", "article %1, claim %2, %3: the text at [%4, %5) is not %6"),
    noop("Sentences", "article %1: the split %2 is none of %3"),
    noop("Sentences", "not a stand-off document (%1)"),
    noop("Sentences", "%1: the articles do not give back the full records"),
    noop("Sentences", "%1: the disk gives back other bytes than were written"),
    noop("Sentences", "%1: %2 records read, %3 written"),
    noop(
        "Sentences",
        "%1, line %2, %3: not what the article says there; the export was not made",
    ),
    noop("Sentences", "%1: a text holds a lone surrogate (%2)"),
    noop("Sentences", "%1 is a folder; nothing was written"),
    noop("Sentences", "%1 is a device or a pipe; nothing was written"),
    noop("Sentences", "cannot write to %1: %2; nothing was changed there"),
)

#: Why a claim stands in the documents layout alone.
LEFT_OUT = (
    noop("Sentences", "no stance chosen"),
    noop("Sentences", "the id %1 is not made of a-z, 0-9 and hyphens"),
    noop("Sentences", "stance %1 is not in the tag set"),
    noop("Sentences", "kind %1 is not in the tag set"),
    noop("Sentences", "certainty %1 is not in the tag set"),
    noop("Sentences", "speaker %1 is not in the tag set"),
    noop("Sentences", "metric kind %1 is not in the tag set"),
    noop("Sentences", "comparator %1 is not in the tag set"),
    noop("Sentences", "a copy of claim %1 in a near-duplicate article"),
)

#: What is wrong with a line of a dataset that is read.
LINES = (
    noop("Sentences", "%1 is no JSON number"),
    noop("Sentences", "the number %1 is too large"),
    noop("Sentences", "nested too deeply"),
    noop("Sentences", "not UTF-8 (byte %1 of the line)"),
    noop("Sentences", "not JSON (%1, column %2)"),
    noop("Sentences", "not an object"),
    noop("Sentences", "stand-off, and the text of %1 is not here"),
    noop("Sentences", "script_variant: expected source, hans or hant"),
    noop("Sentences", "claims: expected a list"),
    noop("Sentences", "doc_sha256: the text is not the one this hash stands for"),
    noop("Sentences", "length: the text has %1 code points"),
    noop("Sentences", "boilerplate[%1].quote: not what the text says there"),
    noop("Sentences", "article %1 stands in an earlier line already"),
    noop("Sentences", "vendor %1 is described differently elsewhere; kept that"),
    noop("Sentences", "%1.article: not the uuid of this line"),
    noop("Sentences", "%1.id: claim %2 stands in the file already"),
    noop("Sentences", "%1: the text at [%2, %3) is not what the claim quotes"),
    noop("Sentences", "schema: expected %1"),
    noop(
        "Sentences",
        "%1: a stand-off dataset holds no texts; rebuild it first with the check.py beside it. "
        "Nothing was taken in",
    ),
    noop("Sentences", "%1: written as %2; this version of Zhubi reads %3. Nothing was taken in"),
    noop(
        "Sentences",
        "%1: this is the layout %2; articles and claims are read from %3. Nothing was taken in",
    ),
    noop(
        "Sentences",
        "article %1: the project has another text under its id; it was taken in under a new one",
    ),
    noop("Sentences", "claim %1: the project holds it differently; the project's was kept"),
)
