"""Sentences for the states of the store and its files."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import CHOOSE_ANOTHER, FILE_UNTOUCHED, TYPED_IS_SAFE, UNCHANGED, Words

WORDS: Words = {
    refused.StoreMissing: (
        QT_TRANSLATE_NOOP("Errors", "There is no store at {path}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was created."),
        QT_TRANSLATE_NOOP("Errors", "Check the name, or begin a new store."),
    ),
    refused.StoreExists: (
        QT_TRANSLATE_NOOP("Errors", "Something stands at {path} already."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Choose another name, or open what is there."),
    ),
    refused.NotAStore: (
        QT_TRANSLATE_NOOP("Errors", "{path} is not a store of Rakor Desktop."),
        QT_TRANSLATE_NOOP("Errors", "It was not touched."),
        CHOOSE_ANOTHER,
    ),
    refused.StoreDamaged: (
        QT_TRANSLATE_NOOP("Errors", "The store {path} is damaged."),
        QT_TRANSLATE_NOOP("Errors", "It was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Keep the file, open a backup copy, and tell your administrator."),
    ),
    refused.StoreNewer: (
        QT_TRANSLATE_NOOP("Errors", "The store {path} was written by a newer version of the program ({revision})."),
        QT_TRANSLATE_NOOP("Errors", "It was not touched."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer version on this computer too."),
    ),
    refused.StoreOnNetwork: (
        QT_TRANSLATE_NOOP("Errors", "{path} lies on a network share, where a store could be damaged."),
        QT_TRANSLATE_NOOP("Errors", "It was not opened."),
        QT_TRANSLATE_NOOP("Errors", "Put it on a disk of this computer, or use PostgreSQL for several desks."),
    ),
    refused.StoreBusy: (
        QT_TRANSLATE_NOOP("Errors", "Another program held the store for too long."),
        TYPED_IS_SAFE,
        QT_TRANSLATE_NOOP("Errors", "Try again in a moment."),
    ),
    refused.StoreUnreachable: (
        QT_TRANSLATE_NOOP("Errors", "The database server does not answer: {detail}."),
        TYPED_IS_SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check the network and try again."),
    ),
    refused.StoreReadOnly: (
        QT_TRANSLATE_NOOP("Errors", "The store {path} can be read but not written."),
        TYPED_IS_SAFE,
        QT_TRANSLATE_NOOP("Errors", "Ask your administrator for the right to write there."),
    ),
    refused.DiskFull: (
        QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk of {path}."),
        QT_TRANSLATE_NOOP("Errors", "What was saved before is safe."),
        QT_TRANSLATE_NOOP("Errors", "Make room and try again."),
    ),
    refused.DiskFailed: (
        QT_TRANSLATE_NOOP("Errors", "The disk of {path} does not answer."),
        TYPED_IS_SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check the disk or its cable and try again."),
    ),
    refused.CannotWrite: (
        QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {detail}."),
        QT_TRANSLATE_NOOP("Errors", "Whatever stood there is unchanged."),
        QT_TRANSLATE_NOOP("Errors", "Close it in other programs or choose another place."),
    ),
    refused.CannotRead: (
        QT_TRANSLATE_NOOP("Errors", "{path} cannot be read: {detail}."),
        FILE_UNTOUCHED,
        CHOOSE_ANOTHER,
    ),
    refused.NoDisplay: (
        QT_TRANSLATE_NOOP("Errors", "There is no screen here on which a window could open."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Start it in a desktop session, or use its commands (rakor-desktop --help)."),
    ),
}
