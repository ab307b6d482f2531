"""The pack for accounts: the very pages that were issued, in one file that opens clean, on both stores."""

import json
from datetime import date
from io import BytesIO

import pikepdf

from archive_checks import attached, findings
from builders import banten_meeting
from printed_pages import texts_of
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.pack_paper import PackPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.publishing import papers, publishing


def pack(database: Database, meeting_id: int) -> PackPaper:
    paper = database.ask(papers.paper, meeting_id, DocumentKind.PACK, load_profile(OLD_STYLE))
    assert isinstance(paper, PackPaper)
    return paper


def issued(database: Database, meeting_id: int, *kinds: DocumentKind) -> list[bytes]:
    """Documents of these kinds, issued now."""
    made = [render(database.ask(papers.paper, meeting_id, kind, load_profile(OLD_STYLE))) for kind in kinds]
    for kind, content in zip(kinds, made, strict=True):
        database.run(publishing.issue, meeting_id, kind, content, publishing.Particulars(), ())
    return made


def test_what_was_never_issued_is_a_draft_and_the_file_is_fit_for_an_archive(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    paper = pack(database, meeting_id)
    content = render(paper)
    assert findings(content) == []
    assert content == render(paper)
    assert [part.title for part in paper.parts] == ["Surat undangan", "Daftar hadir", "Notulen"]
    said = texts_of(content)
    assert "KONSEP" in said[0]
    assert "KONSEP" in said[-1]
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == [part.title for part in paper.parts]


def test_what_was_issued_stands_in_it_page_by_page(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    sheet, minutes = issued(database, meeting_id, DocumentKind.ATTENDANCE_PDF, DocumentKind.MINUTES)
    paper = pack(database, meeting_id)
    assert [part.source for part in paper.parts[1:]] == [sheet, minutes]
    content = render(paper)
    assert findings(content) == []
    said, own = texts_of(content), [*texts_of(sheet), *texts_of(minutes)]
    assert said[-len(own) :] == own
    told = json.loads(attached(content)[1])["paper"]
    assert told["day"] == date(2016, 4, 12).isoformat()
    assert told["parts"][2]["data"]["paper"]["day"] == told["day"]


def test_what_was_given_up_is_not_in_it(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    (first,) = issued(database, meeting_id, DocumentKind.ATTENDANCE_PDF)
    (document,) = database.ask(publishing.documents, meeting_id)
    assert pack(database, meeting_id).parts[1].source == first
    database.run(publishing.void, document.id, "salah lembar")
    assert not isinstance(pack(database, meeting_id).parts[1].source, bytes)
