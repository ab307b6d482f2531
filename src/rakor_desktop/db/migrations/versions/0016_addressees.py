"""To whom an issued letter was addressed, so that whoever is invited later is seen to have none."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("document", sa.Column("addressees", sa.JSON(), nullable=True))
