"""The minutes read back from their own PDF."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from papers_of_banten import DAY, DEPUTIES, GOVERNOR, HEADS, minutes, states
from printed_pages import texts_of
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule
from rakor_desktop.documents.papers import AttendanceLine, Letterhead, MinutesPaper, RecommendationLine, Remark
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile, profile_keys
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer

_MM = 72 / 25.4


@cache
def banten() -> tuple[str, ...]:
    return tuple(texts_of(render(minutes())))


def whole(paper: MinutesPaper) -> str:
    """The text without the furniture of pages and without any space, as lines break anywhere."""
    return "".join("".join(texts_of(render(paper))).split())


def test_head_says_what_is_known_and_dots_the_rest() -> None:
    first = banten()[0]
    for text in (
        "GUBERNUR BANTEN NOTULEN",
        "Hari/Tanggal : Selasa, 12 April 2016",
        "Waktu : Pukul .... WIB s.d. .... WIB",
        "Tempat : Pendopo Gubernur Banten, KP3B, Curug, Kota Serang",
        "Ketua : Gubernur Banten (H. Rano Karno, S.IP.)",
        "Sekretaris : ....",
        "Wakil Bupati Lebak (mewakili Bupati Lebak)",
    ):
        assert text in first


@pytest.mark.parametrize(("key", "role"), [(OLD_STYLE, "Pencatat"), (NEW_STYLE, "Notulis")])
def test_secretary_and_note_taker_stand_in_the_head_and_he_signs_with_rank_and_nip(key: str, role: str) -> None:
    taker = Official(
        "Kepala Biro Umum", Name("", "Pejabat", "M.Si."), Signer.CIVIL_SERVANT, rank="Pembina", nip="1985"
    )
    secretary = Official("Sekretaris Daerah", Name("", "Sekda", ""), Signer.SECRETARY)
    paper = replace(minutes(), profile=load_profile(key), secretary=secretary, note_taker=taker)
    text = " ".join(texts_of(render(paper)))
    assert "Sekretaris : Sekretaris Daerah (Sekda)" in text
    assert f"{role} : Kepala Biro Umum (Pejabat, M.Si.)" in text
    signed = text[text.index("Demikian") :].lower()
    for line in (role.lower(), "kepala biro umum,", "pejabat, m.si.", "pembina", "nip. 1985"):
        assert line in signed


def test_who_coordinates_and_who_supports_stand_beside_who_answers_for_it() -> None:
    line = RecommendationLine(1, "Menata aset", ("Kota Serang",), "Mei", "Inspektorat", ("BPKP", "Walikota Cilegon"))
    text = whole(replace(minutes(), profile=load_profile(NEW_STYLE), recommendations=(line,)))
    assert "KotaSerang.Koordinator:Inspektorat.Pendukung:BPKP;WaliKotaCilegon." in text


def test_participants_stand_in_the_order_given_and_absent_ones_not_at_all() -> None:
    people = banten()[0].split("Peserta Rapat")[1]
    present = [office for office in (*HEADS, *DEPUTIES) if office not in ("Bupati Lebak", "Wakil Walikota Cilegon")]
    places = [people.index(f". {office}") for office in present]
    assert places == sorted(places)
    assert ". Bupati Lebak" not in people
    assert "Cilegon" in people
    assert "Wakil Walikota Cilegon" not in people


def test_remarks_are_reported_under_their_item_of_the_agenda() -> None:
    second = banten()[1]
    assert "a. Sambutan Gubernur Banten 1) Gubernur Banten (H. Rano Karno, S.IP.) menyampaikan hal-hal" in second
    assert "c. Lain-lain 1) KPK menyatakan siap" in second


def test_annex_has_every_invitation_in_order_and_the_four_figures() -> None:
    annex = banten()[-1]
    for text in (
        "Undangan 26 (dua puluh enam)",
        "– hadir sendiri 19 (sembilan belas)",
        "– diwakili 1 (satu)",
        "– tidak hadir 1 (satu)",
        "– belum tercatat 5 (lima)",
        "Orang yang hadir di ruang rapat 21 (dua puluh satu)",
        "Kabupaten/kota yang terwakili 8 (delapan) dari 8 (delapan)",
        "Kepala daerah yang hadir sendiri 7 (tujuh) dari 8 (delapan)",
        "7. Bupati Lebak diwakili Wakil Bupati Lebak",
    ):
        assert text in annex
    places = [annex.index(f"{no}. {office}") for no, office in enumerate(states(), 1)]
    assert places == sorted(places)


def test_each_page_says_its_number_of_how_many() -> None:
    document = PdfReader(BytesIO(render(minutes())))
    count = len(document.pages)
    for number, page in enumerate(document.pages, 1):
        text = " ".join(page.extract_text().split())
        assert f"Halaman {number} dari" in text
    assert f"Halaman 1 dari {count}" in banten()[0]


@pytest.mark.parametrize("size", list(PaperSize))
def test_paper_size(size: PaperSize) -> None:
    box = PdfReader(BytesIO(render(replace(minutes(), size=size)))).pages[0].mediabox
    assert (float(box.width) / _MM, float(box.height) / _MM) == pytest.approx(size.millimetres, abs=0.01)


def test_default_paper_is_f4() -> None:
    assert minutes().profile.paper.millimetres == (215, 330)


def test_every_font_is_embedded() -> None:
    office = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"), ("Curug",))
    for paper in (minutes(), replace(minutes(), letterhead=office, draft=True)):
        fonts = _fonts(PdfReader(BytesIO(render(paper))))
        assert fonts
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)  # type: ignore[operator]


def _fonts(document: PdfReader) -> list[DictionaryObject]:
    objects = (document.get_object(number) for number in range(1, len(document.xref[0]) + 1))
    return [item for item in objects if isinstance(item, DictionaryObject) and item.get("/Type") == "/Font"]


def test_draft_is_marked_on_every_page() -> None:
    for text in texts_of(render(replace(minutes(), draft=True))):
        assert "KONSEP" in text
    assert not any("KONSEP" in text for text in banten())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(entries=st.integers(0, 60), rows=st.integers(0, 25))
def test_signatures_never_stand_alone(entries: int, rows: int) -> None:
    paper = replace(
        minutes(),
        entries=tuple(Remark(f"Catatan nomor {number}.") for number in range(entries)),
        recommendations=tuple(RecommendationLine(number, "Melaksanakan.") for number in range(1, rows + 1)),
    )
    signed = [text for text in texts_of(render(paper)) if "PIMPINAN RAPAT" in text]
    assert len(signed) == 1
    assert "dipergunakan sebagaimana mestinya." in signed[0]
    assert "RANO KARNO" in signed[0]


@pytest.mark.parametrize("words", range(40, 140, 4))
def test_a_full_last_page_is_not_followed_by_an_empty_one(words: int) -> None:
    for text in texts_of(render(replace(minutes(), note="kata " * words))):
        assert "Halaman" in text
        assert len(text.split()) > 10


def test_remarks_of_one_speaker_in_a_row_are_introduced_once() -> None:
    said = [Remark(text, 1, speaker_office="Bupati Lebak") for text in ("Satu.", "Dua.")]
    other = Remark("Tiga.", 1, speaker_office="Bupati Serang")
    text = whole(replace(minutes(), entries=(*said, other, said[0])))
    assert text.count("BupatiLebakmenyampaikan") == 2
    assert text.index("Satu.") < text.index("Dua.") < text.index("Tiga.")


@pytest.mark.parametrize(
    "text",
    ["<b>tebal", 'PT A & B <Persero> "kutip" &amp;', "<img src='x.png'/>", "</para>", "a\u0007b", "1. <b>x</b>\n- &"],
)
def test_hostile_text_is_printed_as_typed(text: str) -> None:
    paper = replace(
        minutes(), title=text, agenda=(text,), decisions=(text,), note=text, entries=(Remark(text, 1, None, text),)
    )
    shown = "".join(text.replace("\u0007", "[U+0007]").split("\n")[0].split())
    assert whole(paper).count(shown) >= 5


def test_emoji_is_shown_by_its_number() -> None:
    assert "[U+1F600]" in whole(replace(minutes(), decisions=("setuju 😀",)))


def test_five_thousand_words_are_all_printed() -> None:
    text = " ".join(f"kata{number}." for number in range(5000))
    printed = "".join(texts_of(render(replace(minutes(), entries=(Remark(text),)))))
    assert all(f"kata{number}." in printed for number in range(5000))


def test_cell_longer_than_a_page_is_printed_whole() -> None:
    text = " ".join(f"butir{number}." for number in range(1500))
    paper = replace(minutes(), recommendations=(RecommendationLine(1, text, ("Pemerintah Provinsi Banten",)),))
    printed = "".join(texts_of(render(paper)))
    assert all(f"butir{number}." in printed for number in range(1500))


def test_office_of_400_characters_wraps() -> None:
    office = ("Kepala Bidang Pencegahan " * 16).strip()
    line = replace(minutes().attendance[0], office=office)
    assert "".join(office.split()) in whole(replace(minutes(), attendance=(line,)))
    assert "x" * 400 in whole(replace(minutes(), attendance=(replace(line, office="x" * 400),)))


def test_new_style_uses_its_own_words() -> None:
    paper = replace(minutes(), profile=load_profile(NEW_STYLE), closing_place="Serang", closing_date=DAY)
    text = " ".join(texts_of(render(paper)))
    for words in ("NOTULA ", "Notulis,", "Gubernur Banten,", "Demikian notula ini", GOVERNOR.full, "Serang, 12 April"):
        assert words in text


def test_empty_minutes_still_print() -> None:
    paper = replace(
        minutes(), agenda=(), entries=(), decisions=(), recommendations=(), participants=(), attendance=(), chair=None
    )
    assert whole(paper).count("Nihil.") == 3


def test_both_profiles_are_there_and_an_unknown_one_is_refused() -> None:
    assert profile_keys() == ("permendagri-1-2023", "permendagri-54-2009")
    with pytest.raises(CannotRead):
        load_profile("tidak-ada")


def test_who_is_not_there_is_told_with_the_reason() -> None:
    excused = AttendanceLine(1, "Bupati Serang", State.EXCUSED, note="dinas luar")
    absent = AttendanceLine(2, "Walikota Cilegon", State.ABSENT)
    there = AttendanceLine(3, "Bupati Lebak", State.IN_PERSON)
    first = texts_of(render(replace(minutes(), participants=(), attendance=(excused, absent, there))))[0]
    people = first.split("Tidak Hadir :")[1]
    assert "1. Bupati Serang (berhalangan: dinas luar) 2. Walikota Cilegon (tanpa keterangan) Kegiatan" in people
    assert "Lebak" not in people.split("Kegiatan")[0]


def test_who_came_late_and_left_stands_in_the_annex() -> None:
    told = ("Pukul 09.20 WIB Walikota Serang tiba di ruang rapat.", "Pukul 10.05 WIB Bupati Lebak kembali.")
    paper = replace(minutes(), comings=told, profile=load_profile(NEW_STYLE))
    annex = " ".join(texts_of(render(paper)))
    assert "Kedatangan dan kepulangan selama rapat: Pukul 09.20 WIB Wali Kota Serang tiba" in annex
    assert annex.index("09.20") < annex.index("10.05")


def test_the_chair_alone_may_sign() -> None:
    paper = minutes()
    text = " ".join(texts_of(render(replace(paper, profile=replace(paper.profile, minutes=MinutesRule(signatures=1))))))
    assert "PIMPINAN RAPAT GUBERNUR BANTEN, H. RANO KARNO, S.IP." in text
    assert "PENCATAT" not in text
    assert "PENCATAT," in " ".join(banten())


@pytest.mark.parametrize(
    ("key", "secrecy", "word"),
    [
        (NEW_STYLE, Secrecy.LIMITED, "TERBATAS"),
        (NEW_STYLE, Secrecy.SECRET, "RAHASIA"),
        ("permendagri-54-2009", Secrecy.TOP_SECRET, "SANGAT RAHASIA"),
    ],
)
def test_who_may_read_it_is_marked_above_below_and_across_each_page(key: str, secrecy: Secrecy, word: str) -> None:
    paper = replace(minutes(), profile=load_profile(key), secrecy=secrecy)
    assert all(text.count(word) == 3 for text in texts_of(render(paper)))
    drafted = texts_of(render(replace(paper, draft=True)))
    assert all(text.count(word) == 2 and "KONSEP" in text for text in drafted)
    assert f"Sifat : {word.title()}" in drafted[0]


@pytest.mark.parametrize("secrecy", [Secrecy.ORDINARY, Secrecy.IMPORTANT])
def test_what_everybody_may_read_is_not_marked(secrecy: Secrecy) -> None:
    assert tuple(texts_of(render(replace(minutes(), secrecy=secrecy)))) == banten()
