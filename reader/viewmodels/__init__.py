"""What is open now, as Qt models, actions and background work; it knows no widgets."""
