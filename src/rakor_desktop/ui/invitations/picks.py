"""What can be ticked when inviting: whole groups of precedence or single offices, and what each tick would add."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, dropwhile, islice

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.invitations import ReadyGroup
from rakor_desktop.domain.search import best_first, fold
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.candidates import CandidateGroup
from rakor_desktop.services.invitations.invitations import Wanted
from rakor_desktop.services.invitations.saved_groups import Choices, OfficeSet, SetKind
from rakor_desktop.ui.invitations.columns import holder_words
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column

ADDED = Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "Will be added"))
ACTING = Status("warn", "triangle-alert", QT_TRANSLATE_NOOP("Status", "Acting, check"))
UNKNOWN = Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "Added, holder unknown"))
INVITED = Status("mute", "check", QT_TRANSLATE_NOOP("Status", "Already invited"))
SKIPPED = Status("mute", "minus", QT_TRANSLATE_NOOP("Status", "Left out"))

MOST_FOUND, MOST_SHOWN = 50, 200
"""So many offices are offered for what is typed, and shown of those that the ticks bring in."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A group or a single office that can be ticked; its key is the group's code or the office's id."""

    key: str | int
    title: str
    remark: str
    members: Sequence[int]
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """One office that a tick brings in, and what would become of it."""

    office: Office
    look: Status
    ticked: bool


class Offered:
    """All that can be ticked: ready groups, saved groups and earlier meetings, then the groups of precedence.

    Of a large directory only the ids are here; `known` are the offices that were looked at in full.
    """

    def __init__(self, choices: Choices, ready: Sequence[ReadyGroup] = ()) -> None:
        self.choices, self.offices = choices, choices.offices
        self.known: dict[int, Office] = {}
        saved = [self._set_pick(one) for one in choices.sets]
        self.picks = [*map(self._ready_pick, ready), *saved, *map(self._group_pick, self.offices.groups)]

    def know(self, offices: Iterable[Office]) -> None:
        """These were looked at."""
        self.known |= {office.id: office for office in offices}

    def _ready_pick(self, group: ReadyGroup) -> Pick:
        parts = ((one.group.code, sub, ids) for one in self.offices.groups for sub, ids in one.parts.items())
        members = tuple(chain.from_iterable(ids for code, sub, ids in parts if group.holds(code, sub)))
        return Pick(f"ready:{group.title}", group.title, self._with_invited(group.basis, members), members)

    def _set_pick(self, one: OfficeSet) -> Pick:
        remark = self._with_invited(_of_set(one), one.office_ids)
        return Pick(f"{one.kind}:{one.id}", one.title, remark, one.office_ids)

    def _group_pick(self, one: CandidateGroup) -> Pick:
        members = one.office_ids
        return Pick(one.group.code, one.group.title, self._with_invited(one.group.code, members), members)

    def _with_invited(self, remark: str, members: Sequence[int]) -> str:
        """What is invited comes first: a long basis in law is shortened, and would hide it."""
        number = sum(one in self.offices.invited for one in members)
        if number and number == len(members):
            return QCoreApplication.translate("Invitations", "all invited already") + " · " + remark
        if number:
            return QCoreApplication.translate("Invitations", "%n invited already", "", number) + " · " + remark
        return remark


def found(offered: Offered, typed: str, ticked: Collection[str | int]) -> list[Pick]:
    """The groups, and when something is typed the offices that fit best too, that hold all words typed."""
    picks = offered.picks
    if typed.strip():
        picks = best_first(typed, picks, lambda pick: fold(f"{pick.title} {pick.key}"))
        known = (offered.known.get(office_id) for office_id in hits(offered, typed))
        picks = [*picks, *(_office_pick(office) for office in known if office)]
    return [replace(pick, ticked=pick.key in ticked) for pick in picks]


def hits(offered: Offered, typed: str) -> list[int]:
    """The offices that fit best what is typed, as many as anybody looks through."""
    return list(islice(offered.offices.listed.best(typed), MOST_FOUND)) if typed.strip() else []


def chosen(offered: Offered, ticked: Collection[str | int]) -> list[int]:
    """Every office that the ticks stand for, in order of precedence."""
    if not ticked:
        return []
    meant = {one for pick in offered.picks if pick.key in ticked for one in pick.members}
    return [one for one in offered.offices.listed.ids if one in meant or one in ticked]


def new_ones(offered: Offered, ids: Iterable[int], left_out: Collection[int]) -> tuple[int, ...]:
    """Of these offices those that would be invited."""
    return tuple(one for one in ids if one not in offered.offices.invited and one not in left_out)


def preview(offered: Offered, ids: Sequence[int], left_out: Collection[int]) -> list[Preview]:
    """What would become of these offices, of so many as are looked through."""
    known = (offered.known.get(one) for one in ids[:MOST_SHOWN])
    invited = offered.offices.invited
    return [_previewed(one, one.id in invited, one.id in left_out) for one in known if one]


def unknown(offered: Offered, typed: str, ids: Sequence[int]) -> tuple[int, ...]:
    """The offices that have to be looked at before these can be shown."""
    asked = dict.fromkeys((*hits(offered, typed), *ids[:MOST_SHOWN]))
    return tuple(one for one in asked if one not in offered.known)


def wanted(offered: Offered, ticked: Collection[str | int], office_ids: Sequence[int]) -> tuple[Wanted, ...]:
    """These offices on the terms of the ticked meetings, the latest before the others; else as participants."""
    terms: dict[int, Wanted] = {}
    for one in offered.choices.sets:
        if f"{one.kind}:{one.id}" in ticked:
            terms = {**{term.office_id: term for term in one.terms}, **terms}
    return tuple(terms.get(office_id, Wanted(office_id)) for office_id in office_ids)


def gone(offered: Offered, ticked: Collection[str | int]) -> tuple[str, ...]:
    """The offices of the ticked sets that do not exist on the day of this meeting."""
    names = {name for one in offered.choices.sets if f"{one.kind}:{one.id}" in ticked for name in one.gone}
    return tuple(sorted(names))


def saved_id(pick: object) -> int | None:
    """The number of the saved group that a pick is, if it is one."""
    kind, _, number = str(pick.key).partition(":") if isinstance(pick, Pick) else ("", "", "")
    return int(number) if kind == SetKind.SAVED else None


def moves_numbers(offered: Offered, new: Collection[int]) -> bool:
    """Whether an office that is invited already stands behind one of the new ones, and so gets another number."""
    meant, invited = frozenset(new), offered.offices.invited
    behind = dropwhile(lambda one: one not in meant, offered.offices.listed.ids)
    return any(one in invited for one in behind)


def pick_columns() -> list[Column[Pick]]:
    """A box, the name with its remark, how many offices."""
    return [
        Column("", lambda _pick: "", CellKind.CHECK, checked=lambda pick: pick.ticked, width=36),
        Column("", lambda pick: pick.title, CellKind.TWO_LINES, second=lambda pick: pick.remark, stretch=True),
        Column("", lambda pick: str(len(pick.members)), CellKind.NUMBER, width=44, align=RIGHT),
    ]


def preview_columns() -> list[Column[Preview]]:
    """A box with the office, its holder, and what would become of it."""
    translate = QCoreApplication.translate
    return [
        Column("", lambda _row: "", CellKind.CHECK, checked=lambda row: row.ticked, width=36),
        Column(translate("Invitations", "Office to be invited"), lambda row: row.office.name, stretch=True),
        Column(
            translate("Invitations", "What happens"),
            lambda row: row.look.text,
            CellKind.PILL,
            status=lambda row: row.look,
            width=228,
        ),
    ]


def spoken_pick(pick: Pick) -> str:
    """The pick as a sentence for a screen reader."""
    translate = QCoreApplication.translate
    state = translate("Invitations", "ticked") if pick.ticked else translate("Invitations", "not ticked")
    return f"{pick.title}, {pick.remark}, {state}"


def _of_set(one: OfficeSet) -> str:
    """Whose set it is, and how many of its offices are gone."""
    if one.day is None:
        remark = QCoreApplication.translate("Invitations", "Saved group")
    else:
        remark = QCoreApplication.translate("Invitations", "Meeting of {day}").format(day=short_date(one.day))
    number = len(one.gone)
    if number:
        remark += " · " + QCoreApplication.translate("Invitations", "%n no longer there", "", number)
    return remark


def _office_pick(office: Office) -> Pick:
    return Pick(office.id, office.name, holder_words(office), (office.id,))


def _previewed(office: Office, invited: bool, left_out: bool) -> Preview:
    if invited:
        return Preview(office, INVITED, ticked=False)
    if left_out:
        return Preview(office, SKIPPED, ticked=False)
    holder = office.holder
    if holder is None:
        return Preview(office, UNKNOWN, ticked=True)
    return Preview(office, ADDED if holder.kind is TermKind.DEFINITIVE else ACTING, ticked=True)
