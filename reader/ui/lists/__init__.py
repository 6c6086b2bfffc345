"""The lists of articles and claims beside the page: their panels, filters and rows."""
