"""A door's code as a QR symbol, made of rectangles: sharp at any size, read by any phone or scanner."""

from functools import cache, lru_cache
from itertools import accumulate, groupby

import segno

#: A code of nine signs fits into the smallest symbol, 21 modules wide, with a seventh of it dirty or torn.
MODULES = 21
#: Any of the eight patterns is a legal symbol; searching the prettiest costs four times the rest of the letter.
_PATTERN = 2
#: Rows overlap by this part of a module, or viewers show hairlines between them.
_OVERLAP = 0.04
#: The signs of the alphanumeric mode by their values; two signs make a number of 11 bits, the odd last one of 6.
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_PAIR_BITS, _LAST_BITS = 11, 6


def path(code: str) -> str:
    """The operators of a PDF that fill the symbol, one unit a module, upwards and rightwards from its lower left.

    `code` holds capital letters and digits, at most 20. Raises ValueError for another one.
    """
    symbol, rows = _symbol(code), range(MODULES - 1, -1, -1)
    drawn = (_row(symbol >> row * MODULES & (1 << MODULES) - 1) for row in rows)
    return f"1 0 0 1 0 {MODULES - 1} cm {' 1 0 0 1 0 -1 cm '.join(drawn)}"


def _symbol(code: str) -> int:
    """The modules from the top left to the bottom right as the bits of a number, the first being the highest.

    With its pattern fixed, a symbol is a sum without carry of what each bit of its data adds: 500 symbols are summed
    in the time that 20 take to be made.
    """
    values = [_SIGNS.index(sign) for sign in code]
    pairs = [first * len(_SIGNS) + second for first, second in zip(values[::2], values[1::2], strict=False)]
    numbers = [*pairs, *values[len(pairs) * 2 :]]
    symbol, parts = _parts(len(code))
    for number, adds in zip(numbers, parts, strict=True):
        for bit, added in enumerate(adds):
            if number >> bit & 1:
                symbol ^= added
    return symbol


@cache
def _parts(length: int) -> tuple[int, list[list[int]]]:
    """The symbol of zeros, and what each bit of each pair of signs (and of the last sign) adds to it."""
    zeros = "0" * length
    blank, parts = _made(zeros), []
    for at in range(0, length, 2):
        bits = _PAIR_BITS if at + 1 < length else _LAST_BITS
        written = (_written(1 << bit, at + 1 < length) for bit in range(bits))
        parts.append([_made(zeros[:at] + signs + zeros[at + len(signs) :]) ^ blank for signs in written])
    return blank, parts


def _written(number: int, pair: bool) -> str:
    first, second = divmod(number, len(_SIGNS))
    return _SIGNS[first] + _SIGNS[second] if pair else _SIGNS[second]


def _made(code: str) -> int:
    symbol = segno.make(code, error="m", version=1, mode="alphanumeric", mask=_PATTERN, boost_error=False)
    return int("".join(str(module) for row in symbol.matrix for module in row), 2)


@lru_cache(4096)
def _row(row: int) -> str:
    """The operators that fill the dark runs of a row; rows recur, above all those of the three corners."""
    lengths = [(dark, len(list(run))) for dark, run in groupby(f"{row:0{MODULES}b}")]
    starts = accumulate((length for _, length in lengths), initial=0)
    runs = zip(lengths, starts, strict=False)
    filled = [f"{start} 0 {length} {1 + _OVERLAP} re" for (dark, length), start in runs if dark == "1"]
    return f"{' '.join(filled)} f"
