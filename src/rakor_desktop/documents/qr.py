"""A door's code as a QR symbol, made of rectangles: sharp at any size, read by any phone or scanner."""

from functools import lru_cache
from itertools import accumulate, groupby

import segno

#: A code of nine signs fits into the smallest symbol, 21 modules wide, with a quarter of it dirty or torn.
MODULES = 21
#: Any of the eight patterns is a legal symbol; searching the prettiest costs four times the rest of the letter.
_PATTERN = 2
#: Rows overlap by this part of a module, or viewers show hairlines between them.
_OVERLAP = 0.04


def path(code: str) -> str:
    """The operators of a PDF that fill the symbol, one unit a module, upwards and rightwards from its lower left.

    `code` holds capital letters and digits, at most 20. Raises ValueError for a longer one.
    """
    rows = modules(code)
    return f"1 0 0 1 0 {MODULES - 1} cm {' 1 0 0 1 0 -1 cm '.join(map(_row, rows))}"


def modules(code: str) -> tuple[bytes, ...]:
    """The symbol from the top, a byte a module, 1 is dark: 21 rows of 21. Raises ValueError for a code too long."""
    symbol = segno.make(code, error="m", version=1, mask=_PATTERN, boost_error=False)
    return tuple(bytes(row) for row in symbol.matrix)


@lru_cache(4096)
def _row(row: bytes) -> str:
    """The operators that fill the dark runs of a row; rows recur, above all those of the three corners."""
    lengths = [(dark, len(list(run))) for dark, run in groupby(row)]
    starts = accumulate((length for _, length in lengths), initial=0)
    filled = [
        f"{start} 0 {length} {1 + _OVERLAP} re" for (dark, length), start in zip(lengths, starts, strict=False) if dark
    ]
    return f"{' '.join(filled)} f"
