"""The form of the claim in hand, and its parts."""
