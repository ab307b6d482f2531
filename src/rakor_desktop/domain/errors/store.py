"""States of the store, of files, and of the computer the program runs on."""

from dataclasses import dataclass

from rakor_desktop.domain.errors.base import RakorError


@dataclass(eq=False)
class StoreMissing(RakorError):
    """There is no file at this path."""

    path: str


@dataclass(eq=False)
class StoreExists(RakorError):
    """A new store was asked for where something stands already."""

    path: str


@dataclass(eq=False)
class NotAStore(RakorError):
    """The file or the database is not one of ours."""

    path: str


@dataclass(eq=False)
class StoreDamaged(RakorError):
    """SQLite says that pages of the file are broken."""

    path: str


@dataclass(eq=False)
class StoreNewer(RakorError):
    """The store was written by a newer version of the program."""

    path: str
    revision: str


@dataclass(eq=False)
class StoreOnNetwork(RakorError):
    """The file lies on a network share, where SQLite's locks cannot be trusted."""

    path: str


@dataclass(eq=False)
class StoreBusy(RakorError):
    """Another program held the store longer than we wait."""


@dataclass(eq=False)
class StoreUnreachable(RakorError):
    """The database server does not answer or refuses us."""

    detail: str


@dataclass(eq=False)
class StoreReadOnly(RakorError):
    """The store can be read but not written."""

    path: str


@dataclass(eq=False)
class DiskFull(RakorError):
    """There is no room left on the disk."""

    path: str


@dataclass(eq=False)
class DiskFailed(RakorError):
    """The disk did not read or write: pulled out, broken, or gone for a moment."""

    path: str


@dataclass(eq=False)
class CannotWrite(RakorError):
    """The target file cannot be written; whatever stood there is unchanged."""

    path: str
    detail: str


@dataclass(eq=False)
class CannotRead(RakorError):
    """The file cannot be read."""

    path: str
    detail: str


@dataclass(eq=False)
class NoDisplay(RakorError):
    """There is no screen on which a window could open."""
