"""Every way to sign (DOMAIN: a.n., u.b., Plt., Plh., Pj., Pjs.) of every office in every profile, as written down.

`signature_texts.txt` is the expectation, made to be read by an official: one block each, as it stands on paper.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rakor_desktop.documents.profiles import load_profile, profile_keys
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import Official, Signer, signature_block

WRITTEN = Path(__file__).with_name("signature_texts.txt")
PERSON = Name("Dr. H.", "Contoh Nama", "M.Si., Ph.D.")
RANK, NIP = "Pembina Utama Muda (IV/c)", "19650101 199003 1 001"
#: Office, who signs, the office an acting one comes from, whose power may be used.
OFFICES = (
    ("Gubernur Banten", Signer.STATE, "Wakil Gubernur", ()),
    ("Wakil Gubernur Banten", Signer.STATE, "", ("Gubernur Banten",)),
    ("Gubernur Papua Barat", Signer.STATE, "Sekretaris Daerah", ()),
    ("Walikota Serang", Signer.STATE, "Wakil Walikota", ()),
    ("Bupati Lebak", Signer.STATE, "Wakil Bupati", ()),
    ("Ketua DPRD Provinsi Banten", Signer.COUNCIL, "", ()),
    ("Sekretaris Daerah", Signer.SECRETARY, "", ("Gubernur Banten",)),
    ("Asisten Administrasi Umum", Signer.CIVIL_SERVANT, "", ("Gubernur Banten", "Sekretaris Daerah")),
    ("Inspektur", Signer.CIVIL_SERVANT, "", ("Plt. Gubernur Banten", "Sekretaris Daerah")),
)


def variants() -> Iterator[tuple[str, Official]]:
    """Each office in each kind of term, himself and, where he may, by the power of another."""
    for office, signer, own, givers in OFFICES:
        for term in TermKind:
            for power in sorted({(), givers}):
                acting_for = own if term in (TermKind.PLT, TermKind.PLH) and not power else ""
                title = " - ".join(part for part in (office, term.value, ("", "a.n.", "u.b.")[len(power)]) if part)
                yield title, Official(office, PERSON, signer, term, acting_for, power, RANK, NIP)


def printed(key: str, official: Official) -> str:
    profile = load_profile(key)
    block = signature_block(profile.signature, official)
    offices = (f"{line.prefix:<5}{profile.terms.office(line.text)}".rstrip() for line in block.offices)
    rank = () if block.rank is None else (f"     {block.rank}",)
    nip = () if block.nip is None else (f"     NIP. {block.nip}",)
    return "\n".join((*offices, "", f"     {block.name}", *rank, *nip))


def written() -> dict[str, str]:
    """The blocks of the file by their heading."""
    parts = WRITTEN.read_text(encoding="utf-8").split("=== ")[1:]
    return {part.partition("\n")[0]: part.partition("\n")[2].rstrip() for part in parts}


CASES = [(f"{key} - {title}", key, one) for key in profile_keys() for title, one in variants()]


@pytest.mark.parametrize(("title", "key", "official"), CASES, ids=[title for title, _, _ in CASES])
def test_the_block_is_as_written(title: str, key: str, official: Official) -> None:
    assert printed(key, official) == written()[title]


def test_nothing_else_is_written() -> None:
    assert list(written()) == [title for title, _, _ in CASES]


def test_no_more_levels_than_the_law_has() -> None:
    with pytest.raises(ValueError, match="Gubernur"):
        Official("Kepala Bagian", on_behalf_of=("Gubernur", "Sekretaris Daerah", "Asisten"))


def test_degrees_of_a_name_typed_in_one_line_are_not_shouted() -> None:
    typed = Official("Gubernur Banten", Name("", "Dr. H. Contoh Nama, M.Si.", ""))
    rule = load_profile("permendagri-54-2009").signature
    assert signature_block(rule, typed).name == "Dr. H. CONTOH NAMA, M.Si."
