"""Papers in which the gate finds nothing, and each of its findings in one that lacks what is asked for."""

from dataclasses import replace
from datetime import date, time

from papers_of_banten import DAY, GOVERNOR, PLACE, TITLE, attendance, minutes
from rakor_desktop.documents.findings import Level, Subject
from rakor_desktop.documents.letters.invitees_paper import InviteeGroup, InviteeLine, InviteesPaper
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.papers import AttendanceLine, Letterhead, Remark
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.domain.attendance import Basis, State
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer

PERSONAL = Letterhead(LetterheadKind.PERSONAL, ("GUBERNUR BANTEN",))
OFFICE = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"))
CHAIR = Official("Gubernur Banten", GOVERNOR)
SECRETARY = Official(
    "Sekretaris Daerah",
    Name("", "Pejabat", "M.Si."),
    Signer.SECRETARY,
    on_behalf_of=("Gubernur Banten",),
    rank="Pembina Utama",
    nip="196001011985031001",
)
NOTE_TAKER = Official(
    "Kepala Biro Umum", Name("", "Pejabat Dua", "M.Si."), Signer.CIVIL_SERVANT, rank="Pembina", nip="1"
)
REGENT = AttendanceLine(1, "Bupati Lebak", State.REPRESENTED, "Wakil Bupati Lebak", basis=Basis.ASSIGNMENT)
GROUP = InviteeGroup("Bupati", (InviteeLine(1, "Bupati Lebak"),))

MINUTES = replace(
    minutes(),
    starts=time(9),
    ends=time(12, 5),
    attendance=(REGENT,),
    entries=tuple(entry for entry in minutes().entries if entry.speaker_office),
    recommendations=minutes().recommendations[:2],
    invitation="Nomor 005/1-Um/2016 tanggal 4 April 2016",
    secretary=replace(SECRETARY, on_behalf_of=()),
    note_taker=NOTE_TAKER,
)
LETTER = LetterPaper(
    profile=load_profile(OLD_STYLE),
    letterhead=PERSONAL,
    title=TITLE,
    day=DAY,
    venue=PLACE,
    addressees=(Addressee("Bupati Lebak"),),
    opening=("Dalam rangka {acara}, kami mengundang Saudara pada:",),
    closing=("Demikian, terima kasih.",),
    signer=CHAIR,
    number="005/1-Um/2016",
    dated=date(2016, 4, 4),
    starts=time(9),
)
ATTENDANCE = replace(attendance(), starts=time(9))
INVITEES = InviteesPaper(LETTER.profile, OFFICE, TITLE, DAY, PLACE, (GROUP,), starts=time(9))
IN_ORDER: tuple[Paper, ...] = (MINUTES, LETTER, ATTENDANCE, INVITEES)
NARRATED = Remark("Rapat diskors sepuluh menit.", 2, time(10, 21))
SHOUTED = replace(CHAIR, name=Name("H", "Rano Karno", "SIP"))
FIRST, SECOND = MINUTES.recommendations


def without(**other: object) -> Paper:
    return replace(MINUTES, **other)  # type: ignore[arg-type]


def letter(**other: object) -> Paper:
    return replace(LETTER, **other)  # type: ignore[arg-type]


FIX, CHECK, TELL = Level.FIX, Level.CHECK, Level.TELL
F = PaperField
CASES: list[tuple[Paper, Level, Subject, Where, tuple[str, ...]]] = [
    (without(starts=None), FIX, Subject.STARTS_MISSING, Where(F.STARTS), ()),
    (without(ends=None), FIX, Subject.ENDS_MISSING, Where(F.ENDS), ()),
    (without(place=" "), FIX, Subject.PLACE_MISSING, Where(F.PLACE), ()),
    (without(chair=None), FIX, Subject.SIGNER_MISSING, Where(F.CHAIR), ()),
    (
        without(chair=replace(CHAIR, name=None)),
        CHECK, Subject.SIGNER_NAMELESS, Where(F.CHAIR), ("Gubernur Banten",),
    ),
    (without(note_taker=None), CHECK, Subject.NOTE_TAKER_MISSING, Where(F.NOTE_TAKER), ()),
    (without(note_taker=replace(NOTE_TAKER, nip="")), CHECK, Subject.NIP_MISSING, Where(F.NOTE_TAKER),
     ("Kepala Biro Umum",)),
    (without(secretary=None), TELL, Subject.SECRETARY_MISSING, Where(F.SECRETARY), ()),
    (without(letterhead=OFFICE), CHECK, Subject.HEAD_DIFFERS, Where(F.HEAD), ("personal",)),
    (without(entries=()), CHECK, Subject.NO_ENTRIES, Where(F.ENTRY), ()),
    (
        without(entries=(*MINUTES.entries, NARRATED)),
        CHECK, Subject.SPEAKER_MISSING, Where(F.ENTRY, 3), ("10.21", "2", "Rapat diskors sepuluh menit."),
    ),
    (without(decisions=("Setuju.", " ")), FIX, Subject.DECISION_EMPTY, Where(F.DECISION, 2), ("2",)),
    (without(invitation=""), CHECK, Subject.INVITATION_UNNUMBERED, Where(F.INVITATION), ()),
    (without(decisions=()), CHECK, Subject.NO_DECISIONS, Where(F.DECISION), ()),
    (
        without(recommendations=(FIRST, replace(SECOND, due=""))),
        FIX, Subject.DUE_MISSING, Where(F.DUE, 2),
        ("2", "Meningkatkan kepatuhan pelaporan harta kekayaan…"),
    ),
    (
        without(recommendations=(replace(FIRST, responsible=()),)),
        FIX, Subject.RESPONSIBLE_MISSING, Where(F.RESPONSIBLE, 1),
        ("1", "Melaksanakan rekomendasi Komisi Pemberantasan Korupsi dan…"),
    ),
    (
        without(attendance=(REGENT, AttendanceLine(2, "Bupati Serang", State.NOT_RECORDED))),
        CHECK, Subject.NOT_RECORDED, Where(F.ATTENDANCE, 2), ("Bupati Serang",),
    ),
    (
        without(attendance=(replace(REGENT, basis=Basis.SPOKEN),)),
        CHECK, Subject.NO_BASIS, Where(F.ATTENDANCE, 1), ("Bupati Lebak",),
    ),
    (
        without(chair=SHOUTED),
        CHECK, Subject.DEGREES_MISTYPED, Where(F.CHAIR), ("H Rano Karno, SIP", "H", "H.", "SIP", "S.IP."),
    ),
    (without(decisions=("Setuju 😀.",)), CHECK, Subject.UNPRINTABLE, Where(F.DECISION, 1), ("😀",)),
    (letter(starts=None), TELL, Subject.STARTS_MISSING, Where(F.STARTS), ()),
    (letter(venue=""), TELL, Subject.PLACE_MISSING, Where(F.PLACE), ()),
    (letter(addressees=()), FIX, Subject.NO_ADDRESSEES, Where(F.ADDRESSEES), ()),
    (letter(number=""), FIX, Subject.NUMBER_MISSING, Where(F.NUMBER), ()),
    (letter(signer=None), FIX, Subject.SIGNER_MISSING, Where(F.SIGNER), ()),
    (letter(closing=("Di {gedung}.",)), FIX, Subject.MARK_UNKNOWN, Where(F.CLOSING, 1), ("{gedung}",)),
    (letter(signer=replace(CHAIR, name=None)), TELL, Subject.SIGNER_NAMELESS, Where(F.SIGNER), ("Gubernur Banten",)),
    (
        letter(signer=replace(CHAIR, signer=Signer.CIVIL_SERVANT, nip="1"), letterhead=OFFICE),
        TELL, Subject.RANK_MISSING, Where(F.SIGNER), ("Gubernur Banten",),
    ),
    (
        letter(signer=replace(CHAIR, signer=Signer.CIVIL_SERVANT, rank="Pembina"), letterhead=OFFICE),
        TELL, Subject.NIP_MISSING, Where(F.SIGNER), ("Gubernur Banten",),
    ),
    (letter(signer=SECRETARY, letterhead=OFFICE), CHECK, Subject.COPY_OWED, Where(F.COPIES), ("Gubernur Banten",)),
    (
        letter(signer=SECRETARY, copies=("Gubernur Banten",)),
        CHECK, Subject.HEAD_DIFFERS, Where(F.HEAD), ("office",),
    ),
    (replace(ATTENDANCE, groups=()), FIX, Subject.NO_ADDRESSEES, Where(F.ADDRESSEES), ()),
    (replace(INVITEES, place=""), FIX, Subject.PLACE_MISSING, Where(F.PLACE), ()),
]  # fmt: skip
