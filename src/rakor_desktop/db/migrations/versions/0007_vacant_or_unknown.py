"""Whether an office without holder is vacant: the day from which somebody said so."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("office", sa.Column("vacant_from", sa.Date(), nullable=True))
