"""The agreement and the short report of a meeting, read back from their own PDFs."""

from dataclasses import replace

import pytest

from archive_checks import findings
from papers_of_banten import DAY, FIGURES, GOVERNOR, HEADS, PLACE, REGIONS, TITLE, VICE_CHAIR
from printed_pages import texts_of
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportItem, ReportPaper, Signatory
from rakor_desktop.documents.papers import Letterhead, RecommendationLine
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile, profile_keys
from rakor_desktop.documents.rendering import as_draft, render
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer
from structure_checks import reading

OFFICE = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"))
LINE = RecommendationLine(1, "Melaksanakan asesmen.", ("Walikota Serang",), "30 Juni 2016 (contoh)")


def agreement(style: str = OLD_STYLE, parties: int = 9) -> AgreementPaper:
    """Agreed by the governor and the heads of regions, one of whom sent his deputy, before two witnesses."""
    heads = [Signatory(Official(office)) for office in HEADS if office != "Bupati Lebak"]
    deputy = Signatory(Official("Wakil Bupati Lebak"), ("Bupati Lebak",))
    police = Official("Kepala Kepolisian Daerah Banten", signer=Signer.CIVIL_SERVANT)
    witnesses = (Signatory(Official("Wakil Ketua KPK", VICE_CHAIR, Signer.CIVIL_SERVANT)), Signatory(police))
    signing = (Signatory(Official("Gubernur Banten", GOVERNOR)), *heads, deputy)[:parties]
    points = ("Rencana aksi dilaksanakan.", "Kemajuan dilaporkan.")
    return AgreementPaper(load_profile(style), OFFICE, TITLE, DAY, PLACE, points, signing, witnesses, town="Serang")


def report(style: str = OLD_STYLE) -> ReportPaper:
    """Reported by the secretary to the governor."""
    items = (ReportItem("Sambutan", ("Gubernur Banten",)), ReportItem("Tanggapan", ("Walikota Serang", "Bupati Lebak")))
    secretary = Official("Sekretaris Daerah", signer=Signer.SECRETARY)
    return ReportPaper(
        load_profile(style), OFFICE, TITLE, DAY, PLACE, FIGURES, REGIONS, Official("Gubernur Banten", GOVERNOR),
        secretary, items=items, decisions=("Rencana aksi dilaksanakan.",), recommendations=(LINE,),
    )  # fmt: skip


def pages(paper: AgreementPaper | ReportPaper) -> list[str]:
    return texts_of(render(paper))


@pytest.mark.parametrize("paper", [agreement(key) for key in profile_keys()] + [report(key) for key in profile_keys()])
def test_both_are_fit_for_an_archive_in_both_profiles(paper: AgreementPaper | ReportPaper) -> None:
    content = render(paper)
    assert findings(content) == []
    assert content == render(paper)


def test_the_day_stands_in_words_and_each_party_by_number_with_whom_he_represents() -> None:
    text = " ".join(pages(agreement()))
    for words in (
        "BERITA ACARA KESEPAKATAN NOMOR ....",
        "Pada hari ini, Selasa, tanggal dua belas, bulan April, tahun dua ribu enam belas, bertempat di Pendopo",
        "1. Gubernur Banten (H. Rano Karno, S.IP.); 2. Bupati Pandeglang;",
        "9. Wakil Bupati Lebak (mewakili Bupati Lebak),",
        "menyepakati hal-hal sebagai berikut: 1. Rencana aksi dilaksanakan. 2. Kemajuan dilaporkan.",
        "Dibuat di Serang pada tanggal 12 April 2016",
        "1. GUBERNUR BANTEN,",
        "H. RANO KARNO, S.IP.",
        "Saksi-saksi, 1. WAKIL KETUA KPK,",
    ):
        assert words in text
    assert "Wali Kota Serang," in " ".join(pages(agreement(NEW_STYLE)))


def test_signatures_are_read_one_after_the_other_and_never_part_from_their_office() -> None:
    said = [" ".join(text.split()) for _, text in reading(render(agreement()))]
    left, right = said.index("1. GUBERNUR BANTEN,"), said.index("2. BUPATI PANDEGLANG,")
    assert said.index("H. RANO KARNO, S.IP.") in range(left, right)


@pytest.mark.parametrize("parties", range(1, 10))
def test_the_closing_sentence_stands_with_the_first_who_sign(parties: int) -> None:
    (signed,) = [text for text in pages(agreement(parties=parties)) if "1. GUBERNUR BANTEN," in text]
    assert "dipergunakan sebagaimana mestinya." in signed
    assert "RANO KARNO" in signed


def test_the_report_says_how_it_was_who_came_what_was_said_and_what_follows() -> None:
    text = " ".join(pages(report()))
    for words in (
        "NOTA DINAS Kepada : Yth. Gubernur Banten Dari : Sekretaris Daerah",
        "Sifat : Biasa",
        "Hal : Laporan singkat pelaksanaan Rapat Koordinasi",
        "hari/tanggal : Selasa, 12 April 2016",
        "Dari 26 undangan, 19 hadir sendiri, 1 diwakili, 0 berhalangan, 1 tidak hadir, dan 5 belum tercatat.",
        "a. Sambutan, dengan penyampaian oleh Gubernur Banten.",
        "b. Tanggapan, dengan penyampaian oleh Walikota Serang dan Bupati Lebak.",
        "a. Rencana aksi dilaksanakan.",
        "Melaksanakan asesmen.",
        "30 Juni 2016",
    ):
        assert words in text
    assert "Wali Kota Serang dan" in " ".join(pages(report(NEW_STYLE)))


@pytest.mark.parametrize("paper", [agreement(NEW_STYLE), report(NEW_STYLE)])
def test_drafts_and_secret_ones_are_marked_on_each_page(paper: AgreementPaper | ReportPaper) -> None:
    secret = pages(replace(paper, secrecy=Secrecy.SECRET))
    assert all(text.count("RAHASIA") == 3 for text in secret)
    drafted = as_draft(paper)
    assert isinstance(drafted, AgreementPaper | ReportPaper)
    assert all("KONSEP" in text for text in pages(drafted))


def test_what_nobody_filled_in_is_dots() -> None:
    empty = replace(agreement(), parties=(), witnesses=(), points=(), town="")
    assert "kami masing-masing: 1. ...." in " ".join(pages(empty))
    bare = replace(report(), receiver=None, sender=None, items=(), decisions=(), recommendations=())
    assert " ".join(pages(bare)).count("Nihil.") == 3
