"""What the follow-ups are filtered by: pills of states, and the one thing that alone is looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.followups import LONG_LATE, OPEN_STATUSES, Progress, RegisterStatus
from rakor_desktop.services.followups.register import Chosen, RegisterColumns
from rakor_desktop.services.followups.register_lines import ALL
from rakor_desktop.ui.followups.columns import OVERDUE
from rakor_desktop.ui.kit.filters import Filter
from rakor_desktop.ui.kit.pills import STATUSES

LONG = "long"
"""The filter for what is late for more than `LONG_LATE` days."""
STILL_OPEN = "open"
"""The filter for what is open, late or not; shown while it is chosen."""
LINE = "line"
"""With its number: one recommendation is looked at alone."""
_DOTS = {
    OVERDUE: "bad_solid",
    Progress.IN_PROGRESS.value: "warn_solid",
    Progress.NOT_STARTED.value: "mute_solid",
    Progress.DONE.value: "ok_solid",
    Progress.IMPOSSIBLE.value: "mute_solid",
    Progress.CANCELLED.value: "mute_solid",
}


def filters() -> list[Filter]:
    """All, each state, and what is late for long."""
    translate = QCoreApplication.translate
    every = (None, translate("Followups", "All"), None)
    states: list[Filter] = [(state, STATUSES[state].text, dot) for state, dot in _DOTS.items()]
    long = (LONG, translate("Followups", "Over %n day(s)", "", LONG_LATE), "bad_solid")
    still_open = (STILL_OPEN, translate("Followups", "Still open"), "warn_solid")
    return [every, *states[:4], long, *states[4:], still_open]


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a register is shown, by place: `every` one of the page, `alone` those of the one thing that is looked at,
    `found` of these by search, `wanted` of these by their state.
    """

    register: RegisterColumns
    every: Sequence[int]
    alone: Sequence[int]
    found: Sequence[int]
    wanted: Sequence[int]


def shown(register: RegisterColumns, every: Sequence[int], narrowed: object, typed: str, choice: object) -> Shown:
    """What search and filters leave of a page that shows `every` one without them."""
    alone = _alone(register, every, narrowed)
    found = register.places(Chosen(text=typed), alone)
    return Shown(register, every, alone, found, asked_for(register, found, choice))


def asked_for(register: RegisterColumns, among: Sequence[int], choice: object) -> Sequence[int]:
    """What a filter shows of some."""
    return register.places(chosen_by(choice), among)


def chosen_by(choice: object) -> Chosen:
    """What a filter wants; None is the filter for all. Late is late alone, and long late is late too."""
    if choice is None:
        return ALL
    if choice == LONG:
        return Chosen(late_over=LONG_LATE)
    if choice == STILL_OPEN:
        return Chosen(still_open=True)
    return Chosen(status=RegisterStatus(str(choice)))


def counted(register: RegisterColumns, among: Sequence[int]) -> dict[object, int]:
    """How many each filter shows."""
    found = register.counts(among)
    counts: dict[object, int] = {one.value: found[one] for one in RegisterStatus}
    long = len(asked_for(register, among, LONG))
    return counts | {None: len(among), LONG: long, STILL_OPEN: sum(found[one] for one in OPEN_STATUSES)}


def offered(counts: Mapping[object, int]) -> set[object]:
    """The filters that are shown: what never happens needs none."""
    seldom = (Progress.IMPOSSIBLE.value, Progress.CANCELLED.value)
    return {key for key, count in counts.items() if key != STILL_OPEN and (count or key not in seldom)}


def _alone(register: RegisterColumns, among: Sequence[int], narrowed: object) -> Sequence[int]:
    """What belongs to the one thing that is looked at: an institution by its id, or a recommendation."""
    if isinstance(narrowed, int):
        return register.places(Chosen(institution_id=narrowed), among)
    if not isinstance(narrowed, tuple):
        return among
    _, wanted = narrowed
    return [at for at in among if register.stored[at].recommendation_id == wanted]
