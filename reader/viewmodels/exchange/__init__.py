"""What comes in and goes out: articles, claims of other tools, datasets, review sheets."""
