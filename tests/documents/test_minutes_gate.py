"""What the gate asks beyond the words of minutes: their life, and their finished pages. Each finding by itself."""

from dataclasses import replace

import pytest

from papers_in_order import LETTER, MINUTES
from rakor_desktop.documents.findings import Check, Finding, Level, Settled, Subject
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.documents.readiness import report
from rakor_desktop.documents.rendering import proof
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.page_findings import looked_at
from rakor_desktop.documents.typesetting.pages import Sheet, to_proof
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.documents.typesetting.typesetter import Typesetter

READY = Settled(checked=True, frozen=True)
FIX = Level.FIX


def test_minutes_that_were_checked_of_a_frozen_ledger_go_through() -> None:
    said = report(MINUTES, settled=READY)
    assert said.findings == ()
    assert {Check.CHECKED, Check.FROZEN, Check.CONFLICTS, Check.WRITTEN} <= set(said.in_order)


@pytest.mark.parametrize(
    ("settled", "expected"),
    [
        (Settled(frozen=True), Finding(FIX, Subject.NOT_CHECKED, Where(PaperField.LIFE))),
        (
            Settled(frozen=True, checked_by="Kepala Biro"),
            Finding(FIX, Subject.CHECKED_BEFORE, Where(PaperField.LIFE), ("Kepala Biro",)),
        ),
        (Settled(checked=True), Finding(FIX, Subject.NOT_FROZEN, Where(PaperField.LEDGER))),
        (
            replace(READY, contradicted=((2, "Bupati Serang"),)),
            Finding(FIX, Subject.CONTRADICTED, Where(PaperField.ATTENDANCE, 2), ("Bupati Serang",)),
        ),
        (replace(READY, unsettled=2), Finding(FIX, Subject.UNSETTLED, Where(PaperField.EDITOR), ("2",))),
        (
            replace(READY, writing=("Meja 2",)),
            Finding(Level.CHECK, Subject.BEING_WRITTEN, Where(PaperField.EDITOR), ("Meja 2",)),
        ),
        (replace(READY, final=True), Finding(FIX, Subject.ALREADY_FINAL, Where(PaperField.LIFE))),
    ],
    ids=lambda one: str(one.subject) if isinstance(one, Finding) else "",
)
def test_what_is_not_settled_is_found(settled: Settled, expected: Finding) -> None:
    assert report(MINUTES, settled=settled).findings == (expected,)


def test_nobody_asks_for_the_life_of_a_letter() -> None:
    assert report(LETTER, settled=Settled()).findings == ()


def test_signatures_that_begin_a_page_stand_alone() -> None:
    """One line more and more: the page before is full, then nothing but closing and signatures goes to the next."""
    alone, together = _found(0), _found(0)
    for lines in range(60):
        found = _found(lines)
        alone, together = (found, together) if found[0] else (alone, found)
        if alone[0]:
            break
    assert together[0] == ()
    (finding,) = alone[0]
    assert (finding.level, finding.subject) == (Level.CHECK, Subject.SIGNATURE_ALONE)
    assert finding.facts == (str(alone[1] + 1),)
    assert alone[1] == together[1] + 1


def test_text_within_its_margins_is_in_order() -> None:
    assert {Check.MARGINS, Check.SIGNATURE} <= set(report(MINUTES, proof=proof(MINUTES)).in_order)


def test_text_that_goes_beyond_a_margin_is_found_once_for_its_page() -> None:
    sheet = Sheet(MINUTES.profile, PaperSize.F4, "Notulen", "")
    setter = Typesetter(MINUTES.profile, sheet.text_width)
    rows = [[setter.text("Rapat"), setter.text("lebar")]] * 2
    pages = to_proof(sheet, [setter.new_page(), *setter.grid(rows, (150, 60))], attachment("notulen", MINUTES))
    found = looked_at(MINUTES, pages)[Check.MARGINS]
    assert found == (Finding(FIX, Subject.BEYOND_MARGIN, Where(PaperField.MARGIN, 1), ("2",)),)
    assert pages.places[found[0].where].page == 1


def _found(lines: int) -> tuple[tuple[Finding, ...], int]:
    """What is found on the pages of minutes with so many more decisions, and on which page they are signed."""
    paper: MinutesPaper = replace(MINUTES, decisions=("Disepakati.",) * (lines + 1))
    pages = proof(paper)
    return report(paper, proof=pages).findings, pages.places[Where(PaperField.SIGNATURE)].page
