"""The columns of the directory and of the terms of one office."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.office_lines import OfficeLine
from rakor_desktop.services.directory.offices import HeldTerm, KnownPerson
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
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

GROUP, HELD, SINCE = 0, 2, 3
"""Columns of the offices; the first and the last leave a narrow window to the names."""
TAKES_PLACE = 4
"""The column of the terms that a narrow panel leaves out."""


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


def sheet_columns() -> list[SheetColumn[OfficeLine]]:
    """What leaves the screen; the adjutant and his number only when they are asked for."""
    translate, facts = QCoreApplication.translate, attrgetter
    return [
        SheetColumn(translate("Directory", "Group"), lambda line: line.office.group.code, width=9),
        SheetColumn(translate("Directory", "Office"), lambda line: line.office.name, width=40),
        SheetColumn(translate("Directory", "Institution"), lambda line: line.office.institution, width=34),
        SheetColumn(translate("Directory", "Region code"), lambda line: line.office.region_code, width=9),
        SheetColumn(translate("Directory", "Region"), lambda line: line.office.region, width=24),
        SheetColumn(translate("Directory", "Held"), lambda line: state_words(line.office), width=10),
        SheetColumn(translate("Directory", "Rank"), lambda line: _fact(line, facts("rank")), width=18),
        SheetColumn(translate("Directory", "Holder"), lambda line: _fact(line, facts("name.full")), width=30),
        SheetColumn(translate("Directory", "NIP/NRP"), lambda line: _fact(line, facts("staff_number")), width=23),
        SheetColumn(translate("Directory", "Since"), _since, ColumnKind.DATE, 12),
        SheetColumn(
            translate("Directory", "Adjutant"), lambda line: _fact(line, facts("contact_name")), width=24, private=True
        ),
        SheetColumn(
            translate("Directory", "Phone"), lambda line: _fact(line, facts("contact_phone")), width=18, private=True
        ),
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


def _fact(line: OfficeLine, which: Callable[[PersonFacts], str]) -> str:
    return which(line.person) if line.person else ""


def _since(line: OfficeLine) -> date | None:
    return line.office.holder.starts if line.office.holder else None


def _yes_or_no(yes: bool) -> str:
    return QCoreApplication.translate("Directory", "yes") if yes else QCoreApplication.translate("Directory", "no")
