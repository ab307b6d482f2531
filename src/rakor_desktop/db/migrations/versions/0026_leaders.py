"""Who is the secretary of a meeting, and who takes its minutes."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    with op.batch_alter_table("meeting") as batch:
        for role in ("secretary", "note_taker"):
            batch.add_column(sa.Column(f"{role}_office_id", sa.Integer(), nullable=True))
            name = op.f(f"fk_meeting_{role}_office_id")
            batch.create_foreign_key(name, "office", [f"{role}_office_id"], ["id"])
