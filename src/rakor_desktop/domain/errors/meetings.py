"""States of a meeting: its list, the door, its minutes and what follows from it."""

from datetime import date, datetime

from rakor_desktop.domain.errors.base import RakorError


class MeetingUnknown(RakorError):
    """No meeting has this number."""

    meeting_id: int


class MeetingNotNamed(RakorError):
    """No meeting was named, and the store does not hold exactly one."""

    count: int


class MeetingChanged(RakorError):
    """Another desk changed the same facts of a meeting otherwise since they were read."""

    names: tuple[str, ...]


class EndsBeforeStart(RakorError):
    """The meeting would end before it starts."""


class InviteeUnknown(RakorError):
    """The invitation is not (or no longer) on the list."""

    invitee_id: int


class InviteeNumberUnknown(RakorError):
    """Nobody stands at this number on the list of invitations."""

    no: int


class InviteeInUse(RakorError):
    """An invitation with attendance cannot be taken off the list."""

    office: str


class GroupUnknown(RakorError):
    """The saved group was removed meanwhile."""

    group_id: int


class GroupNameTaken(RakorError):
    """Another saved group has this name."""

    name: str


class OrderChangedSince(RakorError):
    """Somebody changed where an office stands again, so that an earlier change cannot be undone."""


class ChangedSince(RakorError):
    """Another desk changed again what is to be put back, so that its change would be lost."""


class AlreadyRecorded(RakorError):
    """The same invitation was recorded before; `at` is aware, in UTC."""

    office: str
    state: str
    at: datetime
    desk: str


class NothingToRevoke(RakorError):
    """The invitation has no recorded attendance."""

    office: str


class NotRepresented(RakorError):
    """The office did not answer that somebody else will come."""

    office: str


class MustComeInPerson(RakorError):
    """The invitation says that it may not be represented."""

    office: str


class CannotRepresentItself(RakorError):
    """An official cannot represent his own invitation."""

    office: str


class EntryUnknown(RakorError):
    """The entry of the minutes was removed meanwhile."""

    entry_id: str


class TextChanged(RakorError):
    """Someone saved the same text since it was read: both are carried, none is lost.

    `base` is the text from which both began; None where nobody knows it any more.
    """

    mine: str
    theirs: str
    version: int
    base: str | None = None

    def with_mine(self, mine: str) -> "TextChanged":
        """The same, when meanwhile I wrote something else."""
        return TextChanged(mine, self.theirs, self.version, self.base)


class ObligationUnknown(RakorError):
    """The obligation was removed meanwhile."""

    obligation_id: int


class DateOutOfOrder(RakorError):
    """A due date lies before the day of the meeting."""

    due: date
    meeting: date


class DoorCodeMistyped(RakorError):
    """What was typed or scanned at the door is no code of a letter: a sign is wrong, missing or changed places."""

    typed: str


class DoorCodeUnknown(RakorError):
    """The code is whole, but no letter of this store carries it."""

    code: str


class DoorCodeOfAnotherMeeting(RakorError):
    """The letter or card invites to another meeting."""

    office: str
    meeting: str
    day: date


class DoorCodeWithdrawn(RakorError):
    """The invitation of this letter or card was taken off the list."""

    office: str


class SeatUnknown(RakorError):
    """The room has no such seat (any more)."""

    seat: str


class PageCodeMistyped(RakorError):
    """What was typed is no code of a signature sheet's page: a sign is wrong, missing or changed places."""

    typed: str


class SignedUnreadable(RakorError):
    """A word typed from the signed pages is no number; `at` counts the words from 1."""

    word: str
    at: int


class SignedReversed(RakorError):
    """A span typed from the signed pages ends before it begins; `meant` is the other way round."""

    word: str
    at: int
    meant: str


class SignedNotPrinted(RakorError):
    """A number typed from the signed pages stands on none of them; `last` is the last one that does."""

    number: int
    at: int
    last: int


class PageUnknown(RakorError):
    """The store knows no such page of a signature sheet."""

    page_id: int


class ScanUnreadable(RakorError):
    """A file is no PDF, JPEG or PNG."""

    file_name: str


class ScanTooLarge(RakorError):
    """The scan of a page is larger than is kept."""

    file_name: str
    most_mb: int


class ScanChanged(RakorError):
    """The stored bytes of a scan no longer match their SHA-256."""

    file_name: str
