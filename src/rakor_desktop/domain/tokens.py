"""Codes that a letter carries to the door: capital letters and digits that are not mistaken for each other."""

import re
from collections.abc import Collection

from rakor_desktop.domain.errors import DoorCodeMistyped

#: No 0 and O, no 1, I and L, no S beside 5, no Z beside 2. Their number is prime, so that the check sign finds every
#: wrong sign and every two that changed places.
ALPHABET = "23456789ABCDEFGHJKMNPQRTUVWXY"
_SIGNS, _GROUP = 8, 3
_FORM = re.compile(r"[0-9A-Z]{3}([- ]?)[0-9A-Z]{3}\1[0-9A-Z]{3}")
_AT_END = re.compile(_FORM.pattern + r"\Z")
#: How many codes there are; draw at random below it, so that nobody guesses a neighbour's.
CODES = len(ALPHABET) ** _SIGNS


def make(number: int) -> str:
    """The code of a number from 0 to CODES - 1: eight signs and a check sign. Raises ValueError outside."""
    if not 0 <= number < CODES:
        raise ValueError(number)
    signs = ""
    for _ in range(_SIGNS):
        number, last = divmod(number, len(ALPHABET))
        signs = ALPHABET[last] + signs
    return signs + check_sign(signs)


def bare(typed: str) -> str:
    """What was typed or scanned in the signs of a code alone: capital, without spaces and hyphens."""
    return "".join(sign for sign in typed.upper() if not sign.isspace() and sign != "-")


def has_form(typed: str) -> bool:
    """Whether it looks like a code, right or wrong: nine capital letters and digits, perhaps in groups of three.

    A word in capitals may look so too: whoever searches by words looks for them first.
    """
    return _FORM.fullmatch(typed.strip()) is not None


def at_end(typed: str, known: Collection[str]) -> tuple[str, str] | None:
    """What stands before a code at the end of a text, and the code; None where there is no code for certain.

    One of the `known` codes is certain. Any other has to stand by itself and to have both letters and digits, which
    no word has and no number.
    """
    found = _AT_END.search(typed)
    code = bare(found.group()) if found else ""
    if found is None or any(sign not in ALPHABET for sign in code) or check_sign(code[:-1]) != code[-1]:
        return None
    before = typed[: found.start()]
    mixed = any(sign.isdigit() for sign in code) and any(sign.isalpha() for sign in code)
    if code in known or (mixed and not before[-1:].isalnum()):
        return before, code
    return None


def check(typed: str) -> str:
    """The code that was typed or scanned, without its spaces and hyphens. Raises DoorCodeMistyped."""
    code = bare(typed)
    known = len(code) == _SIGNS + 1 and all(sign in ALPHABET for sign in code)
    if not known or check_sign(code[:-1]) != code[-1]:
        raise DoorCodeMistyped(typed=typed)
    return code


def spoken(code: str) -> str:
    """The code in groups, as it is printed and read out: `ABC-DEF-GHJ`."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def check_sign(signs: str) -> str:
    """The sign that makes a mistyped code known: any one wrong sign, any two that changed places."""
    total = sum((at + 2) * ALPHABET.index(sign) for at, sign in enumerate(signs))
    return ALPHABET[-total % len(ALPHABET)]
