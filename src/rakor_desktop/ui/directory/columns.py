"""The columns of the directory and of the terms of one office."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.directory import Office
from rakor_desktop.services.offices import HeldTerm, KnownPerson
from rakor_desktop.ui.directory.wording import (
    holder_words,
    kind_words,
    since_words,
    state_of,
    state_words,
    term_state,
    until_words,
)
from rakor_desktop.ui.kit.rows import CellKind, Column


def office_columns() -> list[Column[Office]]:
    """Group, office above its holder, how it is held, since when."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Directory", "Group"), lambda office: office.group.code, width=94),
        Column(
            translate("Directory", "Office, in order of precedence"),
            lambda office: office.name,
            CellKind.TWO_LINES,
            second=holder_words,
            stretch=True,
        ),
        Column(
            translate("Directory", "Held"),
            state_words,
            CellKind.PILL,
            status=lambda office: state_of(office.holding),
            width=110,
        ),
        Column(translate("Directory", "Since"), lambda office: since_words(office.holder), width=98),
    ]


def term_columns(day: date) -> list[Column[HeldTerm]]:
    """Who, how, from, to, and whether he stands at the office's place."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Directory", "Holder"), lambda held: held.term.name.full, stretch=True),
        Column(
            translate("Directory", "Held"),
            lambda held: kind_words(held.term.kind),
            CellKind.PILL,
            status=lambda held: term_state(held.term),
            width=80,
        ),
        Column(
            translate("Directory", "From"),
            lambda held: short_date(held.term.starts) if held.term.starts else "…",
            width=86,
        ),
        Column(translate("Directory", "To"), lambda held: until_words(held.term, day), width=86),
        Column(
            translate("Directory", "Place"),
            lambda held: _yes_or_no(held.term.takes_place),
            CellKind.ICON_TEXT,
            icon=lambda held: "check" if held.term.takes_place else "minus",
            width=60,
        ),
    ]


def person_columns() -> list[Column[KnownPerson]]:
    """A known person above the offices he holds."""
    nothing = QCoreApplication.translate("Directory", "holds no office on this day")
    return [
        Column(
            "",
            lambda person: person.facts.name.full,
            CellKind.TWO_LINES,
            second=lambda person: ", ".join(person.offices) or nothing,
            stretch=True,
        )
    ]


def _yes_or_no(yes: bool) -> str:
    return QCoreApplication.translate("Directory", "yes") if yes else QCoreApplication.translate("Directory", "no")
