"""States of the directory: regions, offices, people and terms."""

from datetime import date

from rakor_desktop.domain.errors.base import RakorError


class OfficeUnknown(RakorError):
    """No office has this number."""

    office_id: int


class RegionUnknown(RakorError):
    """No reference data for a province of this Kemendagri code."""

    code: str


class RegionNotHere(RakorError):
    """No institution of a region with this code is in the store."""

    code: str


class TermsOverlap(RakorError):
    """Somebody holds the office in the same way on some of the same days; `last` is the day he could end on, if any."""

    office: str
    holder: str
    kind: str
    starts: date | None
    ends: date | None
    last: date | None


class TermEndsTooEarly(RakorError):
    """A term of office would end before it begins."""

    starts: date
    ends: date


class OfficeHeld(RakorError):
    """Somebody holds the office on a day on which it was said to be vacant."""

    office: str
    holder: str
    day: date


class TermUnknown(RakorError):
    """The term of office was removed meanwhile."""

    term_id: int


class PersonUnknown(RakorError):
    """The person is not in the directory any more."""

    person_id: int


class PersonChanged(RakorError):
    """Somebody else changed the person since he was read."""

    name: str


class StaffNumberIsNik(RakorError):
    """Sixteen digits are a citizen's number (NIK), which is never kept (UU 27/2022)."""


class MergeOutdated(RakorError):
    """One of two rows was changed or went since they were compared."""

    name: str


class RegionsDiffer(RakorError):
    """Two offices belong to different regions: a regency is not a city, so they are not one."""

    office: str
    other: str


class BothInvited(RakorError):
    """Two offices that should be one are invited to the same meeting, each for itself."""

    office: str
    meeting: str


class MergeContradicts(RakorError):
    """What refers to one of two rows contradicts what refers to the other."""

    name: str


class MergeUnknown(RakorError):
    """No merge has this number."""

    merge_id: int


class MergeUndone(RakorError):
    """The merge was taken back before."""

    name: str


class MergeInUse(RakorError):
    """What was merged was changed since, so that it cannot be taken apart."""

    name: str


class TwoHolders(RakorError):
    """Two offices that should be one have each its own holder on some of the same days."""

    office: str
    holder: str
    other: str


class NameTaken(RakorError):
    """Another entry of the directory is called so."""

    name: str


class OfficeChanged(RakorError):
    """Somebody else changed the office since it was read."""

    office: str


class OfficeInUse(RakorError):
    """Something refers to the office, so that it stays."""

    office: str


class SpanReversed(RakorError):
    """Something would be there for the last time before it is there."""

    name: str
    starts: date
    ends: date


class RegionCodeWrong(RakorError):
    """The code is none of a regency or city of a province that the store has, or not one of this kind."""

    code: str


class RegionGone(RakorError):
    """The region is not there any more, or was called otherwise meanwhile."""

    code: str


class RegionTaken(RakorError):
    """A region of this code, or of this kind and name, is there already."""

    name: str


class RegionInUse(RakorError):
    """Offices belong to the region, so that it stays."""

    name: str


class PrefixDiffers(RakorError):
    """The name of a region begins with another kind than the one that was chosen."""

    name: str
    kind: str
