"""The dialog in which a project's tag set and vendors are edited."""
