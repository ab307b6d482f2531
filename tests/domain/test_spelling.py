"""What is looked up in a text, what is never wrong, and what is near a misspelt word."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dictionary import FOLDER, graph, words
from rakor_desktop.domain.lexicon import Lexicon
from rakor_desktop.domain.spelling import as_typed, is_known, misspelt
from rakor_desktop.local.dictionary import dictionary

LONG = bool(os.environ.get("RAKOR_TEST_LONG"))
RIGHT = (Path(__file__).parent / "right_words.txt").read_text(encoding="utf-8").split()
MISSPELT = (Path(__file__).parent / "misspelt_words.txt").read_text(encoding="utf-8").split()


def wrong(text: str) -> list[str]:
    return [piece.text for piece in misspelt(text, dictionary())]


def test_seven_hundred_right_words_are_right() -> None:
    assert len(RIGHT) > 700
    assert [word for word in RIGHT if not is_known(word, dictionary())] == []


def test_misspelt_words_are_found() -> None:
    missed = [word for word in MISSPELT if not wrong(word)]
    assert missed == []


def test_the_graph_is_made_from_the_dictionary_beside_it() -> None:
    """Making it whole takes seconds."""
    made = words(FOLDER, 1 if LONG else 60)
    assert all(word in dictionary() for word in made)
    assert len(made) > (230_000 if LONG else 2000)
    assert not LONG or graph(made).tobytes() == (FOLDER / "id.words").read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "Plt. Bupati Lebak s.d. 30 April 2016, a.n. Gubernur, S.Sos., M.Si.",
        "OPD, SKPD, LHKPN dan MoU; RPJMD 2016-2021, B06, Rp1.250.000,00",
        "OPD-nya, se-Provinsi, ke-2, non-ASN, di-SK-kan, tahun 80-an",
        "kabupaten/kota, dan/atau, Kabupaten-Kabupaten, langkah-langkahnya, undang-undang",
        "surat ke kpk.go.id, humas@bantenprov.go.id, https://jaga.id/abc-xyz",
        "Jum’at, Jum'at, Al-Qur'an; a b c; 会议 заседание",
        "Kabupaten Purworejo, Kota Payakumbuh, Kepulauan Sangihe, Mamuju Utara",
        "HARUS DISELSAIKAN",
        "anggarannya, Beliaulah, sudahkah, e-budgeting",
        "",
    ],
)
def test_what_is_never_wrong(text: str) -> None:
    assert wrong(text) == []


def test_a_piece_says_where_it_stands() -> None:
    text = "😀 Rapat koordinsi, undang-undangg (pemerinah)."
    pieces = list(misspelt(text, dictionary()))
    assert [text[one.start : one.end] for one in pieces] == ["koordinsi", "undangg", "pemerinah"]
    assert [one.is_name_like for one in pieces] == [False, False, False]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("penyelengaraan", "penyelenggaraan"), ("pemerinah", "pemerintah"), ("rapatt", "rapat"), ("rpaat", "rapat"),
        ("rekomendsi", "rekomendasi"), ("akuntabiltas", "akuntabilitas"), ("keputsan", "keputusan"),
        ("mengkoordinasikan", "mengoordinasikan"), ("bpati", "bupati"), ("walikotta", "walikota"),
    ],
)  # fmt: skip
def test_what_was_meant_is_proposed_first(typed: str, meant: str) -> None:
    assert dictionary().near(typed)[0] == meant
    assert len(dictionary().near(typed)) <= 6


def test_a_search_ends_when_its_patience_does() -> None:
    looked = Counted(dictionary())
    looked.near("mempertangungjawabkann", patience=500)
    assert looked.steps <= 2 * (500 + 26 * 30)  # two searches; a node begun on the way back costs one more look


def test_a_proposal_has_the_capital_of_what_it_replaces() -> None:
    assert [as_typed("rapat", typed) for typed in ("rapatt", "Rapatt")] == ["rapat", "Rapat"]


@given(st.lists(st.text("abn-", min_size=1, max_size=6), min_size=1, unique=True), st.text("abn-", max_size=7))
def test_a_graph_holds_its_words_and_no_other(known: list[str], other: str) -> None:
    lexicon = Lexicon(graph(sorted(known)), {"zz"})
    assert all(word in lexicon for word in [*known, "zz"])
    assert (other in lexicon) == (other in known)


@given(st.lists(st.text("abn", min_size=1, max_size=5), min_size=1, unique=True), st.text("abn", min_size=1))
def test_what_is_near_is_all_that_is_near(known: list[str], typed: str) -> None:
    near = Lexicon(graph(sorted(known))).near(typed, at_most=1000)
    assert set(near) == {word for word in known if word != typed and mistakes(typed, word) <= 2}
    assert [mistakes(typed, word) for word in near] == sorted(mistakes(typed, word) for word in near)


class Counted(Lexicon):
    """Counts the edges it looks at."""

    def __init__(self, other: Lexicon) -> None:
        super().__init__(other._edges)
        self.steps = 0

    def _node(self, place: int) -> Iterator[int]:
        for edge in super()._node(place):
            self.steps += 1
            yield edge


def mistakes(one: str, other: str) -> int:
    """The textbook's table of optimal string alignment."""
    table = [[max(i, j) if not i * j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            same = one[i - 1] != other[j - 1]
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + same)
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]
