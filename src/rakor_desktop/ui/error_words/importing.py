"""Sentences for the states of lists brought in."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import FILE_UNTOUCHED, LOOK_AGAIN, UNCHANGED, Words

WORDS: Words = {
    refused.NotATable: (
        QT_TRANSLATE_NOOP("Errors", "{path} is not a list that can be read."),
        FILE_UNTOUCHED,
        QT_TRANSLATE_NOOP("Errors", "Choose a file of Excel or LibreOffice (.xlsx, .xls, .ods) or a .csv."),
    ),
    refused.TableDamaged: (
        QT_TRANSLATE_NOOP("Errors", "{path} is damaged or was cut short."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open it in Excel, save it under another name, and choose that."),
    ),
    refused.TableEmpty: (
        QT_TRANSLATE_NOOP("Errors", "Nothing is written in {path}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "If it is made of formulas, open it in Excel and save it with their results."),
    ),
    refused.TableProtected: (
        QT_TRANSLATE_NOOP("Errors", "{path} is protected by a password."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open it in Excel, save it without a password, and choose that."),
    ),
    refused.TableTooLarge: (
        QT_TRANSLATE_NOOP(
            "Errors", "{path} is too large: a list has at most {rows} rows, {columns} columns and {megabytes} MB."
        ),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Copy the rows that count into a new workbook, without formats, and choose that."),
    ),
    refused.TableTooSlow: (
        QT_TRANSLATE_NOOP("Errors", "Reading {path} took too long and was given up."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Copy the rows that count into a new workbook, without formats, and choose that."),
    ),
    refused.ReadingStopped: (
        QT_TRANSLATE_NOOP("Errors", "Reading {path} was stopped."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose it again, or another file."),
    ),
    refused.HeadingsMissing: (
        QT_TRANSLATE_NOOP("Errors", "None of the first {rows} rows has a heading “Jabatan”."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Name the columns as in our template, and try again."),
    ),
    refused.ImportHasProblems: (
        QT_TRANSLATE_NOOP("Errors", "Rows that cannot be brought in: {count}, the first is row {row}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at the preview, correct or skip them, and import again."),
    ),
    refused.ImportOutdated: (
        QT_TRANSLATE_NOOP("Errors", "The directory was changed since the list was compared with it."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at the preview again, and import then."),
    ),
    refused.ImportUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no import number {import_id}."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ImportRevoked: (
        QT_TRANSLATE_NOOP("Errors", "Import number {import_id} was revoked before."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ImportInUse: (
        QT_TRANSLATE_NOOP("Errors", "Since the import {since}: {office}. It can no longer be revoked."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct what is wrong by hand; the history tells what was there before."),
    ),
}
