"""The command line: the same acts as the window's, from a terminal, on the same project."""
