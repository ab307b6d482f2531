"""Who may speak: the people in the room in order of precedence, each with a number that stays for the session."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.search import search_text
from rakor_desktop.services.invitations.invitations import Invitee

#: How offices are shortened on narrow buttons; the whole name is in the tooltip and read aloud.
SHORT_WORDS = (
    ("Perwakilan ", ""),
    ("Komisi Pemberantasan Korupsi", "KPK"),
    ("Badan Pengawasan Keuangan dan Pembangunan", "BPKP"),
    ("Badan Pemeriksa Keuangan", "BPK"),
    ("Kementerian Dalam Negeri", "Kemendagri"),
    ("Kementerian Keuangan", "Kemenkeu"),
    ("Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "KemenPANRB"),
    ("Sekretaris Daerah", "Sekda"),
    ("Kepala Kepolisian Daerah", "Kapolda"),
    ("Kepala Kejaksaan Tinggi", "Kajati"),
    ("Komandan Korem", "Danrem"),
    ("Wakil Walikota", "Wawali"),
    ("Wakil Bupati", "Wabup"),
    ("Wakil Gubernur", "Wagub"),
    ("Wakil Ketua", "Wk. Ketua"),
    ("Walikota", "Wlk."),
    ("Bupati", "Bup."),
    ("Tangerang Selatan", "Tangsel"),
    (" Provinsi", ""),
)
NUMBERED = 9


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who may speak: the invitation he fills, his own office, and whom he represents ("" if nobody)."""

    invitee_id: int
    office: str
    represents: str
    holder: str
    is_present: bool
    search_text: str
    province: str = ""

    @property
    def short(self) -> str:
        """The office as it stands on a narrow button; the province of the meeting goes without saying."""
        name = self.office.removesuffix(f" {self.province}") if self.province else self.office
        for long, short in SHORT_WORDS:
            name = name.replace(long, short)
        return name.strip()


def speakers_of(invitees: Sequence[Invitee]) -> dict[int, Speaker]:
    """Each invitation and who would speak on it, in order of precedence."""
    return {invitee.id: _speaker(invitee) for invitee in invitees}


def in_the_room(invitees: Sequence[Invitee]) -> tuple[Speaker, ...]:
    """The people present, one for each head: who represents another stands there once, at his own rank."""
    standing_in = {own for invitee in invitees if (own := _own_invitation(invitee)) is not None}
    order = {invitee.id: invitee.no for invitee in invitees}
    present = [
        (order.get(_own_invitation(invitee) or invitee.id, invitee.no), invitee.no, _speaker(invitee))
        for invitee in invitees
        if invitee.standing.state.filled and invitee.id not in standing_in
    ]
    return tuple(speaker for _, _, speaker in sorted(present, key=lambda found: found[:2]))


class Numbers:
    """The numbers 1 to 9 of a session: given by precedence at its beginning, later to whoever comes next."""

    def __init__(self) -> None:
        self._given: list[int] = []

    def learn(self, present: Iterable[Speaker]) -> None:
        """Give those who have none the next free numbers; nobody is ever renumbered."""
        for speaker in present:
            if speaker.invitee_id not in self._given and len(self._given) < NUMBERED:
                self._given.append(speaker.invitee_id)

    def invitee(self, number: int) -> int | None:
        """Whose number this is."""
        return self._given[number - 1] if number <= len(self._given) else None

    def all(self) -> tuple[int, ...]:
        """The invitations in the order of their numbers, from 1."""
        return tuple(self._given)


def _own_invitation(invitee: Invitee) -> int | None:
    """The invitation of whoever represents this one, if he has one himself."""
    event = invitee.standing.event
    return event.representative.invitee_id if event and event.representative else None


def _speaker(invitee: Invitee) -> Speaker:
    event, held = invitee.standing.event, invitee.office.holder
    person = event.representative if event and invitee.standing.state.filled else None
    return Speaker(
        invitee_id=invitee.id,
        office=person.office if person else invitee.office.name,
        represents=invitee.office.name if person else "",
        holder=person.name if person else held.name.full if held else "",
        is_present=invitee.standing.state.filled,
        province=_province(invitee),
        search_text=f"{invitee.office.search_text} {search_text(person.office) if person else ''}",
    )


def _province(invitee: Invitee) -> str:
    """`Banten` of an office of the province itself."""
    office = invitee.office
    return office.region.partition(" ")[2] if office.region_kind is RegionKind.PROVINCE else ""
