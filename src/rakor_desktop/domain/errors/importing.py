"""States of lists that are brought in from files of strangers."""

from rakor_desktop.domain.errors.base import RakorError


class NotATable(RakorError):
    """The file is none of the kinds of list that can be read."""

    path: str


class TableDamaged(RakorError):
    """The file was cut short or its inside is not what it says it is."""

    path: str


class TableEmpty(RakorError):
    """Nothing is written in the file, or only formulas whose results were never saved."""

    path: str


class TableProtected(RakorError):
    """The file can only be opened with a password."""

    path: str


class TableTooLarge(RakorError):
    """The file holds more than a list has, or would take more memory than is given to it."""

    path: str
    rows: int
    columns: int
    megabytes: int


class TableTooSlow(RakorError):
    """Reading the file took too long and was given up."""

    path: str


class ReadingStopped(RakorError):
    """The person stopped the reading of a file."""

    path: str


class HeadingsMissing(RakorError):
    """No row near the top of the list says which column holds the offices."""

    rows: int


class ImportHasProblems(RakorError):
    """Rows of the list cannot be brought in as they are; `row` is the first of them in the file."""

    count: int
    row: int


class ImportOutdated(RakorError):
    """The directory was changed since the list was compared with it."""


class ImportUnknown(RakorError):
    """No import has this number."""

    import_id: int


class ImportRevoked(RakorError):
    """The import was revoked before."""

    import_id: int


class ImportInUse(RakorError):
    """What an import brought in was changed or used since, so that it cannot be taken back.

    `since` says how: "changed", or "used by" and the name of the table that now points to it.
    """

    office: str
    since: str
