"""The minutes as a Word file to be edited by hand: the words of the PDF in a template that the office may change.

Like `word` it is imported inside the functions that need it.
"""

from datetime import UTC, datetime
from io import BytesIO

from rakor_desktop.documents.minutes import minutes_parts
from rakor_desktop.documents.minutes.minutes_rules import nature
from rakor_desktop.documents.office.package import repacked
from rakor_desktop.documents.office.word_template import Filling, Line, filled
from rakor_desktop.documents.papers import Letterhead, MinutesPaper, Remark
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.signature import name_lines, signing
from rakor_desktop.documents.typesetting.spelling import spelled_minutes
from rakor_desktop.documents.typesetting.text import letter, points
from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.domain.letterheads import LineStyle
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.publishing import LetterheadKind, SignatureBlock
from rakor_desktop.local.paths import resources_dir


def render(paper: MinutesPaper) -> bytes:
    """The docx file; the same paper gives the same bytes.

    Raises CannotRead, and as `filled` for a template of the office.
    """
    document = filled(paper.template or usual_template(), _filling(spelled_minutes(paper)))
    properties, target = document.core_properties, BytesIO()
    properties.title, properties.author, properties.language = paper.title[:250], "Rakor Desktop", wording.LANGUAGE
    moment = datetime(paper.day.year, paper.day.month, paper.day.day, tzinfo=UTC)
    properties.created = properties.modified = moment
    document.save(target)
    return repacked(target.getvalue(), paper.day)


def usual_template() -> bytes:
    """The one that the program brings. Raises CannotRead."""
    path = resources_dir() / "templates" / "notula.docx"
    try:
        return path.read_bytes()
    except OSError as problem:
        raise CannotRead(path=str(path), detail=str(problem)) from problem


def known_marks(paper: MinutesPaper) -> tuple[str, ...]:
    """The names that a template may use, those of a row behind the name of its table."""
    filling = _filling(paper)
    of_rows = (f"{table}.{name}" for table, rows in filling.rows.items() for row in rows[:1] for name in row)
    return (*filling.words, *filling.lines, *of_rows)


def _filling(paper: MinutesPaper) -> Filling:
    return Filling(_words(paper), _lines(paper), _rows(paper))


def _words(paper: MinutesPaper) -> dict[str, str]:
    terms, words, known = paper.profile.terms, paper.profile.letter.secrecy, wording.known
    chair = paper.chair.titled if paper.chair else ""
    dated = long_date(paper.closing_date) if paper.closing_date else ""
    return {
        "status": wording.DRAFT if paper.draft else "",
        "judul": terms.minutes_title,
        "rapat": known(paper.title),
        "hari_tanggal": weekday_date(paper.day),
        "surat_undangan": known(paper.invitation),
        "waktu": minutes_parts.hours_text(paper),
        "tempat": known(paper.place),
        "sifat": nature(words, paper.secrecy) or words[Secrecy.ORDINARY],
        "penyelenggara": known(paper.organiser),
        "tuan_rumah": known(paper.host),
        "ketua": known(minutes_parts.leader(paper.chair)),
        "sekretaris": known(minutes_parts.leader(paper.secretary)),
        "sebutan_notulis": terms.minute_taker,
        "notulis": known(minutes_parts.leader(paper.note_taker)),
        "pembukaan": wording.opening(chair, paper.organiser, paper.host, paper.starts, paper.zone),
        "penutup": wording.closing(terms.minutes, paper.ends, paper.zone),
        "tempat_tanggal": ", ".join(part for part in (paper.closing_place, dated) if part),
        "kalimat_rekapitulasi": wording.recap_sentence(paper.figures),
        "catatan": f"Catatan: {paper.note}" if paper.note.strip() else "",
    }


def _lines(paper: MinutesPaper) -> dict[str, list[Line]]:
    people = [minutes_parts.participant_text(one) for one in paper.participants]
    rule, terms = paper.profile.signature, paper.profile.terms
    chair = signing(rule, wording.CHAIRMAN, paper.chair)
    taker = signing(rule, terms.minute_taker, paper.note_taker, ranked=True)
    return {
        "kop": [Line(line) for line in (*paper.letterhead.lines, *paper.letterhead.address)],
        "garis_kop": [Line("", ruled=_rule(paper.letterhead))],
        "acara": _numbered(paper.agenda),
        "peserta": _numbered(people),
        "tidak_hadir": _numbered(minutes_parts.absent_people(paper)) or [Line(wording.NOTHING)],
        "pembahasan": _discussed(paper) or [Line(wording.NOTHING)],
        "keputusan": [Line(text, f"{letter(no)}.", 1) for no, text in enumerate(paper.decisions, 1)]
        or [Line(wording.NOTHING, level=1)],
        "kedatangan": [Line(text) for text in paper.comings] or [Line(wording.NOTHING)],
        **_signed("pimpinan", chair),
        **_signed("pencatat", taker),
    }


def _rule(head: Letterhead) -> LineStyle:
    """The line under the head, as in the PDF: double under a crest, none under the office that signs itself."""
    usual = LineStyle.DOUBLE if head.kind is LetterheadKind.OFFICE else LineStyle.NONE
    return head.rule or usual


def _signed(name: str, block: SignatureBlock) -> dict[str, list[Line]]:
    """The lines above and below the place to sign."""
    offices = [Line(f"{line.prefix} {line.text}".strip()) for line in block.offices]
    return {f"jabatan_{name}": offices, f"nama_{name}": [Line(text) for text in name_lines(block)]}


def _numbered(texts: "tuple[str, ...] | list[str]") -> list[Line]:
    return [Line(text, f"{no}.") for no, text in enumerate(texts, 1)]


def _discussed(paper: MinutesPaper) -> list[Line]:
    lines: list[Line] = []
    groups = list(minutes_parts.by_agenda(paper))
    for number, (title, remarks) in enumerate(groups, 1):
        if paper.agenda:
            lines.append(Line(title, f"{letter(number)}.", 1, bold=True))
        level = 2 if paper.agenda else 1
        for at, (remark, _) in enumerate(minutes_parts.turns(remarks), 1):
            lines += _said(paper, remark, level, minutes_parts.list_marker(level, at))
    return lines


def _said(paper: MinutesPaper, remark: Remark, level: int, marker: str) -> list[Line]:
    if not remark.speaker_office:
        return [Line(" ".join(remark.text.split("\n")), marker, level)]
    told = points(remark.text)
    intro = Line(minutes_parts.introduction(remark, paper.zone), marker, level)
    if len(told) == 1 and not told[0][0]:
        return [intro, Line(told[0][1], level=level + 1)]
    own = any(sign for sign, _ in told)
    signs = (sign if own else minutes_parts.list_marker(level + 1, no) for no, (sign, _) in enumerate(told, 1))
    return [intro, *(Line(text, sign, level + 1) for sign, (_, text) in zip(signs, told, strict=True))]


def _rows(paper: MinutesPaper) -> dict[str, list[dict[str, str]]]:
    return {
        "rekomendasi": [
            {
                "nomor": f"{line.no}.",
                "uraian": line.text,
                "penanggung_jawab": wording.answering(line),
                "target": line.due or wording.UNKNOWN[:15],
            }
            for line in paper.recommendations
        ],
        "hitungan": [
            {"nama": name, "jumlah": count} for name, count in wording.figure_rows(paper.figures, paper.regions)
        ],
        "kehadiran": [
            {
                "nomor": f"{line.no}.",
                "jabatan": line.office,
                "keterangan": wording.state_text(line.state, line.represented_by, line.note),
            }
            for line in paper.attendance
        ],
    }
