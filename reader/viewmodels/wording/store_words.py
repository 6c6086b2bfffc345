"""What the project and its file say when something goes wrong, for translation."""

from reader.viewmodels.wording.words import noop

#: Errors of the project, its file and its values.
SENTENCES = (
    noop("Sentences", "%1 is damaged (%2); the older backups were kept"),
    noop("Sentences", "%1 is not a file, so no backup was put in its place"),
    noop("Sentences", "%1 cannot be written: %2"),
    noop("Sentences", "%1 cannot be written: %2. Nothing was changed."),
    noop("Sentences", "%1 cannot be opened: %2"),
    noop("Sentences", "%1: cannot be opened: %2"),
    noop("Sentences", "%1 could not be restored: %2"),
    noop("Sentences", "more is read from the file than it holds"),
    noop("Sentences", "stored claim: %1"),
    noop("Sentences", "%1 is not a Zhubi project (not an SQLite database)"),
    noop("Sentences", "%1 is an SQLite database, but not a Zhubi project"),
    noop(
        "Sentences",
        "%1 was made by a newer version of Zhubi (form %2; this version reads up to "
        "%3). It was left untouched: please update Zhubi.",
    ),
    noop("Sentences", "%1 is not a Zhubi project (not a file)"),
    noop("Sentences", "half a character (a lone surrogate) cannot be stored"),
    noop("Sentences", "%1 is damaged: %2"),
    noop("Sentences", "%1 is damaged: reading it does not come to an end"),
    noop("Sentences", "%1 lacks some of the tables of a Zhubi project"),
    noop(
        "Sentences",
        "%1 holds a %2 named %3 that Zhubi did not make. It was not opened: such a file"
        " could change or hide data behind your back.",
    ),
    noop("Sentences", "history row %1: no such kind of value: %2"),
    noop("Sentences", "history row %1 is not of the expected form"),
    noop("Sentences", "the index names the text %1, which is not there"),
    noop("Sentences", "%1 exists already; open it or choose another name"),
    noop("Sentences", "%1 cannot be made: %2"),
    noop(
        "Sentences",
        "%1 is of an older form and cannot be opened for reading only; copy it to a "
        "place where it can be written",
    ),
    noop("Sentences", "%1 is damaged; it was left as it is"),
    noop("Sentences", "the copy %1 cannot be written: %2"),
    noop("Sentences", "%1 is being written by another program; try again later"),
    noop("Sentences", "%1 is being written by another program; try again in a moment"),
    noop("Sentences", "the %1 %2 is %3"),
    noop("Sentences", "stored record is not JSON: %1"),
    noop("Sentences", "%1 is open for reading only; nothing was changed"),
    noop(
        "Sentences",
        "another program has changed the project in this moment; nothing was changed",
    ),
    noop(
        "Sentences",
        "%1: the disk reported a fault while the last change was saved. The change is "
        "in the file, but a power cut might lose it; please look after the disk and "
        "make a backup elsewhere.",
    ),
    noop(
        "Sentences",
        "%1 can neither be written nor read just now, so it is not known whether the "
        "last change was saved. What was saved before is safe; please close the project"
        " and open it again once the disk is there.",
    ),
    noop("Sentences", "%1 has no article in place %2"),
    noop("Sentences", "stored article: %1 is not a status"),
    noop("Sentences", "%1 has no %2 %3"),
    noop("Sentences", "%1 has no claim in row %2"),
    noop("Sentences", "%1 is damaged: the text %2 is none"),
    noop("Sentences", "an article needs an id and a name"),
    noop("Sentences", "article %1: not a SHA-256 and a length"),
    noop("Sentences", "an edit keeps the kind and the id"),
    noop("Sentences", "a change that changes nothing"),
    noop("Sentences", "a change names the same value twice on one side"),
    noop("Sentences", "claim %1: a claim needs at least one fragment"),
    noop("Sentences", "claim %1: fragments must be in order and apart"),
    noop("Sentences", "%1: lone surrogate at code point %2"),
    noop("Sentences", "a span needs 0 ≤ start < end, not [%1, %2)"),
    noop("Sentences", "span [%1, %2) leaves the text of %3 code points"),
    noop("Sentences", "quote of %1 code points does not fill [%2, %3)"),
    noop("Sentences", "claim %1 has both vendors with different stances; settle that first"),
    noop("Sentences", "%1 has no value %2"),
    noop("Sentences", "the tag set has no field %1"),
    noop("Sentences", "field %1: two values have the same key"),
    noop("Sentences", "field %1: the default %2 is no value of it"),
    noop("Sentences", "%1: the project already has this text as %2"),
    noop("Sentences", "%1: the text is not of the length that is stated"),
    noop("Sentences", "%1: the text of an article is never altered"),
    noop("Sentences", "claim %1, %2: the article does not have these words at [%3, %4)"),
    noop("Sentences", "%1 has no vendor %2"),
    noop("Sentences", "the project has no vendor %1"),
    noop("Sentences", "%1 is damaged: it has no tag set"),
    noop("Sentences", "%1: expected %2, found %3"),
    noop("Sentences", "%1: nested too deeply"),
    noop("Sentences", "%1: not an object"),
    noop("Sentences", "%1: there is no column %2"),
    noop("Sentences", "%1: there is no field %2"),
    noop("Sentences", "%1 is not JSON: %2"),
    noop("Sentences", "%1 is too large for such a list"),
    noop("Sentences", "the guideline is empty"),
    noop("Sentences", "%1 is not there, or not a file"),
    noop(
        "Sentences",
        "%1 is not UTF-8: byte %2; save it as UTF-8 (in a spreadsheet as “CSV UTF-8”)",
    ),
    noop("Sentences", "%1 is not UTF-8: byte %2"),
    noop("Sentences", "%1: the column %2 is there twice"),
    noop("Sentences", "an object has the key %1 twice"),
    noop("Sentences", "the project or its claims need what would be gone"),
    noop("Sentences", "%1 was not closed properly; open it once, then it can be restored"),
    noop("Sentences", "%1 is the project itself, so nothing was put in its place"),
    noop("Sentences", "%1 is the same vendor"),
    noop("Sentences", "%1: too large to be worked with"),
    noop("Sentences", "%1 is not a file. %2"),
    noop(
        "Sentences",
        "%1 names another file, which Zhubi's own journals never do, and SQLite would "
        "delete that file. %2",
    ),
    noop(
        "Sentences",
        "%1 does not belong to %2: another database of that name has left it, and "
        "SQLite would write it over the project. %3",
    ),
    noop(
        "Sentences",
        "%1 was not opened and nothing was changed. If the project is yours, move %2 "
        "elsewhere and open it again.",
    ),
)
