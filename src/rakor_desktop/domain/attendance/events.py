"""The lines of the attendance ledger: what is seen at the door, each an event that is never changed."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from rakor_desktop.domain.search import fold

#: Whom an event is about: an invitation, or a guest, who is known by the event that let him in.
Subject = int | UUID


class Kind(StrEnum):
    """What was seen at the door. CORRECTED says anew, for a reason, how an invitation was answered."""

    ARRIVED = "arrived"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    WALKED_IN = "walked_in"
    LEFT = "left"
    RETURNED = "returned"
    CORRECTED = "corrected"
    REVOKED = "revoked"


#: What an invitation can be answered with.
FACTS = (Kind.ARRIVED, Kind.REPRESENTED, Kind.EXCUSED, Kind.ABSENT)
#: Coming and going of somebody who came before.
MOVES = (Kind.LEFT, Kind.RETURNED)


class Basis(StrEnum):
    """On what paper a representative comes (dasar mewakili)."""

    ASSIGNMENT = "surat tugas"
    DISPOSITION = "disposisi"
    MANDATE = "surat kuasa"
    SPOKEN = "lisan"
    NONE = "tanpa"


class Excuse(StrEnum):
    """Why an invited official does not come; someone of whom no reason is known is absent, not excused."""

    ILLNESS = "sakit"
    LEAVE = "izin"
    DUTY = "dinas luar"
    OTHER = "lainnya"


class Revocation(StrEnum):
    """Why a record is taken back; the first is that of whoever undoes his own record at once."""

    UNDONE = "urung"
    WRONG_PERSON = "salah orang"
    MISTYPED = "salah ketik"
    OTHER = "lainnya"


@dataclass(frozen=True, slots=True)
class Representative:
    """Who came in the place of an invited official. The office is required, the name may follow.

    `invitee_id` is set when he is invited himself, `office_id` when the directory knows his office: both make him one
    head in the room however many invitations he fills. His rank is that of his own office (UU 9/2010 Pasal 15).
    """

    office: str
    name: str = ""
    invitee_id: int | None = None
    office_id: int | None = None
    basis: Basis = Basis.NONE
    note: str = ""
    #: number and day of the paper, and whether its scan is still to come
    number: str = ""
    dated: date | None = None
    scan_follows: bool = False


@dataclass(frozen=True, slots=True)
class Guest:
    """Who came without invitation. The office is required; `office_id` or `region_code` say where he belongs."""

    office: str
    name: str = ""
    office_id: int | None = None
    region_code: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the ledger, about an invitation or about a guest; his first event, WALKED_IN, bears his own id.

    `at` is the aware moment of recording; `since` the one at which it happened, where that is not the same. `revokes`
    names the event that no longer counts. `fact` is what a correction says, `why` its reason.
    """

    id: UUID
    kind: Kind
    invitee_id: int | None
    at: datetime
    desk: str
    representative: Representative | None = None
    reason: str = ""
    revokes: UUID | None = None
    guest_id: UUID | None = None
    guest: Guest | None = None
    fact: Kind | None = None
    why: str = ""
    since: datetime | None = None

    @property
    def subject(self) -> Subject:
        """The invitation or the guest it is about."""
        return self.invitee_id if self.invitee_id is not None else self.guest_id or self.id

    @property
    def moment(self) -> datetime:
        """When it happened, aware."""
        return self.since or self.at

    @property
    def says(self) -> Kind:
        """What it tells: a correction tells what it corrects to."""
        return self.fact or self.kind


def is_sound(event: Event) -> bool:
    """Whether an event that comes from elsewhere tells all that its kind needs, and nothing that another kind tells."""
    about_guest = event.invitee_id is None
    return (
        about_guest == (event.guest_id is not None)
        and not (about_guest and event.says in FACTS)
        and (event.says is Kind.REPRESENTED) == (event.representative is not None)
        and (event.kind is Kind.WALKED_IN) == (event.guest is not None) == (event.guest_id == event.id)
        and (event.fact in FACTS if event.kind is Kind.CORRECTED else event.fact is None)
        and (event.revokes is not None or event.kind is not Kind.REVOKED)
        and (event.revokes is None or event.kind in (Kind.REVOKED, Kind.CORRECTED))
    )


def in_time(event: Event) -> tuple[datetime, datetime, bool, UUID]:
    """The order of events, the same on every desk; in one moment somebody comes before he goes."""
    return event.moment, event.at, event.kind in MOVES, event.id


def taken_with(correction: UUID, other: UUID) -> UUID:
    """The id of what takes another record back together with a correction: by it the two stand and fall together."""
    return uuid5(correction, str(other))


def follows(last: Event, now: datetime) -> datetime:
    """The moment of recording what comes after `last`: where another desk's clock is ahead, order goes before it."""
    return max(now, last.at + timedelta(microseconds=1), last.moment + timedelta(microseconds=1))


def who_came(event: Event) -> tuple[str, object]:
    """Who came, so that one person counts once on however many invitations."""
    person = event.representative
    if person is None:
        return ("invitee", event.invitee_id) if event.invitee_id is not None else ("guest", event.subject)
    if person.invitee_id is not None:
        return "invitee", person.invitee_id
    if person.office_id is not None:
        return "office", person.office_id
    return "name", fold(f"{person.office} {person.name}")
