"""Guests, coming and going, corrections and the freeze of the ledger; a key by which other stores know a meeting."""

from uuid import UUID, uuid5

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_MEETINGS = UUID("5f0a4a3c-1f0e-4d52-9f0b-0d6c1a8f2e14")


def upgrade() -> None:
    with op.batch_alter_table("attendance_event") as batch:
        batch.alter_column("invitee_id", existing_type=sa.Integer(), nullable=True)
        batch.add_column(sa.Column("guest_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("region_code", sa.String(), nullable=True))
        batch.add_column(sa.Column("fact", sa.String(), nullable=True))
        batch.add_column(sa.Column("why", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("since", sa.DateTime(), nullable=True))
        batch.create_foreign_key(op.f("fk_attendance_event_guest_id"), "attendance_event", ["guest_id"], ["id"])
        batch.create_foreign_key(op.f("fk_attendance_event_region_code"), "region", ["region_code"], ["code"])
    op.create_table(
        "ledger_freeze",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("frozen", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_ledger_freeze_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_freeze")),
    )
    op.create_index(op.f("ix_ledger_freeze_meeting_id"), "ledger_freeze", ["meeting_id"], unique=False)
    _give_keys()


def _give_keys() -> None:
    """A key for each meeting, made of what it is: copies of one store that are brought up apart still know it."""
    op.add_column("meeting", sa.Column("key", sa.Uuid(), nullable=True))
    meeting = sa.table(
        "meeting",
        sa.column("id", sa.Integer),
        sa.column("title", sa.String),
        sa.column("held_on", sa.Date),
        sa.column("key", sa.Uuid),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(meeting.c.id, meeting.c.held_on, meeting.c.title)).all():
        key = uuid5(_MEETINGS, f"{row.id} {row.held_on.isoformat()} {row.title}")
        connection.execute(meeting.update().where(meeting.c.id == row.id).values(key=key))
    with op.batch_alter_table("meeting") as batch:
        batch.alter_column("key", existing_type=sa.Uuid(), nullable=False)
        batch.create_unique_constraint(op.f("uq_meeting_key"), ["key"])
