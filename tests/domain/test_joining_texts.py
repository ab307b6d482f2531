"""Joining two changed texts: nothing that either wrote is lost, and what one removed is gone."""

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.joining_texts import joined, words_of

TEXTS = st.text(alphabet=st.sampled_from("aběš日😀 \n.,"), max_size=60)
BASE = "Sebanyak 222 orang telah dilatih. Inspektorat mendampingi kabupaten dan kota."


def test_two_phrases_at_one_place_stand_one_after_the_other_and_not_word_by_word() -> None:
    begun = "Rencana aksi selesai dan dilaporkan."
    mine, theirs = "Rencana aksi selesai tahun ini dan dilaporkan.", "Rencana aksi selesai bulan depan dan dilaporkan."
    assert joined(mine, theirs, begun) == "Rencana aksi selesai tahun ini bulan depan dan dilaporkan."


def test_changes_in_different_places_are_both_taken_over() -> None:
    mine = BASE.replace("222", "300")
    theirs = BASE.replace("kabupaten dan kota", "delapan kabupaten/kota") + " Selesai Juli 2016."
    wanted = "Sebanyak 300 orang telah dilatih. Inspektorat mendampingi delapan kabupaten/kota. Selesai Juli 2016."
    assert joined(mine, theirs, BASE) == wanted


def test_what_one_removed_is_gone_and_what_both_changed_stands_twice() -> None:
    assert joined(BASE.replace(" telah", ""), BASE, BASE) == BASE.replace(" telah", "")
    assert joined(BASE.replace("222", "300"), BASE.replace("222", "400"), BASE).startswith("Sebanyak 300 400 orang")


def test_without_the_base_every_word_of_both_is_there() -> None:
    assert joined("Sebanyak 222 telah dilatih.", "Sebanyak 222 sudah dilatih.") == "Sebanyak 222 telah sudah dilatih."


@given(TEXTS, TEXTS)
def test_a_text_that_only_one_changed_is_his(base: str, changed: str) -> None:
    assert joined(changed, base, base) == joined(base, changed, base) == joined(changed, changed, base) == changed


@given(TEXTS, TEXTS, TEXTS)
def test_no_new_word_of_either_is_lost(base: str, mine: str, theirs: str) -> None:
    found = joined(mine, theirs, base)
    for word in {*mine.split(), *theirs.split()} - set(base.split()):
        assert word in found
    assert "".join(words_of(found)) == found
