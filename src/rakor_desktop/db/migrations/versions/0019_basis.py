"""The number and day of the paper on which somebody represents, and whether its scan is still to come."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("attendance_event", sa.Column("basis_number", sa.String(), nullable=False, server_default=""))
    op.add_column("attendance_event", sa.Column("basis_dated", sa.Date(), nullable=True))
    op.add_column("attendance_event", sa.Column("basis_scan", sa.Boolean(), nullable=False, server_default=sa.false()))
