"""Official Indonesian text that stands on paper whatever the language of the screen; what a regulation changes is in
its profile."""

from collections.abc import Sequence
from datetime import date, datetime, time

from rakor_desktop.documents.letters.invitees_paper import InviteeLine
from rakor_desktop.documents.papers import AttendanceRow, RecommendationLine
from rakor_desktop.documents.typesetting.text import letter
from rakor_desktop.domain.attendance import Figures, RegionFigures, State
from rakor_desktop.domain.dates import clock, in_words, long_date
from rakor_desktop.domain.invitations import Channel
from rakor_desktop.domain.names import Name

INVITATION_TITLE = "SURAT UNDANGAN"
ATTENDANCE_TITLE = "DAFTAR HADIR"
ATTENDANCE_HEAD = ("No.", "Nama", "Jabatan/Instansi", "Tanda Tangan", "Keterangan")
RECAP_TITLE = "REKAPITULASI KEHADIRAN"
INVITEES_TITLE = "DAFTAR UNDANGAN"
INVITEES_HEAD = ("No.", "Jabatan", "Pejabat")
CALL_LIST_TITLE = "DAFTAR KONFIRMASI KEHADIRAN"
CALL_LIST_HEAD = ("No.", "Jabatan dan Pejabat", "Kontak", "Upaya", "Jawaban", "Pukul")
NOT_ASKED = "belum dihubungi"
WITHOUT_REASON = "tanpa keterangan"
VACANT = "lowong"
DRAFT = "KONSEP"
EMBLEM = "lambang"
#: The language of every paper, and what its attached data is called.
LANGUAGE, DATA = "id-ID", "Data dokumen ini"
UNKNOWN = "." * 24
NOTHING = "Nihil."
OTHER_MATTERS = "Lain-lain"
CHAIRMAN = "Pimpinan Rapat"
RESPONSIBLE = "Penanggung jawab"
SECRETARIAT = "SEKRETARIAT DAERAH"
ALL_REGIONS = "seluruh kabupaten/kota"
COMINGS_TITLE = "Kedatangan dan kepulangan selama rapat:"
CARRIED_ITEM = "Tindak lanjut rekomendasi rapat sebelumnya"

STATES = {
    State.IN_PERSON: "hadir",
    State.REPRESENTED: "diwakili",
    State.EXCUSED: "berhalangan",
    State.ABSENT: "tidak hadir",
    State.NOT_RECORDED: "belum tercatat",
}
CHANNELS = {
    Channel.PHONE: "telepon",
    Channel.WHATSAPP: "WhatsApp",
    Channel.LETTER: "surat",
    Channel.IN_PERSON: "langsung",
    Channel.EMAIL: "pos-el",
}


def government_of(province: str) -> str:
    """`PEMERINTAH PROVINSI BANTEN`, for the head of a page."""
    return f"PEMERINTAH PROVINSI {province.upper()}"


def emblem_of(lines: Sequence[str]) -> str:
    """What the emblem of a letterhead is to one who cannot see it: `Lambang GUBERNUR BANTEN`."""
    return f"Lambang {' '.join(lines)}".strip()


def confirming(title: str, held_on: date) -> str:
    """The item of the agenda by which a meeting confirms the minutes of the one before."""
    return f"Pengesahan notula {title} tanggal {long_date(held_on)}"


def known(text: str) -> str:
    """The text, or the dots on which it is filled in by hand."""
    return text.strip() or UNKNOWN


def meeting_facts(subject: str, day: str, hours: str, place: str) -> tuple[tuple[str, str], ...]:
    """What a list belongs to, as labels and values: when, where, what about."""
    return (("Hari/Tanggal", day), ("Waktu", hours), ("Tempat", place), ("Acara", subject))


def holder_text(line: InviteeLine) -> str:
    """`Plt. H. Rano Karno, S.IP.`, `lowong`; nothing while the holder is not known."""
    return holder_words(line.name, line.acting, vacant=line.vacant)


def holder_words(name: Name | None, acting: str, *, vacant: bool) -> str:
    """The holder behind `Plt.` and the like, or that there is none; nothing while he is not known."""
    if name:
        return f"{acting} {name.full}".strip()
    return VACANT if vacant else ""


def invitees_counted(count: int) -> str:
    """`Jumlah undangan: 28 (dua puluh delapan).`"""
    return f"Jumlah undangan: {counted(count)}."


def asked(times: int, channel: Channel | None) -> str:
    """`2 kali, telepon`: how often nobody answered, and by which way it was tried last."""
    return f"{times} kali, {CHANNELS[channel]}" if channel else f"{times} kali"


def last_asked(at: datetime) -> str:
    """`08-04 09.12`: short, as the year is that of the list."""
    return f"{at:%d-%m} {clock(at.time())}"


def waiting_counted(waiting: int, invited: int) -> str:
    """`Belum menjawab: 5 (lima) dari 28 undangan.`"""
    return f"Belum menjawab: {counted(waiting)} dari {invited} undangan."


def with_name(office: str, name: Name | None) -> str:
    """`Gubernur Banten (H. Rano Karno, S.IP.)`; the office alone while its holder is not known."""
    return f"{office} ({name.full})" if name else office


def with_represented(text: str, represents: tuple[str, ...]) -> str:
    """`Wakil Bupati Lebak (mewakili Bupati Lebak)`."""
    return f"{text} ({standing_for(represents)})" if represents else text


def standing_for(represents: tuple[str, ...]) -> str:
    """`mewakili Bupati Lebak dan Bupati Serang`."""
    return f"mewakili {' dan '.join(represents)}"


def state_text(state: State, represented_by: str | None, note: str = "") -> str:
    """`hadir`, `diwakili Wakil Bupati Lebak`, `berhalangan (dinas luar)`."""
    text = f"{STATES[state]} {represented_by}" if represented_by else STATES[state]
    return f"{text} ({note})" if note else text


def absent_text(office: str, state: State, reason: str) -> str:
    """`Bupati Lebak (berhalangan: dinas luar)`, `Bupati Serang (tanpa keterangan)`."""
    if reason:
        return f"{office} ({STATES[state]}: {reason})" if state is State.EXCUSED else f"{office} ({reason})"
    return f"{office} ({STATES[state] if state is State.EXCUSED else WITHOUT_REASON})"


def invitation_text(number: str, dated: date | None) -> str:
    """`Nomor 005/1187-Um/2016 tanggal 5 April 2016`; nothing while the letter has no number."""
    if not number:
        return ""
    return f"Nomor {number} tanggal {long_date(dated)}" if dated else f"Nomor {number}"


def remark_text(row: AttendanceRow) -> str:
    """What stands under KETERANGAN: who came instead, for whom one came, or why nobody did."""
    if row.remark:
        return row.remark
    parts = [standing_for(row.represents)] if row.represents else []
    if row.state in (State.REPRESENTED, State.EXCUSED, State.ABSENT):
        parts.append(state_text(row.state, row.represented_by))
    return "; ".join(parts)


def band(number: int, title: str, *, again: bool = False) -> str:
    """`C. Bupati/Walikota`, the title of a group of rows; `again` where it goes on on another page."""
    return f"{letter(number).upper()}. {title}{' (lanjutan)' if again else ''}"


def sheet_page(day: date, page: int, code: str) -> str:
    """What stands at the foot of a page to sign: which sheet, which page, and the code it is known by."""
    name = f"Daftar hadir, {long_date(day)} – lembar {page}"
    return f"{name}, kode {code} (kode kontrol internal, bukan tanda tangan elektronik)" if code else name


def page_band(page: int, code: str) -> str:
    """The same over the rows of a page in a workbook."""
    return f"Lembar {page}, kode {code} (kode kontrol internal, bukan tanda tangan elektronik)"


def hour(at: time | None, zone: str) -> str:
    """`pukul 09.00 WIB`; four dots for an hour that is not known."""
    return f"pukul {clock(at) if at else '....'} {zone}"


def came_late(who: str, at: time, zone: str) -> str:
    """`Pukul 09.20 WIB Bupati Lebak tiba di ruang rapat.`"""
    return f"{_began(at, zone)} {who} tiba di ruang rapat."


def left_room(who: str, at: time, zone: str) -> str:
    """`Pukul 09.41 WIB Bupati Lebak meninggalkan ruang rapat.`"""
    return f"{_began(at, zone)} {who} meninggalkan ruang rapat."


def came_back(who: str, at: time, zone: str) -> str:
    """`Pukul 10.05 WIB Bupati Lebak kembali ke ruang rapat.`"""
    return f"{_began(at, zone)} {who} kembali ke ruang rapat."


def _began(at: time, zone: str) -> str:
    return f"Pukul {clock(at)} {zone}"


def answering(line: RecommendationLine) -> str:
    """`Pemerintah Provinsi Banten; seluruh kabupaten/kota. Koordinator: Inspektorat. Pendukung: BPKP.`"""
    told = "; ".join(line.responsible) or UNKNOWN
    more = (("Koordinator", line.coordinator), ("Pendukung", "; ".join(line.supporters)))
    said = [f"{role}: {who}" for role, who in more if who]
    return f"{told}. {'. '.join(said)}." if said else told


def opening(chair: str, organiser: str, host: str, starts: time | None, zone: str) -> str:
    """The first words of the proceedings; says only what is known."""
    led = f"Rapat dipimpin oleh {chair} dan dimulai" if chair else "Rapat dimulai"
    text = f"{led} pada {hour(starts, zone)}."
    if organiser:
        text += f" Rapat diselenggarakan oleh {organiser}" + (f", dengan {host} sebagai tuan rumah." if host else ".")
    return text


def closing(minutes: str, ends: time | None, zone: str) -> str:
    """The sentence that closes the minutes and always stands on the page of the signatures."""
    return (
        f"Rapat ditutup oleh pimpinan rapat pada {hour(ends, zone)}. Demikian {minutes} ini dibuat untuk "
        "dipergunakan sebagaimana mestinya."
    )


def counted(number: int) -> str:
    """`26 (dua puluh enam)`."""
    return f"{number} ({in_words(number)})"


def figure_rows(figures: Figures, regions: RegionFigures) -> tuple[tuple[str, str], ...]:
    """The four figures that are never mixed: invitations by answer, heads in the room, regions, heads of region."""
    of = counted(regions.of)
    return (
        ("Undangan", counted(figures.invitations)),
        ("– hadir sendiri", counted(figures.in_person)),
        ("– diwakili", counted(figures.represented)),
        ("– berhalangan (dengan keterangan)", counted(figures.excused)),
        ("– tidak hadir", counted(figures.absent)),
        ("– belum tercatat", counted(figures.not_recorded)),
        *([("Hadir tanpa undangan", counted(figures.guests))] if figures.guests else []),
        ("Orang yang hadir di ruang rapat", counted(figures.heads_came)),
        ("Kabupaten/kota yang terwakili", f"{counted(regions.represented)} dari {of}"),
        ("Kepala daerah yang hadir sendiri", f"{counted(regions.heads_in_person)} dari {of}"),
    )


def recap_sentence(figures: Figures) -> str:
    """`Diundang 26; hadir sendiri 19; …` and the percentages of invitations, with and without those represented."""
    line = (
        f"Diundang {figures.invitations}; hadir sendiri {figures.in_person}; diwakili {figures.represented}; "
        f"berhalangan {figures.excused}; tidak hadir {figures.absent}; belum tercatat {figures.not_recorded}"
    )
    line += f"; hadir tanpa undangan {figures.guests}." if figures.guests else "."
    if not figures.invitations:
        return line
    return (
        f"{line} Hadir sendiri {_percent(figures.in_person, figures.invitations)} persen dari undangan; termasuk "
        f"yang diwakili {_percent(figures.filled, figures.invitations)} persen."
    )


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}".replace(".", ",")


def amendment_title(minutes: str, no: int, *, addendum: bool) -> str:
    """`Ralat Notulen ke-1`; `minutes` is what the regulation calls them."""
    return f"{'Adendum' if addendum else 'Ralat'} {minutes.capitalize()} ke-{no}"


def amendment_opening(minutes: str, title: str, day: str, issued: str, fingerprint: str, *, addendum: bool) -> str:
    """Which final minutes a ralat or an addendum is about, by their day and the beginning of their fingerprint."""
    verb = "ditambahkan hal-hal sebagai berikut" if addendum else "diralat sebagai berikut"
    return (
        f"Terhadap {minutes.lower()} {title} yang diselenggarakan pada hari {day}, yang diterbitkan pada tanggal "
        f"{issued} (kode kendali internal berkas {fingerprint}…), {verb}:"
    )


def amendment_closing(minutes: str) -> str:
    """That all else stands."""
    return f"Hal-hal lain dalam {minutes.lower()} tersebut tetap berlaku dan tidak berubah."
