"""The matrix of follow-ups, its reports, a comparison and the workbook by the command line."""

import argparse
import sys
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.arguments import day_of
from rakor_desktop.app.listings import chosen_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.followup_rendering import FollowupPaper, render
from rakor_desktop.documents.followups.followups_papers import Vocabulary
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.errors import RegionNotHere
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import followup_papers
from rakor_desktop.services.followups.followup_papers import ReportBy, Wanted
from rakor_desktop.services.followups.register_lines import Chosen

translate = QCoreApplication.translate


def add_sheet_options(export: argparse.ArgumentParser) -> None:
    """What followups-pdf and followups-xlsx understand beside meeting and region."""
    kinds = export.add_mutually_exclusive_group()
    text = translate("CommandLine", "followups-pdf: a report of each region, area or meeting, on pages of its own")
    kinds.add_argument("--per", choices=[one.value for one in ReportBy], help=text)
    text = translate("CommandLine", "followups-pdf: what moved since the end of this day")
    kinds.add_argument("--since", type=day_of, metavar="YYYY-MM-DD", help=text)
    text = translate("CommandLine", "with --since: up to the end of this day, today if left out")
    export.add_argument("--until", type=day_of, metavar="YYYY-MM-DD", help=text)
    text = translate("CommandLine", "with --per: only what is still open")
    export.add_argument("--open", action="store_true", help=text)
    text = translate("CommandLine", "statuses in the words of the meeting (rakor), of the BPK or of the inspectorate")
    export.add_argument("--words", choices=[one.value for one in Vocabulary], default=Vocabulary.MEETING, help=text)


def followups_pdf(database: Database, options: argparse.Namespace) -> bytes:
    """The matrix, or the reports or the comparison that was asked for. Raises MeetingUnknown, RegionNotHere."""
    if (options.open and not options.per) or (options.until and not options.since):
        options.refuse_usage(translate("CommandLine", "--open goes with --per, --until with --since"))
    wanted, today = _wanted(database, options), _today()
    if options.since is not None:
        until = options.until or today
        return _rendered(database.ask(followup_papers.comparison_paper, options.since, until, wanted))
    if options.per:
        by = ReportBy(options.per)
        return _rendered(database.ask(followup_papers.report_paper, today, wanted, by, open_only=options.open))
    return _rendered(database.ask(followup_papers.matrix_paper, today, wanted))


def followups_xlsx(database: Database, options: argparse.Namespace) -> bytes:
    """The matrix with its list and figures as a workbook. Raises MeetingUnknown, RegionNotHere."""
    if options.per or options.since or options.until or options.open:
        options.refuse_usage(translate("CommandLine", "--per, --open, --since and --until are for followups-pdf"))
    wanted = _wanted(database, options)
    return _rendered(database.ask(followup_papers.workbook_paper, _today(), wanted))


def _rendered(paper: FollowupPaper) -> bytes:
    if paper.left_out:
        text = translate("CommandLine", "What confidential minutes say was left out; --with-confidential prints it.")
        sys.stderr.write(f"{text}\n")
    return render(paper)


def _wanted(database: Database, options: argparse.Namespace) -> Wanted:
    meeting_id = None if options.meeting is None else chosen_meeting(database, options.meeting)
    if options.region is not None:
        codes = {one.region_code for one in database.ask(institutions) if one.is_region}
        if options.region not in codes:
            raise RegionNotHere(options.region)
    return Wanted(
        chosen=Chosen(meeting_id=meeting_id, region_code=options.region),
        confidential=options.with_confidential,
        vocabulary=Vocabulary(options.words),
        size=PaperSize(options.paper) if options.paper else None,
    )


def _today() -> date:
    return datetime.now().astimezone().date()
