"""What a meeting takes over from earlier ones: obligations that are still open, and where they were spoken of."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    op.create_table(
        "carried",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("obligation_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_carried_meeting_id")),
        sa.ForeignKeyConstraint(["obligation_id"], ["obligation.id"], name=op.f("fk_carried_obligation_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carried")),
        sa.UniqueConstraint("meeting_id", "obligation_id", name=op.f("uq_carried_meeting_id_obligation_id")),
    )
    op.create_index(op.f("ix_carried_meeting_id"), "carried", ["meeting_id"])
    op.create_index(op.f("ix_carried_obligation_id"), "carried", ["obligation_id"])
