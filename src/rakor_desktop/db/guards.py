"""What the store itself refuses, whoever asks: to change an issued document, anything that final minutes print, or
what was told of an obligation.

Triggers of the same conditions in both stores. They are no part of a revision: `db.migrate` lifts them before the
revisions run (recreating a table in SQLite would lose or break them) and puts them back afterwards.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, inspect, text

#: What a driver's error says when a guard refused, and a state is told for (db.failures).
FINAL, ISSUED = "rakor: minutes are final", "rakor: document is issued"
#: No use-case ever tries: behind it is a bug, or somebody at the store by hand.
TOLD = "rakor: what was told stays"
_PREFIX = "rakor_keep_"
_MEETING = "SELECT 1 FROM minutes_life life WHERE life.state = 'final' AND life.meeting_id"
_OF_RECOMMENDATION = "(SELECT meeting_id FROM recommendation WHERE id = {row}.recommendation_id)"


@dataclass(frozen=True, slots=True)
class _Kept:
    """A table whose rows belong to minutes. Empty `columns` are all; `meeting` says of which meeting a row is."""

    table: str
    columns: tuple[str, ...] = ()
    meeting: str = "{row}.meeting_id"
    events: tuple[str, ...] = ("INSERT", "UPDATE", "DELETE")


#: References to offices are not among the columns: two offices that were one are merged later too.
_PRINTED = (
    _Kept("minutes_entry"),
    _Kept("decision"),
    _Kept(
        "recommendation",
        ("id", "meeting_id", "position", "text", "due", "due_note", "entry_id", "quote", "coordinator"),
    ),
    _Kept("obligation", ("recommendation_id", "institution_id"), _OF_RECOMMENDATION),
    _Kept("agenda_item"),
    _Kept(
        "meeting",
        ("id", "key", "title", "held_on", "starts", "ends", "zone", "place", "organiser", "host", "note"),
        "{row}.id",
        ("UPDATE", "DELETE"),
    ),
    _Kept("invitee", ("id", "meeting_id", "may_be_represented", "note", "role")),
    _Kept("order_change", ("id", "meeting_id", "offset", "reason", "outputs")),
    _Kept(
        "attendance_event",
        ("id", "meeting_id", "invitee_id", "guest_id", "kind", "at", "desk", "reason", "revokes", "by_office",
         "by_name", "by_invitee_id", "basis", "basis_note", "basis_number", "basis_dated", "fact", "why", "since"),
    ),
    _Kept("ledger_freeze"),
)  # fmt: skip
#: Table, event with its columns, condition, what is said.
_REFUSED = (
    ("minutes_life", "INSERT", f"EXISTS ({_MEETING} = NEW.meeting_id)", FINAL),
    ("minutes_life", "UPDATE", "OLD.state = 'final'", FINAL),
    ("minutes_life", "DELETE", "OLD.state = 'final'", FINAL),
    ("document", "INSERT", "EXISTS (SELECT 1 FROM document twin WHERE twin.id = NEW.id)", ISSUED),  # REPLACE INTO
    ("document", "INSERT", f"NEW.kind = 'minutes-pdf' AND EXISTS ({_MEETING} = NEW.meeting_id)", FINAL),
    (
        "document",
        "UPDATE OF id, meeting_id, kind, version, issued_at, file_name, sha256, content, number, dated, office, note, "
        "passed_over",
        "1 = 1",
        ISSUED,
    ),
    ("document", "UPDATE OF voided_at, void_reason", "OLD.voided_at IS NOT NULL", ISSUED),
    (
        "document",
        "UPDATE OF voided_at, void_reason",
        "EXISTS (SELECT 1 FROM minutes_life life WHERE life.document_id = OLD.id)",
        FINAL,
    ),
    ("document", "DELETE", "1 = 1", ISSUED),
    ("obligation_event", "INSERT", "EXISTS (SELECT 1 FROM obligation_event twin WHERE twin.id = NEW.id)", TOLD),
    ("obligation_event", "UPDATE", "1 = 1", TOLD),
    ("obligation_event", "DELETE", "1 = 1", TOLD),
    ("evidence", "UPDATE", "1 = 1", TOLD),
    ("evidence", "DELETE", "1 = 1", TOLD),
)


def put(conn: Connection) -> None:
    """Guard a store that has all tables; one that has guards gets them anew."""
    lift(conn)
    for number, (table, event, condition, said) in enumerate(_REFUSED):
        _guard(conn, f"{table}_{number}", table, event, [_refuse(conn, condition, said)])
    for kept in _PRINTED:
        for event in kept.events:
            meetings = [kept.meeting.format(row=row) for row in _rows(event)]
            steps = [step for of in meetings for step in _steps(conn, of)]
            of = f" OF {', '.join(map(_quoted, kept.columns))}" if event == "UPDATE" and kept.columns else ""
            _guard(conn, f"{kept.table}_{event.lower()}", kept.table, f"{event}{of}", steps)


def lift(conn: Connection) -> None:
    """Take every guard away: for the time of a revision."""
    for name, table in list(_known(conn)):
        if conn.dialect.name == "postgresql":
            conn.execute(text(f"DROP TRIGGER {name} ON {_quoted(table)}"))
            conn.execute(text(f"DROP FUNCTION {name}()"))
        else:
            conn.exec_driver_sql(f"DROP TRIGGER {name}")


def _known(conn: Connection) -> Iterator[tuple[str, str]]:
    if conn.dialect.name == "postgresql":
        found = (
            "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
        )
    else:
        found = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
    return ((str(name), str(table)) for name, table in conn.execute(text(found)).all() if name.startswith(_PREFIX))


def _rows(event: str) -> tuple[str, ...]:
    return {"INSERT": ("NEW",), "DELETE": ("OLD",), "UPDATE": ("OLD", "NEW")}[event]


def _steps(conn: Connection, meeting: str) -> list[str]:
    """Refuse a change of final minutes; after another one checked minutes are a draft again.

    PostgreSQL waits first for whoever makes them final at this moment, since he holds the meeting's row.
    """
    waiting = f"PERFORM 1 FROM meeting WHERE id = {meeting} FOR KEY SHARE;"
    again = f"UPDATE minutes_life SET state = 'draft' WHERE state = 'checked' AND meeting_id = {meeting};"
    refused = _refuse(conn, f"EXISTS ({_MEETING} = {meeting})", FINAL)
    return [waiting, refused, again] if conn.dialect.name == "postgresql" else [refused, again]


def _refuse(conn: Connection, condition: str, said: str) -> str:
    if conn.dialect.name == "postgresql":
        return f"IF {condition} THEN RAISE EXCEPTION '{said}'; END IF;"
    return f"SELECT RAISE(ABORT, '{said}') WHERE {condition};"


def _guard(conn: Connection, name: str, table: str, event: str, steps: list[str]) -> None:
    """One trigger before the event, for each row."""
    named, body = f"{_PREFIX}{name}", "\n".join(steps)
    head = f"CREATE TRIGGER {named} BEFORE {event} ON {_quoted(table)} FOR EACH ROW"
    if conn.dialect.name != "postgresql":
        conn.exec_driver_sql(f"{head} BEGIN {body} END")
        return
    row = "OLD" if event == "DELETE" else "NEW"
    function = f"CREATE FUNCTION {named}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN {row}; END $$"
    conn.exec_driver_sql(function)
    conn.exec_driver_sql(f"{head} EXECUTE FUNCTION {named}()")


def _quoted(name: str) -> str:
    return f'"{name}"'


def has_guarded_tables(conn: Connection) -> bool:
    """Whether a store has come as far as the tables that are guarded."""
    return "obligation_event" in inspect(conn).get_table_names()
