"""Every way to sign, in the old and in the new style."""

import pytest

from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import Official, SignatureBlock, Signer, signature_block

NAME = Name("Drs. H.", "Contoh Nama", "M.Si.")
GOVERNOR, SECRETARY = "Gubernur Banten", "Sekretaris Daerah"


def printed(block: SignatureBlock) -> list[str]:
    """The block as lines of text."""
    offices = [f"{line.prefix} {line.text}".strip() for line in block.offices]
    return [*offices, block.name, *(line for line in (block.rank, block.nip) if line is not None)]


def official(**facts: object) -> Official:
    known: dict[str, object] = {"office": GOVERNOR, "name": NAME, "rank": "Pembina", "nip": "123"} | facts
    return Official(**known)  # type: ignore[arg-type]


HEAD = official()
ON_BEHALF = official(office=SECRETARY, signer=Signer.SECRETARY, on_behalf_of=(GOVERNOR,))
THROUGH = official(office="Asisten", signer=Signer.CIVIL_SERVANT, on_behalf_of=(GOVERNOR, SECRETARY))
PLT = official(term=TermKind.PLT, own_office="Wakil Gubernur")
PJ = official(term=TermKind.PJ)
PLH_SECRETARY = official(office=SECRETARY, signer=Signer.SECRETARY, term=TermKind.PLH)
PLT_INSPECTOR = official(office="Inspektur", signer=Signer.CIVIL_SERVANT, term=TermKind.PLT)
OLD_NAME, NEW_NAME = "Drs. H. CONTOH NAMA, M.Si.", "Drs. H. Contoh Nama, M.Si."
RANKED = ["Pembina", "123"]


@pytest.mark.parametrize(
    ("key", "who", "lines"),
    [
        (OLD_STYLE, HEAD, ["GUBERNUR BANTEN,", OLD_NAME]),
        (NEW_STYLE, HEAD, ["Gubernur Banten,", NEW_NAME]),
        (OLD_STYLE, ON_BEHALF, ["a.n. GUBERNUR BANTEN", "SEKRETARIS DAERAH,", OLD_NAME, *RANKED]),
        (NEW_STYLE, ON_BEHALF, ["a.n. Gubernur Banten", "Sekretaris Daerah,", NEW_NAME]),
        (OLD_STYLE, THROUGH, ["a.n. GUBERNUR BANTEN", "SEKRETARIS DAERAH", "u.b.", "ASISTEN,", OLD_NAME, *RANKED]),
        (NEW_STYLE, THROUGH, ["a.n. Gubernur Banten", "Sekretaris Daerah", "u.b.", "Asisten,", NEW_NAME, *RANKED]),
        (OLD_STYLE, PLT, ["Plt. GUBERNUR BANTEN", "WAKIL GUBERNUR,", OLD_NAME]),
        (NEW_STYLE, PLT, ["Plt. Gubernur Banten", "Wakil Gubernur,", "Contoh Nama"]),
        (OLD_STYLE, PJ, ["Pj. GUBERNUR BANTEN,", OLD_NAME]),
        (NEW_STYLE, PJ, ["Pj. Gubernur Banten,", "Contoh Nama"]),
        (NEW_STYLE, PLH_SECRETARY, ["Plh. Sekretaris Daerah,", "Contoh Nama"]),
        (NEW_STYLE, PLT_INSPECTOR, ["Plt. Inspektur,", NEW_NAME, *RANKED]),
    ],
)
def test_signature_follows_the_profile(key: str, who: Official, lines: list[str]) -> None:
    assert printed(signature_block(load_profile(key).signature, who)) == lines


def test_unknown_name_is_empty_and_unknown_rank_stays_asked_for() -> None:
    block = signature_block(load_profile(OLD_STYLE).signature, Official("Inspektur", signer=Signer.CIVIL_SERVANT))
    assert (block.name, block.rank, block.nip) == ("", "", "")


def test_acting_official_is_called_so_in_running_text() -> None:
    assert PLT.titled == "Plt. Gubernur Banten"
    assert HEAD.titled == GOVERNOR
