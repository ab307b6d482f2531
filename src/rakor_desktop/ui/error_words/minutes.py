"""Sentences for the states of minutes that were checked and made final."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import UNCHANGED, Words

WORDS: Words = {
    refused.MinutesFinal: (
        QT_TRANSLATE_NOOP("Errors", "The minutes of this meeting are final and stand as they were issued."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Write a ralat for what is wrong in them, an addendum for what is missing."),
    ),
    refused.MinutesNotFinal: (
        QT_TRANSLATE_NOOP("Errors", "The minutes are not final yet."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Mend them where they are written, and make them final."),
    ),
    refused.MinutesMoved: (
        QT_TRANSLATE_NOOP("Errors", "The minutes were changed while their pages were drawn."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was issued; the other change stands."),
        QT_TRANSLATE_NOOP("Errors", "Look at the pages again, then make them final."),
    ),
    refused.MinutesConfidential: (
        QT_TRANSLATE_NOOP("Errors", "These minutes are confidential and are left out of exports."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Say --with-confidential if they are wanted nevertheless."),
    ),
    refused.DocumentIssued: (
        QT_TRANSLATE_NOOP("Errors", "An issued document stands as it was issued."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give it up, or make a new version beside it."),
    ),
}
