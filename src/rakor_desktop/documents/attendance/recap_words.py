"""Official Indonesian text of the recapitulation of attendance, and how its offices are spelled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

from rakor_desktop.documents.attendance.recap_paper import GuestLine, RecapGroup, RecapLine, RecapPaper, RegionRecap
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.wording import STATES, counted
from rakor_desktop.domain.attendance import Basis, State
from rakor_desktop.domain.dates import clock

GROUPS, REGIONS = "Menurut kelompok undangan", "Menurut daerah"
INVITATIONS, GUESTS, NOTES = "Menurut undangan", "Tamu tanpa undangan", "Catatan"
TOTAL, YES, NO, NOT_INVITED, FROM_PAPER = "Jumlah", "ya", "tidak", "tidak diundang", "kertas"
GROUP_HEAD = (
    "Kelompok undangan", "Diundang", "Hadir sendiri", "Diwakili", "Berhalangan", "Tidak hadir", "Belum tercatat",
)  # fmt: skip
REGION_HEAD = ("No.", "Daerah", "Kepala daerah", "Wakil kepala daerah", "Terwakili", "Keterangan")
LINE_HEAD = ("No.", "Jabatan yang Diundang", "Kehadiran", "Datang", "Pulang")
GUEST_HEAD = ("No.", "Jabatan dan Nama", "Daerah", "Datang", "Pulang")
#: The states in the order of the columns.
ORDER = (State.IN_PERSON, State.REPRESENTED, State.EXCUSED, State.ABSENT, State.NOT_RECORDED)


def spelled(paper: RecapPaper) -> RecapPaper:
    """The same with offices as the profile spells them."""
    office = paper.profile.terms.office

    def line(one: RecapLine) -> RecapLine:
        return replace(one, office=office(one.office), represented_by=office(one.represented_by))

    def region(one: RegionRecap) -> RegionRecap:
        return replace(one, by=office(one.by))

    def guest(one: GuestLine) -> GuestLine:
        return replace(one, office=office(one.office))

    return replace(
        paper,
        responsible=spelled_official(paper.profile.terms, paper.responsible),
        groups=tuple(RecapGroup(office(one.title), tuple(map(line, one.lines))) for one in paper.groups),
        region_lines=tuple(map(region, paper.region_lines)),
        guests=tuple(map(guest, paper.guests)),
    )


def said(line: RecapLine) -> str:
    """`hadir`, `diwakili Wakil Bupati Lebak (surat tugas)`, `berhalangan (dinas luar)`."""
    by = f" {line.represented_by}" if line.represented_by else ""
    basis = line.basis.value if line.basis is not Basis.NONE else ""
    within = line.reason or basis
    return f"{STATES[line.state]}{by}" + (f" ({within})" if within else "")


def came(line: RecapLine) -> str:
    """The hour of arrival, or that it was read from the signed sheet."""
    return FROM_PAPER if line.from_paper else hour(line.came)


def hour(at: time | None) -> str:
    """`09.14`; nothing where it is not known."""
    return clock(at) if at else ""


def region_state(state: State | None) -> str:
    """How a head of region or his deputy answered."""
    return STATES[state] if state else NOT_INVITED


def region_remark(region: RegionRecap) -> str:
    """`oleh Wakil Bupati Lebak`."""
    return f"oleh {region.by}" if region.by else ""


def of_regions(part: int, whole: int) -> str:
    """`7 dari 8`."""
    return f"{part} dari {whole}"


def percentages(paper: RecapPaper) -> str:
    """The share of invitations, with and without those represented (DOMAIN 4: it must be said which)."""
    figures = paper.figures
    if not figures.invitations:
        return "Belum ada undangan."
    own, all_filled = _share(figures.in_person, figures.invitations), _share(figures.filled, figures.invitations)
    text = f"Hadir sendiri {own}; termasuk yang diwakili {all_filled}."
    unexplained = figures.absent
    return f"{text} Tanpa keterangan {unexplained} undangan." if unexplained else text


def notes(paper: RecapPaper) -> Iterator[str]:
    """What a reader of the figures has to know."""
    people = f"Persentase dihitung dari jumlah undangan. Orang yang hadir berjumlah {counted(people_of(paper))}"
    guests = f", termasuk {len(paper.guests)} tamu tanpa undangan" if paper.guests else ""
    yield f"{people}{guests}."
    yield from _two_invitations(paper)
    if paper.figures.not_recorded:
        yield f"{paper.figures.not_recorded} undangan belum tercatat; tidak dihitung sebagai tidak hadir."


def people_of(paper: RecapPaper) -> int:
    """How many people came, guests among them."""
    return len({line.person for line in paper.lines if line.person is not None}) + len(paper.guests)


def _two_invitations(paper: RecapPaper) -> Iterator[str]:
    """Who fills more than one invitation, so that people and invitations are not taken for each other."""
    filled: dict[int, list[RecapLine]] = {}
    for line in paper.lines:
        if line.person is not None:
            filled.setdefault(line.person, []).append(line)
    for lines in filled.values():
        own = [line.office for line in lines if line.state is State.IN_PERSON]
        others = [line.office for line in lines if line.state is State.REPRESENTED]
        if own and others:
            yield f"{own[0]} memenuhi undangannya sendiri dan mewakili {' dan '.join(others)}."
        elif len(others) > 1:
            by = next(line.represented_by for line in lines)
            yield f"{by} mewakili {' dan '.join(others)}; dihitung satu orang."


def _share(part: int, whole: int) -> str:
    percent = f"{100 * part / whole:.1f}".replace(".", ",")
    return f"{part} dari {whole} undangan ({percent} persen)"
