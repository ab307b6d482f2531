"""The life of minutes: a draft is checked, then final; a change after the check makes it a draft again."""

from enum import StrEnum

from rakor_desktop.domain.letters import Secrecy


class LifeState(StrEnum):
    """DRAFT (konsep), CHECKED (diperiksa), FINAL: from then on no row that the minutes print changes any more."""

    DRAFT = "draft"
    CHECKED = "checked"
    FINAL = "final"


#: How open minutes are: Biasa, Terbatas, Rahasia.
MINUTES_SECRECY = (Secrecy.ORDINARY, Secrecy.LIMITED, Secrecy.SECRET)
