"""For which invited office a document was issued, such as its surat tugas."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("document", sa.Column("office", sa.String(), nullable=False, server_default=""))
