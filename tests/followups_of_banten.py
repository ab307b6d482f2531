"""Follow-ups on paper, made by rule: every state occurs, and each region has its own mixture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from papers_of_banten import CITIES, DAY, REGENTS, TITLE
from rakor_desktop.documents.followups.followups_papers import (
    BodyLine,
    FollowupsPaper,
    FromMeeting,
    Owed,
    Recommended,
    ReportPart,
)
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.followups import RegisterStatus, Tally, tallied

AS_OF = date(2016, 8, 22)
DUE, EXTENDED = date(2016, 6, 30), date(2016, 9, 30)
TEXTS = (
    "Menerapkan e-planning dan e-budgeting terintegrasi",
    "Menertibkan aset daerah dan mengoptimalkan pendapatan asli daerah",
    "Membentuk unit pengendalian gratifikasi dan melaporkan pelaksanaannya setiap triwulan",
)
_NAMES = (*(f"Kabupaten {name}" for name in REGENTS), *(f"Kota {name}" for name in CITIES))
_S = RegisterStatus
_CYCLE = (
    _S.DONE, _S.LATE, _S.IN_PROGRESS, _S.NOT_STARTED, _S.IN_PROGRESS, _S.LATE, _S.IMPOSSIBLE, _S.DONE, _S.CANCELLED
)  # fmt: skip


def regions(count: int) -> tuple[str, ...]:
    """Regions of Banten, and beyond them such as exist nowhere."""
    return (*_NAMES, *(f"Kabupaten Contoh {no}" for no in range(9, count + 1)))[:count]


def matrix(meetings: int = 1, recommendations: int = 4, bodies: int = 8) -> FollowupsPaper:
    """The matrix of so many meetings, each with so many recommendations to all of these regions."""
    held = tuple(_meeting(no, recommendations, bodies) for no in range(meetings))
    owed = [one for meeting in held for one in meeting.owed]
    return FollowupsPaper(
        profile=load_profile(OLD_STYLE),
        subject=TITLE,
        as_of=AS_OF,
        meetings=held,
        figures=_counted(owed),
        bodies=tuple(_body(no, name, owed) for no, name in enumerate(regions(bodies), 1)),
    )


def part(paper: FollowupsPaper, body_id: int) -> ReportPart:
    """What one region owes of a matrix, of which only the open is printed."""
    own = [one for meeting in paper.meetings for one in meeting.owed if one.body_id == body_id]
    meetings = kept(paper.meetings, lambda one: one.body_id == body_id and one.is_open)
    return ReportPart(own[0].body, _counted(own), meetings)


def kept(meetings: tuple[FromMeeting, ...], wanted: Callable[[Owed], bool]) -> tuple[FromMeeting, ...]:
    """The same without what is not wanted."""
    found = []
    for meeting in meetings:
        left = [replace(one, owed=tuple(filter(wanted, one.owed))) for one in meeting.recommendations]
        found.append(replace(meeting, recommendations=tuple(one for one in left if one.owed)))
    return tuple(one for one in found if one.recommendations)


def _meeting(number: int, recommendations: int, bodies: int) -> FromMeeting:
    listed = tuple(_recommended(no, number, bodies) for no in range(1, recommendations + 1))
    return FromMeeting(TITLE, DAY + timedelta(days=30 * number), listed)


def _recommended(no: int, meeting: int, bodies: int) -> Recommended:
    return Recommended(
        no=no,
        text=TEXTS[no % len(TEXTS)],
        owed=tuple(_owed(at, name, at + no + 2 * meeting) for at, name in enumerate(regions(bodies), 1)),
        due=DUE,
        due_note="Triwulan II 2016",
        coordinator="Pemerintah Provinsi Banten",
        supporters=("Inspektorat Provinsi Banten",),
        area="Pengadaan barang dan jasa",
        output="Dokumen prosedur",
        indicator="Bagian paket melalui pengadaan elektronik",
    )


def _owed(body_id: int, name: str, step: int) -> Owed:
    standing = _CYCLE[step % len(_CYCLE)]
    told = standing in (RegisterStatus.DONE, RegisterStatus.IN_PROGRESS)
    late = standing is RegisterStatus.LATE
    return Owed(
        body_id=body_id,
        body=name,
        standing=standing,
        due=DUE if late or told else EXTENDED,
        percent=70 if standing is RegisterStatus.IN_PROGRESS else 0,
        days_late=(AS_OF - DUE).days if late else 0,
        first_due=None if late or told else DUE,
        reported_on=date(2016, 6, 10) if told else None,
        report="Laporan triwulan disampaikan" if told else "",
        evidence=2 if told else 0,
    )


def _body(body_id: int, name: str, owed: list[Owed]) -> BodyLine:
    own = _counted([one for one in owed if one.body_id == body_id])
    return BodyLine(body_id, name, own.done, own.all, own.late)


def _counted(owed: list[Owed]) -> Tally:
    return tallied(one.standing for one in owed)
