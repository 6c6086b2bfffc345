"""What the form's parts ask for, as acts on the claim in hand."""

from dataclasses import replace

from reader.core import claim_edits
from reader.core.claim import ClaimStatus, Metric
from reader.core.span import Quote, Span
from reader.viewmodels.acts import Acts
from reader.viewmodels.desk import Desk


class FormEdits:
    """Turns the signals of the form into edits. Values come from Qt signals, hence ``object``."""

    def __init__(self, desk: Desk, acts: Acts) -> None:
        self._desk = desk
        self._acts = acts

    def choose_stance(self, key: str) -> None:
        """Give the claim this stance."""
        self._acts.edit("stance", lambda claim: claim_edits.with_polarity(claim, key))

    def set_status(self, at: int) -> None:
        """Give the claim the status at this place of the list."""
        status = list(ClaimStatus)[at]
        self._acts.edit("status", lambda claim: replace(claim, status=status))

    def remove(self) -> None:
        """Delete the claim in hand."""
        self._acts.remove()

    def vendor_stance(self, vendor: str, key: str | None) -> None:
        """Give one vendor a stance of its own, or (``None``) the claim's."""
        self._acts.edit("stance", lambda c: claim_edits.with_vendor_stance(c, vendor, key))

    def drop_vendor(self, vendor: str) -> None:
        """Take a vendor off the claim."""
        self._acts.edit("vendor", lambda claim: claim_edits.without_vendor(claim, vendor))

    def drop_mention(self, vendor: str, mention: object) -> None:
        """Take one mention off a vendor."""
        if isinstance(mention, Quote):
            quote = mention
            self._acts.edit("mention", lambda c: claim_edits.without_mention(c, vendor, quote))

    def selection_is_metric(self) -> None:
        """Make the selected words a metric."""
        self._acts.metric()

    def edit_metric(self, at: int, metric: object) -> None:
        """Put an edited metric in the place of number *at*."""
        claim = self._desk.claim
        if claim is not None and at < len(claim.metrics) and isinstance(metric, Metric):
            made = metric
            self._acts.edit("metric", lambda c: claim_edits.with_metric(c, made, at=at))

    def drop_metric(self, at: int) -> None:
        """Take metric number *at* off the claim."""
        self._acts.edit("metric", lambda claim: claim_edits.without_metric(claim, at))

    def show(self, span: object) -> None:
        """Show a mention, metric or time in the text."""
        article = self._desk.article
        if article is not None and isinstance(span, Span):
            self._desk.jump(article.id, span)
