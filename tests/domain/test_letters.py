"""Marks in a letter's texts, its two scales of nature, the copy owed to whose power is used, and the right head."""

import pytest

from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import MarkUnknown
from rakor_desktop.domain.letters import Secrecy, copy_owed, fill, secrecy_word, unknown_marks
from rakor_desktop.domain.publishing import (
    LetterheadKind,
    Official,
    Signer,
    letterhead_differs,
    letterhead_kind,
)

FACTS = {"tempat": "Pendopo {acara}", "acara": "Rapat"}
GOVERNOR = Official("Gubernur Banten")
SECRETARY = Official("Sekretaris Daerah", signer=Signer.SECRETARY)
ON_BEHALF = Official("Sekretaris Daerah", signer=Signer.SECRETARY, on_behalf_of=("Gubernur Banten",))
DEPUTY_ON_BEHALF = Official("Wakil Gubernur Banten", on_behalf_of=("Gubernur Banten",))


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("di {tempat}.", "di Pendopo {acara}."),
        ("{Acara} dan { acara }", "Rapat dan Rapat"),
        ("kurung { yang tidak ditutup", "kurung { yang tidak ditutup"),
        ("tanpa tanda", "tanpa tanda"),
    ],
)
def test_marks_are_replaced_once(text: str, filled: str) -> None:
    assert fill(text, FACTS) == filled


@pytest.mark.parametrize("text", ["{tepat}", "{}", "{tempat.__class__}", "{0}"])
def test_a_mark_without_a_fact_is_refused(text: str) -> None:
    with pytest.raises(MarkUnknown) as refused:
        fill(f"di {text}", FACTS)
    assert (refused.value.mark, refused.value.known) == (text, "{tempat}, {acara}")
    assert unknown_marks(f"{{tempat}} {text}", FACTS) == (text[1:-1],)


def test_a_degree_of_secrecy_is_never_softened() -> None:
    new = {Secrecy.ORDINARY: "Biasa", Secrecy.LIMITED: "Terbatas", Secrecy.SECRET: "Rahasia"}
    assert [secrecy_word(new, one) for one in Secrecy] == ["Biasa", "Terbatas", "Terbatas", "Terbatas", "Rahasia", ""]


@pytest.mark.parametrize(
    ("signer", "copies", "owed"),
    [
        (ON_BEHALF, ("Arsip",), "Gubernur Banten"),
        (ON_BEHALF, ("Yth. Gubernur Banten (sebagai laporan)",), ""),
        (GOVERNOR, (), ""),
        (None, (), ""),
    ],
)
def test_whose_power_is_used_has_a_copy(signer: Official | None, copies: tuple[str, ...], owed: str) -> None:
    assert copy_owed(signer, copies) == owed


@pytest.mark.parametrize(
    ("signer", "kind"),
    [
        (GOVERNOR, LetterheadKind.PERSONAL),
        (Official("Wakil Gubernur Banten"), LetterheadKind.PERSONAL),
        (Official("Gubernur Banten", term=TermKind.PJ), LetterheadKind.PERSONAL),
        (Official("Gubernur Banten", term=TermKind.PLT, own_office="Wakil Gubernur"), LetterheadKind.PERSONAL),
        (DEPUTY_ON_BEHALF, LetterheadKind.OFFICE),
        (ON_BEHALF, LetterheadKind.OFFICE),
        (SECRETARY, LetterheadKind.OFFICE),
        (Official("Ketua DPRD Provinsi Banten", signer=Signer.COUNCIL), LetterheadKind.OFFICE),
        (Official("Inspektur", signer=Signer.CIVIL_SERVANT), LetterheadKind.OFFICE),
        (None, LetterheadKind.OFFICE),
    ],
)
def test_the_head_of_the_paper_follows_who_signs(signer: Official | None, kind: LetterheadKind) -> None:
    assert letterhead_kind(signer) is kind
    assert [letterhead_differs(signer, one) for one in LetterheadKind if one is not kind] == [kind]
    assert letterhead_differs(signer, kind) is None
