"""The words a decision or recommendation was drawn from, and who coordinates a recommendation."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    for table, column in (("recommendation", "coordinator"), ("recommendation", "quote"), ("decision", "quote")):
        op.add_column(table, sa.Column(column, sa.String(), nullable=False, server_default=""))
