"""Widgets: they show what the view-models hold and report what people do; they decide nothing."""
