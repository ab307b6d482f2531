"""Directory, meetings, invitations, attendance ledger, minutes, follow-ups, changes and history."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic_name", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
    )
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index("ix_history_subject", "history", ["subject", "subject_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title_before", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title_after", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "precedence_group",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_precedence_group")),
    )
    op.create_table(
        "region",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("province_code", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_region")),
    )
    op.create_index(op.f("ix_region_province_code"), "region", ["province_code"], unique=False)
    op.create_table(
        "institution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("region_code", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["region_code"], ["region.code"], name=op.f("fk_institution_region_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institution")),
        sa.UniqueConstraint("name", name=op.f("uq_institution_name")),
    )
    op.create_index(op.f("ix_institution_region_code"), "institution", ["region_code"], unique=False)
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("region_code", sa.String(), nullable=True),
        sa.Column("group_code", sa.String(), nullable=False),
        sa.Column("sub", sa.Integer(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("search_text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["group_code"], ["precedence_group.code"], name=op.f("fk_office_group_code")),
        sa.ForeignKeyConstraint(["institution_id"], ["institution.id"], name=op.f("fk_office_institution_id")),
        sa.ForeignKeyConstraint(["region_code"], ["region.code"], name=op.f("fk_office_region_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
        sa.UniqueConstraint("name", name=op.f("uq_office_name")),
    )
    op.create_index(op.f("ix_office_group_code"), "office", ["group_code"], unique=False)
    op.create_index(op.f("ix_office_institution_id"), "office", ["institution_id"], unique=False)
    op.create_index(op.f("ix_office_region_code"), "office", ["region_code"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("organiser", sa.String(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("chair_office_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["chair_office_id"], ["office.id"], name=op.f("fk_meeting_chair_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_held_on"), "meeting", ["held_on"], unique=False)
    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=True),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_term_office_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_term_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
    )
    op.create_index(op.f("ix_term_office_id"), "term", ["office_id"], unique=False)
    op.create_index(op.f("ix_term_person_id"), "term", ["person_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sa.UniqueConstraint("meeting_id", "position", name=op.f("uq_agenda_item_meeting_id_position")),
    )
    op.create_index(op.f("ix_agenda_item_meeting_id"), "agenda_item", ["meeting_id"], unique=False)
    op.create_table(
        "invitee",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("may_be_represented", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_invitee_meeting_id")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_invitee_office_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitee")),
        sa.UniqueConstraint("meeting_id", "office_id", name=op.f("uq_invitee_meeting_id_office_id")),
    )
    op.create_index(op.f("ix_invitee_meeting_id"), "invitee", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_invitee_office_id"), "invitee", ["office_id"], unique=False)
    op.create_table(
        "attendance_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("invitee_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("revokes", sa.Uuid(), nullable=True),
        sa.Column("by_office", sa.String(), nullable=True),
        sa.Column("by_name", sa.String(), nullable=False),
        sa.Column("by_invitee_id", sa.Integer(), nullable=True),
        sa.Column("by_office_id", sa.Integer(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("basis_note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["by_invitee_id"], ["invitee.id"], name=op.f("fk_attendance_event_by_invitee_id")),
        sa.ForeignKeyConstraint(["by_office_id"], ["office.id"], name=op.f("fk_attendance_event_by_office_id")),
        sa.ForeignKeyConstraint(["invitee_id"], ["invitee.id"], name=op.f("fk_attendance_event_invitee_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_event_meeting_id")),
        sa.ForeignKeyConstraint(["revokes"], ["attendance_event.id"], name=op.f("fk_attendance_event_revokes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance_event")),
    )
    op.create_index(op.f("ix_attendance_event_invitee_id"), "attendance_event", ["invitee_id"], unique=False)
    op.create_index(op.f("ix_attendance_event_meeting_id"), "attendance_event", ["meeting_id"], unique=False)
    op.create_table(
        "minutes_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("spoken_at", sa.DateTime(), nullable=True),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["agenda_item_id"], ["agenda_item.id"], name=op.f("fk_minutes_entry_agenda_item_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_minutes_entry_meeting_id")),
        sa.ForeignKeyConstraint(["speaker_id"], ["invitee.id"], name=op.f("fk_minutes_entry_speaker_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes_entry")),
    )
    op.create_index(op.f("ix_minutes_entry_meeting_id"), "minutes_entry", ["meeting_id"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["minutes_entry.id"], name=op.f("fk_decision_entry_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_decision_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_meeting_id"), "decision", ["meeting_id"], unique=False)
    op.create_table(
        "recommendation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("due_note", sa.String(), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["minutes_entry.id"], name=op.f("fk_recommendation_entry_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_recommendation_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation")),
    )
    op.create_index(op.f("ix_recommendation_meeting_id"), "recommendation", ["meeting_id"], unique=False)
    op.create_table(
        "obligation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("recommendation_id", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Integer(), nullable=False),
        sa.Column("progress", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["institution_id"], ["institution.id"], name=op.f("fk_obligation_institution_id")),
        sa.ForeignKeyConstraint(
            ["recommendation_id"], ["recommendation.id"], name=op.f("fk_obligation_recommendation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_obligation")),
        sa.UniqueConstraint(
            "recommendation_id", "institution_id", name=op.f("uq_obligation_recommendation_id_institution_id")
        ),
    )
    op.create_index(op.f("ix_obligation_institution_id"), "obligation", ["institution_id"], unique=False)
    op.create_index(op.f("ix_obligation_recommendation_id"), "obligation", ["recommendation_id"], unique=False)
