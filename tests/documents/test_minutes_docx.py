"""The minutes read back from their own Word file; templates of strangers do no harm."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from papers_of_banten import minutes
from rakor_desktop.documents.minutes.minutes_docx import usual_template
from rakor_desktop.documents.papers import Letterhead, MinutesPaper, Remark
from rakor_desktop.documents.profiles import NEW_STYLE, load_profile
from rakor_desktop.documents.rendering import as_draft, render
from rakor_desktop.domain.errors import (
    RakorError,
    TemplateFetches,
    TemplateHasProgram,
    TemplateMarkUnknown,
    TemplateNotWord,
    TemplateTooLarge,
)
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer
from rakor_desktop.ui.errors import sentence

Parts = dict[str, bytes]


def in_word(template: bytes | None = None) -> MinutesPaper:
    return replace(minutes(), word=True, template=template)


def text(content: bytes) -> str:
    """All words in their order, with single spaces."""
    document = Document(BytesIO(content))
    nodes = document.element.body.iter(qn("w:p"), qn("w:t"), qn("w:tab"))
    return " ".join("".join((node.text or "") if node.tag == qn("w:t") else " " for node in nodes).split())


def one_line(words: str) -> bytes:
    """A template of one paragraph."""
    document, target = Document(), BytesIO()
    document.add_paragraph(words)
    document.save(target)
    return target.getvalue()


def changed(change: Callable[[Parts], object]) -> bytes:
    """Our own template with some of its parts changed."""
    with ZipFile(BytesIO(usual_template())) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def test_the_words_are_those_of_the_pdf_in_its_order() -> None:
    said = text(render(as_draft(in_word())))
    wanted = [
        "KONSEP GUBERNUR BANTEN NOTULEN",
        "Hari/Tanggal : Selasa, 12 April 2016",
        "Acara : 1. Pembukaan 2. Sambutan Gubernur Banten",
        "Ketua : Gubernur Banten (H. Rano Karno, S.IP.)",
        "Wakil Bupati Lebak (mewakili Bupati Lebak)",
        "Tidak Hadir : 1. Wakil Walikota Cilegon (tanpa keterangan)",
        "Rapat dipimpin oleh Gubernur Banten",
        "a. Sambutan Gubernur Banten 1) Gubernur Banten (H. Rano Karno, S.IP.) menyampaikan hal-hal sebagai berikut:",
        "b) Masih banyak hal yang harus dikerjakan.",
        "a. Rencana aksi pencegahan korupsi dilaksanakan secara berkelanjutan.",
        "1. Melaksanakan rekomendasi Komisi Pemberantasan Korupsi",
        "Demikian notulen ini dibuat",
        "PENCATAT, PIMPINAN RAPAT GUBERNUR BANTEN,",
        "H. RANO KARNO, S.IP.",
        "LAMPIRAN NOTULEN: REKAPITULASI KEHADIRAN",
        "– hadir sendiri 19 (sembilan belas)",
        "7. Bupati Lebak diwakili Wakil Bupati Lebak",
    ]
    places = [said.find(words) for words in wanted]
    assert -1 not in places, wanted[places.index(-1)]
    assert places == sorted(places)
    assert "{{" not in said


def test_the_regulation_words_it_and_the_same_paper_gives_the_same_bytes() -> None:
    paper = replace(in_word(), profile=load_profile(NEW_STYLE))
    assert render(paper) == render(paper)
    assert "NOTULA Rapat : Rapat Koordinasi" in text(render(paper))
    assert "Wali Kota Serang" in text(render(paper))


def test_a_template_of_the_office_keeps_its_look_and_may_cut_marks_into_pieces() -> None:
    document, target = Document(), BytesIO()
    document.sections[0].page_width = Mm(210)
    paragraph = document.add_paragraph("Tentang ")
    for piece in ("{{ra", "pat", "}} selesai"):
        paragraph.add_run(piece).bold = piece == "{{ra"
    document.save(target)
    made = Document(BytesIO(render(in_word(target.getvalue()))))
    assert made.sections[0].page_width == pytest.approx(Mm(210), abs=500)
    assert made.paragraphs[0].text.startswith("Tentang Rapat Koordinasi")
    assert made.paragraphs[0].text.endswith("Banten selesai")
    assert [run.bold for run in made.paragraphs[0].runs if "Rapat Koordinasi" in run.text] == [True]


@pytest.mark.parametrize("words", ["{{rapat}} {{ketua}} {% for x in y %}", "<b>&amp;</b>", "{{tidak_ada}}"])
def test_what_people_typed_is_never_read_as_a_mark(words: str) -> None:
    paper = replace(in_word(), title=words, entries=(Remark(words),), decisions=(words,), agenda=(words,))
    assert text(render(paper)).count(words) >= 4


@pytest.mark.parametrize(
    "words",
    ["{{ ''.__class__ }}", "{% for x in range(10**9) %}a{% endfor %}", "{{tidak_ada}}", "{{rapat", "{{rapat|e}}"],
)
def test_a_mark_that_is_not_known_is_refused_by_its_name(words: str) -> None:
    with pytest.raises(TemplateMarkUnknown) as refused:
        render(in_word(one_line(words)))
    assert refused.value.mark.strip() in words
    assert sentence(refused.value).text


def _bomb(parts: Parts) -> None:
    parts["word/media/bom.bin"] = bytes(40 * 1024 * 1024)


def _linked(parts: Parts) -> None:
    link = b'<Relationship Id="rIdX" Type="http://x/attachedTemplate" Target="http://x/a.dotm" TargetMode="External"/>'
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", link + b"</Relationships>")


def _fetching(parts: Parts) -> None:
    field = b'<w:p><w:r><w:instrText xml:space="preserve"> DDEAUTO c:\\\\x "y" </w:instrText></w:r></w:p>'
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + field, 1)


def _entities(parts: Parts) -> None:
    head, _, rest = parts["word/document.xml"].partition(b"?>")
    parts["word/document.xml"] = head + b'?><!DOCTYPE w [<!ENTITY a "aaaa">]>' + rest


def _hidden(parts: Parts) -> None:
    text = parts["word/document.xml"].decode().replace("UTF-8", "UTF-16", 1)
    parts["word/document.xml"] = text.encode("utf-16")


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (_bomb, TemplateTooLarge),
        (_linked, TemplateFetches),
        (_fetching, TemplateFetches),
        (_entities, TemplateNotWord),
        (_hidden, TemplateNotWord),
        (lambda parts: parts.update({"word/vbaProject.bin": b"x"}), TemplateHasProgram),
        (lambda parts: parts.update({"word/embeddings/oleObject1.bin": b"x"}), TemplateHasProgram),
        (lambda parts: parts.pop("word/document.xml"), TemplateNotWord),
        (lambda parts: parts.update({"word/document.xml": b"<w:document"}), TemplateNotWord),
    ],
)
def test_a_hostile_template_is_refused_with_one_sentence(
    spoil: Callable[[Parts], object], error: type[RakorError]
) -> None:
    with pytest.raises(error) as refused:
        render(in_word(changed(spoil)))
    assert sentence(refused.value).text.endswith(".")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7", b"x" * 6_000_000])
def test_what_is_no_word_file_is_refused(content: bytes) -> None:
    with pytest.raises((TemplateNotWord, TemplateTooLarge)):
        render(in_word(content or b"x"))


def test_the_secretary_and_whoever_took_the_minutes_are_named() -> None:
    taker = Official("Kepala Biro Umum", Name("", "Pejabat", ""), Signer.CIVIL_SERVANT, rank="Pembina", nip="1985")
    told = text(render(replace(in_word(), secretary=Official("Sekretaris Daerah"), note_taker=taker)))
    assert "Sekretaris Daerah" in told
    assert "Kepala Biro Umum (Pejabat)" in told
    assert "NIP. 1985" in told


def test_a_rule_stands_under_a_crest_and_not_under_the_office_that_signs_itself() -> None:
    own = in_word()
    crest = replace(own, letterhead=Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN",)))
    for paper, rules in ((own, 0), (crest, 1)):
        document = Document(BytesIO(render(paper)))
        assert len(list(document.element.body.iter(qn("w:pBdr")))) == rules
