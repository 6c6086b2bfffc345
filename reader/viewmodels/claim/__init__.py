"""What is offered and done for the claim in hand: vendors, proposals, suggestions, edits."""
