"""What the cells and heads of the matrix say: short on the screen, whole sentences for who listens."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import grouped, short_date
from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.followups import OPEN, Progress
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups.register import Obligation
from rakor_desktop.ui.followups.columns import due_words, state_words
from rakor_desktop.ui.followups.grid import Head, Line
from rakor_desktop.ui.kit.paint import text_width
from rakor_desktop.ui.style import theme

DASH = "–"
"""Where nothing is owed."""


def head_lines(institution: Institution) -> tuple[str, str]:
    """`Kab.` over `Lebak`; of another body the first word over the rest, so that both lines are short."""
    if institution.kind is RegionKind.REGENCY:
        return "Kab.", institution.name.removeprefix("Pemerintah Kabupaten ")
    if institution.kind is RegionKind.CITY:
        return "Kota", institution.name.removeprefix("Pemerintah Kota ")
    first, _, rest = institution.name.partition(" ")
    return (first, rest) if rest else ("", first)


def short_name(institution: Institution) -> str:
    """`Kab. Lebak`, any other body by its name."""
    return " ".join(head_lines(institution)).strip()


def cell_words(row: Obligation | None) -> str:
    """What stands in a cell: days when late, the share while it goes on, else the state in a word."""
    if row is None:
        return DASH
    if row.days_late:
        days = row.days_late
        return QCoreApplication.translate("Matrix", "%n day(s)", "", days).replace(str(days), grouped(days))
    if row.progress is Progress.IN_PROGRESS and row.percent:
        return f"{row.percent}%"
    words = {
        Progress.NOT_STARTED: QCoreApplication.translate("Matrix", "Not yet"),
        Progress.IN_PROGRESS: QCoreApplication.translate("Matrix", "Under way"),
        Progress.DONE: QCoreApplication.translate("Matrix", "Done"),
        Progress.IMPOSSIBLE: QCoreApplication.translate("Matrix", "TPTD"),
        Progress.CANCELLED: QCoreApplication.translate("Matrix", "Cancelled"),
    }
    return words[row.progress]


def cell_spoken(line: Line, head: Head, row: Obligation | None) -> str:
    """The cell as a sentence: which recommendation, who, how far, by when."""
    if row is None:
        words = QCoreApplication.translate("Matrix", "Recommendation {no}, {institution}: nothing is owed")
        return words.format(no=line.no, institution=head.institution.name)
    words = QCoreApplication.translate("Matrix", "Recommendation {no}, {text}, {institution}: {state}, due {due}")
    said = words.format(
        no=line.no, text=line.text, institution=head.institution.name, state=state_words(row), due=due_words(row)
    )
    return ", ".join([said, *marks(row)])


def marks(row: Obligation) -> list[str]:
    """What else there is to say of an obligation: how far, a later target, whether it was returned or waits."""
    translate, said = QCoreApplication.translate, []
    if row.percent and row.progress is not Progress.DONE:
        said.append(f"{row.percent}%")
    if row.is_extended and row.first_due is not None:
        said.append(translate("Matrix", "extended from {due}").format(due=short_date(row.first_due)))
    if row.returned:
        said.append(translate("Matrix", "returned for more"))
    if row.skip_until is not None and row.progress in OPEN:
        said.append(translate("Matrix", "not asked for before {day}").format(day=short_date(row.skip_until)))
    return said


def total_words(line: Line) -> str:
    """`2 / 8`."""
    return f"{line.done} / {line.of}"


def total_spoken(line: Line) -> str:
    """The figures of a recommendation as a sentence."""
    words = QCoreApplication.translate("Matrix", "Recommendation {no}: {done} of {all} done, {late} late")
    return words.format(no=line.no, done=line.done, all=line.of, late=line.late)


def line_spoken(line: Line) -> str:
    """A recommendation as a sentence: number, text, due, figures."""
    due = short_date(line.due) if line.due else line.due_note or DASH
    words = QCoreApplication.translate("Matrix", "{text}, due {due}")
    return f"{total_spoken(line)}. {words.format(text=line.text, due=due)}"


def head_spoken(head: Head) -> str:
    """An institution as a sentence: name, figures."""
    words = QCoreApplication.translate("Matrix", "{institution}: {done} of {all} done, {late} late")
    return words.format(institution=head.institution.name, done=head.done, all=head.of, late=head.late)


@lru_cache(1024)
def two_lines(text: str, width: float, px: float, weight: int) -> tuple[str, str]:
    """The text broken once between words so that the first line fits; what is left may have to be shortened."""
    words, first = text.split(), ""
    for at, word in enumerate(words):
        longer = f"{first} {word}".strip()
        if at and text_width(longer, px, weight) > width:
            return first, " ".join(words[at:])
        first = longer
    return first, ""


theme.themed.changed.connect(two_lines.cache_clear)
