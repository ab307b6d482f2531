"""Two texts of one remark side by side: what differs is marked."""

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.ui.minutes.marked import differences

TEXTS = st.text(alphabet=st.sampled_from("aběš日😀 \n.,"), max_size=60)


def test_what_differs_is_marked_and_the_rest_is_not() -> None:
    mine, theirs = differences("Sebanyak 222 telah dilatih.", "Sebanyak 222 sudah dilatih di Banten.")
    assert [("Sebanyak 222 telah dilatih."[a:b]) for a, b in mine] == ["telah", "dilatih."]
    assert ["Sebanyak 222 sudah dilatih di Banten."[a:b].strip() for a, b in theirs] == ["sudah", "dilatih di Banten."]


@given(TEXTS)
def test_equal_texts_differ_nowhere(text: str) -> None:
    assert differences(text, text) == ([], [])
