"""States of the store, of files, and of the computer the program runs on."""

from rakor_desktop.domain.errors.base import RakorError


class StoreMissing(RakorError):
    """There is no file at this path."""

    path: str


class StoreExists(RakorError):
    """A new store was asked for where something stands already."""

    path: str


class NotAStore(RakorError):
    """The file or the database is not one of ours."""

    path: str


class StoreDamaged(RakorError):
    """SQLite says that pages of the file are broken."""

    path: str


class StoreNewer(RakorError):
    """The store was written by a newer version of the program."""

    path: str
    revision: str


class StoreOnNetwork(RakorError):
    """The file lies on a network share, where SQLite's locks cannot be trusted."""

    path: str


class StoreBusy(RakorError):
    """Another program held the store longer than we wait."""


class StoreUnreachable(RakorError):
    """The database server does not answer or refuses us."""

    detail: str


class StoreReadOnly(RakorError):
    """The store can be read but not written."""

    path: str


class DiskFull(RakorError):
    """There is no room left on the disk."""

    path: str


class DiskFailed(RakorError):
    """The disk did not read or write: pulled out, broken, or gone for a moment."""

    path: str


class CannotWrite(RakorError):
    """The target file cannot be written; whatever stood there is unchanged."""

    path: str
    detail: str


class CannotRead(RakorError):
    """The file cannot be read."""

    path: str
    detail: str


class NoDisplay(RakorError):
    """There is no screen on which a window could open."""
