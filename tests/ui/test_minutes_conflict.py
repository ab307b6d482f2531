"""Joining two texts of one remark: no word of either is lost."""

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.ui.minutes.conflict import compare

TEXTS = st.text(alphabet=st.sampled_from("aběš日😀 \n.,"), max_size=60)


def test_what_differs_is_marked_and_the_rest_is_not() -> None:
    mine, theirs, joined = compare("Sebanyak 222 telah dilatih.", "Sebanyak 222 sudah dilatih di Banten.")
    assert [("Sebanyak 222 telah dilatih."[a:b]) for a, b in mine] == ["telah", "dilatih."]
    assert ["Sebanyak 222 sudah dilatih di Banten."[a:b].strip() for a, b in theirs] == ["sudah", "dilatih di Banten."]
    assert joined == "Sebanyak 222 telah sudah dilatih. dilatih di Banten."


@given(TEXTS)
def test_equal_texts_differ_nowhere(text: str) -> None:
    assert compare(text, text) == ([], [], text)


@given(TEXTS, TEXTS)
def test_each_word_of_both_is_in_the_joined_text(mine: str, theirs: str) -> None:
    joined = compare(mine, theirs)[2]
    for word in (*mine.split(), *theirs.split()):
        assert word in joined
