"""What comes out of the clipboard of Word and WhatsApp as plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.pasted_text import pictures_in, plain


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("Kata\u00a0demi\u202fkata", "Kata demi kata"),
        ("ULP\u200b man\u00addiri\ufeff", "ULP mandiri"),
        ("\u202b\u200fLHKPN\u202c 222", "LHKPN 222"),
        ("satu\r\ndua\rtiga\vempat\u2029lima", "satu\ndua\ntiga\nempat\nlima"),
        (
            "•\tLaporan bulanan\r\n\uf0b7\tRencana aksi\r\no\tPelatihan",
            "- Laporan bulanan\n- Rencana aksi\n- Pelatihan",
        ),
        ("\uf0d8  Laporan\n   – Rencana", "- Laporan\n- Rencana"),
        ("o ya, oke", "o ya, oke"),
        ("1.\tPembukaan\n2.\tPaparan", "1. Pembukaan\n2. Paparan"),
        ("[12/04/16 09.14] Notulis 2: Rapat dimulai", "Notulis 2: Rapat dimulai"),
        ("[12/4/2016, 09.14.33] \u200eNotulis 2: Rapat dimulai", "Notulis 2: Rapat dimulai"),
        ("12/04/16 09.14 - Notulis 2: Siap\n12/04/16 09.15 - Notulis 2: <Media tidak disertakan>", "Notulis 2: Siap"),
        ("Sudah <Pesan ini diedit>", "Sudah"),
        ("satu   \n\n\n\ndua\n", "satu\n\ndua"),
        ("anggaran\t12,5\x07 persen", "anggaran 12,5 persen"),
        ("re\u0301sume\u0301", "résumé"),
        (" kata ", " kata "),
        (" ", " "),
        ("\r\n", ""),
        ("“tepat waktu” — 日本", "“tepat waktu” — 日本"),
    ],
)
def test_rubbish_goes_and_words_stay(pasted: str, wanted: str) -> None:
    assert plain(pasted) == wanted


@given(st.text(alphabet=st.sampled_from("ab \t\n\r\u00a0\u200b•\uf0b7-o日"), max_size=40))
def test_no_word_is_lost_whatever_stands_around_it(text: str) -> None:
    found = plain(text)
    assert [sign for sign in found if sign in "ab日"] == [sign for sign in text if sign in "ab日"]
    assert not set(found) & set("\t\r\u00a0\u200b")


def test_little_pictures_are_named() -> None:
    assert pictures_in("Setuju 👍 dan 🙏, 👍 ✅ • 日 →") == ("✅", "👍", "🙏")
