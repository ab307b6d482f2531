"""Papers in the family of their profile: embedded whole, nothing else beside it; files that may not be are refused."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from docx import Document
from pypdf import PdfReader

from archive_checks import findings
from font_files import BOMB, FAMILY, family, licensed, overwritten, own, put, shipped, without
from letters_of_banten import new_letter
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.documents.letters.letter_docx import render as render_word
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.strangers.font_files import load_typeface, typeface
from rakor_desktop.domain.errors import (
    FontRestricted,
    FontsDiffer,
    FontUnreadable,
    FontUnsupported,
    FontUprightMissing,
    RakorError,
)
from rakor_desktop.domain.publishing import MEETING_KINDS, DocumentKind
from rakor_desktop.domain.typefaces import SERIF, Style, Typeface
from rakor_desktop.services.publishing import papers

FOUR = tuple(Style)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = made(str(tmp_path_factory.mktemp("fonts") / "rakor.sqlite"), build_reference_meeting)
    yield opened
    opened.close()


def fonts(content: bytes) -> set[str]:
    """The fonts of a PDF, without the six letters before a part of one."""
    with pikepdf.open(BytesIO(content)) as pdf:
        dictionaries = (one for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
        return {str(one.BaseFont).rpartition("+")[2] for one in dictionaries if one.get("/Type") == "/Font"}


@pytest.mark.parametrize("kind", [kind for kind in MEETING_KINDS if kind.suffix == ".pdf"])
def test_every_pdf_is_set_in_the_family_of_its_profile_alone(store: Database, kind: DocumentKind) -> None:
    profile = replace(load_profile(OLD_STYLE), typeface=SERIF)
    content = render(store.ask(papers.paper, 1, kind, profile))
    used = fonts(content)
    assert used
    assert used <= {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic"}
    assert findings(content) == []


def test_a_family_of_the_office_is_embedded_and_says_the_same_words() -> None:
    letter = new_letter()
    mine = replace(letter, profile=replace(letter.profile, typeface=family(*FOUR)))
    content = render(mine)
    assert findings(content) == []
    assert content == render(mine)
    assert content != render(letter)
    words = [" ".join(PdfReader(BytesIO(one)).pages[0].extract_text().split()) for one in (content, render(letter))]
    assert words[0] == words[1]


@pytest.mark.parametrize(
    ("chosen", "name"), [(SERIF, "Times New Roman"), (family(*FOUR), FAMILY)], ids=["ours", "loaded"]
)
def test_word_is_told_the_name_of_the_family(chosen: Typeface, name: str) -> None:
    letter = new_letter()
    word = Document(BytesIO(render_word(replace(letter, profile=replace(letter.profile, typeface=chosen)))))
    assert word.styles["Normal"].font.name == name


def test_four_files_are_a_family_whatever_they_are_called(tmp_path: Path) -> None:
    assert load_typeface(list(reversed(put(tmp_path, *FOUR)))) == family(*FOUR)


def test_what_a_family_has_not_another_of_its_faces_stands_for() -> None:
    bold = family(Style.REGULAR, Style.BOLD)
    assert bold.missing == (Style.ITALIC, Style.BOLD_ITALIC)
    assert bold.file(Style.ITALIC) == bold.file(Style.REGULAR)
    assert bold.file(Style.BOLD_ITALIC) == bold.file(Style.BOLD)
    letter = new_letter()
    assert findings(render(replace(letter, profile=replace(letter.profile, typeface=bold)))) == []


def test_ours_stay_ours() -> None:
    assert typeface([("a.ttf", shipped())]) is SERIF


@pytest.mark.parametrize("allowed", [0x0000, 0x0004, 0x0008, 0x000C, 0x0006])
def test_what_may_be_embedded_is_taken(allowed: int) -> None:
    assert typeface([("a.ttf", licensed(allowed))]).name == FAMILY


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (licensed(0x0002), FontRestricted),
        (licensed(0x0108), FontRestricted),
        (licensed(0x0200), FontRestricted),
        (b"OTTO" + own()[4:], FontUnsupported),
        (b"ttcf" + own()[4:], FontUnsupported),
        (without(b"glyf", b"CFF "), FontUnsupported),
        (without(b"gasp", b"fvar"), FontUnsupported),
        (without(b"cmap", b"cmaq"), FontUnreadable),
        (overwritten(b"head", 18, b"\0\0"), FontUnreadable),
        (overwritten(b"cmap", 0, BOMB), FontUnreadable),
        (own()[:200_000], FontUnreadable),
        (own()[:40], FontUnreadable),
        (b"", FontUnreadable),
        (b"%PDF-1.7", FontUnreadable),
        (own(Style.BOLD), FontUprightMissing),
    ],
)
def test_what_cannot_stand_on_paper_is_refused(content: bytes, refusal: type[RakorError]) -> None:
    with pytest.raises(refusal):
        typeface([("a.ttf", content)])


def test_files_of_two_families_are_refused() -> None:
    with pytest.raises(FontsDiffer):
        typeface([("a.ttf", own()), ("b.ttf", own(Style.BOLD, "Percobaan Lainny"))])


def test_a_file_that_is_damaged_anywhere_is_taken_or_refused_and_nothing_else() -> None:
    content = own()
    for at in range(0, len(content), 1999):
        try:
            typeface([("a.ttf", content[:at] + b"\xff\xff\xff\xff" + content[at + 4 :])])
        except (FontUnreadable, FontUnsupported, FontRestricted, FontUprightMissing):
            continue
