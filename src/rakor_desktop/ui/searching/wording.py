"""What a line of the palette says of what was found, and where it leads."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import grouped, short_date
from rakor_desktop.domain.followups import Lateness
from rakor_desktop.services.searching.found import Found, Thing
from rakor_desktop.services.searching.in_meetings import Invited
from rakor_desktop.ui.document_words import document_day, kind_words
from rakor_desktop.ui.navigation import Begun, Overdue, Owed, Place, Spot
from rakor_desktop.ui.searching.rows import Group, Line

GROUPS = {
    Thing.MEETING: Group.MEETINGS,
    Thing.OFFICE: Group.OFFICES,
    Thing.PERSON: Group.PEOPLE,
    Thing.REGION: Group.REGIONS,
    Thing.OWING: Group.FOLLOWUPS,
    Thing.RECOMMENDATION: Group.RECOMMENDATIONS,
    Thing.DOCUMENT: Group.DOCUMENTS,
}
_PLACES = {
    Thing.MEETING: Place.SUMMARY,
    Thing.RECOMMENDATION: Place.FOLLOWUPS,
    Thing.DOCUMENT: Place.DOCUMENTS,
}
"""Where a thing is looked at; all others are of the directory."""


def line_of(found: Found, meeting_id: int | None, invited: Mapping[int, Invited]) -> Line:
    """The line of what was found; `invited` are the offices invited to the meeting at hand, the one of `meeting_id`."""
    if found.thing is Thing.OWING:
        return _owing(found)
    known = invited.get(found.key) if found.thing is Thing.OFFICE and found.key is not None else None
    if known is not None:
        return _invitation(found, Spot(Place.INVITATIONS, meeting_id, known.invitee_id), known)
    focus = None if found.thing is Thing.MEETING else found.key
    spot = Spot(_PLACES.get(found.thing, Place.DIRECTORY), found.meeting_id, focus)
    return Line(GROUPS[found.thing], _title(found), _second(found), target=spot)


def deeds(found: Iterable[Found]) -> list[Line]:
    """What can be begun at once with each institution that was found to be late: its list printed, its report taken."""
    return [line for one in found if one.thing is Thing.OWING and one.key is not None for line in _deeds(one, one.key)]


def group_names() -> dict[Group, str]:
    """What stands over each group."""
    translate = QCoreApplication.translate
    return {
        Group.MEETINGS: translate("Search", "Meetings"),
        Group.OFFICES: translate("Search", "Offices"),
        Group.PEOPLE: translate("Search", "People"),
        Group.REGIONS: translate("Search", "Regions"),
        Group.FOLLOWUPS: translate("Search", "Late follow-ups"),
        Group.RECOMMENDATIONS: translate("Search", "Recommendations"),
        Group.DOCUMENTS: translate("Search", "Documents"),
        Group.COMMANDS: translate("Search", "Commands"),
    }


def _title(found: Found) -> str:
    if found.kind is None:
        return found.title
    return ", ".join(part for part in (kind_words(found.kind), found.title) if part)


def _second(found: Found) -> str:
    """What is looked at first comes first: a long line is cut at its end."""
    told = document_day(found.day, found.issued_at, found.zone) if found.issued_at else found.day
    day = short_date(told) if told else ""
    if found.thing is Thing.RECOMMENDATION and day:
        day = QCoreApplication.translate("Search", "due {day}").format(day=day)
    parts = (found.second, day) if found.thing is Thing.DOCUMENT else (day, found.second)
    return " · ".join(part for part in parts if part)


def _invitation(found: Found, spot: Spot, known: Invited) -> Line:
    words = QCoreApplication.translate("Search", "invitation no. {no}").format(no=known.no)
    return Line(Group.OFFICES, found.title, f"{words} · {found.second}", target=spot, status=known.status)


def _owing(found: Found) -> Line:
    """`Kab. Lebak: 4 terlambat dari 12`, `tertua 41 hari`."""
    translate, late = QCoreApplication.translate, found.lateness or Lateness()
    title = translate("Search", "{name}: {late} late of {all}")
    oldest = translate("Search", "oldest {days} days").format(days=grouped(late.oldest))
    return Line(
        Group.FOLLOWUPS, title.format(name=_short(found), late=late.late, all=late.all), oldest,
        target=Spot(Place.ALL_FOLLOWUPS, None, Overdue(found.key, found.title)),
    )  # fmt: skip


def _deeds(found: Found, key: int) -> tuple[Line, Line]:
    """`Cetak daftar tindak lanjut Kab. Lebak`, `Catat laporan Kab. Lebak`."""
    translate, name = QCoreApplication.translate, _short(found)
    printed = translate("Search", "Print the open follow-ups of {name}").format(name=name)
    reported = translate("Search", "Record a report of {name}").format(name=name)
    printing, reporting = (
        Spot(Place.ALL_FOLLOWUPS, None, Owed(key, found.title, begun)) for begun in (Begun.PRINT, Begun.REPORT)
    )
    return (
        Line(Group.COMMANDS, printed, "PDF", target=printing, icon="printer"),
        Line(Group.COMMANDS, reported, translate("Search", "follow-ups"), target=reporting, icon="file-pen"),
    )


def _short(found: Found) -> str:
    return found.title.removeprefix("Pemerintah ").replace("Kabupaten ", "Kab. ", 1)
