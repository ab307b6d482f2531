"""Roles and answers of invitations, and the groups that the staff saves."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("invitee", sa.Column("role", sa.String(), nullable=False, server_default="participant"))
    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("invitee_id", sa.Integer(), nullable=False),
        sa.Column("reply", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("by_office", sa.String(), nullable=False),
        sa.Column("by_office_id", sa.Integer(), nullable=True),
        sa.Column("by_name", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("revokes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_answer_meeting_id")),
        sa.ForeignKeyConstraint(["invitee_id"], ["invitee.id"], name=op.f("fk_answer_invitee_id")),
        sa.ForeignKeyConstraint(["by_office_id"], ["office.id"], name=op.f("fk_answer_by_office_id")),
        sa.ForeignKeyConstraint(["revokes"], ["answer.id"], name=op.f("fk_answer_revokes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    op.create_index(op.f("ix_answer_meeting_id"), "answer", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_answer_invitee_id"), "answer", ["invitee_id"], unique=False)
    op.create_table(
        "saved_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_group")),
        sa.UniqueConstraint("folded", name=op.f("uq_saved_group_folded")),
    )
    op.create_table(
        "saved_group_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["saved_group.id"], name=op.f("fk_saved_group_member_group_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_saved_group_member_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_group_member")),
        sa.UniqueConstraint("group_id", "office_id", name=op.f("uq_saved_group_member_group_id_office_id")),
    )
    op.create_index(op.f("ix_saved_group_member_group_id"), "saved_group_member", ["group_id"], unique=False)
    op.create_index(op.f("ix_saved_group_member_office_id"), "saved_group_member", ["office_id"], unique=False)
