"""States of minutes that were checked and made final."""

from dataclasses import dataclass

from rakor_desktop.domain.errors.base import RakorError


@dataclass(eq=False)
class MinutesFinal(RakorError):
    """The minutes are final: what they print stands; only a ralat or an addendum says more."""


@dataclass(eq=False)
class MinutesNotFinal(RakorError):
    """The minutes are not final yet, so there is nothing that a ralat or an addendum could be about."""


@dataclass(eq=False)
class MinutesMoved(RakorError):
    """Somebody changed what the minutes print after the paper was drawn that shall be made final."""


@dataclass(eq=False)
class DocumentIssued(RakorError):
    """An issued document stands as it was issued; it is only given up, never changed or taken out."""
