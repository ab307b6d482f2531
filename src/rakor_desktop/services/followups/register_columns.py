"""The register on a day as columns side by side: ten thousand obligations are read, filtered and counted at once.

All figures of follow-ups are counted from these columns, so that no two of them can differ.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import itemgetter

from sqlalchemy.orm import Session

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import OPEN_STATUSES, Progress, RegisterStatus, days_late, status_of
from rakor_desktop.domain.search import fold, search_text, words
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.followups.register_lines import ALL, Asked, Chosen, Obligation, Owed, asked, owed

_PROGRESS = {progress.value: progress for progress in Progress}


@dataclass(frozen=True, slots=True)
class RegisterColumns:
    """Every obligation by its place, meetings latest first, recommendations in order: what is stored of it, where its
    recommendation (`line`) stands in `asked` and its institution (`body`) in `bodies`, its target now, how many days
    late it is and so how it is counted.

    `asked` are the recommendations of which something is owed, `bodies` all institutions in the order of the directory.
    An Obligation is made of the one that is looked at: ten thousand of them cost more than all else together.
    """

    asked: tuple[Asked, ...] = ()
    bodies: tuple[Institution, ...] = ()
    stored: tuple[Owed, ...] = ()
    line: tuple[int, ...] = ()
    body: tuple[int, ...] = ()
    due: tuple[date | None, ...] = ()
    late: tuple[int, ...] = ()
    status: tuple[RegisterStatus, ...] = ()

    @property
    def all(self) -> range:
        """Every place."""
        return range(len(self.stored))

    def obligation(self, at: int) -> Obligation:
        """The one at a place, with all that is known of it."""
        what, kept = self.asked[self.line[at]], self.stored[at]
        return Obligation(
            kept.id, what.meeting_id, what.meeting, what.held_on, what.id, what.no, what.text,
            self.bodies[self.body[at]], self.due[at], what.due_note, _PROGRESS[kept.progress], self.late[at],
            kept.percent, what.coordinator, what.area_id, what.area, what.due, kept.skip_until, kept.returned,
        )  # fmt: skip

    def of(self, places: Iterable[int]) -> tuple[Obligation, ...]:
        """Those at these places."""
        return tuple(map(self.obligation, places))

    def counts(self, places: Sequence[int]) -> Counter[RegisterStatus]:
        """How many of them stand how."""
        return Counter([self.status[at] for at in places])

    def place_of(self, obligation_id: int) -> int | None:
        """Where an obligation stands; None when it does not."""
        return next((at for at, kept in enumerate(self.stored) if kept[0] == obligation_id), None)

    def places(self, chosen: Chosen, among: Sequence[int] | None = None) -> Sequence[int]:
        """Where the chosen stand, of all or among some, in their order."""
        at = self.all if among is None else among
        at = self._in_bodies(chosen, self._in_lines(chosen, at))
        if chosen.status is not None:
            at = [one for one in at if self.status[one] is chosen.status]
        if chosen.still_open:
            at = [one for one in at if self.status[one] in OPEN_STATUSES]
        if (least := chosen.late_over) is not None:
            at = [one for one in at if self.late[one] > least]
        return self._with_words(chosen.text, self._due_within(chosen.due_from, chosen.due_until, at))

    def _in_lines(self, chosen: Chosen, among: Sequence[int]) -> Sequence[int]:
        if chosen.meeting_id is None and chosen.area_id is None and not chosen.coordinator:
            return among
        coordinator = fold(chosen.coordinator)
        wanted = [
            chosen.meeting_id in (None, what.meeting_id)
            and chosen.area_id in (None, what.area_id)
            and coordinator in ("", fold(what.coordinator))
            for what in self.asked
        ]
        return [at for at in among if wanted[self.line[at]]]

    def _in_bodies(self, chosen: Chosen, among: Sequence[int]) -> Sequence[int]:
        if chosen.institution_id is None and chosen.region_code is None:
            return among
        wanted = [
            chosen.institution_id in (None, body.id) and chosen.region_code in (None, body.region_code)
            for body in self.bodies
        ]
        return [at for at in among if wanted[self.body[at]]]

    def _due_within(self, first: date | None, last: date | None, among: Sequence[int]) -> Sequence[int]:
        if first is None and last is None:
            return among
        first, last = first or date.min, last or date.max
        return [at for at in among if (due := self.due[at]) is not None and first <= due <= last]

    def _with_words(self, typed: str, among: Sequence[int]) -> Sequence[int]:
        """Which of the typed words each text has is a number with a bit for each; one with all of them is found."""
        wanted = words(typed)
        if not wanted:
            return among
        whole, due = (1 << len(wanted)) - 1, self.due
        lines = [_bits(wanted, _told(one.no, one.text, one.meeting, one.coordinator, one.area)) for one in self.asked]
        bodies = [_bits(wanted, _named(one.name)) for one in self.bodies]
        days = {day: _bits(wanted, short_date(day)) if day else 0 for day in set(due)}
        return [at for at in among if lines[self.line[at]] | bodies[self.body[at]] | days[due[at]] == whole]


def columns(session: Session, today: date, chosen: Chosen = ALL) -> RegisterColumns:
    """The register as it stands today; of `chosen` only what is stored with an obligation leaves any out already."""
    return columns_of(today, asked(session, chosen.meeting_id), institutions(session), owed(session, chosen))


def lines(session: Session, today: date, chosen: Chosen, stored: Iterable[Owed]) -> tuple[Obligation, ...]:
    """The chosen obligations among those `stored`, as they are on `today`, in the order of `asked`."""
    found = columns_of(today, asked(session, chosen.meeting_id), institutions(session), stored)
    return found.of(found.places(chosen))


def columns_of(
    today: date, known: Sequence[Asked], bodies: Sequence[Institution], stored: Iterable[Owed]
) -> RegisterColumns:
    """What is stored beside what is known of it; what belongs to no recommendation that is known is left out."""
    at, of = {what.id: no for no, what in enumerate(known)}, {body.id: no for no, body in enumerate(bodies)}
    kept = sorted([(at[one[1]], one) for one in stored if one[1] in at], key=itemgetter(0))
    used = {no: place for place, no in enumerate(dict.fromkeys(no for no, _ in kept))}
    rows = tuple([one for _, one in kept])
    due = [one[5] or known[no].due for no, one in kept]
    stands = _standings(today, [one[3] for one in rows], due)
    return RegisterColumns(
        tuple(known[no] for no in used),
        tuple(bodies),
        rows,
        tuple([used[no] for no, _ in kept]),
        tuple([of[one[2]] for one in rows]),
        tuple(due),
        tuple([late for late, _ in stands]),
        tuple([status for _, status in stands]),
    )


def _standings(today: date, said: Sequence[str], due: Sequence[date | None]) -> list[tuple[int, RegisterStatus]]:
    """Days late and status of each; as many are alike, each kind is reckoned once."""
    kinds: dict[tuple[str, date | None], tuple[int, RegisterStatus]] = {}
    for kind in set(zip(said, due, strict=True)):
        progress = _PROGRESS[kind[0]]
        late = days_late(progress, kind[1], today)
        kinds[kind] = late, status_of(progress, late)
    return [kinds[kind] for kind in zip(said, due, strict=True)]


def _bits(wanted: Sequence[str], searched: str) -> int:
    return sum(1 << at for at, word in enumerate(wanted) if word in searched)


@lru_cache(maxsize=4096)
def _told(no: int, *texts: str) -> str:
    """What is searched of a recommendation: folded once, as long as it stays what it is."""
    return search_text(f"R-{no}", *texts)


@lru_cache(maxsize=4096)
def _named(institution: str) -> str:
    return search_text(institution)
