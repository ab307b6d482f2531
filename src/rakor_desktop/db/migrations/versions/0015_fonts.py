"""Families of letters that the office loaded, a row for each of their files."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "font",
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("family", "style", name=op.f("pk_font")),
    )
