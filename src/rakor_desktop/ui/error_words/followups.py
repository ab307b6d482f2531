"""Sentences for the states of the register of follow-ups."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import LOOK_AGAIN, UNCHANGED, Words

_REST_STAYS = QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is.")

WORDS: Words = {
    refused.RecommendationTold: (
        QT_TRANSLATE_NOOP("Errors", "Recommendation {no} has reports already, and these are kept."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Set its follow-ups to cancelled, with the reason."),
    ),
    refused.RecommendationUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This recommendation was withdrawn at another desk."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ReportUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no such report in this store."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ToldAhead: (
        QT_TRANSLATE_NOOP("Errors", "The day {day} is still to come; today is {today}."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Correct the day."),
    ),
    refused.TargetNotLater: (
        QT_TRANSLATE_NOOP("Errors", "The new target {due} does not lie after the present one, {current}."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Choose a later day; take an extension back where it was wrong."),
    ),
    refused.SkipNotAhead: (
        QT_TRANSLATE_NOOP("Errors", "The day {day} is over already; today is {today}."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Choose a day that is still to come."),
    ),
    refused.PercentWrong: (
        QT_TRANSLATE_NOOP("Errors", "{percent} is no share of a whole."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Write a number from 0 to 100."),
    ),
    refused.AreaTaken: (
        QT_TRANSLATE_NOOP("Errors", "The list “{list_name}” has another area with the code {code}."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Choose another code."),
    ),
    refused.AreaUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This area of intervention is not in the lists any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.AreaUsed: (
        QT_TRANSLATE_NOOP("Errors", "Recommendations are filed under “{name}”, so it cannot be taken away."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Put it out of use instead: it is offered no more."),
    ),
    refused.EvidenceTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {most} MB."),
        _REST_STAYS,
        QT_TRANSLATE_NOOP("Errors", "Hand in a smaller scan, or several parts."),
    ),
    refused.EvidenceGone: (
        QT_TRANSLATE_NOOP("Errors", "The file “{name}” does not lie in the folder of evidence any more."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Bring the folder back from a backup, or add the file anew with a new report."),
    ),
    refused.EvidenceChanged: (
        QT_TRANSLATE_NOOP("Errors", "The file “{name}” was changed in the folder of evidence after it was handed in."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Bring the file back from a backup, or add it anew with a new report."),
    ),
}
