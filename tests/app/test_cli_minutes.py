"""Minutes by the command line: KONSEP until they are final, then the issued bytes; confidential ones when asked for."""

import json
from io import BytesIO
from pathlib import Path

from docx import Document
from pypdf import PdfReader

from builders import make_final
from program import Said, rakor, refused
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.word_templates import WordTemplate
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes_life, word_templates


def export(store: Path, target: Path, *more: str) -> Said:
    return rakor("export", "minutes-pdf", "--store", store, "-o", target, *more)


def test_drafts_say_so_and_final_minutes_are_the_bytes_that_were_issued(tmp_path: Path) -> None:
    store, draft, final = (tmp_path / name for name in ("rakor.sqlite", "konsep.pdf", "final.pdf"))
    database = made(str(store), build_reference_meeting)
    assert export(store, draft).status == 0
    assert all("KONSEP" in page.extract_text() for page in PdfReader(draft).pages)
    make_final(database, database.ask(meetings.only_meeting), b"%PDF as issued")
    database.close()
    for paper in ("F4", "A4"):
        assert export(store, final, "--paper", paper).status == 0
        assert final.read_bytes() == b"%PDF as issued"


def test_minutes_for_word_are_filled_into_the_template_of_the_store_or_the_one_named(tmp_path: Path) -> None:
    store, target, named = (tmp_path / name for name in ("rakor.sqlite", "notula.docx", "lain.docx"))
    own = BytesIO()
    for words, place in (("Milik kantor: {{tempat}}", own), ("Lain: {{tempat}}", named)):
        document = Document()
        document.add_paragraph(words)
        document.save(place if isinstance(place, BytesIO) else str(place))
    database = made(str(store), build_reference_meeting)
    database.run(word_templates.set_minutes_template, WordTemplate("kantor.docx", own.getvalue()))
    database.close()
    word = ("export", "minutes-docx", "--store", store, "-o")
    assert rakor(*word, target).status == 0
    assert Document(str(target)).paragraphs[0].text.startswith("Milik kantor: Pendopo")
    other = tmp_path / "notula-2.docx"
    assert rakor(*word, other, "--template", named).status == 0
    assert Document(str(other)).paragraphs[0].text.startswith("Lain: Pendopo")


def test_confidential_minutes_are_left_out_unless_asked_for(tmp_path: Path) -> None:
    store, target = tmp_path / "rakor.sqlite", tmp_path / "rahasia.pdf"
    database = made(str(store), build_reference_meeting)
    database.run(minutes_life.set_secrecy, database.ask(meetings.only_meeting), Secrecy.SECRET)
    database.close()
    refused(export(store, target))
    assert not target.exists()
    assert export(store, target, "--with-confidential").status == 0
    listed = ("list", "followups", "--store", store, "--json")
    said = rakor(*listed)
    assert json.loads(said.out) == []
    assert "--with-confidential" in said.err
    assert json.loads(rakor(*listed, "--with-confidential").out)
