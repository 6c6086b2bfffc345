"""The page on agreement: who is compared, figures, cases, and deciding between them."""
