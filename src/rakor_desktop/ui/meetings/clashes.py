"""What another desk made of the facts of a meeting that were changed here too, told above the form."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import clock, short_date
from rakor_desktop.services.meetings.meetings import Meeting


def theirs(names: Sequence[str], now: Meeting) -> str:
    """Each of these fields with what the store has in it now: `Place: Aula`."""
    said = _said(now)
    told = (said[name] for name in names if name in said)
    return " · ".join(f"{label}: {words or '–'}" for label, words in told)


def _said(now: Meeting) -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    hours = " – ".join(clock(hour) if hour else "…" for hour in (now.starts, now.ends))
    return {
        "title": (translate("MeetingSheet", "Title"), now.title),
        "held_on": (translate("MeetingSheet", "Date"), short_date(now.held_on)),
        "hours": (translate("MeetingSheet", "Starts"), hours),
        "zone": (translate("MeetingSheet", "Time zone"), now.zone),
        "place": (translate("MeetingSheet", "Place"), now.place),
        "organiser": (translate("MeetingSheet", "Organiser"), now.organiser),
        "host": (translate("MeetingSheet", "Host"), now.host),
        "chair_office_id": (translate("Leaders", "Chair"), now.chair),
        "secretary_office_id": (translate("Leaders", "Secretary"), now.secretary),
        "note_taker_office_id": (translate("Leaders", "Note-taker"), now.note_taker),
        "note": (translate("MeetingSheet", "Note"), now.note),
        "agenda": (translate("AgendaField", "Agenda"), "; ".join(item.title for item in now.agenda)),
    }
