"""Zhubi: read Chinese articles in either script, mark claims and export exact training data."""

__version__ = "0.1.0"
