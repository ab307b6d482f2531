"""Papers of follow-ups print what the register says: three generated meetings over the 38 regions of a province."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from io import BytesIO
from random import Random

import pytest
from pypdf import PdfReader

from builders import make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups import followup_words as words
from rakor_desktop.documents.followups import followups_xlsx as sheets
from rakor_desktop.documents.followups.followup_rendering import FollowupPaper, render
from rakor_desktop.documents.followups.followups_papers import Vocabulary
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.followup_changes import Change
from rakor_desktop.domain.followups import AreaFacts, KeptFile, Progress, RegisterStatus, Tally
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.local.reference import load_reference
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import areas, followup_papers, followups, progress, register
from rakor_desktop.services.followups.followup_papers import ReportBy, Wanted
from rakor_desktop.services.followups.followups import Details, RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register_lines import Chosen
from rakor_desktop.services.meetings import home
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.followups.grid import Head, grid_of
from recalculated import recalculated

NOW = datetime(2016, 8, 22, 3, tzinfo=UTC)
TODAY, DUE = date(2016, 8, 22), date(2016, 6, 30)
HELD = (date(2016, 4, 12), date(2016, 5, 10), date(2016, 6, 14))
EAST_JAVA, REGIONS = "35", 38
FEW = 4
TEXT = "Menertibkan aset daerah dan mengoptimalkan pendapatan asli daerah"


@pytest.fixture
def store(migrated_url: str) -> Iterator[Database]:
    opened = Database(migrated_url, actor="rini", clock=lambda: NOW)
    opened.run(directory.found_province, load_reference(EAST_JAVA, HELD[0]))
    yield opened
    opened.close()


def regions(store: Database) -> tuple[int, ...]:
    return tuple(one.id for one in store.ask(directory.institutions) if one.is_region)


def recommend(store: Database, meeting_id: int, owners: tuple[int, ...], due: date | None = DUE) -> int:
    return store.run(followups.recommend, meeting_id, RecommendationDraft(TEXT, owners, due, "Triwulan II 2016"))


def generated(store: Database, seed: int) -> None:
    """Three meetings with recommendations to every region, of which some were reported, extended or given up."""
    chance, owners = Random(seed), regions(store)
    for day in HELD:
        meeting_id = make_meeting(store, f"Rapat Koordinasi {day:%B}", day)
        for _ in range(FEW):
            recommend(store, meeting_id, owners, chance.choice((DUE, date(2016, 9, 30))))
    for one in store.ask(register.obligations, TODAY):
        act(store, one.id, chance)


def act(store: Database, obligation_id: int, chance: Random) -> None:
    """What happens to one obligation, mostly nothing."""
    match chance.randrange(12):
        case 0 | 1:
            store.run(progress.report, obligation_id, Report(Progress.DONE, 100, "Sudah", HELD[2], "Sekda"))
        case 2:
            store.run(progress.report, obligation_id, Report(Progress.IN_PROGRESS, 40, "Sedang disusun", HELD[2]))
        case 3:
            store.run(progress.extend, obligation_id, date(2016, 12, 30), "Menunggu peraturan")
        case 4:
            store.run(progress.state, obligation_id, Progress.IMPOSSIBLE, "Bukan kewenangan")


def pages(paper: FollowupPaper) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(paper))).pages]


def matrix_heads(store: Database) -> tuple[Head, ...]:
    """The institutions over the columns of the matrix on the screen, with their figures."""
    seen = store.ask(register.columns, TODAY)
    return grid_of(seen, seen.all).heads


def test_the_open_list_of_each_region_is_one_page_and_counts_as_matrix_and_beranda(store: Database) -> None:
    generated(store, 7)
    wanted = Wanted()
    report = store.ask(followup_papers.report_paper, TODAY, wanted, ReportBy.REGION)
    assert len(report.parts) == REGIONS
    heads = matrix_heads(store)
    of_beranda = {one.institution.id: one.lateness for one in store.ask(home.home, TODAY).owing}
    for column, part in zip(heads, report.parts, strict=True):
        told, figures = of_beranda[column.institution.id], part.figures
        assert part.title == column.institution.name.removeprefix("Pemerintah ")
        assert (figures.done, figures.all, figures.late) == (column.done, column.of, column.late)
        assert (figures.all, figures.late) == (told.all, told.late)
    body = heads[11].institution
    wanted = Wanted(Chosen(region_code=body.region_code))
    paper = store.ask(followup_papers.report_paper, TODAY, wanted, ReportBy.REGION, open_only=True)
    (text,) = pages(paper)
    (part,) = paper.parts
    assert text.count("R-") == part.figures.open
    assert text.count("Terlambat ") == part.figures.late
    assert words.figures(part.figures, Vocabulary.MEETING) in text


def test_matrix_workbook_and_register_share_their_figures(store: Database) -> None:
    generated(store, 1)
    heads, tally = matrix_heads(store), store.ask(register.tally, TODAY)
    paper = store.ask(followup_papers.workbook_paper, TODAY, Wanted())
    assert paper.figures == tally
    assert paper.figures.all == 3 * FEW * REGIONS
    columns = [(one.institution.id, one.done, one.of, one.late) for one in heads]
    assert [(one.body_id, one.done, one.of, one.late) for one in paper.bodies] == columns
    printed = [owed for meeting in paper.meetings for owed in meeting.owed]
    assert sum(one.standing is RegisterStatus.LATE for one in printed) == tally.late
    figures = recalculated(render(paper))[sheets.FIGURES]
    verdicts = [value for place, value in figures.items() if place[0] == "E" and value in (sheets.AGREES, "BEDA")]
    assert verdicts == [sheets.AGREES] * 7


def test_the_matrix_tells_the_last_word_its_evidence_and_what_is_asked(store: Database) -> None:
    first, second, third, *_ = regions(store)
    meeting_id = make_meeting(store)
    asked = recommend(store, meeting_id, (first, second))
    store.run(followups.describe, asked, Details("Dokumen", "Persentase", None, (third,)))
    one, two = (line.id for line in store.ask(register.obligations, TODAY))
    proof = KeptFile("tanda terima.pdf", 900, "ab" * 32)
    store.run(progress.report, one, Report(Progress.IN_PROGRESS, 40, "Pertama", HELD[1], "Sekda", (proof,)))
    wrong = store.run(progress.report, one, Report(Progress.DONE, 100, "Keliru", HELD[2], "Sekda", (proof,)))
    store.run(progress.revoke, wrong, "salah baris")
    store.run(progress.extend, two, date(2016, 12, 30), "Menunggu")
    (held,) = store.ask(followup_papers.matrix_paper, TODAY, Wanted()).meetings
    (told,) = held.recommendations
    name = next(body.name for body in store.ask(directory.institutions) if body.id == third)
    assert (told.output, told.indicator, told.supporters) == ("Dokumen", "Persentase", (name,))
    reported, extended = told.owed
    assert (reported.reported_on, reported.report, reported.evidence) == (HELD[1], "Pertama", 1)
    assert (reported.standing, reported.days_late, reported.percent) == (RegisterStatus.LATE, 53, 40)
    assert (extended.due, extended.first_due, extended.days_late) == (date(2016, 12, 30), DUE, 0)


def test_reports_of_areas_and_meetings_hold_everything_once(store: Database) -> None:
    owners = regions(store)[:3]
    asked = [recommend(store, make_meeting(store, day=day), owners) for day in HELD]
    store.run(areas.begin_areas, [AreaFacts("MCP 2018", "2", "Pengadaan", date(2018, 1, 1))])
    store.run(followups.describe, asked[1], Details(area_id=store.ask(areas.areas)[0].id))
    whole = store.ask(register.tally, TODAY).all
    for by, parts in ((ReportBy.AREA, 2), (ReportBy.MEETING, 3)):
        report = store.ask(followup_papers.report_paper, TODAY, Wanted(), by)
        assert len(report.parts) == parts
        assert sum(one.figures.all for one in report.parts) == whole
        assert sum(len(meeting.owed) for one in report.parts for meeting in one.meetings) == whole
    of_areas = store.ask(followup_papers.report_paper, TODAY, Wanted(), ReportBy.AREA)
    assert [one.title for one in of_areas.parts] == ["MCP 2018 · 2 Pengadaan", words.NO_AREA]


def test_a_comparison_tells_what_moved_between_two_days_whichever_comes_first(store: Database) -> None:
    owners = regions(store)[:4]
    recommend(store, make_meeting(store, day=HELD[0]), owners)
    done, _, longer, given_up = (line.id for line in store.ask(register.obligations, TODAY))
    recommend(store, make_meeting(store, day=HELD[2]), owners[:1], None)
    store.run(progress.report, done, Report(Progress.DONE, 100, "Sudah", date(2016, 7, 1)))
    store.run(progress.extend, longer, date(2016, 9, 30), "Menunggu")
    store.run(progress.state, given_up, Progress.CANCELLED, "Digabung")
    for days in ((HELD[1], TODAY), (TODAY, HELD[1])):
        paper = store.ask(followup_papers.comparison_paper, *days, Wanted(Chosen(status=RegisterStatus.LATE)))
        assert (paper.earlier, paper.later) == (HELD[1], TODAY)
        assert (paper.before, paper.after) == (Tally(not_started=4), Tally(1, 0, 1, 2, 0, 1))
        found = {one.change: len(one.lines) for one in paper.changes if one.lines}
        assert found == {Change.DONE: 1, Change.LATE: 1, Change.EXTENDED: 1, Change.CLOSED: 1, Change.NEW: 1}
    assert "A. Selesai sejak itu (1)" in pages(paper)[0]


def test_what_confidential_minutes_say_is_left_out_unless_it_is_asked_for(store: Database) -> None:
    owners = regions(store)[:2]
    secret, plain = (make_meeting(store, title) for title in ("Tertutup", "Terbuka"))
    for meeting_id in (secret, plain):
        recommend(store, meeting_id, owners)
    store.run(minutes_life.set_secrecy, secret, Secrecy.SECRET)
    paper = store.ask(followup_papers.matrix_paper, TODAY, Wanted())
    assert ([one.title for one in paper.meetings], paper.left_out, paper.figures.all) == (["Terbuka"], True, 2)
    assert sum(one.of for one in paper.bodies) == 2
    assert "Tertutup" not in " ".join(pages(paper))
    whole = store.ask(followup_papers.matrix_paper, TODAY, Wanted(confidential=True))
    assert (len(whole.meetings), whole.left_out, whole.secrecy) == (2, False, Secrecy.SECRET)
    assert "RAHASIA" in pages(whole)[0]
    report = store.ask(followup_papers.report_paper, TODAY, Wanted(), ReportBy.MEETING)
    assert ([one.title for one in report.parts], report.left_out) == (["Terbuka, 12 April 2016"], True)
    moved = store.ask(followup_papers.comparison_paper, date(2016, 1, 1), TODAY, Wanted())
    assert (moved.after.all, moved.left_out) == (2, True)


def test_what_is_still_open_alone_is_said_and_printed(store: Database) -> None:
    first, second = regions(store)[:2]
    recommend(store, make_meeting(store), (first, second))
    done, left = store.ask(register.obligations, TODAY)
    store.run(progress.report, done.id, Report(Progress.DONE, 100, "Sudah", HELD[2], "Sekda"))
    open_alone = Wanted(Chosen(still_open=True))
    paper = store.ask(followup_papers.matrix_paper, TODAY, open_alone)
    assert paper.facts == ("Status: belum selesai",)
    assert (paper.figures.all, [body.name for body in paper.bodies]) == (1, [left.institution.name])
    listed = partial(followup_papers.report_paper, open_only=True)
    of_each = store.ask(listed, TODAY, open_alone, ReportBy.REGION)
    assert [(part.figures.done, part.figures.all) for part in of_each.parts] == [(1, 1), (0, 1)]
    moved = store.ask(followup_papers.comparison_paper, date(2016, 1, 1), TODAY, open_alone)
    assert (moved.after.all, moved.facts) == (2, ())


def test_what_was_chosen_is_said_and_a_meeting_that_is_not_there_is_refused(store: Database) -> None:
    owner = regions(store)[0]
    meeting_id = make_meeting(store)
    recommend(store, meeting_id, (owner,))
    chosen = Chosen(meeting_id=meeting_id, institution_id=owner, status=RegisterStatus.LATE, late_over=30, text="aset")
    paper = store.ask(followup_papers.matrix_paper, TODAY, Wanted(chosen))
    name = next(body.name for body in store.ask(directory.institutions) if body.id == owner)
    assert paper.subject == "Rapat Koordinasi, 12 April 2016"
    assert paper.facts == (
        f"Penanggung Jawab: {name}", "Status: Terlambat", "Terlambat lebih dari: 30 hari", "Memuat: aset"
    )  # fmt: skip
    other = recommend(store, meeting_id, (owner,))
    alone = store.ask(followup_papers.matrix_paper, TODAY, Wanted(recommendation_id=other))
    assert [one.no for meeting in alone.meetings for one in meeting.recommendations] == [2]
    assert not alone.left_out
    with pytest.raises(MeetingUnknown):
        store.ask(followup_papers.matrix_paper, TODAY, Wanted(Chosen(meeting_id=999)))
    nothing = store.ask(followup_papers.report_paper, TODAY, Wanted(Chosen(text="tidak ada")), ReportBy.REGION)
    assert words.NOTHING_OWED in pages(nothing)[0]
