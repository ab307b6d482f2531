"""The lists of areas of intervention as the settings have them, and two desks that change them at one time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rakor_desktop.domain.meanwhile import Meanwhile, Sides, since


@dataclass(frozen=True, slots=True)
class KeptArea:
    """An area as the settings have it: `id` None is a new one, `used` at how many recommendations it stands."""

    id: int | None
    code: str
    name: str
    active: bool = True
    used: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class AreaList:
    """A list as the settings have it, in use on these days, both inclusive; `valid_until` None is open."""

    name: str
    valid_from: date | None
    valid_until: date | None = None
    areas: tuple[KeptArea, ...] = ()


Lists = Sequence[AreaList]


def joined_lists(sides: Sides[Lists]) -> tuple[tuple[AreaList, ...], bool]:
    """The lists with all that either desk changed, and whether both changed the same otherwise.

    What another desk added stands behind the others of its list, or in a list that nobody here gave.
    """
    meanwhile = Meanwhile()
    kept = [_joined_list(listed, sides, meanwhile) for listed in sides.mine]
    lists = [listed for listed in kept if listed is not None]
    return _with_what_came(sides.theirs, lists, sides), bool(meanwhile.clashes) or _lost(sides, sides.mine)


def _joined_list(mine: AreaList, sides: Sides[Lists], meanwhile: Meanwhile) -> AreaList | None:
    """None where another desk took the list away, and this one left it as it was."""
    seen, theirs, told = (_of(mine, side) for side in (sides.seen, sides.theirs, sides.told))
    if seen is None or theirs is None:
        return None if theirs is None and mine == seen else mine
    heads = since(seen, mine, theirs, told)
    ids = {area.id for area in _areas(sides.seen)}
    rows = replace(heads.part(lambda one: one.areas), theirs=tuple(area for area in theirs.areas if area.id in ids))
    areas = meanwhile.rows(rows, lambda area: area.id)
    return replace(meanwhile.value(heads.part(lambda one: replace(one, areas=()))), areas=areas)


def _lost(sides: Sides[Lists], mine: Lists) -> bool:
    """Whether an area went with its whole list here while another desk changed it."""
    seen, told = ({area.id: area for area in _areas(side)} for side in (sides.seen, sides.told))
    stay = {area.id for area in _areas(mine)}
    changed = (area for area in _areas(sides.theirs) if area.id in seen and area.id not in stay)
    return any(area not in (seen[area.id], told.get(area.id)) for area in changed)


def _areas(lists: Lists) -> Iterator[KeptArea]:
    return (area for listed in lists for area in listed.areas)


def _of(listed: AreaList, lists: Lists) -> AreaList | None:
    at = _place(lists, listed)
    return None if at is None else lists[at]


def _with_what_came(before: Lists, wanted: Lists, sides: Sides[Lists]) -> tuple[AreaList, ...]:
    ids, merged = {area.id for area in (*_areas(sides.seen), *_areas(sides.mine))}, list(wanted)
    for listed in before:
        came = [area for area in listed.areas if area.id not in ids]
        own = {area.code for one in sides.seen if one.name == listed.name for area in one.areas if area.id is None}
        at = _place(merged, listed)
        joined = _joined(merged[at].areas if at is not None else (), came, own)
        if at is not None:
            merged[at] = replace(merged[at], areas=joined)
        elif joined:
            merged.append(replace(listed, areas=joined))
    return tuple(merged)


def _place(lists: Lists, listed: AreaList) -> int | None:
    """Where a list stands among these, whatever it is called there."""
    ids, names = {area.id for area in listed.areas} - {None}, [one.name for one in lists]
    shared = (at for at, one in enumerate(lists) if any(area.id in ids for area in one.areas))
    return next(shared, names.index(listed.name) if listed.name in names else None)


def _joined(there: Sequence[KeptArea], came: Sequence[KeptArea], own: set[str]) -> tuple[KeptArea, ...]:
    """`came` behind `there`; under an `own` code stands what this desk added itself, which has no number here yet."""
    rest, found = {area.code: area for area in came}, list[KeptArea]()
    for area in there:
        twin = rest.get(area.code) if area.id is None else None
        if twin is not None and (area.code in own or area.name == twin.name):
            del rest[area.code]
            found.append(replace(area, id=twin.id))
        else:
            found.append(area)
    return (*found, *(area for area in rest.values() if area.code not in own))
