"""Widgets: they show what the view-models hold and report what people do; they decide nothing."""

from reader.viewmodels.plain_import import import_plainly

# Here, as it helps those modules alone that are imported after it.
import_plainly()
