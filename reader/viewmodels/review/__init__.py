"""Comparing two annotators: the work in the background, and its figures and cases as models."""
