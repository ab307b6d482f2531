"""The list of the gate: its rows in two groups, numbered as on the page, and where each finding is mended."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.findings import Finding, Level, Subject
from rakor_desktop.documents.typesetting.proofs import Box, PaperField
from rakor_desktop.services.publishing.gate import Links
from rakor_desktop.ui.finding_words import detail, title
from rakor_desktop.ui.kit.grouped_rows import Group
from rakor_desktop.ui.kit.marked_pages import PageMark
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.style.tokens import Kind

_OF_MEETING = (PaperField.TITLE, PaperField.STARTS, PaperField.ENDS, PaperField.PLACE)
_LEADERS: dict[PaperField, Callable[[Links], int | None]] = {
    PaperField.CHAIR: lambda links: links.chair_office_id,
    PaperField.SECRETARY: lambda links: links.secretary_office_id,
    PaperField.NOTE_TAKER: lambda links: links.note_taker_office_id,
}
"""Chosen in the form of the meeting; what is known of a holder is mended in the directory."""
_OF_LETTER = (
    PaperField.NUMBER, PaperField.OPENING, PaperField.CLOSING, PaperField.SIGNER, PaperField.COPIES, PaperField.HEAD,
)  # fmt: skip
#: What is no field of the paper; the first two are settled at the gate itself.
_ELSEWHERE = {
    PaperField.LIFE: Place.MINUTES,
    PaperField.LEDGER: Place.ATTENDANCE,
    PaperField.EDITOR: Place.MINUTES,
    PaperField.INVITATION: Place.LETTER,
    PaperField.MARGIN: Place.SETTINGS,
    PaperField.ATTENDANCE: Place.ATTENDANCE,
    PaperField.PARTICIPANT: Place.ATTENDANCE,
}
_OF_RECOMMENDATION = (PaperField.RECOMMENDATION, PaperField.RESPONSIBLE, PaperField.DUE)


class Target(NamedTuple):
    """Where a finding is mended: a place, and what to look for there."""

    place: Place
    focus: object = None


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with its number in list and page; `reason` is why it was passed over, "" while it was not."""

    number: int
    finding: Finding
    box: Box | None = None
    reason: str = ""
    target: Target | None = None

    @property
    def blocks(self) -> bool:
        """Whether it must be mended."""
        return self.finding.level is Level.FIX

    @property
    def holds(self) -> bool:
        """Whether it holds the paper up."""
        return self.blocks or (self.asks and not self.reason)

    @property
    def asks(self) -> bool:
        """Whether it may be passed over with a reason."""
        return self.finding.level is Level.CHECK

    @property
    def tone(self) -> Kind:
        """Red to mend, amber to look at, grey once passed over."""
        return "bad" if self.blocks else "warn" if self.holds else "mute"

    @property
    def mark(self) -> PageMark | None:
        """Its number on the page; None for what has no place there."""
        return PageMark(self.number, self.tone, *self.box) if self.box else None


def columns() -> list[Column[FindingRow]]:
    """Number, what is the matter and where, the way to mend it."""
    return [
        Column("", lambda row: str(row.number), CellKind.BADGE, status=lambda row: Status(row.tone, "", ""), width=64),
        Column("", lambda row: title(row.finding), CellKind.TWO_LINES, second=_second, stretch=True),
        Column("", _way, CellKind.ICON_TEXT, icon=lambda row: "arrow-right" if row.target else "", width=152),
    ]


def spoken(row: FindingRow) -> str:
    """The row as a sentence for a screen reader."""
    return ". ".join(part for part in (str(row.number), title(row.finding), _second(row)) if part)


def groups(rows: tuple[FindingRow, ...]) -> list[tuple[Group, list[FindingRow]]]:
    """What must be mended, what is looked at, what is just told; a group without rows is left out."""
    fix, check, told = ([row for row in rows if row.finding.level is level] for level in Level)
    translate = QCoreApplication.translate
    with_reason = translate("Gate", "may be passed over with a reason")
    by_hand = translate("Gate", "printed as dots, to be filled in by hand")
    listed = [
        (Group(Level.FIX, translate("Gate", "To mend"), note=str(len(fix))), fix),
        (Group(Level.CHECK, translate("Gate", "To look at"), note=f"{len(check)} · {with_reason}"), check),
        (Group(Level.TELL, translate("Gate", "Good to know"), note=f"{len(told)} · {by_hand}"), told),
    ]
    return [(group, found) for group, found in listed if found]


def target(finding: Finding, links: Links, *, of_letter: bool = False) -> Target | None:
    """Where this finding is mended; None for what is mended nowhere on the screen."""
    field, no = finding.where
    if field in _ELSEWHERE:
        return Target(_ELSEWHERE[field])
    if of_letter and field in _OF_LETTER:
        return Target(Place.LETTER)
    if field in _OF_MEETING:
        return Target(Place.SUMMARY, field)
    if field in _LEADERS:
        office_id = _LEADERS[field](links)
        return Target(Place.SUMMARY, field) if office_id is None else Target(Place.DIRECTORY, office_id)
    if field is PaperField.ENTRY:
        return Target(Place.MINUTES, _at(links.entries, no))
    if field in _OF_RECOMMENDATION:
        return Target(Place.MINUTES, _at(links.recommendations, no))
    if field is PaperField.DECISION:
        return Target(Place.MINUTES)
    if field in (PaperField.INVITEE, PaperField.ADDRESSEES):
        return Target(Place.INVITATIONS, _at(links.invitees, no))
    return Target(Place.SETTINGS) if field is PaperField.HEAD else None


def _at(known: tuple[object, ...], no: int) -> object:
    return known[no - 1] if 0 < no <= len(known) else None


def _second(row: FindingRow) -> str:
    if row.reason:
        return QCoreApplication.translate("Gate", "Passed over: {reason}").format(reason=row.reason)
    return detail(row.finding, row.box.page if row.box else None)


def _way(row: FindingRow) -> str:
    if row.finding.subject in (Subject.NOT_CHECKED, Subject.CHECKED_BEFORE):
        return QCoreApplication.translate("Gate", "Mark as checked")
    if row.finding.subject is Subject.NOT_FROZEN:
        return QCoreApplication.translate("Gate", "Freeze")
    return QCoreApplication.translate("Gate", "Open field") if row.target else ""
