"""Items of the agenda that only the head himself may decide, whoever came in his place."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column(
        "agenda_item", sa.Column("may_be_represented", sa.Boolean(), nullable=False, server_default=sa.true())
    )
