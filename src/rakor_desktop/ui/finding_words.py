"""What the gate found, in words: the sentence of a finding, where it is, and what was looked at and is in order."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.documents.findings import Check, Finding, Subject
from rakor_desktop.domain.publishing import LetterheadKind

TITLES = {
    Subject.STARTS_MISSING: QT_TRANSLATE_NOOP("Gate", "The hour of beginning is not filled in"),
    Subject.ENDS_MISSING: QT_TRANSLATE_NOOP("Gate", "The closing hour is not filled in"),
    Subject.PLACE_MISSING: QT_TRANSLATE_NOOP("Gate", "The place is not filled in"),
    Subject.SIGNER_MISSING: QT_TRANSLATE_NOOP("Gate", "Nobody is named who signs"),
    Subject.SIGNER_NAMELESS: QT_TRANSLATE_NOOP("Gate", "The name of whoever signs is not known"),
    Subject.RANK_MISSING: QT_TRANSLATE_NOOP("Gate", "The rank of whoever signs is not filled in"),
    Subject.NIP_MISSING: QT_TRANSLATE_NOOP("Gate", "The NIP of whoever signs is not filled in"),
    Subject.SECRETARY_MISSING: QT_TRANSLATE_NOOP("Gate", "Nobody is named as secretary"),
    Subject.NOTE_TAKER_MISSING: QT_TRANSLATE_NOOP("Gate", "Nobody is named who took the minutes"),
    Subject.HEAD_DIFFERS: QT_TRANSLATE_NOOP("Gate", "The letterhead is not that of whoever signs"),
    Subject.SPEAKER_MISSING: QT_TRANSLATE_NOOP("Gate", "An entry has no speaker"),
    Subject.NO_ENTRIES: QT_TRANSLATE_NOOP("Gate", "Nothing of what was said is written"),
    Subject.NO_DECISIONS: QT_TRANSLATE_NOOP("Gate", "No decision is written"),
    Subject.DUE_MISSING: QT_TRANSLATE_NOOP("Gate", "Recommendation R-{0} has no due date"),
    Subject.RESPONSIBLE_MISSING: QT_TRANSLATE_NOOP("Gate", "Recommendation R-{0} has nobody responsible"),
    Subject.NOT_RECORDED: QT_TRANSLATE_NOOP("Gate", "{count} invitations not recorded"),
    Subject.NO_BASIS: QT_TRANSLATE_NOOP("Gate", "{count} representatives without a written assignment"),
    Subject.NUMBER_MISSING: QT_TRANSLATE_NOOP("Gate", "The letter has no number"),
    Subject.NO_ADDRESSEES: QT_TRANSLATE_NOOP("Gate", "Nobody is invited"),
    Subject.MARK_UNKNOWN: QT_TRANSLATE_NOOP("Gate", "Nothing can be put in the place of {list}"),
    Subject.COPY_OWED: QT_TRANSLATE_NOOP("Gate", "{0} must have a copy"),
    Subject.DEGREES_MISTYPED: QT_TRANSLATE_NOOP("Gate", "Degrees look mistyped: {0}"),
    Subject.ORDER_MOVED: QT_TRANSLATE_NOOP("Gate", "{count} invitations stand elsewhere than by rank"),
    Subject.DECISION_EMPTY: QT_TRANSLATE_NOOP("Gate", "Decision {0} has no words"),
    Subject.INVITATION_UNNUMBERED: QT_TRANSLATE_NOOP("Gate", "The number of the invitation letter is not known"),
    Subject.NOT_CHECKED: QT_TRANSLATE_NOOP("Gate", "Nobody has checked the minutes yet"),
    Subject.CHECKED_BEFORE: QT_TRANSLATE_NOOP("Gate", "Changed since {0} checked it"),
    Subject.NOT_FROZEN: QT_TRANSLATE_NOOP("Gate", "The attendance is not frozen"),
    Subject.CONTRADICTED: QT_TRANSLATE_NOOP("Gate", "{count} invitations that two desks recorded differently"),
    Subject.UNSETTLED: QT_TRANSLATE_NOOP("Gate", "Typed, but not in the store yet: {0} entries"),
    Subject.BEING_WRITTEN: QT_TRANSLATE_NOOP("Gate", "Being written in just now: {list}"),
    Subject.ALREADY_FINAL: QT_TRANSLATE_NOOP("Gate", "The minutes are final already"),
    Subject.SIGNATURE_ALONE: QT_TRANSLATE_NOOP("Gate", "The signatures stand alone on page {0}"),
    Subject.BEYOND_MARGIN: QT_TRANSLATE_NOOP("Gate", "Text goes beyond the margin of page {0}"),
    Subject.UNPRINTABLE: QT_TRANSLATE_NOOP("Gate", "Characters that no font has: {list}"),
}
IN_ORDER = {
    Check.HOURS: QT_TRANSLATE_NOOP("Gate", "Hours filled in"),
    Check.PLACE: QT_TRANSLATE_NOOP("Gate", "Place filled in"),
    Check.SIGNER: QT_TRANSLATE_NOOP("Gate", "Signer complete"),
    Check.HEAD: QT_TRANSLATE_NOOP("Gate", "Letterhead fits the signer"),
    Check.SPEAKERS: QT_TRANSLATE_NOOP("Gate", "Every entry has a speaker"),
    Check.DECISIONS: QT_TRANSLATE_NOOP("Gate", "Decisions not empty"),
    Check.RECOMMENDATIONS: QT_TRANSLATE_NOOP("Gate", "Recommendations complete"),
    Check.RECORDED: QT_TRANSLATE_NOOP("Gate", "All invitations recorded"),
    Check.BASIS: QT_TRANSLATE_NOOP("Gate", "Representatives have assignments"),
    Check.NUMBER: QT_TRANSLATE_NOOP("Gate", "Number given"),
    Check.ADDRESSEES: QT_TRANSLATE_NOOP("Gate", "Addressees complete"),
    Check.MARKS: QT_TRANSLATE_NOOP("Gate", "Every mark has its fact"),
    Check.COPIES: QT_TRANSLATE_NOOP("Gate", "Copies complete"),
    Check.DEGREES: QT_TRANSLATE_NOOP("Gate", "Degrees spelled right"),
    Check.ORDER: QT_TRANSLATE_NOOP("Gate", "Order as by rank"),
    Check.CHARACTERS: QT_TRANSLATE_NOOP("Gate", "Every character printable"),
    Check.CHECKED: QT_TRANSLATE_NOOP("Gate", "Checked as it is now"),
    Check.WRITTEN: QT_TRANSLATE_NOOP("Gate", "Nobody is writing any more"),
    Check.FROZEN: QT_TRANSLATE_NOOP("Gate", "Attendance frozen"),
    Check.CONFLICTS: QT_TRANSLATE_NOOP("Gate", "Desks recorded alike"),
    Check.SIGNATURE: QT_TRANSLATE_NOOP("Gate", "Signatures not alone"),
    Check.MARGINS: QT_TRANSLATE_NOOP("Gate", "All text within the margins"),
}
_HEADS = {
    LetterheadKind.PERSONAL.value: QT_TRANSLATE_NOOP("Gate", "It would have to be that of the office itself"),
    LetterheadKind.OFFICE.value: QT_TRANSLATE_NOOP("Gate", "It would have to be that of the secretariat"),
}
#: Their facts stand in their sentence.
_WHOLE = frozenset(
    {
        Subject.UNPRINTABLE, Subject.MARK_UNKNOWN, Subject.COPY_OWED, Subject.DECISION_EMPTY, Subject.CHECKED_BEFORE,
        Subject.SIGNATURE_ALONE, Subject.BEYOND_MARGIN, Subject.UNSETTLED, Subject.BEING_WRITTEN,
    }
)  # fmt: skip
_MOST = 3
"""So many offices are named; the number of all stands in the sentence."""


def title(finding: Finding) -> str:
    """The sentence of a finding."""
    return titled(finding.subject, finding.facts)


def titled(subject: Subject, facts: tuple[str, ...]) -> str:
    """The sentence of a finding by its subject and facts."""
    words = QCoreApplication.translate("Gate", str(TITLES[subject]))
    return words.format(*facts, count=len(facts), list=", ".join(facts))


def keyed_words(key: str) -> str:
    """The sentence of a finding by its key, as it is kept with a document; of a newer program the key itself."""
    subject, *facts = key.split("|")
    try:
        return titled(Subject(subject), tuple(facts))
    except (ValueError, IndexError):
        return key


def detail(finding: Finding, page: int | None) -> str:
    """What and where: offices, the beginning of a text, the page (from 0) if it is on one."""
    words = QCoreApplication.translate("Gate", "page {page}").format(page=page + 1) if page is not None else ""
    return " · ".join(part for part in (_told(finding), words) if part)


def in_order(check: Check) -> str:
    """What is in order."""
    return QCoreApplication.translate("Gate", str(IN_ORDER[check]))


def _told(finding: Finding) -> str:
    facts = finding.facts
    if finding.subject is Subject.SPEAKER_MISSING:
        at, _item, text = facts
        return f"{at} {text}".strip()
    if finding.subject in (Subject.DUE_MISSING, Subject.RESPONSIBLE_MISSING):
        return facts[1]
    if finding.subject is Subject.HEAD_DIFFERS:
        return QCoreApplication.translate("Gate", str(_HEADS[facts[0]]))
    if finding.subject is Subject.DEGREES_MISTYPED:
        return ", ".join(f"{typed} → {right}" for typed, right in zip(facts[1::2], facts[2::2], strict=True))
    if finding.subject in _WHOLE:
        return ""
    return ", ".join((*facts[:_MOST], *(["…"] if len(facts) > _MOST else [])))
