"""How an office signs, by its post, its name and its body."""

import pytest

from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.publishing import Signer, signer_of


@pytest.mark.parametrize(
    ("post", "office", "institution", "signer"),
    [
        (Post.HEAD, "Gubernur Banten", "Pemerintah Provinsi Banten", Signer.STATE),
        (Post.DEPUTY, "Wakil Bupati Lebak", "Pemerintah Kabupaten Lebak", Signer.STATE),
        (Post.OTHER, "Ketua DPRD Provinsi Banten", "DPRD Provinsi Banten", Signer.COUNCIL),
        (Post.OTHER, "Ketua DPRA", "Dewan Perwakilan Rakyat Aceh", Signer.COUNCIL),
        (Post.OTHER, "Sekretaris DPRD Provinsi Banten", "DPRD Provinsi Banten", Signer.CIVIL_SERVANT),
        (Post.OTHER, "Sekretaris Daerah Provinsi Banten", "Pemerintah Provinsi Banten", Signer.SECRETARY),
        (Post.OTHER, "Inspektur Provinsi Banten", "Pemerintah Provinsi Banten", Signer.CIVIL_SERVANT),
    ],
)
def test_an_office_signs_as_what_it_is(post: Post, office: str, institution: str, signer: Signer) -> None:
    assert signer_of(post, office, institution) is signer
