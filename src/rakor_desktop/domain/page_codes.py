"""Codes that the pages of a signature sheet carry: short enough to be typed, none mistaken for another page's."""

from rakor_desktop.domain.errors import PageCodeMistyped
from rakor_desktop.domain.tokens import ALPHABET, check_sign

_LEAST = 4
_GROUP = 3


def make(number: int) -> str:
    """The code of the page with this number in the store, from 1: four signs or more, and a check sign."""
    signs = ""
    while number:
        number, last = divmod(number, len(ALPHABET))
        signs = ALPHABET[last] + signs
    signs = signs.rjust(_LEAST, ALPHABET[0])
    return signs + check_sign(signs)


def number_of(typed: str) -> int:
    """The number of the page whose code was typed, with or without spaces and hyphens. Raises PageCodeMistyped."""
    code = "".join(sign for sign in typed.upper() if not sign.isspace() and sign != "-")
    known = len(code) > _LEAST and all(sign in ALPHABET for sign in code)
    if not known or check_sign(code[:-1]) != code[-1]:
        raise PageCodeMistyped(typed=typed)
    number = 0
    for sign in code[:-1]:
        number = number * len(ALPHABET) + ALPHABET.index(sign)
    return number


def printed(code: str) -> str:
    """The code as it stands at the foot of its page: `222-3K`."""
    return f"{code[:_GROUP]}-{code[_GROUP:]}"
