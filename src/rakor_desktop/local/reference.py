"""Reference data of a province on a day (regions, precedence, offices), read from files that the office can edit."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from rakor_desktop.domain.directory import (
    FormerName,
    FormerOffice,
    OfficeReference,
    Post,
    Province,
    Reference,
    RegionKind,
    RegionReference,
    Span,
)
from rakor_desktop.domain.errors import RegionUnknown
from rakor_desktop.domain.followups import AreaFacts
from rakor_desktop.domain.invitations import ReadyGroup
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.domain.precedence import Group
from rakor_desktop.domain.salutation import Greeting
from rakor_desktop.local.paths import resources_dir

#: From this day on the files hold every change; before it the provinces were not yet those of 2016.
KNOWN_SINCE = date(2016, 1, 1)
Row = dict[str, str]


def provinces(day: date) -> tuple[Province, ...]:
    """The provinces there are on `day`, by code."""
    told = {row["code"]: row for row in _rows("provinces.csv")}
    return tuple(
        Province(row["code"], row["name"], told[row["code"]]["short"], told[row["code"]]["zone"])
        for row in _rows("regions.csv")
        if RegionKind(row["kind"]) is RegionKind.PROVINCE and _span(row).covers(day)
    )


def load_reference(province_code: str, day: date) -> Reference:
    """What a new store of this province starts with: its regions of `day`, and the offices they have or once had.

    Raises RegionUnknown, also for a province that is not there on that day.
    """
    province = next((one for one in provinces(day) if one.code == province_code), None)
    if province is None:
        raise RegionUnknown(province_code)
    regions = [region for region in _regions(province_code) if region.span.covers(day)]
    groups = [Group(row["code"], int(row["rank"]), row["title"], row["basis"]) for row in _rows("precedence.csv")]
    offices = [office for row in _rows("offices.csv") for office in _offices(row, regions, province_code)]
    return Reference(province_code, tuple(groups), tuple(regions), tuple(offices), province.zone)


def names_of_regions() -> tuple[str, ...]:
    """What the regions of the whole country are called, or were."""
    return tuple(row["name"] for name in ("regions.csv", "former_names.csv") for row in _rows(name))


def ready_groups() -> tuple[ReadyGroup, ...]:
    """The groups that every office invites by without having saved them."""
    return tuple(
        ReadyGroup(row["title"], row["basis"], frozenset(row["parts"].split()))
        for row in _rows("invitation_groups.csv")
    )


def number_books(day: date) -> tuple[tuple[str, NumberRule], ...]:
    """The books of numbers that a store begins with on `day`: name and rule of each."""
    return tuple(
        (row["name"], NumberRule(row["pattern"], row["code"], row["unit"]))
        for row in _rows("number_books.csv")
        if _span(row).covers(day)
    )


def areas() -> tuple[AreaFacts, ...]:
    """The areas of intervention of all lists that a store begins with, each list in its order."""
    return tuple(
        AreaFacts(row["list"], row["code"], row["name"], date.fromisoformat(row["valid_from"]), _span_end(row))
        for row in _rows("areas.csv")
    )


def greetings() -> dict[str, Greeting]:
    """How each group of precedence is greeted in a speech, by its code; "" is whoever belongs to none."""
    return {row["code"]: Greeting(row["form"], row["together"]) for row in _rows("salutation.csv")}


def _rows(name: str) -> Iterator[Row]:
    path: Path = resources_dir() / "reference" / name
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _regions(province_code: str) -> Iterator[RegionReference]:
    formers: dict[str, list[FormerName]] = defaultdict(list)
    for row in _rows("former_names.csv"):
        formers[row["code"]].append(FormerName(row["name"], date.fromisoformat(row["valid_to"])))
    for row in _rows("regions.csv"):
        if row["province_code"] == province_code:
            kind, known = RegionKind(row["kind"]), tuple(formers[row["code"]])
            yield RegionReference(row["code"], row["name"], kind, _span(row), row["successor"], known)


def _span_end(row: Row) -> date | None:
    return date.fromisoformat(row["valid_until"]) if row["valid_until"] else None


def _span(row: Row) -> Span:
    first, last = (date.fromisoformat(row[key]) if row[key] else None for key in ("valid_from", "valid_to"))
    return Span(first, last)


def _offices(row: Row, regions: Sequence[RegionReference], province: str) -> Iterator[OfficeReference]:
    if (row["only"] and province not in row["only"].split()) or province in row["except"].split():
        return
    if row["scope"] == "pusat":
        yield _office(row, None)
        return
    for region in regions:
        if region.kind == row["scope"] and region.span.meets(_span(row)):
            yield _office(row, region)


def _office(row: Row, region: RegionReference | None) -> OfficeReference:
    name = region.name if region else ""
    formers = [
        FormerOffice(row["office"].format(region=old.name), row["institution"].format(region=old.name), old.last)
        for old in (region.formers if region else ())
    ]
    return OfficeReference(
        name=row["office"].format(region=name),
        institution=row["institution"].format(region=name),
        region_code=region.code if region else None,
        group_code=row["group"],
        sub=int(row["sub"]),
        post=Post(row["post"]),
        span=_span(row),
        formers=tuple(formers),
    )
