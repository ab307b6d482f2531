"""What the comparison of paper and ledger says of a row, a page and a difference, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import clock, local_time
from rakor_desktop.domain.page_codes import printed
from rakor_desktop.domain.reconciling import Mark, Verdict, is_from_paper
from rakor_desktop.services.signing.reconciling import SignedPage, SignedRow
from rakor_desktop.ui.kit.pills import STATUSES, Status

_MARKS = {
    Mark.SIGNED: QT_TRANSLATE_NOOP("Signing", "signature"),
    Mark.REPRESENTED: QT_TRANSLATE_NOOP("Signing", "for another (w)"),
}
_RESULTS = {
    Verdict.OPEN: "",
    Verdict.AGREES: QT_TRANSLATE_NOOP("Signing", "agrees"),
    Verdict.UNRECORDED: QT_TRANSLATE_NOOP("Signing", "not recorded"),
    Verdict.UNSIGNED: QT_TRANSLATE_NOOP("Signing", "recorded, not signed"),
    Verdict.OTHERWISE: QT_TRANSLATE_NOOP("Signing", "recorded otherwise"),
}
LOOKS = {
    Verdict.AGREES: Status("ok", "check", ""),
    Verdict.UNRECORDED: Status("bad", "circle-x", ""),
    Verdict.UNSIGNED: Status("warn", "triangle-alert", ""),
    Verdict.OTHERWISE: Status("warn", "triangle-alert", ""),
}


def say(source: object, **values: object) -> str:
    """A text of this page in the language in force, filled in afterwards."""
    return QCoreApplication.translate("Signing", str(source)).format(**values)


def office_words(row: SignedRow) -> str:
    """The invited office, or that the row was left for a guest."""
    return row.invitee.office.name if row.invitee else say(QT_TRANSLATE_NOOP("Signing", "Row for a guest"))


def recorded_words(row: SignedRow, zone: str) -> str:
    """`Present 08.46`; from paper no hour is known."""
    if row.invitee is None:
        return ""
    event, text = row.invitee.standing.event, STATUSES[row.invitee.standing.state].text
    if event is None or not row.invitee.standing.state.filled:
        return text
    if is_from_paper(event.desk):
        return say(QT_TRANSLATE_NOOP("Signing", "{state} (paper)"), state=text)
    return f"{text} {clock(local_time(event.moment, zone))}"


def paper_words(row: SignedRow) -> str:
    """What stands in the place to sign, as far as anybody looked."""
    if row.mark is not None:
        return say(_MARKS[row.mark])
    return "" if row.verdict is Verdict.OPEN else say(QT_TRANSLATE_NOOP("Signing", "empty"))


def result_words(row: SignedRow) -> str:
    """Whether both say the same; of a settled difference why it was left, or where else it is signed."""
    if row.elsewhere:
        return say(QT_TRANSLATE_NOOP("Signing", "signed elsewhere"))
    return row.note if row.verdict.differs and row.note else say(_RESULTS[row.verdict]) if _RESULTS[row.verdict] else ""


def look_of(row: SignedRow) -> Status | None:
    """The look of a result; what was settled is quiet."""
    return Status("mute", "check", "") if row.verdict.differs and row.note else LOOKS.get(row.verdict)


def spoken(row: SignedRow, zone: str) -> str:
    """The row as a sentence for a screen reader."""
    parts = (office_words(row), recorded_words(row, zone), paper_words(row), result_words(row))
    return ", ".join((str(row.number), *(part for part in parts if part)))


def page_words(page: SignedPage) -> str:
    """`Page 2 · no. 14–26`."""
    numbers = [row.number for row in page.rows]
    source = QT_TRANSLATE_NOOP("Signing", "Page {page}  ·  no. {first}–{last}")
    return say(source, page=page.page, first=min(numbers, default=0), last=max(numbers, default=0))


def standing_words(page: SignedPage) -> str:
    """`2 differences`, `11 of 13`, or that nobody went through it yet."""
    if page.open_rows:
        return say(QT_TRANSLATE_NOOP("Signing", "differences: {count}"), count=len(page.open_rows))
    if not page.is_looked_at:
        return say(QT_TRANSLATE_NOOP("Signing", "not yet"))
    return say(QT_TRANSLATE_NOOP("Signing", "{signed} of {all}"), signed=page.signed, all=len(page.rows))


def page_look(page: SignedPage) -> Status:
    """A tick for a page that is gone through, a warning where it differs."""
    if page.open_rows:
        return Status("warn", "circle-alert", "")
    return Status("ok", "circle-check", "") if page.is_done else Status("mute", "circle", "")


def page_spoken(page: SignedPage) -> str:
    """The page as a sentence, with its code and its scan."""
    scan = page.scan.file_name if page.scan else say(QT_TRANSLATE_NOOP("Signing", "no scan"))
    return ", ".join((page_words(page), standing_words(page), printed(page.code), scan))


def difference_words(row: SignedRow, page: SignedPage, zone: str) -> str:
    """What is the matter, in one sentence."""
    if row.invitee is None:
        return say(QT_TRANSLATE_NOOP("Signing", "Signed on page {page}; no guest is known by it."), page=page.page)
    recorded = recorded_words(row, zone)
    if row.verdict is Verdict.UNRECORDED:
        source = QT_TRANSLATE_NOOP("Signing", "Signed on page {page} ({mark}), in the program: {recorded}.")
    elif row.verdict is Verdict.UNSIGNED:
        source = QT_TRANSLATE_NOOP("Signing", "In the program: {recorded}; its place on page {page} is empty.")
    else:
        source = QT_TRANSLATE_NOOP("Signing", "In the program: {recorded}; on page {page}: {mark}.")
    return say(source, page=page.page, mark=paper_words(row), recorded=recorded)


def tally(pages: tuple[SignedPage, ...]) -> str:
    """`40 of 48 numbers compared · differences: 2 · pages still missing: 4`."""
    rows = [row for page in pages for row in page.rows if row.invitee]
    done = sum(row.verdict is not Verdict.OPEN for row in rows)
    open_ones = sum(len(page.open_rows) for page in pages)
    missing = ", ".join(str(page.page) for page in pages if not page.is_looked_at)
    parts = [say(QT_TRANSLATE_NOOP("Signing", "{done} of {all} numbers compared"), done=done, all=len(rows))]
    if open_ones:
        parts.append(say(QT_TRANSLATE_NOOP("Signing", "differences: {count}"), count=open_ones))
    if missing:
        parts.append(say(QT_TRANSLATE_NOOP("Signing", "pages still missing: {pages}"), pages=missing))
    return "  ·  ".join(parts)
