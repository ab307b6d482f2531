"""Every state in which the program refuses, by name; `ui/errors.py` has the sentence for each.

A `RakorError` is expected and told to the person. Any other exception is a bug.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class RakorError(Exception):
    """A refusal: nothing was changed."""


@dataclass(eq=False)
class MeetingUnknown(RakorError):
    """No meeting has this number."""

    meeting_id: int


@dataclass(eq=False)
class MeetingNotNamed(RakorError):
    """No meeting was named, and the store does not hold exactly one."""

    count: int


@dataclass(eq=False)
class OfficeUnknown(RakorError):
    """No office has this number."""

    office_id: int


@dataclass(eq=False)
class RegionUnknown(RakorError):
    """No reference data for a province of this Kemendagri code."""

    code: str


@dataclass(eq=False)
class InviteeUnknown(RakorError):
    """The invitation is not (or no longer) on the list."""

    invitee_id: int


@dataclass(eq=False)
class InviteeInUse(RakorError):
    """An invitation with attendance cannot be taken off the list."""

    office: str


@dataclass(eq=False)
class AlreadyRecorded(RakorError):
    """The same invitation was recorded before; `at` is aware, in UTC."""

    office: str
    state: str
    at: datetime
    desk: str


@dataclass(eq=False)
class NothingToRevoke(RakorError):
    """The invitation has no recorded attendance."""

    office: str


@dataclass(eq=False)
class MustComeInPerson(RakorError):
    """The invitation says that it may not be represented."""

    office: str


@dataclass(eq=False)
class CannotRepresentItself(RakorError):
    """An official cannot represent his own invitation."""

    office: str


class Field(StrEnum):
    """A field a person fills in, named so that a sentence and a focus can find it."""

    TITLE = "title"
    DATE = "date"
    PLACE = "place"
    TIME = "time"
    TEXT = "text"
    OFFICE = "office"
    NAME = "name"
    RESPONSIBLE = "responsible"
    REASON = "reason"


@dataclass(eq=False)
class FieldMissing(RakorError):
    """A field without which the record means nothing is empty."""

    field: Field


@dataclass(eq=False)
class EndsBeforeStart(RakorError):
    """The meeting would end before it starts."""


@dataclass(eq=False)
class EntryUnknown(RakorError):
    """The entry of the minutes was removed meanwhile."""

    entry_id: str


@dataclass(eq=False)
class TextChanged(RakorError):
    """Someone saved the same text since it was read: both are carried, none is lost."""

    mine: str
    theirs: str
    version: int


@dataclass(eq=False)
class ObligationUnknown(RakorError):
    """The obligation was removed meanwhile."""

    obligation_id: int


@dataclass(eq=False)
class DocumentUnknown(RakorError):
    """No issued document has this number."""

    document_id: int


@dataclass(eq=False)
class DocumentChanged(RakorError):
    """The stored bytes of an issued document no longer match their SHA-256."""

    document_id: int


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
class DateOutOfOrder(RakorError):
    """A due date lies before the day of the meeting."""

    due: date
    meeting: date


@dataclass(eq=False)
class DiskFailed(RakorError):
    """The disk did not read or write: pulled out, broken, or gone for a moment."""

    path: str


@dataclass(eq=False)
class NotATable(RakorError):
    """The file is none of the kinds of list that can be read."""

    path: str


@dataclass(eq=False)
class NoDisplay(RakorError):
    """There is no screen on which a window could open."""


@dataclass(eq=False)
class TableDamaged(RakorError):
    """The file was cut short or its inside is not what it says it is."""

    path: str


@dataclass(eq=False)
class TableEmpty(RakorError):
    """Nothing is written in the file, or only formulas whose results were never saved."""

    path: str


@dataclass(eq=False)
class TableProtected(RakorError):
    """The file can only be opened with a password."""

    path: str


@dataclass(eq=False)
class TableTooLarge(RakorError):
    """The file holds more than a list has, or would take more memory than is given to it."""

    path: str
    rows: int
    columns: int
    megabytes: int


@dataclass(eq=False)
class TableTooSlow(RakorError):
    """Reading the file took too long and was given up."""

    path: str


@dataclass(eq=False)
class HeadingsMissing(RakorError):
    """No row near the top of the list says which column holds the offices."""

    rows: int


@dataclass(eq=False)
class ImportHasProblems(RakorError):
    """Rows of the list cannot be brought in as they are; `row` is the first of them in the file."""

    count: int
    row: int


@dataclass(eq=False)
class ImportOutdated(RakorError):
    """The directory was changed since the list was compared with it."""


@dataclass(eq=False)
class ImportUnknown(RakorError):
    """No import has this number."""

    import_id: int


@dataclass(eq=False)
class ImportRevoked(RakorError):
    """The import was revoked before."""

    import_id: int


@dataclass(eq=False)
class ImportInUse(RakorError):
    """What an import brought in was changed or used since, so that it cannot be taken back."""

    office: str


@dataclass(eq=False)
class TermsOverlap(RakorError):
    """Somebody holds the office in the same way on some of the same days; `last` is the day he could end on, if any."""

    office: str
    holder: str
    kind: str
    starts: date | None
    ends: date | None
    last: date | None


@dataclass(eq=False)
class TermEndsTooEarly(RakorError):
    """A term of office would end before it begins."""

    starts: date
    ends: date


@dataclass(eq=False)
class TermUnknown(RakorError):
    """The term of office was removed meanwhile."""

    term_id: int


@dataclass(eq=False)
class PersonUnknown(RakorError):
    """The person is not in the directory any more."""

    person_id: int


@dataclass(eq=False)
class PersonChanged(RakorError):
    """Somebody else changed the person since he was read."""

    name: str


@dataclass(eq=False)
class StaffNumberIsNik(RakorError):
    """Sixteen digits are a citizen's number (NIK), which is never kept (UU 27/2022)."""
