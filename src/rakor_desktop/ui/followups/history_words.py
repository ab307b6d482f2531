"""What a line of the history of an obligation says: title, mark, kind of colour."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress, Told
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.register import HistoryLine
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style.tokens import Kind


def history_title(line: HistoryLine) -> str:
    """`Laporan Inspektorat · 60%`: what was told, and how far it was."""
    return _TITLES[line.kind](line)


def history_look(line: HistoryLine) -> tuple[Kind, str]:
    """The kind of colour and the icon of the mark."""
    if line.progress is not None:
        look = STATUSES[line.progress.value]
        return look.kind, look.icon
    return _LOOKS[line.kind]


def size_words(size: int) -> str:
    """`214 KB`, `1,2 MB`."""
    if size < 1 << 20:
        return f"{max(1, round(size / 1024))} KB"
    return f"{size / (1 << 20):.1f} MB".replace(".", ",")


def standing_words(found: Standing | None) -> tuple[str, str]:
    """How a file lies in the folder, and the token colour of these words; nothing while it is looked for."""
    translate = QCoreApplication.translate
    words = {
        Standing.INTACT: (translate("History", "intact"), "text3"),
        Standing.CHANGED: (translate("History", "content changed"), "bad"),
        Standing.GONE: (translate("History", "file is gone"), "bad"),
    }
    return words[found] if found is not None else ("", "text3")


def _reported(line: HistoryLine) -> str:
    title = QCoreApplication.translate("History", "Report")
    if line.told_by:
        title = QCoreApplication.translate("History", "Report of {who}").format(who=line.told_by)
    return f"{title} · {_far(line)}"


def _far(line: HistoryLine) -> str:
    if line.progress is Progress.IN_PROGRESS and line.percent is not None:
        return f"{line.percent}%"
    return STATUSES[line.progress.value].text if line.progress is not None else ""


def _returned(_line: HistoryLine) -> str:
    return QCoreApplication.translate("History", "Returned for more")


def _extended(line: HistoryLine) -> str:
    words = QCoreApplication.translate("History", "Target extended to {day}")
    return words.format(day=short_date(line.due) if line.due else "–")


def _skipped(line: HistoryLine) -> str:
    if line.due is None:
        return QCoreApplication.translate("History", "Asked for again")
    return QCoreApplication.translate("History", "Not asked for before {day}").format(day=short_date(line.due))


def _stated(line: HistoryLine) -> str:
    return QCoreApplication.translate("History", "Status: {state}").format(state=_far(line))


def _reminded(line: HistoryLine) -> str:
    title = QCoreApplication.translate("History", "Reminder letter")
    return f"{title} {line.number}".strip()


def _revoked(_line: HistoryLine) -> str:
    return QCoreApplication.translate("History", "An entry was revoked")


_TITLES: dict[Told, Callable[[HistoryLine], str]] = {
    Told.REPORTED: _reported,
    Told.RETURNED: _returned,
    Told.EXTENDED: _extended,
    Told.SKIPPED: _skipped,
    Told.STATED: _stated,
    Told.REMINDED: _reminded,
    Told.REVOKED: _revoked,
}
_LOOKS: dict[Told, tuple[Kind, str]] = {
    Told.REPORTED: ("mute", "circle-dot-dashed"),
    Told.RETURNED: ("warn", "undo-2"),
    Told.EXTENDED: ("mute", "calendar-plus"),
    Told.SKIPPED: ("mute", "clock"),
    Told.STATED: ("mute", "circle-dot"),
    Told.REMINDED: ("bad", "mail"),
    Told.REVOKED: ("mute", "ban"),
}
