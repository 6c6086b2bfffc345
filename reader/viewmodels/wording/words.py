"""The way from English source texts to the language of the interface, outside of widgets."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from reader.core.article import ArticleStatus
from reader.core.claim import ClaimStatus


def noop(_context: str, text: str) -> str:
    """Mark *text* for the catalogues without translating it yet (tables at module level)."""
    return text


def translate(context: str, text: str) -> str:
    """*text* in the language of the interface."""
    return QCoreApplication.translate(context, text)


def quoted(text: str) -> str:
    """*text* in the quotation marks of the language of the interface."""
    return translate("Words", "“%1”").replace("%1", text)


def listed(texts: Iterable[str]) -> str:
    """Some names in a row, parted as the language of the interface parts them."""
    return translate("Words", ", ").join(texts)


class Counted(QObject):
    """Texts with a number in them. In Python, lupdate knows plurals in ``self.tr`` alone."""

    def claims(self, n: int) -> str:
        """So many claims."""
        return self.tr("%n claim(s)", "", n)

    def articles(self, n: int) -> str:
        """So many articles."""
        return self.tr("%n article(s)", "", n)

    def brought_back(self, n: int) -> str:
        """So many things came back from the trash."""
        return self.tr("%n thing(s) brought back; one undo takes them out again.", "", n)

    def entries(self, n: int) -> str:
        """So many entries of a list."""
        return self.tr("%n entry(ies)", "", n)

    def characters(self, n: int) -> str:
        """So many characters."""
        return self.tr("%n character(s)", "", n)

    def imported(self, n: int) -> str:
        """So many articles came in."""
        return self.tr("%n article(s) imported.", "", n)

    def left_out(self, n: int) -> str:
        """So many files or records did not."""
        return self.tr("%n file(s) or record(s) left out.", "", n)

    def more_lines(self, n: int) -> str:
        """So many lines are not listed."""
        return self.tr("and %n more", "", n)

    def alike(self, n: int) -> str:
        """So many articles resemble others."""
        return self.tr("%n pair(s) of articles are nearly the same.", "", n)

    def exported(self, n: int) -> str:
        """So many claims were written."""
        return self.tr("%n claim(s) exported", "", n)

    def verified(self, n: int) -> str:
        """So many spans were checked in what was written."""
        return self.tr("%n span(s) read back and found exact.", "", n)

    def corrected(self, n: int) -> str:
        """So many articles were given other facts at once."""
        return self.tr("%n article(s) changed; one undo takes it back.", "", n)

    def removed(self, n: int) -> str:
        """So many articles were taken out at once."""
        return self.tr("%n article(s) removed; undo brings them back with their claims.", "", n)

    def made(self, n: int) -> str:
        """So many claims were made at once."""
        return self.tr("%n claim(s) made; one undo takes them back.", "", n)

    def copied(self, n: int) -> str:
        """So many claims are on the clipboard."""
        return self.tr("%n claim(s) copied as Markdown.", "", n)


def short(text: str, most: int = 24) -> str:
    """*text*, its end left out where it has more than *most* characters."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


_ARTICLE_STATUS = {
    ArticleStatus.NEW: noop("Status", "New"),
    ArticleStatus.IN_PROGRESS: noop("Status", "In progress"),
    ArticleStatus.DONE: noop("Status", "Done"),
    ArticleStatus.REVIEWED: noop("Status", "Reviewed"),
}

_CLAIM_STATUS = {
    ClaimStatus.DRAFT: noop("Status", "Draft"),
    ClaimStatus.DONE: noop("Status", "Done"),
    ClaimStatus.REVIEWED: noop("Status", "Reviewed"),
}

_SCRIPTS = {
    "hans": noop("Script", "Simplified"),
    "hant": noop("Script", "Traditional"),
    "mixed": noop("Script", "Mixed"),
    "undecided": noop("Script", "Undecided"),
}

_REASONS = {
    "import_articles": noop("Reason", "import"),
    "edit_article": noop("Reason", "article"),
    "remove_articles": noop("Reason", "removing articles"),
    "mark": noop("Reason", "new claim"),
    "import_claims": noop("Reason", "importing claims"),
    "remove_claims": noop("Reason", "deleting"),
    "respan": noop("Reason", "new ends"),
    "edit_vendors": noop("Reason", "vendor list"),
    "edit_tag_set": noop("Reason", "tag set"),
    "merge_vendors": noop("Reason", "merging vendors"),
    "setting": noop("Reason", "setting"),
    "boilerplate": noop("Reason", "boilerplate"),
    "suggestion": noop("Reason", "suggestion"),
    "place": noop("Reason", "storing the splits of the export"),
    "import_documents": noop("Reason", "importing claims"),
    "stance": noop("Reason", "stance"),
    "kind": noop("Reason", "kind"),
    "certainty": noop("Reason", "certainty"),
    "target": noop("Reason", "target"),
    "vendor": noop("Reason", "vendor"),
    "offers": noop("Reason", "offers"),
    "mention": noop("Reason", "mention"),
    "metric": noop("Reason", "metric"),
    "speaker": noop("Reason", "speaker"),
    "time": noop("Reason", "time"),
    "flag": noop("Reason", "flag"),
    "note": noop("Reason", "note"),
    "note_on": noop("Reason", "note"),
    "status": noop("Reason", "status"),
    "bulk": noop("Reason", "bulk edit"),
    "everywhere": noop("Reason", "label every occurrence"),
    "found": noop("Reason", "new project"),
    "import_format": noop("Reason", "importing from another tool"),
    "settle_repair": noop("Reason", "settling a repair"),
    "drop_repair": noop("Reason", "dropping a repair"),
    "bring_back": noop("Reason", "bringing back"),
    "salvage": noop("Reason", "salvage"),
    "take_in_annotator": noop("Reason", "taking another annotator's claims in"),
    "adjudicate": noop("Reason", "deciding between annotators"),
}

_REVERT = "revert_"


def article_status(status: ArticleStatus) -> str:
    """The name of an article's status."""
    return translate("Status", _ARTICLE_STATUS[status])


def claim_status(status: ClaimStatus) -> str:
    """The name of a claim's status."""
    return translate("Status", _CLAIM_STATUS[status])


def claim_status_named(key: str) -> str:
    """The name of a claim's status by its key; an unknown one reads as it is."""
    return claim_status(ClaimStatus(key)) if key in set(ClaimStatus) else key


def script_name(script: str) -> str:
    """The name of a detected script; an unknown one reads as it is."""
    return translate("Script", _SCRIPTS[script]) if script in _SCRIPTS else script


def reason(key: str) -> str:
    """What a change was for, in words; a key this version does not know reads as it is."""
    if key.startswith(_REVERT):
        of = reason(key.removeprefix(_REVERT))
        return translate("Reason", "taking back: %1").replace("%1", of)
    return translate("Reason", _REASONS[key]) if key in _REASONS else key
