"""States of minutes that were checked and made final."""

from rakor_desktop.domain.errors.base import RakorError


class MinutesFinal(RakorError):
    """The minutes are final: what they print stands; only a ralat or an addendum says more."""


class MinutesNotFinal(RakorError):
    """The minutes are not final yet, so there is nothing that a ralat or an addendum could be about."""


class MinutesMoved(RakorError):
    """Somebody changed what the minutes print after the paper was drawn that shall be made final."""


class MinutesConfidential(RakorError):
    """The minutes are Terbatas or Rahasia, and nobody said that they are wanted nevertheless."""


class DocumentIssued(RakorError):
    """An issued document stands as it was issued; it is only given up, never changed or taken out."""
