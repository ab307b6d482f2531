"""A symbol that was summed is the symbol that a library makes."""

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.documents.typesetting.qr import MODULES, path
from rakor_desktop.domain.tokens import CODES, make


def filled(operators: str) -> list[list[int]]:
    """The modules that the operators fill, from the top: `1 0 0 1 0 20 cm 0 0 7 1.04 re f 1 0 0 1 0 -1 cm …`."""
    first, *rows = operators.replace(" 1 0 0 1 0 -1 cm ", "\n").removeprefix("1 0 0 1 0 20 cm ").split("\n")
    modules = [[0] * MODULES for _ in range(MODULES)]
    for row, line in zip(modules, [first, *rows], strict=True):
        for run in line.removesuffix(" f").split(" re")[:-1]:
            start, _, length, _ = (float(number) for number in run.split())
            row[int(start) : int(start + length)] = [1] * int(length)
    return modules


def made(code: str) -> list[list[int]]:
    symbol = segno.make(code, error="m", version=1, mode="alphanumeric", mask=2, boost_error=False)
    return [list(row) for row in symbol.matrix]


@given(st.integers(0, CODES - 1))
def test_the_code_of_a_letter(number: int) -> None:
    assert filled(path(make(number))) == made(make(number))


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=20))
def test_any_code_that_fits(code: str) -> None:
    assert filled(path(code)) == made(code)


@pytest.mark.parametrize("code", ["ABCDEFGHJKLMNPQRSTUVW", "abc", "Ä"])
def test_another_one_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        path(code)
