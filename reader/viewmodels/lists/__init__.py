"""What lists show, as Qt models: articles, claims, history, trash, doubts and repairs."""
