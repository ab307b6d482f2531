"""Reference data of a province (regions, precedence, offices), read from the files that the office can edit."""

import csv
from collections.abc import Iterator
from pathlib import Path

from rakor_desktop.domain.directory import OfficeReference, Post, Reference, RegionKind, RegionReference
from rakor_desktop.domain.errors import RegionUnknown
from rakor_desktop.domain.precedence import Group
from rakor_desktop.local.paths import resources_dir


def load_reference(province_code: str) -> Reference:
    """What a new store of this province starts with; raises RegionUnknown."""
    folder = resources_dir() / "reference"
    regions = [
        RegionReference(row["code"], row["name"], RegionKind(row["kind"]))
        for row in _rows(folder / "regions.csv")
        if row["province_code"] == province_code
    ]
    if not regions:
        raise RegionUnknown(province_code)
    groups = [
        Group(row["code"], int(row["rank"]), row["title"], row["basis"]) for row in _rows(folder / "precedence.csv")
    ]
    offices = [office for row in _rows(folder / "offices.csv") for office in _offices(row, regions, province_code)]
    return Reference(province_code, tuple(groups), tuple(regions), tuple(offices))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _offices(row: dict[str, str], regions: list[RegionReference], province: str) -> Iterator[OfficeReference]:
    for region in [None] if row["scope"] == "pusat" else _in_scope(row["scope"], regions, province):
        name = region.name if region else ""
        yield OfficeReference(
            name=row["office"].format(region=name),
            institution=row["institution"].format(region=name),
            region_code=region.code if region else None,
            group_code=row["group"],
            sub=int(row["sub"]),
            post=Post(row["post"]),
        )


def _in_scope(scope: str, regions: list[RegionReference], province: str) -> list[RegionReference]:
    if scope[0].isdigit():
        return [region for region in regions if region.code == scope == province]
    return [region for region in regions if region.kind == scope]
