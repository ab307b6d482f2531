"""Settings of the office, and offices moved out of the order of precedence for one meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "order_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("anchor_id", sa.Integer(), nullable=False),
        sa.Column("offset", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("outputs", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_order_change_meeting_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_order_change_office_id")),
        sa.ForeignKeyConstraint(["anchor_id"], ["office.id"], name=op.f("fk_order_change_anchor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_change")),
        sa.UniqueConstraint("meeting_id", "office_id", name=op.f("uq_order_change_meeting_id_office_id")),
    )
    for column in ("meeting_id", "office_id", "anchor_id"):
        op.create_index(op.f(f"ix_order_change_{column}"), "order_change", [column], unique=False)
