"""The dialogs, a file each, and what they share."""
