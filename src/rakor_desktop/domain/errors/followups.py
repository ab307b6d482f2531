"""Refusals of the register of follow-ups."""

from datetime import date

from rakor_desktop.domain.errors.base import RakorError


class RecommendationTold(RakorError):
    """A recommendation cannot be withdrawn any more: something was told of what it asks for."""

    no: int


class RecommendationUnknown(RakorError):
    """The recommendation was withdrawn meanwhile."""

    recommendation_id: int


class ReportUnknown(RakorError):
    """What shall be taken back was never told here."""


class ToldAhead(RakorError):
    """What is told bears a day that is still to come where the meeting was."""

    day: date
    today: date


class TargetNotLater(RakorError):
    """An extension that does not lie after the present target."""

    due: date
    current: date


class SkipNotAhead(RakorError):
    """Nobody shall ask before a day that is over."""

    day: date
    today: date


class PercentWrong(RakorError):
    """How much is done is told as less than nothing or more than all."""

    percent: int


class AreaTaken(RakorError):
    """Another area of the same list has this code."""

    code: str
    list_name: str


class AreaUnknown(RakorError):
    """The area of intervention is not in the lists any more."""


class AreaUsed(RakorError):
    """Recommendations stand under the area of intervention that would go."""

    name: str


class EvidenceTooLarge(RakorError):
    """A file of evidence has more bytes than a report may keep; `most` is in MB."""

    name: str
    most: int


class EvidenceGone(RakorError):
    """The file of a report does not lie in the folder any more."""

    name: str


class EvidenceChanged(RakorError):
    """The file of a report lies in the folder, but is not the one that was handed in."""

    name: str
