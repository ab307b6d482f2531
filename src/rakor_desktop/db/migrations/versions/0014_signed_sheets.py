"""The pages of printed attendance sheets, their scans, and of each record whether it was read from paper."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "sheet_page",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("printing", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_sheet_page_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_page")),
        sa.UniqueConstraint("meeting_id", "printing", "page", name=op.f("uq_sheet_page_meeting_id_printing_page")),
    )
    op.create_index(op.f("ix_sheet_page_meeting_id"), "sheet_page", ["meeting_id"])
    op.create_table(
        "sheet_scan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("page_id", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["sheet_page.id"], name=op.f("fk_sheet_scan_page_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_scan")),
    )
    op.create_index(op.f("ix_sheet_scan_page_id"), "sheet_scan", ["page_id"])
