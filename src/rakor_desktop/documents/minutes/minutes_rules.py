"""What a profile says about minutes: who signs them, and whether their lines are filled to the right margin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rakor_desktop.domain.letters import Secrecy, secrecy_word

#: The chair alone, or whoever took the minutes at the left of him.
SIGNATURES = (1, 2)
#: Degrees that keep nobody from reading.
_OPEN = (Secrecy.ORDINARY, Secrecy.IMPORTANT)


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


def nature(words: Mapping[Secrecy, str], secrecy: Secrecy) -> str:
    """Who may read a paper, in the words of its regulation; nothing where everybody may."""
    return "" if secrecy in _OPEN else secrecy_word(words, secrecy)
