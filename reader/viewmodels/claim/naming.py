"""Naming vendors by words of the text or by typing, and what the project learns from it."""

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.core import claim_edits
from reader.core.change import Change, Entity
from reader.core.claim import Claim
from reader.core.errors import ZhubiError
from reader.core.lazily import Lazily
from reader.core.span import Quote
from reader.core.tagset import Vendor
from reader.script import fold
from reader.viewmodels.desk import Desk
from reader.viewmodels.notices import Notice, Weight
from reader.viewmodels.wording.languages import Languages
from reader.viewmodels.wording.words import translate

if TYPE_CHECKING:
    from reader.project.occurrence_labelling import vendor_called, vendors_named
    from reader.suggest.alias_learning import alias_of, vendor_named, with_alias
else:
    alias_of = Lazily("reader.suggest.alias_learning", "alias_of")
    vendor_called = Lazily("reader.project.occurrence_labelling", "vendor_called")
    vendor_named = Lazily("reader.suggest.alias_learning", "vendor_named")
    vendors_named = Lazily("reader.project.occurrence_labelling", "vendors_named")
    with_alias = Lazily("reader.suggest.alias_learning", "with_alias")


@dataclass(slots=True)
class _Edit:
    """What one act takes out and puts in; what it leaves as it was is left out."""

    removed: list[Entity] = field(default_factory=list)
    added: list[Entity] = field(default_factory=list)

    def put(self, before: Claim | Vendor, after: Claim | Vendor) -> None:
        if before != after:
            self.removed.append(before)
            self.added.append(after)


class Naming(QObject):
    """Gives the claim in hand its vendors. Words nobody knew become a name of the vendor.

    The claim and the vendor change together, so that one undo takes both back; what was
    learned is told. Pronouns and words that already name somebody teach nothing.
    """

    def __init__(self, desk: Desk, languages: Languages) -> None:
        super().__init__(desk)
        self._desk = desk
        self._languages = languages

    def mention(self, vendor: str | None = None) -> None:
        """Let the selected words name *vendor*, or the vendor they are a name of, or the last.

        A claim without vendors gets a new one, called by these words.
        """
        claim, quote = self._desk.claim, self._selected()
        if claim is None or quote is None:
            return
        last = claim.vendors[-1].vendor if claim.vendors else None
        wanted = vendor or vendor_called(self._desk.project, quote.text) or last
        if wanted is not None:
            self._give(claim, wanted, (quote,), reason="mention")
        elif alias_of(quote.text, fold) is None:
            self._desk.report(partial(_names_nobody, quote.text))
        else:
            self._found(claim, quote.text, (quote,), reason="mention")

    def add(self, vendor: str, mentions: tuple[Quote, ...] | None = None) -> None:
        """Add a vendor with the words that name it; none given: those selected elsewhere."""
        claim = self._desk.claim
        if claim is not None:
            quotes = self._elsewhere(claim) if mentions is None else mentions
            self._give(claim, vendor, quotes, reason="vendor")

    def add_new(self, typed: str) -> None:
        """Make a vendor of what was typed and add it, named by the words selected elsewhere."""
        claim = self._desk.claim
        if claim is not None and typed.strip():
            self._found(claim, typed, self._elsewhere(claim), reason="vendor")

    def _give(self, claim: Claim, ident: str, quotes: tuple[Quote, ...], *, reason: str) -> None:
        edit, told = _Edit(), []
        edit.put(claim, claim_edits.with_vendor(claim, ident, quotes))
        try:
            before = after = self._desk.project.vendor(ident)
            for quote in quotes:
                alias = self._unknown(ident, quote.text)
                if alias is not None and with_alias(after, alias) != after:
                    after = with_alias(after, alias)
                    told.append(quote.text)
            edit.put(before, after)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return
        if self._store(edit, reason) and told:
            text = translate("Vendors", "Learned “%1” as a name of %2; one undo takes it back.")
            name = before.label.within(self._languages.code)
            self._desk.tell(text.replace("%1", "、".join(told)).replace("%2", name))

    def _found(self, claim: Claim, words: str, quotes: tuple[Quote, ...], *, reason: str) -> None:
        taken = [vendor.id for vendor in self._desk.project.vendors()]
        made = vendor_named(words, taken=taken, fold=fold)
        for quote in quotes:
            alias = self._unknown(made.id, quote.text)
            made = made if alias is None else with_alias(made, alias)
        edit = _Edit(added=[made])
        edit.put(claim, claim_edits.with_vendor(claim, made.id, quotes))
        if self._store(edit, reason):
            text = translate("Vendors", "“%1” is a new vendor of this project.")
            self._desk.tell(text.replace("%1", made.en))

    def _unknown(self, vendor: str, words: str) -> str | None:
        """The alias to learn from *words*; ``None`` where they name somebody without it."""
        alias = alias_of(words, fold)
        if alias is None:
            return None
        for span, named in vendors_named(self._desk.project, alias):
            if len(span) == len(alias) or vendor in named:
                return None
        return alias

    def _store(self, edit: _Edit, reason: str) -> bool:
        if not edit.added:
            return False
        try:
            change = Change(tuple(edit.removed), tuple(edit.added))
            self._desk.project.apply(change, reason=reason)
        except ZhubiError as error:
            self._desk.tell_error(error)
            return False
        return True

    def _selected(self) -> Quote | None:
        desk = self._desk
        if desk.article is None or not desk.selection:
            return None
        return desk.project.quote(desk.article.id, desk.selection[0])

    def _elsewhere(self, claim: Claim) -> tuple[Quote, ...]:
        """The selected words, when they are others than the claim itself: they name the vendor."""
        quote = self._selected()
        return () if quote is None or quote in claim.fragments else (quote,)


def _names_nobody(words: str) -> Notice:
    text = translate("Vendors", "“%1” names nobody by itself; choose the vendor first.")
    return Notice(text.replace("%1", words), Weight.WARNING)
