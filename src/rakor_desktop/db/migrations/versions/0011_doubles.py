"""Doubles: a key of names by which they are found, what is none, and what was merged."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    for table in ("person", "office"):
        op.add_column(table, sa.Column("name_key", sa.String(), nullable=True))
        op.create_index(op.f(f"ix_{table}_name_key"), table, ["name_key"], unique=False)
    _not_double()
    _merge()


def _not_double() -> None:
    columns = [("person_id", "person"), ("other_person_id", "person"), ("office_id", "office")]
    columns.append(("other_office_id", "office"))
    op.create_table(
        "not_double",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=True) for name, _ in columns),
        *(
            sa.ForeignKeyConstraint([name], [f"{of}.id"], name=op.f(f"fk_not_double_{name}"), ondelete="CASCADE")
            for name, of in columns
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_double")),
    )
    for name, _ in columns:
        op.create_index(op.f(f"ix_not_double_{name}"), "not_double", [name], unique=False)


def _merge() -> None:
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("gone_name", sa.String(), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
    )
    op.create_table(
        "merge_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["merge_id"], ["merge.id"], name=op.f("fk_merge_item_merge_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_item")),
    )
    op.create_index(op.f("ix_merge_item_merge_id"), "merge_item", ["merge_id"], unique=False)
