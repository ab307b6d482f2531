"""The register of follow-ups: areas, supporters, targets of their own, and what was told of each obligation."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    op.create_table(
        "area",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_area")),
        sa.UniqueConstraint("list_name", "code", name=op.f("uq_area_list_name_code")),
    )
    with op.batch_alter_table("recommendation") as batch:
        for name in ("output", "indicator"):
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("area_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f("fk_recommendation_area_id"), "area", ["area_id"], ["id"])
        batch.create_index(op.f("ix_recommendation_area_id"), ["area_id"])
    op.create_table(
        "supporter",
        sa.Column("recommendation_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recommendation_id"], ["recommendation.id"], name=op.f("fk_supporter_recommendation_id")
        ),
        sa.ForeignKeyConstraint(["institution_id"], ["institution.id"], name=op.f("fk_supporter_institution_id")),
        sa.PrimaryKeyConstraint("recommendation_id", "institution_id", name=op.f("pk_supporter")),
    )
    op.add_column("obligation", sa.Column("percent", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("obligation", sa.Column("due", sa.Date(), nullable=True))
    op.add_column("obligation", sa.Column("skip_until", sa.Date(), nullable=True))
    op.add_column("obligation", sa.Column("returned", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "progress_import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("revoked_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_import")),
    )
    event = op.create_table(
        "obligation_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(), nullable=False),
        sa.Column("obligation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("told_by", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("progress", sa.String(), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("revokes", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["obligation_id"], ["obligation.id"], name=op.f("fk_obligation_event_obligation_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_obligation_event_document_id")),
        sa.ForeignKeyConstraint(["import_id"], ["progress_import.id"], name=op.f("fk_obligation_event_import_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation_event")),
        sa.UniqueConstraint("uuid", name=op.f("uq_obligation_event_uuid")),
    )
    for column in ("obligation_id", "told_on", "import_id"):
        op.create_index(op.f(f"ix_obligation_event_{column}"), "obligation_event", [column])
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["obligation_event.id"], name=op.f("fk_evidence_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_event_id"), "evidence", ["event_id"])
    _tell_what_stands(event)


def _tell_what_stands(event: sa.Table) -> None:
    """What an obligation was set to so far becomes the first thing told of it, on the day it was set last."""
    conn, now = op.get_bind(), datetime.now(UTC).replace(tzinfo=None)
    obligation = sa.table("obligation", sa.column("id"), sa.column("progress"), sa.column("percent"))
    history = sa.table(
        "history", sa.column("subject"), sa.column("subject_id"), sa.column("action"), sa.column("at", sa.DateTime())
    )
    changed = sa.select(history.c.subject_id, sa.func.max(history.c.at, type_=sa.DateTime()))
    changed = changed.where(history.c.subject == "obligation", history.c.action == "changed")
    last = {str(row[0]): row[1] for row in conn.execute(changed.group_by(history.c.subject_id))}
    begun = sa.select(obligation.c.id, obligation.c.progress).where(obligation.c.progress != "not_started")
    rows = [
        {"uuid": uuid4(), "obligation_id": one, "kind": "stated", "told_on": last.get(str(one), now).date(),
         "told_by": "", "recorded_at": last.get(str(one), now), "actor": "", "desk": "", "progress": progress,
         "text": ""}
        for one, progress in conn.execute(begun)
    ]  # fmt: skip
    if rows:
        conn.execute(sa.insert(event), rows)
        conn.execute(sa.update(obligation).where(obligation.c.progress == "done").values(percent=100))
