"""The project file of the window: opened, locked, watched, indexed, backed up, restored."""
