"""Invitation letters, images of the office, codes for the door, and what is known of an issued document."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "letter",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("signer_office_id", sa.Integer(), nullable=True),
        sa.Column("giver_ids", sa.JSON(), nullable=False),
        sa.Column("number_id", sa.Integer(), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_letter_meeting_id")),
        sa.ForeignKeyConstraint(["signer_office_id"], ["office.id"], name=op.f("fk_letter_signer_office_id")),
        sa.ForeignKeyConstraint(["number_id"], ["number.id"], name=op.f("fk_letter_number_id")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_letter")),
    )
    op.create_table(
        "picture",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_picture")),
    )
    op.add_column("invitee", sa.Column("door_code", sa.String(), nullable=False, server_default=""))
    for name, column in (("number", sa.String()), ("note", sa.String()), ("void_reason", sa.String())):
        op.add_column("document", sa.Column(name, column, nullable=False, server_default=""))
    op.add_column("document", sa.Column("dated", sa.Date(), nullable=True))
    op.add_column("document", sa.Column("voided_at", sa.DateTime(), nullable=True))
