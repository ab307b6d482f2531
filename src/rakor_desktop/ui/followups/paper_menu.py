"""The papers that can be made of the follow-ups, each with its name, its ending and the query that fills it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.followups.followups_papers import Vocabulary
from rakor_desktop.services.followups.followup_papers import (
    ReportBy,
    Wanted,
    comparison_paper,
    in_any_state,
    matrix_paper,
    report_paper,
    workbook_paper,
)
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.ui.followups.choosing import LINE, chosen_by
from rakor_desktop.ui.followups.narrowing import Narrow
from rakor_desktop.ui.kit.filters import FilterBar

if TYPE_CHECKING:
    from rakor_desktop.documents.followups.followup_rendering import FollowupPaper


def _as_chosen(chosen: Chosen) -> Chosen:
    return chosen


@dataclass(frozen=True)
class Order:
    """One paper: its title and the ending of its file; `query(session, wanted)` fills it.

    `printed` says which obligations it has of those that were chosen.
    """

    title: str
    suffix: str
    query: "Callable[[Any, Wanted], FollowupPaper]"
    printed: Callable[[Chosen], Chosen] = _as_chosen


def orders(today: date) -> list[Order]:
    """Everything but the comparison, which needs two days more."""
    translate = QCoreApplication.translate
    by = partial(partial, _reported, today)
    return [
        Order(translate("FollowupPapers", "Matrix"), "pdf", partial(_of_day, matrix_paper, today)),
        Order(translate("FollowupPapers", "Matrix, list and figures"), "xlsx", partial(_of_day, workbook_paper, today)),
        open_list(today),
        Order(translate("FollowupPapers", "Report of each regency and city"), "pdf", by(ReportBy.REGION, False)),
        Order(translate("FollowupPapers", "Report of each area"), "pdf", by(ReportBy.AREA, False)),
        Order(translate("FollowupPapers", "Report of each meeting"), "pdf", by(ReportBy.MEETING, False)),
    ]


def open_list(today: date) -> Order:
    """What each still owes."""
    title = QCoreApplication.translate("FollowupPapers", "Open list of each regency and city")
    return Order(title, "pdf", partial(_reported, today, ReportBy.REGION, True), partial(replace, still_open=True))


def vocabularies() -> list[tuple[Vocabulary, str]]:
    """In whose words a status can be told."""
    translate = QCoreApplication.translate
    return [
        (Vocabulary.MEETING, translate("FollowupPapers", "of the meeting (belum, proses, selesai)")),
        (Vocabulary.AUDITOR, translate("FollowupPapers", "of BPK")),
        (Vocabulary.INSPECTORATE, translate("FollowupPapers", "of the inspectorate (APIP)")),
    ]


def vocabulary(remembered: str) -> Vocabulary:
    """Which one was remembered; those of the meeting where none was."""
    return next((one for one in Vocabulary if one.value == remembered), Vocabulary.MEETING)


def comparison(first: date, second: date) -> Order:
    """What moved between two days."""
    title = QCoreApplication.translate("FollowupPapers", "Comparison of two days")
    return Order(title, "pdf", partial(_compared, first, second), in_any_state)


def wanted(meeting_id: int | None, bar: FilterBar, narrow: Narrow) -> Wanted:
    """The choice of a page as the register understands it."""
    alone = bar.narrowed()
    chosen = replace(
        chosen_by(bar.choice()),
        meeting_id=meeting_id,
        area_id=narrow.area_id,
        institution_id=alone if isinstance(alone, int) else None,
        coordinator=narrow.coordinator,
        due_from=narrow.due_from,
        due_until=narrow.due_until,
        text=bar.text(),
    )
    is_line = isinstance(alone, tuple) and alone[0] == LINE
    return Wanted(chosen, recommendation_id=alone[1] if is_line and isinstance(alone, tuple) else None)


def _of_day(query: Any, today: date, session: Any, asked: Wanted) -> "FollowupPaper":
    made: FollowupPaper = query(session, today, asked)
    return made


def _reported(today: date, by: ReportBy, open_only: bool, session: Any, asked: Wanted) -> "FollowupPaper":
    return report_paper(session, today, asked, by, open_only=open_only)


def _compared(first: date, second: date, session: Any, asked: Wanted) -> "FollowupPaper":
    return comparison_paper(session, first, second, asked)
