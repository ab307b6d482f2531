"""Who signs the agreement of a meeting, where that was chosen."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "agreement_role",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_agreement_role_meeting_id")),
        sa.PrimaryKeyConstraint("meeting_id", "who", name=op.f("pk_agreement_role")),
    )
