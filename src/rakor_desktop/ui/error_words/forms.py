"""Sentences for the states of progress forms."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import FILE_UNTOUCHED, LOOK_AGAIN, UNCHANGED, Words

_AGAIN = QT_TRANSLATE_NOOP("Errors", "Ask for the form as it was sent, or send it again.")

WORDS: Words = {
    refused.NothingOwed: (
        QT_TRANSLATE_NOOP("Errors", "No open obligation to ask for: {institution}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another institution."),
    ),
    refused.FormUnknown: (
        QT_TRANSLATE_NOOP("Errors", "The file is no progress form: the row (1) (2) (3) below the headings is missing."),
        UNCHANGED,
        _AGAIN,
    ),
    refused.FormsTogether: (
        QT_TRANSLATE_NOOP("Errors", "The file holds {count} forms, each on a sheet of its own."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Keep the one that counts, save the file, and choose it again."),
    ),
    refused.FormColumnsMissing: (
        QT_TRANSLATE_NOOP("Errors", "Columns were deleted from the form: {columns}."),
        UNCHANGED,
        _AGAIN,
    ),
    refused.FormColumnTwice: (
        QT_TRANSLATE_NOOP("Errors", "The form has the column {column} twice."),
        UNCHANGED,
        _AGAIN,
    ),
    refused.FormCodeMissing: (
        QT_TRANSLATE_NOOP("Errors", "The code of the form, above its headings, was deleted or changed."),
        UNCHANGED,
        _AGAIN,
    ),
    refused.FormTooLong: (
        QT_TRANSLATE_NOOP("Errors", "The form has more than {rows} rows."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Delete what stands below the form, save the file, and choose it again."),
    ),
    refused.FormOfAnotherStore: (
        QT_TRANSLATE_NOOP("Errors", "The form was sent from another store."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open the store that sent it, and choose the file there."),
    ),
    refused.FormTakenBefore: (
        QT_TRANSLATE_NOOP("Errors", "This very file was taken before, on {on} as {file_name}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Take that back first if it shall be taken anew."),
    ),
    refused.FormHasQuestions: (
        QT_TRANSLATE_NOOP("Errors", "Rows that wait for an answer: {count}, the first is row {row}."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Answer them or leave them out, and take the form then."),
    ),
    refused.FormOutdated: (
        QT_TRANSLATE_NOOP("Errors", "The register was changed since the form was compared with it."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at the preview again, and take the form then."),
    ),
    refused.FormImportUnknown: (
        QT_TRANSLATE_NOOP("Errors", "No form was taken under the number {import_id}."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.FormImportRevoked: (
        QT_TRANSLATE_NOOP("Errors", "What form number {import_id} brought was taken back before."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
}
