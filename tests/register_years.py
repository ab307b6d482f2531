"""A register as it stands after years: meetings over the 38 regions of East Java, put in by the quickest way.

Everything follows from the numbers alone, so that a store of either kind is filled alike; nobody real is named.
"""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import AreaRow, MeetingRow, ObligationEventRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import ObligationEvent, Progress, State, Told, fold
from rakor_desktop.local.reference import areas, load_reference
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas as lists

FIRST, TODAY = date(2016, 4, 12), date(2018, 2, 20)
REGIONS = 38
Row = dict[str, Any]
_TEXTS = (
    "Melaporkan kemajuan rencana aksi pencegahan korupsi", "Meningkatkan kepatuhan pelaporan LHKPN",
    "Menerapkan e-planning yang terhubung dengan e-budgeting", "Menertibkan dan mensertifikatkan aset daerah",
    "Memindahkan perizinan ke PTSP", "Menguatkan APIP dan melaporkan jumlah auditornya",
    "Membentuk unit pengendalian gratifikasi", "Membuka data dana desa kepada masyarakat",
)  # fmt: skip
_WHO = ("Inspektorat Provinsi", "Bappeda Provinsi", "BPKAD Provinsi", "")


def found_east_java(database: Database) -> tuple[int, ...]:
    """East Java with its lists of areas; the ids of its regencies and cities."""
    database.run(directory.found_province, load_reference("35", FIRST))
    database.run(lists.begin_areas, areas())
    return tuple(one.id for one in database.ask(directory.institutions, FIRST) if one.is_region)


def add_years(tx: Tx, owners: tuple[int, ...], meetings: int, recommendations: int, reports: int) -> None:
    """So many meetings, half a year apart at most, so many recommendations of each to all owners, so many reports of
    each obligation; nobody is told.
    """
    session, dice = tx.session, Random(7)
    area_ids = list(session.scalars(select(func.min(AreaRow.id)).group_by(AreaRow.code)))
    held = _meetings(session, meetings)
    asked = _recommendations(session, dice, held, recommendations, area_ids)
    owed = [(one, owner) for one in asked for owner in owners]
    first = (session.scalar(select(func.max(ObligationRow.id))) or 0) + 1
    told = [
        _told(dice, first + no, asked[one]["held_on"], asked[one]["due"], reports) for no, (one, _) in enumerate(owed)
    ]
    states = [fold(events, asked[one]["due"]) for events, (one, _) in zip(told, owed, strict=True)]
    _put(session, ObligationRow, [_obligation(first + no, *owed[no], states[no]) for no in range(len(owed))])
    _put(session, ObligationEventRow, [_row(first + no, event) for no in range(len(owed)) for event in told[no]])


def _meetings(session: Session, count: int) -> list[tuple[int, date]]:
    step = min(182, (TODAY - FIRST).days // (count + 1))
    days = [FIRST + timedelta(days=no * step) for no in range(count)]
    facts = {"zone": "WIB", "place": "Surabaya", "organiser": "", "host": "", "note": ""}
    first = (session.scalar(select(func.max(MeetingRow.id))) or 0) + 1
    rows: list[Row] = [
        {"id": first + no, "key": UUID(int=first + no), "title": f"Rapat koordinasi {no + 1}", "held_on": day, **facts}
        for no, day in enumerate(days)
    ]
    _put(session, MeetingRow, rows)
    return [(row["id"], row["held_on"]) for row in rows]


def _recommendations(
    session: Session, dice: Random, held: list[tuple[int, date]], count: int, area_ids: list[int]
) -> dict[int, Row]:
    """The rows by id, each with the day of its meeting; one in ten has a target in words alone."""
    first = (session.scalar(select(func.max(RecommendationRow.id))) or 0) + 1
    rows: list[Row] = []
    for meeting, day in held:
        for position in range(1, count + 1):
            due = day + timedelta(days=dice.randrange(20, 400))
            rows.append({
                "id": first + len(rows), "meeting_id": meeting, "position": position,
                "text": f"{dice.choice(_TEXTS)} ({position}).", "due": due if dice.random() < 0.9 else None,
                "due_note": "B06", "coordinator": dice.choice(_WHO), "area_id": dice.choice(area_ids), "held_on": day,
            })  # fmt: skip
    _put(session, RecommendationRow, [{key: row[key] for key in row if key != "held_on"} for row in rows])
    return {row["id"]: row for row in rows}


def _told(dice: Random, owner: int, held_on: date, due: date | None, count: int) -> list[ObligationEvent]:
    """What was told of one obligation: mostly reports, some given back, extended, skipped, taken back."""
    events: list[ObligationEvent] = []
    day, target = held_on, due
    for no in range(count):
        day = min(day + timedelta(days=dice.randrange(0, 90)), TODAY)
        kind = dice.choices(
            [Told.REPORTED, Told.RETURNED, Told.EXTENDED, Told.SKIPPED, Told.STATED, Told.REMINDED, Told.REVOKED],
            [60, 8, 8, 4, 5, 10, 5],
        )[0]
        progress = percent = later = wrong = None
        if kind in (Told.REPORTED, Told.STATED):
            progress = dice.choices(list(Progress), [10, 60, 25, 3, 2])[0]
            percent = dice.randrange(0, 100, 5) if kind is Told.REPORTED else None
        if kind is Told.EXTENDED:
            later = target = (target or day) + timedelta(days=dice.randrange(1, 120))
        if kind is Told.SKIPPED:
            later = day + timedelta(days=30)
        if kind is Told.REVOKED:
            wrong = dice.choice(events).uuid if events else None
        moment = datetime.combine(day, time(3), UTC) + timedelta(seconds=no)
        uuid = UUID(int=dice.getrandbits(128))
        events.append(ObligationEvent(uuid, kind, day, moment, progress, percent, later, wrong))
    return events


def _obligation(number: int, recommendation: int, owner: int, state: State) -> Row:
    return {
        "id": number, "recommendation_id": recommendation, "institution_id": owner, "progress": state.progress.value,
        "percent": state.percent, "due": state.own_due, "skip_until": state.skip_until, "returned": state.returned,
    }  # fmt: skip


def _row(owner: int, event: ObligationEvent) -> Row:
    return {
        "uuid": event.uuid, "obligation_id": owner, "kind": event.kind.value, "told_on": event.told_on,
        "told_by": "Sekretaris Daerah", "recorded_at": event.recorded_at, "actor": "", "desk": "Meja 1",
        "progress": event.progress.value if event.progress else None, "percent": event.percent,
        "text": "Sudah disampaikan dalam surat.", "due": event.due, "document_id": None, "import_id": None,
        "revokes": event.revokes,
    }  # fmt: skip


def _put(session: Session, table: Any, rows: list[Row]) -> None:
    """The rows as they are; PostgreSQL goes on numbering after them."""
    session.execute(insert(table), rows)
    if session.get_bind().dialect.name == "postgresql" and table is not ObligationEventRow:
        name = table.__tablename__
        session.execute(text(f"select setval(pg_get_serial_sequence('{name}', 'id'), (select max(id) from {name}))"))
