"""Collections of articles, one a record: JSON Lines, JSON, CSV and TSV."""
