"""Codes of progress forms: the form says which store, institution and moment, each row binds its obligation to text.

Nothing of a form is remembered when it is sent: what it says is checked by itself, and the register, whose events are
never changed, tells what stood at its moment.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from unicodedata import category
from uuid import UUID

from rakor_desktop.domain.tokens import ALPHABET, bare, check_sign

_STORE, _INSTITUTION, _MOMENT, _ROW, _SEAL = 4, 5, 9, 5, 4
_FORM_SIGNS, _ROW_SIGNS = _STORE + _INSTITUTION + _MOMENT + 1, _ROW + _SEAL + 1
_BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
#: As many letters of a printed fact as a cell may be asked to hold and still be read.
_LONGEST = 8000


@dataclass(frozen=True, slots=True)
class FormKey:
    """Which form it is: the mark of the store that sent it, of whom it asks, and the moment whose state it prints."""

    store: str
    institution_id: int
    sent_at: datetime


def store_mark(first_meeting: UUID) -> str:
    """What a store is known by on its forms: four signs of the key of its first meeting."""
    return _digest(_STORE, "store", first_meeting.hex)


def form_key(store: str, institution_id: int, sent_at: datetime) -> FormKey:
    """The key of a form, with the moment as exact as its code can say it, to the millisecond."""
    return FormKey(store, institution_id, _BEGIN + (sent_at - _BEGIN) // _MILLISECOND * _MILLISECOND)


def form_code(key: FormKey) -> str:
    """The code of a form as it is printed: `ABCD-EFGHJ-KMNPQRTUV-W`. Raises ValueError for what no code can say."""
    moment = _signs((key.sent_at - _BEGIN) // _MILLISECOND, _MOMENT)
    parts = key.store, _signs(key.institution_id, _INSTITUTION), moment
    return "-".join([*parts, check_sign("".join(parts))])


def form_of(printed: str) -> FormKey | None:
    """The form whose code this is, with or without spaces and hyphens; None if it is no such code."""
    code = bare(printed)
    if not _is_sound(code, _FORM_SIGNS):
        return None
    moment = _BEGIN + _number(code[_STORE + _INSTITUTION : -1]) * _MILLISECOND
    return FormKey(code[:_STORE], _number(code[_STORE : _STORE + _INSTITUTION]), moment)


def row_code(form: FormKey, meeting: UUID, obligation_id: int, facts: Sequence[str]) -> str:
    """The code of a row, `ABCDE-FGHJ-K`: its obligation, and a seal over the form and what is printed in the row."""
    parts = _signs(obligation_id, _ROW), _seal(form, meeting, obligation_id, facts)
    return "-".join([*parts, check_sign("".join(parts))])


def obligation_of(printed: str) -> int | None:
    """The obligation whose row has this code; None if it was mistyped or is none."""
    code = bare(printed)
    return _number(code[:_ROW]) if _is_sound(code, _ROW_SIGNS) else None


def fits(printed: str, form: FormKey, meeting: UUID, facts: Sequence[str]) -> bool:
    """Whether a row with this code was sent with these facts in this form."""
    code, obligation_id = bare(printed), obligation_of(printed)
    if obligation_id is None:
        return False
    return code[_ROW : _ROW + _SEAL] == _seal(form, meeting, obligation_id, facts)


def plain(text: str) -> str:
    """A text as a cell keeps it through every program: one line, single spaces, no characters without a shape."""
    shown = "".join(" " if category(letter) in ("Cc", "Cs", "Cn", "Co", "Zl", "Zp") else letter for letter in text)
    return " ".join(shown.split())[:_LONGEST].strip()


def _seal(form: FormKey, meeting: UUID, obligation_id: int, facts: Sequence[str]) -> str:
    return _digest(_SEAL, form_code(form), meeting.hex, str(obligation_id), *map(plain, facts))


def _digest(signs: int, *parts: str) -> str:
    number = int.from_bytes(sha256("\x1f".join(parts).encode()).digest())
    return _signs(number % len(ALPHABET) ** signs, signs)


def _signs(number: int, width: int) -> str:
    if not 0 <= number < len(ALPHABET) ** width:
        raise ValueError(number)
    signs = ""
    for _ in range(width):
        number, last = divmod(number, len(ALPHABET))
        signs = ALPHABET[last] + signs
    return signs


def _number(signs: str) -> int:
    number = 0
    for sign in signs:
        number = number * len(ALPHABET) + ALPHABET.index(sign)
    return number


def _is_sound(code: str, width: int) -> bool:
    return len(code) == width and all(sign in ALPHABET for sign in code) and check_sign(code[:-1]) == code[-1]
