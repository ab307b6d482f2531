"""How somebody who was at a meeting takes part in its agreement."""

from enum import StrEnum


class AgreementRole(StrEnum):
    """PARTY signs what was agreed, WITNESS signs that it was; NOBODY does not sign."""

    PARTY = "party"
    WITNESS = "witness"
    NOBODY = "nobody"
