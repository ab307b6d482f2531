"""Each rule of the gate: a paper that is in order, and the same paper without what the rule asks for."""

from dataclasses import replace

import pytest

from papers_in_order import CASES, CHECK, FIRST, FIX, IN_ORDER, LETTER, NOTE_TAKER, OFFICE, letter, without
from papers_of_banten import DAY
from rakor_desktop.documents.findings import Check, Level, Subject
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule
from rakor_desktop.documents.papers import AttendanceLine
from rakor_desktop.documents.readiness import findings, report
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.seating.seating_paper import Badge, BadgesPaper, SeatingPaper
from rakor_desktop.documents.typesetting.proofs import Where
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import Official
from rakor_desktop.domain.seating import Layout, Shape, Viewpoint

PROFILE = LETTER.profile
OF_LIFE = {
    Subject.NOT_CHECKED, Subject.CHECKED_BEFORE, Subject.NOT_FROZEN, Subject.CONTRADICTED, Subject.ALREADY_FINAL,
    Subject.UNSETTLED, Subject.BEING_WRITTEN,
}  # fmt: skip
OF_PAGES = {Subject.SIGNATURE_ALONE, Subject.BEYOND_MARGIN}


@pytest.mark.parametrize("paper", IN_ORDER, ids=lambda paper: type(paper).__name__)
def test_a_paper_in_order_has_no_finding_and_tells_what_was_looked_at(paper: Paper) -> None:
    said = report(paper)
    assert said.findings == ()
    assert {Check.HOURS, Check.PLACE, Check.DEGREES, Check.ORDER, Check.CHARACTERS} <= set(said.in_order)


@pytest.mark.parametrize(("paper", "level", "subject", "where", "told"), CASES, ids=[str(case[2]) for case in CASES])
def test_what_is_missing_is_found(
    paper: Paper, level: Level, subject: Subject, where: Where, told: tuple[str, ...]
) -> None:
    (found,) = findings(paper)
    assert (found.level, found.subject, found.where, found.facts) == (level, subject, where, told)


def test_every_subject_is_tried() -> None:
    """Those of the life of minutes and of finished pages are tried in test_minutes_gate."""
    assert {case[2] for case in CASES} == set(Subject) - {Subject.ORDER_MOVED, *OF_LIFE, *OF_PAGES}


@pytest.mark.parametrize("named", [None, replace(NOTE_TAKER, nip="")])
def test_who_took_the_minutes_holds_up_nothing_where_the_profile_has_one_signature(named: Official | None) -> None:
    alone = replace(PROFILE, minutes=MinutesRule(signatures=1))
    levels = [one.level for one in findings(without(profile=alone, note_taker=named))]
    assert levels == ([] if named else [Level.TELL])


@pytest.mark.parametrize("paper", IN_ORDER, ids=lambda paper: type(paper).__name__)
def test_an_order_that_was_changed_is_looked_at(paper: Paper) -> None:
    (found,) = findings(paper, ((3, "Bupati Lebak"),))
    assert (found.level, found.subject, found.facts) == (CHECK, Subject.ORDER_MOVED, ("Bupati Lebak",))
    assert found.where.no == 3


def test_a_draft_has_no_number_yet() -> None:
    said = report(letter(number="", draft=True))
    assert said.findings == ()
    assert Check.NUMBER not in said.in_order


def test_what_must_be_mended_comes_first() -> None:
    levels = [one.level for one in findings(without(decisions=(), recommendations=(replace(FIRST, due=""),)))]
    assert levels == [FIX, CHECK]


def test_a_reason_does_not_cover_what_came_later() -> None:
    """One more invitation that nobody recorded is another finding; another number of the line is not."""
    lines = [AttendanceLine(no, office, State.NOT_RECORDED) for no, office in enumerate(("Bupati A", "Bupati B"), 1)]
    (one,) = findings(without(attendance=tuple(lines[:1])))
    (later,) = findings(without(attendance=tuple(replace(line, no=line.no + 1) for line in lines[:1])))
    (more,) = findings(without(attendance=tuple(lines)))
    assert one.key == later.key != more.key


def test_a_plan_and_badges_need_a_place_and_names_spelled_right() -> None:
    room = SeatingPaper(PROFILE, "Rapat", DAY, "", Layout(Shape.THEATRE), Viewpoint.AUDIENCE, ())
    (found,) = findings(room)
    assert (found.level, found.subject) == (FIX, Subject.PLACE_MISSING)
    guest = Badge("Bupati Lebak", Name("H", "Rano Karno", "SIP"))
    said = report(BadgesPaper(PROFILE, "Rapat", DAY, "Pendopo", (guest,)))
    assert [one.subject for one in said.findings] == [Subject.DEGREES_MISTYPED]
    assert set(said.in_order) == {Check.PLACE, Check.CHARACTERS}


def test_the_names_on_an_assignment_are_looked_at() -> None:
    giver = Official("Bupati Lebak", Name("H", "Rano Karno", "SIP"))
    said = report(RepresentationPaper(PROFILE, OFFICE, giver, None, "Rapat 😀", DAY, "Pendopo"))
    assert {one.subject for one in said.findings} == {Subject.DEGREES_MISTYPED, Subject.UNPRINTABLE}
