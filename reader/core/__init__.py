"""What an article, span, claim, tag set and change are; it knows no file, screen or script."""
