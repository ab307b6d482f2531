"""What can be ticked when inviting: whole groups of precedence or single offices, and what each tick would add."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.invitations import ReadyGroup
from rakor_desktop.domain.search import best_first, fold
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Candidate, CandidateGroup, Wanted
from rakor_desktop.services.saved_groups import Choices, OfficeSet, SetKind
from rakor_desktop.ui.invitations.columns import holder_words
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column

ADDED = Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "Will be added"))
ACTING = Status("warn", "triangle-alert", QT_TRANSLATE_NOOP("Status", "Acting, check"))
UNKNOWN = Status("ok", "plus", QT_TRANSLATE_NOOP("Status", "Added, holder unknown"))
INVITED = Status("mute", "check", QT_TRANSLATE_NOOP("Status", "Already invited"))
SKIPPED = Status("mute", "minus", QT_TRANSLATE_NOOP("Status", "Left out"))


@dataclass(frozen=True, slots=True)
class Pick:
    """A group or a single office that can be ticked; its key is the group's code or the office's id."""

    key: str | int
    title: str
    remark: str
    members: tuple[Candidate, ...]
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """One office that a tick brings in, and what would become of it."""

    office: Office
    look: Status
    ticked: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """All that can be ticked: ready groups, saved groups and earlier meetings, then the groups of precedence."""

    choices: Choices
    ready: tuple[ReadyGroup, ...] = ()

    @property
    def candidates(self) -> list[Candidate]:
        """Every office, in order of precedence."""
        return [one for group in self.choices.groups for one in group.candidates]

    def picks(self) -> list[Pick]:
        """Every group that can be ticked, in the order of the list."""
        saved = [self._set_pick(one) for one in self.choices.sets]
        return [*map(self._ready_pick, self.ready), *saved, *map(_group_pick, self.choices.groups)]

    def _ready_pick(self, group: ReadyGroup) -> Pick:
        members = tuple(one for one in self.candidates if group.holds(one.office.group.code, one.office.place.sub))
        return Pick(f"ready:{group.title}", group.title, _with_invited(group.basis, members), members)

    def _set_pick(self, one: OfficeSet) -> Pick:
        ids = set(one.office_ids)
        members = tuple(candidate for candidate in self.candidates if candidate.office.id in ids)
        return Pick(f"{one.kind}:{one.id}", one.title, _with_invited(_of_set(one), members), members)


def found(offered: Offered, typed: str, ticked: Collection[str | int]) -> list[Pick]:
    """The groups, and when something is typed the offices too, that hold all words typed."""
    picks = offered.picks()
    if typed.strip():
        picks = best_first(typed, picks, lambda pick: fold(f"{pick.title} {pick.key}"))
        picks += map(_office_pick, best_first(typed, offered.candidates, lambda one: one.office.search_text))
    return [replace(pick, ticked=pick.key in ticked) for pick in picks]


def preview(offered: Offered, ticked: Collection[str | int], left_out: Collection[int]) -> list[Preview]:
    """Every office that the ticks stand for, in order of precedence."""
    wanted = {one.office.id for pick in offered.picks() if pick.key in ticked for one in pick.members}
    chosen = [one for one in offered.candidates if one.office.id in wanted or one.office.id in ticked]
    return [_previewed(one, one.office.id in left_out) for one in chosen]


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


def moves_numbers(groups: Sequence[CandidateGroup], new: Collection[int]) -> bool:
    """Whether an office that is invited already stands behind one of the new ones, and so gets another number."""
    ordered = [one for group in groups for one in group.candidates if one.invited or one.office.id in new]
    first_new = next((at for at, one in enumerate(ordered) if one.office.id in new), len(ordered))
    return any(one.invited for one in ordered[first_new:])


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


def _group_pick(group: CandidateGroup) -> Pick:
    remark = _with_invited(group.group.code, group.candidates)
    return Pick(group.group.code, group.group.title, remark, group.candidates)


def _with_invited(remark: str, members: Sequence[Candidate]) -> str:
    invited = sum(one.invited for one in members)
    if invited and invited == len(members):
        return remark + " · " + QCoreApplication.translate("Invitations", "all invited already")
    if invited:
        return remark + " · " + QCoreApplication.translate("Invitations", "%n invited already", "", invited)
    return remark


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


def _office_pick(one: Candidate) -> Pick:
    return Pick(one.office.id, one.office.name, holder_words(one.office), (one,))


def _previewed(one: Candidate, left_out: bool) -> Preview:
    if one.invited:
        return Preview(one.office, INVITED, ticked=False)
    if left_out:
        return Preview(one.office, SKIPPED, ticked=False)
    holder = one.office.holder
    if holder is None:
        return Preview(one.office, UNKNOWN, ticked=True)
    return Preview(one.office, ADDED if holder.kind is TermKind.DEFINITIVE else ACTING, ticked=True)
