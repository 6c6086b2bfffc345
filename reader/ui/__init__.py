"""Widgets: they show what the view-models hold and report what people do; they decide nothing."""

from reader.viewmodels.plain_qt import spare_sources

# Here, as it helps those modules alone that are imported after it.
spare_sources()
