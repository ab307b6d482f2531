"""Official Indonesian text of the papers of follow-ups: heads, statuses in three vocabularies, figures, remarks."""

from collections.abc import Callable, Iterator
from datetime import date

from rakor_desktop.documents.followups.followups_papers import (
    ORDER,
    FollowupReportPaper,
    FromMeeting,
    Owed,
    Recommended,
    Vocabulary,
    count,
)
from rakor_desktop.documents.typesetting.signs import Sign
from rakor_desktop.domain.dates import grouped, long_date, short_date
from rakor_desktop.domain.followup_changes import Change
from rakor_desktop.domain.followups import RegisterStatus, Tally

MATRIX_TITLE, COMPARISON_TITLE = "MATRIKS TINDAK LANJUT", "PERBANDINGAN TINDAK LANJUT"
REPORT_NAME, OPEN_NAME = "Laporan tindak lanjut", "Daftar tindak lanjut yang belum selesai"
GLANCE_TITLE = "Ringkasan menurut daerah/instansi"
NUMBER, ADVICE, RESPONSIBLE = "No.", "Uraian/Rekomendasi", "Penanggung Jawab"
TARGET, OUTPUT, STATUS, REMARK = "Target Waktu", "Keluaran/Indikator", "Status", "Keterangan/Bukti Dukung"
REGION, AREA, COORDINATOR, LATE_OVER, SEARCHED = "Daerah", "Area", "Koordinator", "Terlambat lebih dari", "Memuat"
TARGET_SAID = "Target"
NO_AREA = "Tanpa area"
DONE_OF = "Selesai"
NOBODY = "–"
GOES_ON = "(lanjutan)"
ALL_MEETINGS = "Seluruh rapat"
LEFT_OUT = "Tidak memuat tindak lanjut dari rapat yang notulanya Terbatas atau Rahasia."
DERIVED = "Keterlambatan dihitung dari target waktu dan tidak dicatat sebagai status."
CHANGES_HEAD = (NUMBER, ADVICE, RESPONSIBLE, "Semula", "Kini")
TOTAL = "Jumlah"
LATE_OF, ALL_OF = "Terlambat", "Dari"
STILL_OPEN = "belum selesai"
NOTHING_OPEN = "Tidak ada kewajiban yang belum selesai."
NOTHING_OWED = "Tidak ada kewajiban."
SEVERAL_CHANGES = "Satu kewajiban dapat tercantum pada lebih dari satu bagian."
NOTHING_MOVED = "Tidak ada perubahan di antara kedua tanggal itu."

_IMPOSSIBLE = "Tidak dapat ditindaklanjuti"
STATUSES: dict[Vocabulary, dict[RegisterStatus, str]] = {
    Vocabulary.MEETING: {
        RegisterStatus.DONE: "Selesai",
        RegisterStatus.IN_PROGRESS: "Dalam proses",
        RegisterStatus.LATE: "Terlambat",
        RegisterStatus.NOT_STARTED: "Belum",
        RegisterStatus.IMPOSSIBLE: _IMPOSSIBLE,
        RegisterStatus.CANCELLED: "Dibatalkan",
    },
    Vocabulary.AUDITOR: {
        RegisterStatus.DONE: "Sesuai",
        RegisterStatus.IN_PROGRESS: "Belum sesuai (dalam proses)",
        RegisterStatus.LATE: "Terlambat",
        RegisterStatus.NOT_STARTED: "Belum ditindaklanjuti",
        RegisterStatus.IMPOSSIBLE: f"{_IMPOSSIBLE} dengan alasan yang sah",
        RegisterStatus.CANCELLED: "Dibatalkan",
    },
    Vocabulary.INSPECTORATE: {
        RegisterStatus.DONE: "S (selesai)",
        RegisterStatus.IN_PROGRESS: "D (dalam proses)",
        RegisterStatus.LATE: "Terlambat",
        RegisterStatus.NOT_STARTED: "B (belum)",
        RegisterStatus.IMPOSSIBLE: "TPTD (tidak dapat ditindaklanjuti)",
        RegisterStatus.CANCELLED: "Dibatalkan",
    },
}
SIGNS = {
    RegisterStatus.DONE: Sign.FULL,
    RegisterStatus.IN_PROGRESS: Sign.HALF,
    RegisterStatus.LATE: Sign.WARNING,
    RegisterStatus.NOT_STARTED: Sign.EMPTY,
    RegisterStatus.IMPOSSIBLE: Sign.CROSSED,
    RegisterStatus.CANCELLED: Sign.STRUCK,
}
#: In the short matrix; D would be taken for "dalam proses".
CODES = {
    RegisterStatus.DONE: "S",
    RegisterStatus.IN_PROGRESS: "P",
    RegisterStatus.LATE: "T",
    RegisterStatus.NOT_STARTED: "B",
    RegisterStatus.IMPOSSIBLE: "X",
    RegisterStatus.CANCELLED: "K",
}
CHANGES = {
    Change.DONE: "Selesai sejak itu",
    Change.LATE: "Menjadi terlambat",
    Change.EXTENDED: "Target diperpanjang",
    Change.ADVANCED: "Maju",
    Change.CLOSED: "Dibatalkan atau tidak dapat ditindaklanjuti",
    Change.REOPENED: "Dibuka kembali",
    Change.NEW: "Kewajiban baru",
}
#: As much as a column of targets holds.
_LONGEST_NOTE = 160
#: As much of what was reported as a matrix holds; the whole stays in the register.
_LONGEST_REPORT = 400
_LONGEST_AGAIN = 90
LONGEST_TEXT = 200


def number(recommended: Recommended) -> str:
    """`R-3`, as on the screen."""
    return f"R-{recommended.no}"


def report_name(paper: FollowupReportPaper) -> str:
    """What a report is called."""
    return OPEN_NAME if paper.open_only else REPORT_NAME


def meeting(one: FromMeeting) -> str:
    """The band over the recommendations of a meeting."""
    return f"{one.title}, {long_date(one.held_on)}"


def as_of(day: date) -> str:
    """`Keadaan per 20 Juni 2016`."""
    return f"Keadaan per {long_date(day)}"


def figures(found: Tally, vocabulary: Vocabulary) -> str:
    """`68 kewajiban: selesai 26, dalam proses 28, …`; every figure, as they add up to the first."""
    names = STATUSES[vocabulary]
    parts = ", ".join(f"{_begun_small(names[one])} {grouped(count(found, one))}" for one in ORDER)
    return f"{grouped(found.all)} kewajiban: {parts}."


def _begun_small(word: str) -> str:
    """`selesai`; `S (selesai)` and `TPTD (…)` are codes and stay as they are."""
    return word if word.split(" ", 1)[0].isupper() else word[:1].lower() + word[1:]


def target(owed: Owed, written: Callable[[date], str] = long_date) -> str:
    """`30 Juni 2016`, with the target before it was extended; its words where there is no day."""
    lines = [written(owed.due)] if owed.due else []
    if owed.first_due and owed.first_due != owed.due:
        lines.append(f"semula {written(owed.first_due)}")
    return "\n".join(lines) or _said(None, owed.due_note) or NOBODY


def short_target(recommended: Recommended) -> str:
    """`30-06-2016`, or its words where there is no day."""
    return short_date(recommended.due) if recommended.due else _said(None, recommended.due_note) or NOBODY


def _said(due: date | None, note: str) -> str:
    """The target in words, unless they are the day itself."""
    same = due is not None and note in (long_date(due), short_date(due))
    return "" if same else shortened(note, _LONGEST_NOTE)


def status(owed: Owed, vocabulary: Vocabulary) -> str:
    """`Terlambat 53 hari`, `Dalam proses 70%`, `Selesai`."""
    word = STATUSES[vocabulary][owed.standing]
    if owed.standing is RegisterStatus.LATE:
        begun = f"\n{owed.percent}%" if owed.percent else ""
        return f"{word} {grouped(owed.days_late)} hari{begun}"
    return f"{word} {owed.percent}%" if owed.standing is RegisterStatus.IN_PROGRESS and owed.percent else word


def code(owed: Owed) -> str:
    """`T 53`, `P 70`, `S`: what stands in the short matrix."""
    sign = CODES[owed.standing]
    if owed.standing is RegisterStatus.LATE:
        return f"{sign} {owed.days_late}"
    return f"{sign} {owed.percent}" if owed.standing is RegisterStatus.IN_PROGRESS and owed.percent else sign


def legend(vocabulary: Vocabulary) -> str:
    """What the codes of the short matrix mean."""
    names = STATUSES[vocabulary]
    said = {RegisterStatus.IN_PROGRESS: " (angka: persen)", RegisterStatus.LATE: " (angka: hari)"}
    parts = [f"{CODES[one]} = {_begun_small(names[one])}{said.get(one, '')}" for one in ORDER]
    return f"{'; '.join(parts)}; {NOBODY} = bukan penanggung jawab."


def remark(owed: Owed) -> str:
    """The last report with its day and evidence, that it was given back, or until when nobody is to ask."""
    return " ".join(_remarks(owed))


def _remarks(owed: Owed) -> Iterator[str]:
    told = shortened(owed.report.strip(), _LONGEST_REPORT)
    if owed.reported_on:
        yield f"{short_date(owed.reported_on)}: {told or 'dilaporkan'}{'' if told.endswith(('.', '…')) else '.'}"
    elif told:
        yield told
    if owed.evidence:
        yield f"{owed.evidence} bukti dukung."
    if owed.returned:
        yield "Dikembalikan untuk dilengkapi."
    if owed.skip_until:
        yield f"Tidak ditagih sampai {short_date(owed.skip_until)}."


def asides(recommended: Recommended) -> str:
    """Area, who coordinates, who supports, the target as it was said: what stands below a recommendation."""
    told = (
        (AREA, recommended.area),
        (COORDINATOR, recommended.coordinator),
        ("Pendukung", ", ".join(recommended.supporters)),
        (TARGET_SAID, _beside(recommended)),
    )
    return "\n".join(f"{label}: {text}" for label, text in told if text)


def aside(recommended: Recommended) -> str:
    """Area and target as it was said, in one line: in a list of one region the other facts are told in its matrix."""
    return "; ".join(part for part in (recommended.area, _beside(recommended)) if part)


def _beside(recommended: Recommended) -> str:
    """The words of the target, where its day stands in the column of targets."""
    return _said(recommended.due, recommended.due_note) if recommended.due else ""


def output(recommended: Recommended) -> str:
    """What is to be delivered, and by what it is known."""
    return "\n".join(part for part in (recommended.output, recommended.indicator) if part)


def goes_on(text: str) -> str:
    """A recommendation where it goes on on another page."""
    return f"{GOES_ON} {shortened(text.replace(chr(10), ' '), _LONGEST_AGAIN)}"


def shortened(text: str, longest: int) -> str:
    """The beginning of a text, up to a word."""
    if len(text) <= longest:
        return text
    return f"{text[: text.rfind(' ', 1, longest) if ' ' in text[1:longest] else longest].rstrip(' ,;.')}…"


def who(name: str) -> str:
    """`Kabupaten Lebak` for its government, as in any matrix; all others by their whole name."""
    return name.replace("Pemerintah Kabupaten ", "Kabupaten ").replace("Pemerintah Kota ", "Kota ")


def body(name: str) -> str:
    """`Kab. Lebak` over a narrow column; `Kota Serang` stays, as Serang is two."""
    return name.replace("Kabupaten ", "Kab. ").replace("Pemerintah Provinsi ", "Prov. ").replace("Pemerintah ", "")


def of(part: int, whole: int) -> str:
    """`2/9`."""
    return f"{part}/{whole}"


def difference(before: int, after: int) -> str:
    """`+3`, `-2`, `0`."""
    return f"{after - before:+d}" if after != before else "0"


def moved(before: Owed | None, vocabulary: Vocabulary) -> str:
    """How an obligation stood, with its target."""
    if before is None:
        return NOBODY
    due = f", target {short_date(before.due)}" if before.due and before.is_open else ""
    return f"{status(before, vocabulary)}{due}".replace("\n", " ")


def span(first: date | None, last: date | None) -> str:
    """`1 Juni 2016 s.d. 30 Juni 2016`, open at the end that is not known; nothing without both."""
    if first and last:
        return f"{long_date(first)} s.d. {long_date(last)}"
    return f"mulai {long_date(first)}" if first else f"s.d. {long_date(last)}" if last else ""


def two_days(earlier: date, later: date) -> str:
    """`Keadaan akhir 1 Juni 2016 dan 20 Juni 2016`."""
    return f"Keadaan pada akhir tanggal {long_date(earlier)} dan {long_date(later)}"
