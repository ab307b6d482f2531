"""What the program and the child that reads a stranger's file have agreed on: the command, the limits, the verdicts."""

from enum import IntEnum

#: Becomes the child; not for people.
CHILD_COMMAND = "read-workbook"
#: Behind the command: tell which cells are formulas.
WITH_FORMULAS = "--with-formulas"
MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 50_000, 100, 20
MOST_MEGABYTES = 20
#: Letters in all cells together, so that a million cells of one shared text do not fill the parent.
MOST_TEXT = 20_000_000
MOST_MEMORY = 500 * 1024 * 1024
MOST_UNPACKED, MOST_ENTRIES = 60 * 1024 * 1024, 500


class Verdict(IntEnum):
    """How the child ends. Any other status means that the file killed it."""

    READ = 0
    DAMAGED = 10
    PROTECTED = 11
    TOO_LARGE = 12
    NOT_A_TABLE = 13
