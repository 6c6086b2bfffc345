"""Starts Zhubi: hands the arguments to the command line and its answer to the system."""

import sys

from reader.cli.main import main as run_command_line


def main() -> int:
    """Run Zhubi with the arguments of this process and return its exit status."""
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
