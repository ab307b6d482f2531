"""Regions by date: successors, time zones and former names."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    # stores of 0002 hold Banten, whose regions have no successor and whose time is WIB
    op.add_column("region", sa.Column("successor", sa.String(), nullable=False, server_default=""))
    op.add_column("region", sa.Column("zone", sa.String(), nullable=False, server_default="WIB"))
    op.create_table(
        "former_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("region_code", sa.String(), nullable=True),
        sa.Column("institution_id", sa.Integer(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["region_code"], ["region.code"], name=op.f("fk_former_name_region_code")),
        sa.ForeignKeyConstraint(["institution_id"], ["institution.id"], name=op.f("fk_former_name_institution_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_former_name_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_name")),
    )
    for column in ("region_code", "institution_id", "office_id"):
        op.create_index(op.f(f"ix_former_name_{column}"), "former_name", [column], unique=False)
