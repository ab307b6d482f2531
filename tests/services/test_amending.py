"""A ralat and an addendum stand beside final minutes as documents of their own, and leave them as they are."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from builders import banten_meeting, make_final
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.amendment_paper import AmendmentPaper
from rakor_desktop.documents.minutes.amendment_pdf import render
from rakor_desktop.domain.errors import FieldMissing, MinutesMoved, MinutesNotFinal
from rakor_desktop.domain.publishing import DocumentKind, DocumentState
from rakor_desktop.services.minutes import amending, minutes_life
from rakor_desktop.services.minutes.amending import AmendmentDraft
from rakor_desktop.services.publishing import publishing

NOW = datetime(2016, 4, 20, 3, 0, tzinfo=UTC)
RALAT = AmendmentDraft(DocumentKind.RALAT, "Tertulis 2015.\nSeharusnya 2016.", "005/9-Um/2016")
ADDENDUM = AmendmentDraft(DocumentKind.ADDENDUM, "Hadir pula Bupati Lebak.")


def issue(database: Database, meeting_id: int, draft: AmendmentDraft) -> tuple[AmendmentPaper, bytes]:
    paper = database.ask(amending.amendment_paper, meeting_id, draft, NOW)
    content = render(paper)
    database.run(amending.amend, meeting_id, draft, paper, content)
    return paper, content


def test_each_is_numbered_by_its_kind_and_points_to_the_final_minutes(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    final = make_final(database, meeting_id)
    papers = [issue(database, meeting_id, draft)[0] for draft in (RALAT, RALAT, ADDENDUM)]
    assert [(one.addendum, one.no, one.about_sha256) for one in papers] == [
        (False, 1, final.sha256), (False, 2, final.sha256), (True, 1, final.sha256),
    ]  # fmt: skip
    listed = database.ask(publishing.documents, meeting_id)
    assert [(one.kind, one.version) for one in listed] == [
        (DocumentKind.ADDENDUM, 1), (DocumentKind.RALAT, 2), (DocumentKind.RALAT, 1), (DocumentKind.MINUTES, 1),
    ]  # fmt: skip
    assert {one.state for one in listed if one.kind is not DocumentKind.MINUTES} == {DocumentState.FINAL}
    assert database.ask(publishing.document_content, final.id) == b"%PDF final"
    assert database.ask(minutes_life.life, meeting_id).document_id == final.id


def test_the_paper_says_what_it_is_about(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    final = make_final(database, meeting_id)
    _, content = issue(database, meeting_id, RALAT)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())
    for words in ("RALAT NOTULEN KE-1", "Nomor: 005/9-Um/2016", "Rapat Koordinasi", final.sha256[:16],
                  "Tertulis 2015.", "Seharusnya 2016.", "tetap berlaku", "20 April 2016"):  # fmt: skip
        assert words in text, words


def test_what_is_not_final_is_mended_where_it_is_written(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    with pytest.raises(MinutesNotFinal):
        database.ask(amending.amendment_paper, meeting_id, RALAT, NOW)
    make_final(database, meeting_id)
    with pytest.raises(FieldMissing):
        database.ask(amending.amendment_paper, meeting_id, AmendmentDraft(DocumentKind.RALAT, " "), NOW)


def test_of_two_desks_only_one_takes_a_number(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    make_final(database, meeting_id)
    paper = database.ask(amending.amendment_paper, meeting_id, RALAT, NOW)
    issue(database, meeting_id, RALAT)
    with pytest.raises(MinutesMoved):
        database.run(amending.amend, meeting_id, RALAT, paper, b"%PDF")
    assert len(database.ask(publishing.documents, meeting_id)) == 2
