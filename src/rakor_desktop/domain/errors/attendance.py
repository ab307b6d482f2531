"""States of the ledger of a meeting's attendance: coming and going, guests, the freeze."""

from datetime import date, datetime

from rakor_desktop.domain.errors.base import RakorError


class NotHere(RakorError):
    """Who is to leave or come back was never recorded as having come."""

    office: str


class AlreadyLeft(RakorError):
    """He left before; `at` is aware, in UTC."""

    office: str
    at: datetime
    desk: str


class NotLeft(RakorError):
    """Who is said to be back never left."""

    office: str


class HourOutOfOrder(RakorError):
    """Somebody would leave or return before `last`, the last that is known of him, or in the future (both aware)."""

    at: datetime
    last: datetime


class GuestUnknown(RakorError):
    """The ledger has no guest of this id."""

    guest_id: str


class GuestIsInvited(RakorError):
    """The office of a guest is on the list, and nothing is recorded of it."""

    office: str


class LedgerFrozen(RakorError):
    """The ledger was frozen at `at` (aware, UTC): it takes corrections with a reason only."""

    at: datetime
    desk: str


class LedgerNotFrozen(RakorError):
    """The ledger is open (again)."""


class MeetingNotHeldYet(RakorError):
    """The ledger of a meeting is frozen on its day at the earliest."""

    day: date


class LedgerFileForeign(RakorError):
    """The file is no ledger of this program."""

    path: str


class LedgerFileDamaged(RakorError):
    """The file was cut short or changed: its SHA-256 or a line of it is wrong."""

    path: str


class LedgerFileNewer(RakorError):
    """A newer program wrote the file."""

    path: str


class LedgerFileTooLarge(RakorError):
    """The file is larger than any ledger."""

    path: str
    megabytes: int


class LedgerFileTooLong(RakorError):
    """The file has more lines than any ledger."""

    path: str
    most: int


class LedgerFileContradicts(RakorError):
    """The file tells of a record that this store has otherwise: one of the two was changed by hand."""

    path: str


class LedgerOfOtherMeeting(RakorError):
    """The file is about a meeting that this store does not have."""

    title: str
    day: date


class NotInvitedHere(RakorError):
    """The file tells of `count` offices, of which `office` is one, that are not on the list here."""

    office: str
    count: int
