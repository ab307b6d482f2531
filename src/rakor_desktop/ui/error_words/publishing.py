"""Sentences for the states of documents."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import LOOK_AGAIN, UNCHANGED, Words

WORDS: Words = {
    refused.DocumentUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no such document."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.DocumentChanged: (
        QT_TRANSLATE_NOOP("Errors", "The stored document no longer matches its fingerprint, so it was not opened."),
        QT_TRANSLATE_NOOP("Errors", "All other data can be read."),
        QT_TRANSLATE_NOOP("Errors", "Restore it from a backup or make a new version."),
    ),
}
