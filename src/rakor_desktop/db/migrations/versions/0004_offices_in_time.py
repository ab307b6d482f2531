"""Offices in time: rank, staff number and adjutant of people, echelon and days of offices, precedence of terms."""

import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_PERSON_TEXTS = ("rank", "staff_number", "contact_name", "contact_phone", "search_text")


def upgrade() -> None:
    for name in _PERSON_TEXTS:
        op.add_column("person", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("office", sa.Column("echelon", sa.String(), nullable=False, server_default=""))
    op.add_column("office", sa.Column("valid_from", sa.Date(), nullable=True))
    op.add_column("office", sa.Column("valid_to", sa.Date(), nullable=True))
    op.add_column("term", sa.Column("takes_place", sa.Boolean(), nullable=False, server_default=sa.true()))
    _fill()


def _fill() -> None:
    store = op.get_bind()
    term = sa.table("term", sa.column("kind", sa.String()), sa.column("takes_place", sa.Boolean()))
    store.execute(sa.update(term).where(term.c.kind == "Plh.").values(takes_place=False))
    person = sa.table(
        "person", sa.column("id", sa.Integer()), sa.column("title_before", sa.String()), sa.column("name", sa.String()),
        sa.column("title_after", sa.String()), sa.column("search_text", sa.String()),
    )  # fmt: skip
    for row in store.execute(sa.select(person)).all():
        folded = _folded(f"{row.title_before} {row.name} {row.title_after}")
        store.execute(sa.update(person).where(person.c.id == row.id).values(search_text=folded))


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())
