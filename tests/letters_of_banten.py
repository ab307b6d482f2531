"""The invitation to the reference meeting, as far as its letter can be known: no number, no day, the month of April."""

from dataclasses import replace

from papers_of_banten import DAY, DEPUTIES, FORKOPIMDA, GOVERNOR, HEADS, INSTITUTIONS, PLACE, TITLE
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile
from rakor_desktop.domain.letters import AddressMode, Urgency
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer
from rakor_desktop.domain.tokens import make

OPENING = (
    "Dalam rangka pencegahan dan penindakan korupsi secara terintegrasi di Provinsi Banten, {penyelenggara} mengadakan "
    "rapat koordinasi dan supervisi dengan {tuan_rumah} sebagai tuan rumah. Sehubungan dengan hal tersebut, kami "
    "mengundang Saudara untuk hadir pada:"
)
CLOSING = (
    "Mengingat pentingnya acara tersebut, kami mengharapkan kehadiran Saudara tepat waktu. Apabila Saudara berhalangan "
    "hadir, pejabat yang mewakili agar membawa surat tugas.",
    "Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.",
)
GROUPS = (FORKOPIMDA[:2], FORKOPIMDA[2:], HEADS, DEPUTIES, INSTITUTIONS)


def addressees() -> tuple[Addressee, ...]:
    """All invited, each with a code; the codes are made of their numbers."""
    offices = [(office, str(no)) for no, group in enumerate(GROUPS) for office in group]
    return tuple(Addressee(office, group, code=make(no * 10_000_019)) for no, (office, group) in enumerate(offices, 1))


def old_letter() -> LetterPaper:
    """Signed by the governor himself, as Permendagri 54/2009 wants it."""
    return LetterPaper(
        profile=load_profile(OLD_STYLE),
        letterhead=Letterhead(LetterheadKind.PERSONAL, ("GUBERNUR BANTEN",)),
        title=TITLE,
        day=DAY,
        venue=PLACE,
        addressees=addressees(),
        mode=AddressMode.ANNEX,
        opening=(OPENING,),
        closing=CLOSING,
        signer=Official("Gubernur Banten", GOVERNOR),
        copies=("Menteri Dalam Negeri", "Pimpinan Komisi Pemberantasan Korupsi", "Arsip"),
        number="005/....-..../2016",
        urgency=Urgency.URGENT,
        place="Serang",
        month=DAY,
        organiser="Komisi Pemberantasan Korupsi Republik Indonesia",
        host="Pemerintah Provinsi Banten",
    )


def new_letter() -> LetterPaper:
    """Signed by the secretary in the governor's name, as Permendagri 1/2023 wants it."""
    old = old_letter()
    address = (
        "Kawasan Pusat Pemerintahan Provinsi Banten (KP3B), Curug, Kota Serang",
        "Telepon (....) ........   Faksimile (....) ........   Laman ...............   Pos-el ...............",
    )
    lines = ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH")
    signer = Official("Sekretaris Daerah", signer=Signer.SECRETARY, on_behalf_of=("Gubernur Banten",))
    return replace(
        old,
        profile=load_profile(NEW_STYLE),
        letterhead=Letterhead(LetterheadKind.OFFICE, lines, address),
        signer=signer,
        copies=("Gubernur Banten", "Pimpinan Komisi Pemberantasan Korupsi"),
    )
