"""The reference meeting on paper: Banten, 12 April 2016, with the offices that are known to have come."""

from datetime import date

from rakor_desktop.documents.papers import (
    AttendanceGroup,
    AttendanceLine,
    AttendancePaper,
    AttendanceRow,
    Letterhead,
    MinutesPaper,
    Participant,
    RecommendationLine,
    Remark,
)
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Figures, RegionFigures, State
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official

TITLE = (
    "Rapat Koordinasi dan Supervisi Pencegahan dan Penindakan Korupsi Terintegrasi di Tingkat Provinsi Banten"
)  # fmt: skip
DAY = date(2016, 4, 12)
PLACE = "Pendopo Gubernur Banten, KP3B, Curug, Kota Serang"
GOVERNOR = Name("H.", "Rano Karno", "S.IP.")
VICE_CHAIR = Name("", "Basaria Panjaitan", "")
REGENTS = ("Pandeglang", "Lebak", "Tangerang", "Serang")
CITIES = ("Tangerang", "Cilegon", "Serang", "Tangerang Selatan")
HEADS = (*(f"Bupati {name}" for name in REGENTS), *(f"Walikota {name}" for name in CITIES))
DEPUTIES = tuple(f"Wakil {office}" for office in HEADS)
INSTITUTIONS = (
    "Perwakilan Badan Pemeriksa Keuangan",
    "Perwakilan Badan Pengawasan Keuangan dan Pembangunan",
    "Perwakilan Kementerian Dalam Negeri",
    "Perwakilan Kementerian Keuangan",
    "Perwakilan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
)
FORKOPIMDA = (
    "Ketua DPRD Provinsi Banten",
    "Wakil Ketua DPRD Provinsi Banten",
    "Komandan Korem 064/Maulana Yusuf",
    "Kepala Kepolisian Daerah Banten",
    "Kepala Kejaksaan Tinggi Banten",
)
NOTE = (
    "Sumber tidak menyebut apakah Wakil Bupati Lebak hadir mewakili Bupati Lebak; dicatat demikian sebagai contoh, "
    "tanpa dokumen."
)
FIGURES = Figures(
    invitations=26, in_person=19, represented=1, excused=0, absent=1, not_recorded=5, heads_in_room=21, heads_came=21,
    guests=0,
)  # fmt: skip
REGIONS = RegionFigures(of=8, represented=8, heads_in_person=7)
_SPEECH = """Langkah Pemerintah Provinsi Banten sejauh ini ialah membentuk 222 orang tunas integritas, yang \
dilanjutkan dengan asesmen terhadap 300 pejabat; peraturan gubernur tentang gratifikasi, kode etik aparatur sipil \
negara (ASN), \
laporan harta kekayaan penyelenggara negara (LHKPN), dan sistem pengendalian intern pemerintah (SPIP); serta rencana \
aksi pencegahan korupsi yang diverifikasi oleh pemerintah pusat.
Masih banyak hal yang harus dikerjakan. Langkah tersebut memerlukan waktu, tenaga, dan komitmen semua pihak.
Permasalahan yang disampaikan kepada pimpinan KPK ialah perilaku dan budaya KKN, kualitas pelayanan publik yang masih \
rendah, sistem dan prosedur yang belum memadai dan belum transparan, serta pengelolaan keuangan daerah yang \
belum optimal.
Pimpinan KPK diharapkan memberikan masukan dan solusi yang dapat dilaksanakan demi terwujudnya birokrasi yang \
profesional dan berintegritas pada semua tingkatan di Provinsi Banten."""
_ANSWER = """Kepala daerah dan penyelenggara negara agar meningkatkan komitmen sehingga pemerintahan berjalan secara \
bersih, transparan, dan akuntabel.
KPK terus mendorong Pemerintah Provinsi Banten untuk melaksanakan rekomendasi dan memantau keberlanjutan rencana aksi.
Masyarakat diajak ikut mengawasi dan tidak menoleransi korupsi sekecil apa pun.
Provinsi Banten menjadi perhatian karena perkara korupsi berulang dan melibatkan unsur eksekutif, legislatif, dan \
swasta, sedangkan kesadaran pejabat untuk melaporkan harta kekayaan masih rendah."""
_PROVINCE, _ALL = "Pemerintah Provinsi Banten", "seluruh kabupaten/kota"


def states() -> dict[str, tuple[State, str | None]]:
    """The state of each invitation, in the order of the list."""
    known: dict[str, tuple[State, str | None]] = dict.fromkeys(FORKOPIMDA, (State.NOT_RECORDED, None))
    known |= dict.fromkeys((*HEADS, *DEPUTIES, *INSTITUTIONS), (State.IN_PERSON, None))
    known["Bupati Lebak"] = (State.REPRESENTED, "Wakil Bupati Lebak")
    known["Wakil Walikota Cilegon"] = (State.ABSENT, None)
    return known


def minutes() -> MinutesPaper:
    """The minutes with everything the source says and nothing else."""
    agenda = ("Pembukaan", "Sambutan Gubernur Banten", "Penyampaian Wakil Ketua KPK", "Penutup")
    return MinutesPaper(
        profile=load_profile(OLD_STYLE),
        letterhead=Letterhead(LetterheadKind.PERSONAL, ("GUBERNUR BANTEN",)),
        title=TITLE,
        day=DAY,
        place=PLACE,
        organiser="Komisi Pemberantasan Korupsi Republik Indonesia",
        host=_PROVINCE,
        agenda=agenda,
        chair=Official("Gubernur Banten", GOVERNOR),
        participants=_participants(),
        entries=(
            Remark(_SPEECH, 2, None, "Gubernur Banten", GOVERNOR),
            Remark(_ANSWER, 3, None, "Wakil Ketua Komisi Pemberantasan Korupsi", VICE_CHAIR),
            Remark("KPK menyatakan siap mendampingi tata kelola pemerintahan daerah guna mencegah korupsi."),
        ),
        decisions=("Rencana aksi pencegahan korupsi dilaksanakan secara berkelanjutan.",),
        recommendations=_recommendations(),
        attendance=tuple(
            AttendanceLine(no, office, state, by) for no, (office, (state, by)) in enumerate(states().items(), 1)
        ),
        figures=FIGURES,
        regions=REGIONS,
        note=NOTE,
    )


def attendance() -> AttendancePaper:
    """The sheet to sign, by groups of invitations."""
    groups = (
        ("Pimpinan DPRD dan Forkopimda", FORKOPIMDA),
        ("Bupati/Walikota", HEADS),
        ("Wakil Bupati/Wakil Walikota", DEPUTIES),
        ("Kementerian/Lembaga", INSTITUTIONS),
    )
    numbers = {office: no for no, office in enumerate(states(), 1)}
    return AttendancePaper(
        profile=load_profile(OLD_STYLE),
        letterhead=Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH")),
        subject=TITLE,
        day=DAY,
        place=PLACE,
        groups=tuple(
            AttendanceGroup(title, tuple(_row(numbers[office], office) for office in offices))
            for title, offices in groups
        ),
        figures=FIGURES,
        regions=REGIONS,
    )


def _row(no: int, office: str) -> AttendanceRow:
    state, by = states()[office]
    represents = ("Bupati Lebak",) if office == "Wakil Bupati Lebak" else ()
    return AttendanceRow(no, office, None, state, by, represents)


def _participants() -> tuple[Participant, ...]:
    present = [office for office in (*HEADS, *DEPUTIES) if states()[office][0] is State.IN_PERSON]
    return (
        Participant("Wakil Ketua Komisi Pemberantasan Korupsi", VICE_CHAIR),
        Participant("Gubernur Banten", GOVERNOR),
        *(Participant(office, None, _row(0, office).represents) for office in present),
        *(Participant(office) for office in INSTITUTIONS),
    )


def _recommendations() -> tuple[RecommendationLine, ...]:
    return (
        RecommendationLine(
            1,
            "Melaksanakan rekomendasi Komisi Pemberantasan Korupsi dan melaporkan kemajuan rencana aksi pencegahan "
            "korupsi.",
            (_PROVINCE, _ALL),
            "30 Juni 2016 (contoh)",
        ),
        RecommendationLine(
            2,
            "Meningkatkan kepatuhan pelaporan harta kekayaan penyelenggara negara (LHKPN).",
            (_ALL, "DPRD Provinsi Banten"),
            "31 Mei 2016 (contoh)",
        ),
        RecommendationLine(3, "Melaksanakan asesmen terhadap 300 pejabat Provinsi Banten.", (_PROVINCE,)),
    )
