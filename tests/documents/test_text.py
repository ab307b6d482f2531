"""Nothing a person typed is read as markup or lost on its way to paper."""

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.documents.typesetting.style import faces
from rakor_desktop.documents.typesetting.text import letter, markup, pieces, points, unprintable, visible
from rakor_desktop.domain.typefaces import SANS

GLYPHS = faces(SANS).glyphs


def test_markup_is_shown_as_typed() -> None:
    assert markup("PT A & B <Persero>", GLYPHS) == "PT A &amp; B &lt;Persero&gt;"


def test_a_number_stays_beside_its_unit() -> None:
    assert markup("76,9 persen; 09.00 WIB", GLYPHS) == "76,9\u00a0persen; 09.00\u00a0WIB"
    assert markup("12 persentase WIB", GLYPHS) == "12 persentase WIB"


def test_missing_glyph_is_shown_by_its_number() -> None:
    assert visible("selesai ✓ 😀", GLYPHS) == "selesai [U+2713] [U+1F600]"


def test_characters_without_a_glyph_are_listed_once_each() -> None:
    assert unprintable("selesai ✓ 😀 ✓\tA\n", GLYPHS) == ("✓", "😀")


def test_lines_keep_the_numbers_they_were_typed_with() -> None:
    assert points("1. satu\n\n b) dua\n- tiga\nempat") == [("1.", "satu"), ("b)", "dua"), ("-", "tiga"), ("", "empat")]


def test_letters_go_on_after_z() -> None:
    assert [letter(number) for number in (1, 26, 27, 52, 53)] == ["a", "z", "aa", "az", "ba"]


@given(st.text(alphabet=st.sampled_from("ab \n"), max_size=20_000))
def test_cutting_a_text_loses_no_letter(text: str) -> None:
    assert "".join("".join(pieces(text)).split()) == "".join(text.split())


def test_long_text_is_cut_at_a_word() -> None:
    parts = pieces("kata " * 5000)
    assert " ".join(parts).split() == ["kata"] * 5000
    assert max(map(len, parts)) <= 6000
    assert "".join(pieces("x" * 13_000)) == "x" * 13_000
