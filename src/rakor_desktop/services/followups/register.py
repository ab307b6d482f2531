"""The register of follow-ups: who owes what, how far it is and how late, and all that was told of one obligation."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import (
    CarriedRow,
    DocumentRow,
    EvidenceRow,
    MeetingRow,
    ObligationEventRow,
    ObligationRow,
    ProgressImportRow,
    RecommendationRow,
    SupporterRow,
)
from rakor_desktop.domain.errors import ObligationUnknown
from rakor_desktop.domain.followups import KeptFile, Progress, Tally, Told, tallied_counts
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.followups.register_columns import RegisterColumns, columns
from rakor_desktop.services.followups.register_days import at, over_time
from rakor_desktop.services.followups.register_lines import ALL, Chosen, Obligation

__all__ = [
    "Chosen", "Evidence", "HistoryLine", "Obligation", "ObligationFile", "RegisterColumns", "SpokenIn", "at",
    "columns", "obligation", "obligations", "over_time", "tally",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that proves a report: its name as it was handed in, its size in bytes."""

    id: int
    file_name: str
    size: int
    sha256: str
    added_at: datetime

    @property
    def file(self) -> KeptFile:
        """What services.evidence checks and opens."""
        return KeptFile(self.file_name, self.size, self.sha256)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing told; `number` is that of the letter that reminded, `revoked` whether it was taken back since.

    `actor` and `desk` wrote it down, `told_by` said it, `form` is the file of the progress form that brought it.
    `revokes` is what a REVOKED line takes back.
    """

    uuid: UUID
    kind: Told
    told_on: date
    told_by: str
    recorded_at: datetime
    actor: str
    desk: str
    progress: Progress | None
    percent: int | None
    text: str
    due: date | None
    document_id: int | None
    number: str
    import_id: int | None
    revokes: UUID | None
    revoked: bool
    evidence: tuple[Evidence, ...]
    form: str = ""


@dataclass(frozen=True, slots=True)
class SpokenIn:
    """A later meeting that took the obligation over, and the remark in which it was spoken of."""

    meeting_id: int
    meeting: str
    held_on: date
    entry_id: UUID | None


@dataclass(frozen=True, slots=True)
class ObligationFile:
    """All that is known of one obligation: what is asked, who supports it, what was told, the newest first."""

    obligation: Obligation
    output: str
    indicator: str
    supporters: tuple[Institution, ...]
    history: tuple[HistoryLine, ...]
    spoken_in: tuple[SpokenIn, ...]


def obligations(session: Session, today: date, chosen: Chosen = ALL) -> tuple[Obligation, ...]:
    """The chosen obligations: meetings latest first, recommendations in order."""
    found = columns(session, today, chosen)
    return found.of(found.places(chosen))


def tally(session: Session, today: date, chosen: Chosen = ALL) -> Tally:
    """How many of the chosen stand how."""
    found = columns(session, today, chosen)
    return tallied_counts(found.counts(found.places(chosen)).items())


def obligation(session: Session, obligation_id: int, today: date) -> ObligationFile:
    """All that is known of one. Raises ObligationUnknown."""
    row = session.get(ObligationRow, obligation_id)
    if row is None:
        raise ObligationUnknown(obligation_id)
    asked = session.get_one(RecommendationRow, row.recommendation_id)
    chosen = Chosen(meeting_id=asked.meeting_id, institution_id=row.institution_id)
    [line] = [one for one in obligations(session, today, chosen) if one.id == obligation_id]
    named = select(SupporterRow.institution_id).where(SupporterRow.recommendation_id == asked.id)
    supporting = set(session.scalars(named))
    return ObligationFile(
        line,
        asked.output,
        asked.indicator,
        tuple(one for one in institutions(session) if one.id in supporting),
        _history(session, obligation_id),
        _spoken_in(session, obligation_id),
    )


def _history(session: Session, obligation_id: int) -> tuple[HistoryLine, ...]:
    row = ObligationEventRow
    found = (
        select(row, DocumentRow.number, ProgressImportRow.file_name)
        .outerjoin(DocumentRow, DocumentRow.id == row.document_id)
        .outerjoin(ProgressImportRow, ProgressImportRow.id == row.import_id)
        .where(row.obligation_id == obligation_id)
        .order_by(row.told_on.desc(), row.recorded_at.desc(), row.uuid.desc())
    )
    told = session.execute(found).all()
    wrong = {one.revokes for one, _number, _form in told if one.kind == Told.REVOKED}
    files = _evidence(session, obligation_id)
    return tuple(
        _history_line(one, number or "", one.uuid in wrong, tuple(files.get(one.id, ())), form or "")
        for one, number, form in told
    )


def _history_line(
    row: ObligationEventRow, number: str, revoked: bool, files: tuple[Evidence, ...], form: str
) -> HistoryLine:
    progress = Progress(row.progress) if row.progress else None
    return HistoryLine(
        row.uuid, Told(row.kind), row.told_on, row.told_by, row.recorded_at, row.actor, row.desk, progress,
        row.percent, row.text, row.due, row.document_id, number, row.import_id, row.revokes, revoked, files,
        form,
    )  # fmt: skip


def _evidence(session: Session, obligation_id: int) -> dict[int, list[Evidence]]:
    row = EvidenceRow
    found = (
        select(row.event_id, row.id, row.file_name, row.size, row.sha256, row.added_at)
        .join(ObligationEventRow, ObligationEventRow.id == row.event_id)
        .where(ObligationEventRow.obligation_id == obligation_id)
        .order_by(row.id)
    )
    files: dict[int, list[Evidence]] = {}
    for event_id, one, name, size, sha256, added_at in session.execute(found):
        files.setdefault(event_id, []).append(Evidence(one, name, size, sha256, added_at))
    return files


def _spoken_in(session: Session, obligation_id: int) -> tuple[SpokenIn, ...]:
    found = (
        select(MeetingRow.id, MeetingRow.title, MeetingRow.held_on, CarriedRow.entry_id)
        .join(CarriedRow, CarriedRow.meeting_id == MeetingRow.id)
        .where(CarriedRow.obligation_id == obligation_id)
        .order_by(MeetingRow.held_on, MeetingRow.id)
    )
    return tuple(SpokenIn(*one) for one in session.execute(found))
