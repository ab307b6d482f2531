"""What the directory says of offices, terms and changes."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.appointments import Holding, is_acting, masked_phone
from rakor_desktop.domain.dates import clock, short_date
from rakor_desktop.domain.directory import Term, TermKind
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.history import FieldChange, HistoryLine
from rakor_desktop.ui.kit.pills import STATUSES, Status

ACTING = Status("warn", "user-round", QT_TRANSLATE_NOOP("Status", "Acting"))

_FIELDS: dict[str, object] = {
    "title_before": QT_TRANSLATE_NOOP("Directory", "titles before the name"),
    "name": QT_TRANSLATE_NOOP("Directory", "name"),
    "title_after": QT_TRANSLATE_NOOP("Directory", "degrees after the name"),
    "rank": QT_TRANSLATE_NOOP("Directory", "rank"),
    "staff_number": QT_TRANSLATE_NOOP("Directory", "NIP/NRP"),
    "contact_name": QT_TRANSLATE_NOOP("Directory", "adjutant"),
    "contact_phone": QT_TRANSLATE_NOOP("Directory", "phone of the adjutant"),
    "kind": QT_TRANSLATE_NOOP("Directory", "how held"),
    "starts": QT_TRANSLATE_NOOP("Directory", "from"),
    "ends": QT_TRANSLATE_NOOP("Directory", "to"),
    "valid_from": QT_TRANSLATE_NOOP("Directory", "exists from"),
    "valid_to": QT_TRANSLATE_NOOP("Directory", "exists to"),
    "vacant_from": QT_TRANSLATE_NOOP("Directory", "vacant since"),
    "echelon": QT_TRANSLATE_NOOP("Directory", "echelon"),
}
_DAYS = frozenset({"starts", "ends", "valid_from", "valid_to", "vacant_from"})
_SUBJECTS: dict[tuple[str, str], object] = {
    ("office", "added"): QT_TRANSLATE_NOOP("Directory", "Office entered"),
    ("office", "changed"): QT_TRANSLATE_NOOP("Directory", "Office changed"),
    ("term", "added"): QT_TRANSLATE_NOOP("Directory", "Holder appointed"),
    ("term", "changed"): QT_TRANSLATE_NOOP("Directory", "Term changed"),
    ("person", "added"): QT_TRANSLATE_NOOP("Directory", "Person entered"),
    ("person", "removed"): QT_TRANSLATE_NOOP("Directory", "Double merged: this entry went"),
    ("office", "removed"): QT_TRANSLATE_NOOP("Directory", "Double merged: this entry went"),
    ("person", "changed"): QT_TRANSLATE_NOOP("Directory", "Person changed"),
}


def kind_words(kind: TermKind) -> str:
    """`definitif`, `Plt.`: as on paper in every language."""
    return kind.value


def state_of(holding: Holding) -> Status | None:
    """The mark of an office that is held so; nothing marks the usual, and what nobody entered is no vacancy."""
    return {Holding.VACANT: STATUSES["vacant"], Holding.ACTING: ACTING}.get(holding)


def term_state(term: Term) -> Status | None:
    """The mark of a term."""
    return ACTING if is_acting(term.kind) else None


def state_words(office: Office) -> str:
    """How an office is held."""
    if office.holder:
        return kind_words(office.holder.kind)
    return STATUSES["vacant"].text if office.holding is Holding.VACANT else not_recorded()


def holder_words(office: Office) -> str:
    """Who holds the office."""
    if office.holder:
        return office.holder.name.full
    if office.holding is Holding.VACANT:
        return QCoreApplication.translate("Directory", "no holder")
    return QCoreApplication.translate("Directory", "no holder recorded yet")


def not_recorded() -> str:
    """What is said where nobody entered who held an office."""
    return QCoreApplication.translate("Directory", "Not recorded")


def since_words(holder: Term | None) -> str:
    """Since when; nothing where nobody knows."""
    return short_date(holder.starts) if holder and holder.starts else ""


def until_words(term: Term, day: date) -> str:
    """Until when; an open term that runs on `day` says so."""
    if term.ends:
        return short_date(term.ends)
    return QCoreApplication.translate("Directory", "now") if term.covers(day) else "…"


def spoken(office: Office) -> str:
    """The row as a sentence for a screen reader."""
    return ", ".join((office.name, state_words(office), holder_words(office)))


def history_words(line: HistoryLine) -> str:
    """`Term changed · to: 11-04-2016`; phones stay masked."""
    subject = QCoreApplication.translate("Directory", str(_SUBJECTS.get((line.subject, line.action), line.subject)))
    told = [_field_words(field, changed=line.action == "changed") for field in line.fields if field.name in _FIELDS]
    return " · ".join([subject, *(words for words in told if words)])


def history_note(line: HistoryLine) -> str:
    """`11-04-2016 08.20 · Meja 1`."""
    at = line.at.astimezone()
    return " · ".join(part for part in (f"{short_date(at.date())} {clock(at.time())}", line.actor, line.desk) if part)


def _field_words(field: FieldChange, *, changed: bool) -> str:
    if not (changed or field.new or field.name == "name"):
        return ""
    label = QCoreApplication.translate("Directory", str(_FIELDS[field.name]))
    old, new = (_value(field.name, value) for value in (field.old, field.new))
    if field.old and not field.new and not changed:
        return f"{label}: {old}"
    return f"{label}: {old} → {new}" if changed and field.old else f"{label}: {new}"


def _value(name: str, value: str) -> str:
    if name == "contact_phone":
        return masked_phone(value) or "–"
    if name in _DAYS and value:
        return short_date(date.fromisoformat(value))
    return value or "–"
