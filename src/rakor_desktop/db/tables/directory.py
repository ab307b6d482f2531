"""Regions, institutions, offices, people and terms of office."""

from datetime import date

from sqlalchemy import ForeignKey, true
from sqlalchemy.orm import Mapped, mapped_column, validates

from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.doubles import office_key, person_key
from rakor_desktop.domain.topics import Topic


class RegionRow(Base):
    """A province, regency or city with its Kemendagri code and the days it is valid."""

    __tablename__ = "region"
    topic = Topic.DIRECTORY

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    province_code: Mapped[str] = mapped_column(index=True)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    #: the code that it bears after `valid_to`, whether the store has that region or not; "" if none
    successor: Mapped[str]
    #: WIB, WITA or WIT
    zone: Mapped[str]


class PrecedenceGroupRow(Base):
    """A group of UU 9/2010 Pasal 9-10; the office can edit rank and title."""

    __tablename__ = "precedence_group"
    topic = Topic.DIRECTORY

    code: Mapped[str] = mapped_column(primary_key=True)
    rank: Mapped[int]
    title: Mapped[str]
    basis: Mapped[str]


class InstitutionRow(Base):
    """A body that sends people and bears obligations."""

    __tablename__ = "institution"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    region_code: Mapped[str | None] = mapped_column(ForeignKey("region.code"), index=True)


class OfficeRow(Base):
    """An office: it is invited, whoever holds it."""

    __tablename__ = "office"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    institution_id: Mapped[int] = mapped_column(ForeignKey("institution.id"), index=True)
    region_code: Mapped[str | None] = mapped_column(ForeignKey("region.code"), index=True)
    group_code: Mapped[str] = mapped_column(ForeignKey("precedence_group.code"), index=True)
    #: the order inside the precedence group, before the region's code
    sub: Mapped[int]
    #: domain.directory.Post
    post: Mapped[str]
    #: folded, with the short forms people type
    search_text: Mapped[str]
    #: as on paper, for example "II.a"; empty where it has none
    echelon: Mapped[str] = mapped_column(server_default="", default="")
    #: the days the office exists, inclusive; None is open
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    #: the day from which somebody said that nobody holds it; without, an office without holder is one nobody entered
    vacant_from: Mapped[date | None]
    #: domain.doubles.office_key; None where the row was not written by this program
    name_key: Mapped[str | None] = mapped_column(index=True)

    @validates("name")
    def _keyed(self, _field: str, name: str) -> str:
        self.name_key = office_key(name)
        return name


class FormerNameRow(Base):
    """What a region, an institution or an office (one of the three) was called up to and including a day."""

    __tablename__ = "former_name"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    region_code: Mapped[str | None] = mapped_column(ForeignKey("region.code"), index=True)
    institution_id: Mapped[int | None] = mapped_column(ForeignKey("institution.id"), index=True)
    office_id: Mapped[int | None] = mapped_column(ForeignKey("office.id"), index=True)
    name: Mapped[str]
    valid_to: Mapped[date]


class PersonRow(Base):
    """A person; degrees apart from the name. No NIK is ever kept (UU 27/2022)."""

    __tablename__ = "person"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    title_before: Mapped[str]
    name: Mapped[str]
    title_after: Mapped[str]
    #: before the degrees on paper, for example "Brigjen Pol."
    rank: Mapped[str] = mapped_column(server_default="", default="")
    #: NIP or NRP as text: a number would lose digits
    staff_number: Mapped[str] = mapped_column(server_default="", default="")
    #: who answers for him, and at which number; shown masked unless asked for
    contact_name: Mapped[str] = mapped_column(server_default="", default="")
    contact_phone: Mapped[str] = mapped_column(server_default="", default="")
    #: the folded name
    search_text: Mapped[str] = mapped_column(server_default="", default="")
    #: domain.doubles.person_key; None where the row was not written by this program
    name_key: Mapped[str | None] = mapped_column(index=True)

    @validates("name")
    def _keyed(self, _field: str, name: str) -> str:
        self.name_key = person_key(name)
        return name


class TermRow(Base):
    """Who holds an office from when to when, and how."""

    __tablename__ = "term"
    topic = Topic.DIRECTORY

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    #: domain.directory.TermKind
    kind: Mapped[str]
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    #: whether the holder stands at the office's place in precedence
    takes_place: Mapped[bool] = mapped_column(server_default=true(), default=True)
