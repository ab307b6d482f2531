"""The parts of the minutes in the order of the paper: head, participants, proceedings, decisions, recapitulation."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rakor_desktop.documents.papers import MinutesPaper, Participant, RecommendationLine, Remark
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.signature import signature, signatures, signing
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.documents.typesetting.text import letter, points
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.dates import clock, long_date, weekday_date
from rakor_desktop.domain.publishing import Official

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: In mm: each level of a numbered list steps in by this; the lists in the head need room for three digits.
_STEP, _HEAD_STEP = 7, 10
_LABEL, _COLON = 42, 4
_TIGHT = Look(after=1)
#: A remark with its place among those of the paper, from 1.
_Numbered = tuple[int, Remark]


def head(paper: MinutesPaper, setter: Typesetter, nature: str = "") -> "list[Flowable]":
    """What, when, where, by whom, about what, led by whom, who was in the room and who was not, and why."""
    rows = [
        _fact(setter, "Rapat", paper.title, PaperField.TITLE),
        _fact(setter, "Hari/Tanggal", weekday_date(paper.day)),
        _fact(setter, "Surat Undangan", paper.invitation, PaperField.INVITATION),
        _fact(setter, "Waktu", hours_text(paper), PaperField.STARTS, PaperField.ENDS),
        _fact(setter, "Tempat", paper.place, PaperField.PLACE),
        *([_fact(setter, "Sifat", nature)] if nature else []),
        _fact(setter, "Penyelenggara", paper.organiser),
        _fact(setter, "Tuan Rumah", paper.host),
    ]
    rows += _listed(setter, "Acara", paper.agenda, PaperField.AGENDA)
    rows += _leaders(paper, setter)
    people = [participant_text(one) for one in paper.participants]
    rows += _listed(setter, "Peserta Rapat", people, PaperField.PARTICIPANT)
    if absent := absent_people(paper):
        rows += _listed(setter, "Tidak Hadir", absent)
    return setter.grid(rows, (_LABEL, _COLON, 0))


def absent_people(paper: MinutesPaper) -> list[str]:
    """Whose chair stayed empty, in the order of the invitations, and why."""
    states = (State.EXCUSED, State.ABSENT)
    return [wording.absent_text(one.office, one.state, one.note) for one in paper.attendance if one.state in states]


def participant_text(participant: Participant) -> str:
    """`Wakil Bupati Lebak (mewakili Bupati Lebak)`."""
    return wording.with_represented(wording.with_name(participant.office, participant.name), participant.represents)


def proceedings(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    """The opening and what was said, by item of the agenda."""
    chair = paper.chair.titled if paper.chair else ""
    opening = wording.opening(chair, paper.organiser, paper.host, paper.starts, paper.zone)
    nothing = setter.text(wording.NOTHING, Look(left=_STEP, after=6), (Where(PaperField.ENTRY),))
    return [
        *setter.text("Kegiatan Rapat", Look(before=12, bold=True, with_next=True, heading=2)),
        *_section(setter, 1, "Kata Pembukaan"),
        *setter.text(opening, Look(left=_STEP, after=6, running=True)),
        *_section(setter, 2, "Pembahasan"),
        *(_discussion(paper, setter) or nothing),
    ]


def decisions(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    """What was decided, and who has to do what by when."""
    story = _section(setter, 3, "Keputusan")
    for number, text in enumerate(paper.decisions, 1):
        story += setter.text(text, _at(1, f"{letter(number)}."), (Where(PaperField.DECISION, number),))
    if not paper.decisions:
        story += setter.text(wording.NOTHING, Look(left=_STEP), (Where(PaperField.DECISION),))
    return [*story, setter.room(40 * MM), *_recommendations(paper, setter)]


def closing(paper: MinutesPaper, setter: Typesetter) -> "Flowable":
    """The closing sentence with the signatures: one unit, so that no page has signatures alone."""
    rule, terms = paper.profile.signature, paper.profile.terms
    chair = signing(rule, wording.CHAIRMAN, paper.chair)
    dated = f"{paper.closing_place}, {long_date(paper.closing_date)}" if paper.closing_date else ""
    place = setter.grid([[setter.text(""), setter.text(dated)]], (0, 70)) if dated else []
    words, fields = wording.closing(terms.minutes, paper.ends, paper.zone), (Where(PaperField.SIGNATURE),)
    sentence = setter.text(words, Look(after=14, running=True), fields)
    if paper.profile.minutes.signatures == 1:
        return setter.unit([setter.gap(10), *sentence, *place, *signature(setter, chair)])
    minute_taker = signing(rule, terms.minute_taker, paper.note_taker, ranked=True)
    return setter.unit([setter.gap(10), *sentence, *place, *signatures(setter, minute_taker, chair)])


def recapitulation(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    """The annex: the figures in numbers and words, then every invitation in the order given."""
    annex = f"LAMPIRAN {paper.profile.terms.minutes_title}: {wording.RECAP_TITLE}"
    rows = [
        (f"{line.no}.", line.office, wording.state_text(line.state, line.represented_by, line.note))
        for line in paper.attendance
    ]
    return [
        setter.new_page(),
        *setter.title(annex),
        *setter.grid(
            [_fact(setter, "Rapat", paper.title), _fact(setter, "Hari/Tanggal", weekday_date(paper.day))],
            (_LABEL, _COLON, 0),
        ),
        setter.gap(6),
        *setter.ruled(("Hitungan", "Jumlah"), wording.figure_rows(paper.figures, paper.regions), (0, 85), dense=True),
        setter.gap(6),
        *setter.small(wording.recap_sentence(paper.figures)),
        setter.gap(4),
        *setter.ruled(
            ("No.", "Jabatan yang Diundang", "Kehadiran"),
            rows,
            (12, 0, 50),
            dense=True,
            fields=[(None, None, Where(PaperField.ATTENDANCE, line.no)) for line in paper.attendance],
        ),
        *_comings(paper, setter),
        *([setter.gap(4), *setter.small(f"Catatan: {paper.note}")] if paper.note.strip() else []),
    ]


def _comings(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    """Who came late, left and came back, in the order of the hours."""
    if not paper.comings:
        return []
    told = [line for sentence in paper.comings for line in setter.small(sentence)]
    return [setter.gap(6), *setter.small(wording.COMINGS_TITLE), *told]


def hours_text(paper: MinutesPaper) -> str:
    """`Pukul 09.00 WIB s.d. 12.00 WIB`; four dots for an hour that is not known."""
    start, end = (clock(at) if at else "...." for at in (paper.starts, paper.ends))
    return f"Pukul {start} {paper.zone} s.d. {end} {paper.zone}"


def _fact(setter: Typesetter, label: str, value: str, *fields: PaperField) -> "list[list[Flowable]]":
    places = tuple(Where(field) for field in fields)
    return [setter.text(label, _TIGHT), setter.text(":", _TIGHT), setter.text(wording.known(value), _TIGHT, places)]


def _listed(
    setter: Typesetter, label: str, items: "tuple[str, ...] | list[str]", field: PaperField | None = None
) -> "list[list[list[Flowable]]]":
    """One row an item, so that a long list breaks over pages."""
    if not items:
        return [_fact(setter, label, "", *([field] if field else []))]
    cells = [
        setter.text(text, Look(hang=_HEAD_STEP, marker=f"{no}.", after=0), (Where(field, no),) if field else ())
        for no, text in enumerate(items, 1)
    ]
    rest = [[setter.text(""), setter.text(""), cell] for cell in cells[1:]]
    return [[setter.text(label, _TIGHT), setter.text(":", _TIGHT), cells[0]], *rest]


def _leaders(paper: MinutesPaper, setter: Typesetter) -> "list[list[list[Flowable]]]":
    leaders: list[tuple[str, Official | None, tuple[PaperField, ...]]] = [
        ("Ketua", paper.chair, (PaperField.CHAIR,)),
        ("Sekretaris", paper.secretary, (PaperField.SECRETARY,)),
        (paper.profile.terms.minute_taker, paper.note_taker, (PaperField.NOTE_TAKER,)),
    ]
    rows = [
        [setter.text(role, Look(left=5, after=1)), *_fact(setter, "", leader(official), *fields)[1:]]
        for role, official, fields in leaders
    ]
    return [[setter.text("Pimpinan Rapat", _TIGHT), setter.text(""), setter.text("")], *rows]


def leader(official: Official | None) -> str:
    """The office with its holder; nothing while nobody is known."""
    return wording.with_name(official.titled, official.name) if official else ""


def _section(setter: Typesetter, number: int, title: str) -> "list[Flowable]":
    return setter.text(title, Look(hang=_STEP, marker=f"{number}.", before=6, bold=True, with_next=True, heading=3))


def _at(level: int, marker: str, *, with_next: bool = False) -> Look:
    return Look(left=level * _STEP, hang=_STEP, marker=marker, with_next=with_next, running=True)


def _discussion(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    groups = list(by_agenda(paper))
    if not paper.agenda:
        return [flowable for _, remarks in groups for flowable in _remarks(paper, setter, remarks, 1)]
    story: list[Flowable] = []
    for number, (title, remarks) in enumerate(groups, 1):
        item = Look(left=_STEP, hang=_STEP, marker=f"{letter(number)}.", bold=True, with_next=True, heading=4)
        story += setter.text(title, item)
        story += _remarks(paper, setter, remarks, 2)
    return story


def by_agenda(paper: MinutesPaper) -> Iterator[tuple[str, list[_Numbered]]]:
    """The remarks of each item that has any; those of no item come last."""
    numbers, entries = range(1, len(paper.agenda) + 1), list(enumerate(paper.entries, 1))
    for number, title in enumerate(paper.agenda, 1):
        if remarks := [entry for entry in entries if entry[1].agenda_no == number]:
            yield title, remarks
    if others := [entry for entry in entries if entry[1].agenda_no not in numbers]:
        yield wording.OTHER_MATTERS, others


def _remarks(paper: MinutesPaper, setter: Typesetter, remarks: list[_Numbered], level: int) -> "list[Flowable]":
    story: list[Flowable] = []
    for at, (remark, fields) in enumerate(turns(remarks), 1):
        marker = list_marker(level, at)
        if remark.speaker_office:
            intro = introduction(remark, paper.zone)
            story += setter.text(intro, _at(level, marker, with_next=True), fields)
            story += _points(setter, remark.text, level + 1)
        else:
            story += setter.text(remark.text, _at(level, marker), fields)
    return story


def turns(remarks: list[_Numbered]) -> list[tuple[Remark, tuple[Where, ...]]]:
    """Remarks of one speaker in a row as one: he is introduced once, however often the minute-taker began anew."""
    turns: list[tuple[Remark, tuple[Where, ...]]] = []
    for no, remark in remarks:
        field = Where(PaperField.ENTRY, no)
        last, fields = turns[-1] if turns else (None, ())
        if last and last.speaker_office and _speaker(last) == _speaker(remark):
            turns[-1] = replace(last, text=f"{last.text}\n{remark.text}"), (*fields, field)
        else:
            turns.append((remark, (field,)))
    return turns


def _speaker(remark: Remark) -> tuple[object, ...]:
    return remark.speaker_office, remark.speaker_name, remark.represents


def introduction(remark: Remark, zone: str) -> str:
    """`Pukul 09.15 WIB, Gubernur Banten (H. Rano Karno, S.IP.) menyampaikan hal-hal sebagai berikut:`."""
    speaker = wording.with_represented(wording.with_name(remark.speaker_office, remark.speaker_name), remark.represents)
    at = f"Pukul {clock(remark.at)} {zone}, " if remark.at else ""
    matter = "hal-hal" if len(points(remark.text)) > 1 else "hal"
    return f"{at}{speaker} menyampaikan {matter} sebagai berikut:"


def _points(setter: Typesetter, text: str, level: int) -> "list[Flowable]":
    """The lines of a remark, lettered; lines that were typed with their own numbers keep them."""
    lines = points(text)
    numbered = any(marker for marker, _ in lines)
    if len(lines) == 1 and not numbered:
        return setter.text(lines[0][1], Look(left=level * _STEP, running=True))
    return [
        flowable
        for number, (own, line) in enumerate(lines, 1)
        for flowable in setter.text(line, _at(level, own if numbered else list_marker(level, number)))
    ]


def list_marker(level: int, number: int) -> str:
    """1. a. 1) a), by level."""
    return (f"{number}.", f"{letter(number)}.", f"{number})", f"{letter(number)})")[min(level, 3)]


def _recommendations(paper: MinutesPaper, setter: Typesetter) -> "list[Flowable]":
    title = setter.text("Rekomendasi", Look(hang=_STEP, marker="4.", before=6, after=5, bold=True, heading=3))
    if not paper.recommendations:
        return [*title, *setter.text(wording.NOTHING, Look(left=_STEP))]
    rows = [
        (f"{line.no}.", line.text, wording.answering(line), line.due or "...............")
        for line in paper.recommendations
    ]
    head = ("No.", "Keputusan/Rekomendasi", "Penanggung Jawab", "Target Waktu")
    fields = [_recommendation_fields(line) for line in paper.recommendations]
    return [*title, *setter.ruled(head, rows, (12, 0, 50, 37), left=_STEP, fields=fields)]


def _recommendation_fields(line: RecommendationLine) -> tuple[Where | None, ...]:
    names = (PaperField.RECOMMENDATION, PaperField.RESPONSIBLE, PaperField.DUE)
    return (None, *(Where(name, line.no) for name in names))
