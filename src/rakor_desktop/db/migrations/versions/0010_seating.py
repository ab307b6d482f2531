"""The room of a meeting and who sits where."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "room",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("shape", sa.String(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("per_row", sa.Integer(), nullable=False),
        sa.Column("viewpoint", sa.String(), nullable=False),
        sa.Column("printed", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_room_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_room")),
    )
    op.create_table(
        "seat",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_seat_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", "seat", name=op.f("pk_seat")),
        sa.UniqueConstraint("meeting_id", "person", name=op.f("uq_seat_meeting_id_person")),
    )
