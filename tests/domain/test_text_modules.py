"""Short keys and the texts they stand for."""

import pytest

from rakor_desktop.domain.text_modules import USUAL, TextModule, as_lines, from_lines, module_of

MODULES = (TextModule("Buka", "Rapat dibuka."), TextModule("a=b"[:1], "x = y"))


def test_the_last_word_typed_is_the_key() -> None:
    assert module_of(MODULES, "Pukul 09.00 buka") == MODULES[0]
    assert [module_of(MODULES, typed) for typed in ("", "buka ", "dibuka")] == [None, None, None]


def test_lines_tell_modules_and_back() -> None:
    assert from_lines(as_lines(USUAL)) == USUAL
    assert from_lines("\n  Buka =  Rapat dibuka. \n\na = x = y\n") == MODULES


@pytest.mark.parametrize("wrong", ["buka", "= teks", "buka =", "dua kata = teks", "a = satu\nA = dua"])
def test_a_line_that_is_none_is_named(wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong.splitlines()[-1]):
        from_lines(wrong)
