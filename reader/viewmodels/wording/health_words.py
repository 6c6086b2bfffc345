"""What is wrong with a project that is looked over, and what of a damaged one is lost.

For translation; ``%1`` … stand for values.
"""

from reader.viewmodels.wording.words import noop

#: What looking a project over finds.
SENTENCES = (
    noop("Sentences", "file: %1"),
    noop("Sentences", "file: row %1 of %2 points at a missing row of %3"),
    noop("Sentences", "claim %1: its columns disagree with its record"),
    noop("Sentences", "history row %1: what it did cannot be read"),
    noop("Sentences", "setting %1: what it is set to cannot be read"),
    noop("Sentences", "history: %1 rows are numbered from %2 to %3"),
    noop("Sentences", "%1: the search index is damaged, so words may not be found"),
    noop("Sentences", "%1: the search index lacks %2 rows, so words may not be found"),
    noop(
        "Sentences",
        "search index: %1 texts and %2 claims are not in it yet; they are found, and indexed when "
        "the window is open",
    ),
    noop("Sentences", "%1: the text was altered (its hash differs)"),
    noop("Sentences", "%1: length differs from the text"),
    noop("Sentences", "%1: boilerplate does not fit the text"),
    noop("Sentences", "%1, claim %2, %3: the text at [%4, %5) is not “%6”"),
    noop("Sentences", "%1, claim %2: %3 %4 is not in the tag set"),
    noop("Sentences", "%1, claim %2: vendor %3 is not in the list"),
)

#: What cannot be saved from a damaged project.
LOST = (
    noop("Sentences", "the text %1… was altered and is not taken"),
    noop("Sentences", "article %1: its text cannot be read"),
    noop("Sentences", "article %1 stands there twice"),
    noop("Sentences", "article %1: some of its boilerplate does not fit"),
    noop("Sentences", "claim %1: its article is lost (%2)"),
    noop("Sentences", "claim %1: its words are not what the article says"),
    noop("Sentences", "article %1: %2"),
    noop("Sentences", "claim %1: %2"),
    noop("Sentences", "vendor %1: %2"),
    noop("Sentences", "tag set %1: %2"),
    noop("Sentences", "setting %1: %2"),
    noop("Sentences", "texts: %1"),
    noop("Sentences", "articles: %1"),
    noop("Sentences", "claims: %1"),
    noop("Sentences", "vendors: %1"),
    noop("Sentences", "tag_sets: %1"),
    noop("Sentences", "settings: %1"),
    noop("Sentences", "row %1 cannot be read"),
)
