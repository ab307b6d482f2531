"""What can be ticked when inviting: whole groups of precedence or single offices, and what each tick would add."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.search import fold, matches
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Candidate, CandidateGroup
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


def found(groups: Sequence[CandidateGroup], typed: str, ticked: Collection[str | int]) -> list[Pick]:
    """The groups, and when something is typed the offices too, that hold all words typed."""
    picks = [_group_pick(group) for group in groups]
    if typed.strip():
        picks = [pick for pick in picks if matches(typed, fold(f"{pick.title} {pick.key}"))]
        offices = [candidate for group in groups for candidate in group.candidates]
        picks += [_office_pick(one) for one in offices if matches(typed, one.office.search_text)]
    return [replace(pick, ticked=pick.key in ticked) for pick in picks]


def preview(
    groups: Sequence[CandidateGroup], ticked: Collection[str | int], left_out: Collection[int]
) -> list[Preview]:
    """Every office that the ticks stand for, in order of precedence."""
    chosen = [
        one for group in groups for one in group.candidates if group.group.code in ticked or one.office.id in ticked
    ]
    return [_previewed(one, one.office.id in left_out) for one in chosen]


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
    invited = sum(one.invited for one in group.candidates)
    remark = group.group.code
    if invited == len(group.candidates):
        remark += " · " + QCoreApplication.translate("Invitations", "all invited already")
    elif invited:
        remark += " · " + QCoreApplication.translate("Invitations", "%n invited already", "", invited)
    return Pick(group.group.code, group.group.title, remark, group.candidates)


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
