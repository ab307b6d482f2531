"""What a profile says about minutes: who signs them, and whether their lines are filled to the right margin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

#: The chair alone, or whoever took the minutes at the left of him.
SIGNATURES = (1, 2)


@dataclass(frozen=True, slots=True)
class MinutesRule:
    """`signatures` is one of SIGNATURES; `justified` fills the lines of the text, dividing words."""

    signatures: int = 2
    justified: bool = False


def minutes_rule(data: Mapping[str, Any]) -> MinutesRule:
    """The rule as a profile's file writes it. Raises KeyError, TypeError or ValueError when it is not complete."""
    return MinutesRule(
        signatures=SIGNATURES[SIGNATURES.index(data["signatures"])],
        justified=[False, True][[False, True].index(data["justified"])],
    )
