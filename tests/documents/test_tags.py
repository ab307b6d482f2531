"""What is read of a document is what its page says, in the order in which it is meant."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Pdf
from PIL import Image
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]
from reportlab.platypus.flowables import Flowable

from archive_checks import findings
from papers_of_banten import minutes
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.papers import Letterhead, MinutesPaper, RecommendationLine, Remark
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.publishing import LetterheadKind
from structure_checks import reading

PROFILE = minutes().profile
SHEET = Sheet(PROFILE, PROFILE.paper, "Percobaan", "Percobaan")
OFFICE = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"), ("Curug",))


@pytest.fixture
def setter() -> Typesetter:
    return Typesetter(PROFILE, SHEET.text_width)


def read(story: Sequence[Flowable]) -> list[tuple[str, str]]:
    """What is read of a story; it has to be fit for an archive."""
    content = to_pdf(SHEET, story, attachment("percobaan", {}))
    assert findings(content) == []
    return [(role, " ".join(text.split())) for role, text in reading(content)[1:]]


def words(paper: MinutesPaper) -> list[str]:
    content = render(paper)
    assert findings(content) == []
    return [" ".join(text.split()) for _, text in reading(content)]


def test_text_after_a_list_does_not_go_on_with_it(setter: Typesetter) -> None:
    story = [
        *setter.text("satu", Look(hang=7, marker="1.")),
        *setter.text("lanjutan satu", Look(left=7)),
        *setter.text("dalam", Look(left=7, hang=7, marker="-")),
        *setter.text("dua", Look(hang=7, marker="2.")),
        *setter.text("penutup"),
        *setter.text("baru", Look(hang=7, marker="1.")),
    ]
    assert [role for role, _ in read(story)] == [
        *("L", "LI", "Lbl", "LBody", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"),
        *("P", "L", "LI", "Lbl", "LBody"),
    ]
    assert " ".join(text for _, text in read(story) if text) == (
        "1. satu lanjutan satu - dalam 2. dua penutup 1. baru"
    )  # fmt: skip


def test_a_paragraph_over_two_pages_is_one(setter: Typesetter) -> None:
    text = " ".join(f"kata{number}" for number in range(700))
    assert read(setter.text(text)) == [("P", text)]
    assert read(setter.text(text, Look(hang=7, marker="a.")))[2:] == [("Lbl", "a."), ("LBody", text)]


def test_a_table_over_many_pages_is_one_and_its_head_is_read_once(setter: Typesetter) -> None:
    rows = [(f"{number}.", f"isi {number}") for number in range(150)]
    said = read(setter.ruled(("No.", "Isi"), rows, (20, 0)))
    assert [role for role, _ in said].count("Table") == 1
    assert [text for role, text in said if role == "TH"] == ["No.", "Isi"]
    assert [text for role, text in said if role == "TD"] == [text for row in rows for text in row]


def test_a_cell_longer_than_a_page_is_one(setter: Typesetter) -> None:
    text = " ".join(f"kata{number}" for number in range(700))
    said = read(setter.ruled(("No.", "Isi"), [("1.", text), ("", "akhir")], (20, 0)))
    assert [text for role, text in said if role == "TD"] == ["1.", text, "", "akhir"]


def test_a_cell_of_several_paragraphs_keeps_them_apart(setter: Typesetter) -> None:
    said = read(setter.ruled(("No.", "Isi"), [("1.", "satu\ndua")], (20, 0)))
    assert said[-3:] == [("TD", ""), ("P", "satu"), ("P", "dua")]


def test_a_row_is_read_as_one_and_groups_of_columns_one_after_the_other(setter: Typesetter) -> None:
    rows = [[setter.text(text) for text in row] for row in (("Waktu", ":", "09.00"), ("", "", "sekarang"))]
    assert read(setter.grid(rows, (30, 5, 0))) == [("P", "Waktu : 09.00"), ("P", "sekarang")]
    rows = [[setter.text(text) for text in row] for row in (("Notulis,", "a.n.", "Gubernur"), ("Budi", "", "Wati"))]
    columns = [("P", "Notulis,"), ("P", "Budi"), ("P", "a.n. Gubernur"), ("P", "Wati")]
    assert read([setter.unit(setter.grid(rows, (30, 15, 0), ((0,), (1, 2))))]) == columns


def test_a_word_cut_by_the_end_of_a_line_stays_one_word(setter: Typesetter) -> None:
    assert read(setter.text("x" * 400)) == [("P", "x" * 400)]


def test_lines_of_a_page_are_joined_by_spaces(setter: Typesetter) -> None:
    content = to_pdf(SHEET, setter.text("kata lain " * 40), attachment("percobaan", {}))
    with pikepdf.open(BytesIO(content)) as pdf:
        drawn = [one.operands for one in pikepdf.parse_content_stream(pdf.pages[0]) if str(one.operator) == "Tj"]
    lines = [bytes(operands[0]) for operands in drawn]
    assert len(lines) > 5
    assert all(line.endswith(b" ") for line in lines if line.startswith(b"kata"))


def test_the_minutes_are_read_in_their_order() -> None:
    paper = minutes()
    said = words(paper)
    wanted = [
        "Lambang GUBERNUR BANTEN",
        "Hari/Tanggal : Selasa, 12 April 2016",
        "Kata Pembukaan",
        *(entry.text.split("\n")[0] for entry in paper.entries),
        paper.decisions[0],
        *(line.text for line in paper.recommendations),
        "PENCATAT,",
        "PIMPINAN RAPAT",
        "Undangan",
        "Bupati Lebak",
    ]
    assert [said.index(text) for text in wanted[1:]] == sorted(said.index(text) for text in wanted[1:])


def test_signatures_are_read_one_after_the_other() -> None:
    said = words(minutes())
    assert said.index("NIP. ...............") < said.index("PIMPINAN RAPAT") < said.index("H. RANO KARNO, S.IP.")


def test_bookmarks_lead_to_the_headings() -> None:
    with closing(PdfDocument(render(minutes()))) as document:
        marks = [(one.level, one.get_title(), one.get_dest().get_index()) for one in document.get_toc()]
    assert marks[:4] == [
        (0, "NOTULEN", 0),
        (1, "Kegiatan Rapat", 1),
        (2, "1. Kata Pembukaan", 1),
        (2, "2. Pembahasan", 1),
    ]
    assert marks[-1] == (0, "LAMPIRAN NOTULEN: REKAPITULASI KEHADIRAN", 3)


@pytest.mark.parametrize("text", ["<b>tebal & <i>", "", "satu\n\ndua", "😀", "kata " * 3000, "1. a\n- b"])
def test_any_text_is_fit_for_an_archive(text: str) -> None:
    line = RecommendationLine(1, text, (text,), text)
    entries = (Remark(text, 1, None, text[:400]), Remark(text))
    words(replace(minutes(), title=text, agenda=(text,), decisions=(text,), recommendations=(line,), entries=entries))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1", "CMYK"])
def test_an_emblem_of_any_kind_is_a_figure_with_words(mode: str) -> None:
    target = BytesIO()
    Image.new(mode, (40, 60)).save(target, "JPEG" if mode == "CMYK" else "PNG")
    head = replace(OFFICE, emblem=target.getvalue())
    content = to_pdf(SHEET, letterhead(head, SHEET.profile, SHEET.text_width), attachment("percobaan", {}))
    assert findings(content) == []
    with pikepdf.open(BytesIO(content)) as pdf:
        figure = pdf.Root.StructTreeRoot.K.K[0]
        assert str(figure.Alt) == "Lambang PEMERINTAH PROVINSI BANTEN SEKRETARIAT DAERAH"


def test_a_draft_and_another_letterhead_are_fit_for_an_archive() -> None:
    words(replace(minutes(), letterhead=OFFICE, draft=True))


def _forget_tree(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _forget_words(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot.K.K[0].Alt


def _paint_outside(pdf: Pdf) -> None:
    pdf.pages[0].contents_add(b"0 0 m 9 9 l S")


def _lose_a_mark(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums[1].append(pdf.Root.StructTreeRoot.K)


def _skip_a_level(pdf: Pdf) -> None:
    next(kid for kid in pdf.Root.StructTreeRoot.K.K if kid.S == "/H2").S = pikepdf.Name.H4


def _break_a_row(pdf: Pdf) -> None:
    next(kid for kid in pdf.Root.StructTreeRoot.K.K if kid.S == "/Table").K[1].K.append(pikepdf.Dictionary(S="/TD"))


def _free_an_item(pdf: Pdf) -> None:
    next(kid for kid in pdf.Root.StructTreeRoot.K.K if kid.S == "/L").S = pikepdf.Name.Div


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("tree", _forget_tree),
        ("tree", _lose_a_mark),
        ("figures", _forget_words),
        ("untagged", _paint_outside),
        ("headings", _skip_a_level),
        ("tables", _break_a_row),
        ("nesting", _free_an_item),
    ],
)
def test_a_spoilt_tree_is_found_out(name: str, spoil: "object") -> None:
    assert callable(spoil)
    target = BytesIO()
    with pikepdf.open(BytesIO(render(minutes()))) as pdf:
        spoil(pdf)
        pdf.save(target)
    assert any(found.startswith(f"{name}:") for found in findings(target.getvalue()))
