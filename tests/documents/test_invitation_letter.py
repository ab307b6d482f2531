"""The invitation read back from its own PDF, in both profiles, for all and for each."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from functools import cache
from io import BytesIO
from typing import get_type_hints

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
import segno
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from archive_checks import findings
from letters_of_banten import addressees, new_letter, old_letter
from printed_pages import texts_of
from rakor_desktop.documents.letters.invitation_letter import render, render_separately
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, load_profile
from rakor_desktop.documents.typesetting.wording import counted
from rakor_desktop.domain.errors import ClaimsSignature, MarkUnknown
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency
from rakor_desktop.domain.tokens import make, spoken

LETTERS = {"old": old_letter(), "new": new_letter()}
both = pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS.keys())
OLD_HEAD = (
    "GUBERNUR BANTEN Serang, April 2016 Kepada Nomor : 005/....-..../2016 Sifat : Segera Lampiran : 1 (satu) lembar "
    "Hal : Undangan Yth. (daftar terlampir) di - Tempat"
)
NEW_HEAD = (
    "Nomor : 005/....-..../2016 Sifat : Segera Lampiran : satu lembar Hal : Undangan Serang, April 2016 "
    "Yth. (daftar terlampir) di Tempat"
)


@cache
def printed(name: str) -> tuple[str, ...]:
    return tuple(texts_of(render(LETTERS[name])))


def whole(paper: LetterPaper) -> str:
    """All text without any space, as lines break anywhere."""
    return "".join("".join(texts_of(render(paper))).split())


def each(letter: LetterPaper, *offices: str) -> LetterPaper:
    """A letter of his own for each of these offices, or of those invited."""
    chosen = tuple(Addressee(office, code=make(no * 10**9)) for no, office in enumerate(offices))
    return replace(letter, mode=AddressMode.EACH, addressees=chosen or letter.addressees)


@pytest.mark.parametrize(("name", "head"), [("old", OLD_HEAD), ("new", NEW_HEAD)])
def test_reference_and_address_stand_as_the_profile_places_them(name: str, head: str) -> None:
    assert head in printed(name)[0]


@pytest.mark.parametrize("name", LETTERS)
def test_the_body_has_its_facts(name: str) -> None:
    first = printed(name)[0]
    for text in (
        "Komisi Pemberantasan Korupsi Republik Indonesia mengadakan rapat koordinasi dan supervisi",
        "hari/tanggal : Selasa, 12 April 2016 waktu : pukul .... WIB s.d. selesai tempat : Pendopo Gubernur Banten",
        "Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.",
    ):
        assert text in first


def test_signature_and_copies_by_profile() -> None:
    assert "GUBERNUR BANTEN, H. RANO KARNO, S.IP. Tembusan: 1. Menteri Dalam Negeri; 2." in printed("old")[0]
    assert "3. Arsip." in printed("old")[0]
    assert "a.n. Gubernur Banten Sekretaris Daerah, ........" in printed("new")[0]
    assert printed("new")[0].endswith("2. Pimpinan Komisi Pemberantasan Korupsi")


def test_annex_lists_all_in_order_and_is_signed_again() -> None:
    for name, title, mayor in (
        ("old", "LAMPIRAN SURAT GUBERNUR BANTEN NOMOR : 005/....-..../2016 TANGGAL : April 2016 DAFTAR", "Walikota"),
        ("new", "Lampiran Surat Nomor : 005/....-..../2016 Tanggal : April 2016 Daftar Undangan 1.", "Wali Kota"),
    ):
        annex = printed(name)[1]
        assert title in annex
        assert f"10. {mayor} Tangerang" in annex
        assert f"18. Wakil {mayor} Tangerang" in annex
        places = [annex.index(f"{no}. ") for no in range(1, len(addressees()) + 1)]
        assert places == sorted(places)
        assert "Halaman 2 dari 2" in annex
        assert "Halaman" not in printed(name)[0]
    assert "GUBERNUR BANTEN, H. RANO KARNO" in printed("old")[1]


def test_groups_of_precedence_have_air_between_them() -> None:
    tops = _tops(render(old_letter()), 1, [f"{no}. " for no in (1, 2, 3)])
    assert tops[1] - tops[2] == pytest.approx(tops[0] - tops[1] + 5, abs=0.5)


def test_sheets_of_the_annex_are_counted() -> None:
    many = tuple(Addressee(f"Camat {no}", str(no)) for no in range(150))
    letter, *annex = texts_of(render(replace(old_letter(), addressees=many)))
    assert f"Lampiran : {counted(len(annex))} lembar" in letter
    assert "Lampiran : satu berkas" in texts_of(render(replace(new_letter(), enclosures="satu berkas")))[0]
    assert "Lampiran : - Hal" in texts_of(render(each(old_letter(), "Bupati Lebak")))[0]


def test_number_and_day_once_they_are_given() -> None:
    approved = replace(old_letter(), number="005/12-Um/2016", dated=date(2016, 4, 5), starts=time(9))
    first, annex = texts_of(render(approved))
    assert "Serang, 5 April 2016" in first
    assert "Nomor : 005/12-Um/2016" in first
    assert "pukul 09.00 WIB s.d. selesai" in first
    assert "NOMOR : 005/12-Um/2016 TANGGAL : 5 April 2016" in annex


@pytest.mark.parametrize("letter", [old_letter(), new_letter()], ids=["54-2009", "1-2023"])
@pytest.mark.parametrize("place", ["", "Tangerang Selatan"])
def test_room_for_the_day_month_and_year_stand_on_one_line(letter: LetterPaper, place: str) -> None:
    content = render(replace(letter, place=place, dated=None, month=date(2016, 9, 12)))
    lines = PdfReader(BytesIO(content)).pages[0].extract_text().replace("\u00a0", " ").splitlines()
    (dated,) = [line for line in lines if "September" in line]
    assert dated.strip().endswith("September 2016")
    assert place or "....," in dated


def test_what_nobody_knows_is_dots() -> None:
    empty = LetterPaper(load_profile(OLD_STYLE), old_letter().letterhead, "", date(2016, 4, 12), "")
    first = texts_of(render(empty))[0]
    assert "Nomor : ...." in first
    assert "tempat : ...." in first
    assert ".... , ...." not in first


@pytest.mark.parametrize(
    ("key", "urgency", "secrecy", "word"),
    [
        (OLD_STYLE, Urgency.ORDINARY, Secrecy.ORDINARY, "Biasa"),
        (OLD_STYLE, Urgency.MOST_URGENT, Secrecy.ORDINARY, "Amat Segera"),
        (NEW_STYLE, Urgency.MOST_URGENT, Secrecy.ORDINARY, "Sangat Segera"),
        (OLD_STYLE, Urgency.ORDINARY, Secrecy.CONFIDENTIAL, "Konfidensial"),
        (NEW_STYLE, Urgency.ORDINARY, Secrecy.CONFIDENTIAL, "Terbatas"),
        (NEW_STYLE, Urgency.URGENT, Secrecy.SECRET, "Rahasia/Segera"),
    ],
)
def test_nature_is_two_scales_in_one_line(key: str, urgency: Urgency, secrecy: Secrecy, word: str) -> None:
    letter = replace(old_letter(), profile=load_profile(key), urgency=urgency, secrecy=secrecy)
    assert f"Sifat : {word} Lampiran" in texts_of(render(letter))[0]


def test_all_addressed_in_the_letter_itself() -> None:
    together = replace(old_letter(), mode=AddressMode.TOGETHER, addressees=addressees()[5:7])
    (only,) = texts_of(render(together))
    assert "Yth. 1. Bupati Pandeglang 2. Bupati Lebak di - Tempat" in only
    assert "Yth. Bupati Lebak di -" in texts_of(render(replace(together, addressees=addressees()[6:7])))[0]
    crowd = replace(together, addressees=addressees() * 8)
    assert whole(crowd).count("BupatiLebak") == 16


@both
def test_each_has_a_letter_with_his_office_and_his_code(letter: LetterPaper) -> None:
    personal = each(letter)
    texts = texts_of(render(personal))
    assert len(texts) == len(personal.addressees)
    for one, text in zip(personal.addressees, texts, strict=True):
        assert f"Yth. {letter.profile.terms.office(one.office)} di" in text
        assert f"Kode hadir {spoken(one.code)}" in text
        assert "bukan tanda tangan elektronik" in text
        assert text.count("Kode hadir") == 1


@both
def test_a_copy_stands_as_a_letter_set_alone(letter: LetterPaper) -> None:
    """Each letter drawn on shared pages has its characters where the same letter for all would have them."""
    for office in ("Bupati Lebak", "Perwakilan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"):
        alone = replace(letter, mode=AddressMode.TOGETHER, addressees=(Addressee(office),))
        copied = replace(alone, mode=AddressMode.EACH)
        assert _places(render(copied)) == _places(render(alone))


def test_a_qr_is_drawn_as_vectors_and_is_the_code() -> None:
    personal = each(new_letter(), "Bupati Lebak", "Bupati Serang")
    for number, one in enumerate(personal.addressees):
        symbol = segno.make(one.code, error="m", version=1, mode="alphanumeric", mask=2, boost_error=False)
        assert _drawn_symbol(render(personal), number) == [list(row) for row in symbol.matrix]


def test_each_as_a_file_of_its_own() -> None:
    personal = each(new_letter(), "Bupati Lebak", "Wali Kota Serang")
    files = list(render_separately(personal))
    assert [one.office for one, _ in files] == ["Bupati Lebak", "Wali Kota Serang"]
    assert [len(texts_of(content)) for _, content in files] == [1, 1]
    assert "Yth. Wali Kota Serang" in texts_of(files[1][1])[0]


def test_a_letter_of_two_pages_counts_its_own() -> None:
    longer = replace(each(old_letter(), "Bupati Lebak", "Bupati Serang"), opening=("Kata panjang. " * 250,))
    texts = texts_of(render(longer))
    assert ["Halaman 2 dari 2" in text for text in texts] == [False, True, False, True]
    assert ["Kode hadir" in text for text in texts] == [False, True, False, True]


@both
@pytest.mark.parametrize("mode", AddressMode)
def test_every_letter_is_fit_for_an_archive(letter: LetterPaper, mode: AddressMode) -> None:
    paper = replace(letter, mode=mode)
    content = render(paper)
    assert findings(content) == []
    assert content == render(paper)


@both
def test_draft_is_marked_on_every_page(letter: LetterPaper) -> None:
    for paper in (letter, each(letter)):
        assert all("KONSEP" in text for text in texts_of(render(replace(paper, draft=True))))
        assert not any("KONSEP" in text for text in texts_of(render(paper)))


@pytest.mark.parametrize(
    "text", ["<b>tebal", 'PT A & B <Persero> "kutip" &amp;', "<img src='x.png'/>", "</para>", "{ kurung"]
)
@pytest.mark.parametrize("mode", AddressMode)
def test_hostile_text_is_printed_as_typed(text: str, mode: AddressMode) -> None:
    paper = replace(
        new_letter(), mode=mode, addressees=(Addressee(text, code=make(7)),), title=text, venue=text,
        opening=(text,), closing=(text,), copies=(text,), number=text, enclosures=text, subject=text, place=text,
    )  # fmt: skip
    assert whole(paper).count("".join(text.split())) >= 9


def test_emoji_is_shown_by_its_number() -> None:
    assert "[U+1F600]" in whole(each(new_letter(), "Bupati 😀"))
    assert "[U+1F600]" in whole(replace(new_letter(), opening=("😀",)))


@pytest.mark.parametrize("part", ["opening", "closing"])
@pytest.mark.parametrize("mode", AddressMode)
def test_five_thousand_words_are_all_printed(part: str, mode: AddressMode) -> None:
    text = " ".join(f"kata{number}." for number in range(5000))
    paper = replace(new_letter(), mode=mode, addressees=addressees()[:2], **{part: (text,)})  # type: ignore[arg-type]
    content = whole(paper)
    assert all(f"kata{number}." in content for number in range(5000))


@both
@pytest.mark.parametrize("office", ["Kepala Bidang Pencegahan " * 16, "x" * 400, "Kepala Biro " * 400])
@pytest.mark.parametrize("mode", AddressMode)
def test_long_offices_wrap_and_nothing_is_overprinted(letter: LetterPaper, office: str, mode: AddressMode) -> None:
    paper = replace(each(letter, office.strip()), mode=mode)
    content = render(paper)
    assert "".join("".join(texts_of(content)).split()).count(office[:6]) == office.count(office[:6])
    assert _overprinted(content) == []


def test_long_signer_subject_and_place_wrap() -> None:
    long = ("Kepala Bidang Pencegahan " * 16).strip()
    signer = replace(new_letter().signer, office=long)  # type: ignore[type-var]
    content = render(replace(new_letter(), signer=signer, venue=long, subject=long, number=long, copies=(long, long)))
    assert "".join("".join(texts_of(content)).split()).count("".join(long.split())) >= 7
    assert _overprinted(content) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sentences=st.integers(1, 90), last=st.integers(1, 400))
def test_the_signature_never_stands_alone(sentences: int, last: int) -> None:
    texts = ("Satu kalimat yang cukup panjang untuk mengisi satu baris penuh pada kertas ini. " * sentences,)
    closing = ("Kata penutup. " * last + "Selesai sudah.",)
    for text in texts_of(render(replace(each(old_letter(), "Bupati Lebak"), opening=texts, closing=closing))):
        assert "RANO KARNO" not in text or "Selesai sudah." in text


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(count=st.integers(1, 120))
def test_the_signature_of_the_annex_never_stands_alone(count: int) -> None:
    many = tuple(Addressee(f"Camat {no}", str(no // 7)) for no in range(1, count + 1))
    last = texts_of(render(replace(old_letter(), addressees=many)))[-1]
    assert f"{count}. Camat {count}" in last
    assert "RANO KARNO" in last


def test_an_unknown_mark_is_refused() -> None:
    with pytest.raises(MarkUnknown):
        render(replace(new_letter(), opening=("di {tepat}",)))


@pytest.mark.parametrize(
    "text",
    [
        "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik.",
        "sertifikat elektronik yang diterbitkan oleh BSrE",
        "Di tanda tangani  secara\nElektronik",
    ],
)
def test_nothing_may_say_that_it_is_signed_electronically(text: str) -> None:
    for paper in (
        replace(new_letter(), closing=(text,)),
        replace(new_letter(), copies=(text,)),
        replace(each(new_letter(), text)),
        replace(new_letter(), letterhead=replace(new_letter().letterhead, address=(text,))),
    ):
        with pytest.raises(ClaimsSignature):
            render(paper)


def test_no_picture_but_the_emblem_can_be_given_to_a_letter() -> None:
    assert list(_pictures(LetterPaper)) == ["letterhead.emblem"]
    assert _images(render(each(new_letter(), "Bupati Lebak"))) == 0


def test_mayor_of_every_paper_is_spelled_by_its_profile() -> None:
    for key, mayor in ((OLD_STYLE, "Walikota Serang"), (NEW_STYLE, "Wali Kota Serang")):
        profile = load_profile(key)
        written = ("Walikota Serang", "Wali Kota Serang", "Wali kota Serang")
        assert {profile.terms.office(one) for one in written} == {mayor}


def _pictures(of: type, path: str = "") -> "list[str]":
    """Fields of a paper that may hold bytes, by their path."""
    found = []
    for field in fields(of):
        hint = get_type_hints(of)[field.name]
        if hint in (bytes, bytes | None):
            found.append(f"{path}{field.name}")
        elif isinstance(hint, type) and is_dataclass(hint):
            found += _pictures(hint, f"{path}{field.name}.")
    return found


def _images(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return sum(1 for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image")


def _tops(content: bytes, page: int, texts: list[str]) -> list[float]:
    document = pypdfium2.PdfDocument(content)
    try:
        textpage = document[page].get_textpage()
        return [textpage.get_charbox(textpage.search(text).get_next()[0])[3] for text in texts]
    finally:
        document.close()


def _places(content: bytes) -> list[tuple[str, int, int]]:
    """Every visible character of the first page and where it stands, in tenths of a point."""
    document = pypdfium2.PdfDocument(content)
    try:
        text = document[0].get_textpage()
        boxes = [(text.get_text_range(at, 1), text.get_charbox(at)) for at in range(text.count_chars())]
    finally:
        document.close()
    return sorted((sign, round(box[0] * 10), round(box[1] * 10)) for sign, box in boxes if sign.strip())


def _overprinted(content: bytes) -> list[tuple[int, int, int]]:
    """Places where two characters stand on each other, or beyond the paper."""
    seen: set[tuple[int, int, int]] = set()
    wrong = []
    document = pypdfium2.PdfDocument(content)
    try:
        for number, page in enumerate(document):
            text, width = page.get_textpage(), page.get_width()
            for at in range(text.count_chars()):
                left, bottom, right, _top = text.get_charbox(at)
                place = (number, round(left), round(bottom))
                if text.get_text_range(at, 1).strip():
                    wrong += [place] if place in seen or left < 0 or right > width or bottom < 0 else []
                    seen.add(place)
    finally:
        document.close()
    return wrong


def _drawn_symbol(content: bytes, page: int) -> list[list[int]]:
    """The modules of the QR on a page as they look, from the box the tagged figure says it stands in."""
    left, bottom, right = _symbol_box(content, page)
    document, scale = pypdfium2.PdfDocument(content), 8
    try:
        picture = document[page].render(scale=scale).to_pil().convert("L")
    finally:
        document.close()
    module = (right - left) / 21
    columns = [int((left + (at + 0.5) * module) * scale) for at in range(21)]
    rows = [int(picture.height - (bottom + (20.5 - at) * module) * scale) for at in range(21)]
    return [[int(picture.getpixel((column, row)) < 128) for column in columns] for row in rows]


def _symbol_box(content: bytes, page: int) -> list[float]:
    with pikepdf.open(BytesIO(content)) as pdf:
        at = pdf.pages[page].obj.objgen
        elements = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        (box,) = [one.A.BBox for one in elements if one.Pg.objgen == at and "QR" in str(one.Alt)]
        return [float(place) for place in list(box)[:3]]
