"""Sentences for the states of documents."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import CHOOSE_ANOTHER, LOOK_AGAIN, OTHER_STANDS, UNCHANGED, Words

TEMPLATE_AGAIN = QT_TRANSLATE_NOOP("Errors", "Begin again from the template that the program brings.")
WORDS: Words = {
    refused.DocumentUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no such document."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.NotAmended: (
        QT_TRANSLATE_NOOP("Errors", "No such ralat or addendum to these minutes was issued so far."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Issue it in the window first; the minutes have to be final."),
    ),
    refused.DocumentChanged: (
        QT_TRANSLATE_NOOP("Errors", "The stored document no longer matches its fingerprint, so it was not opened."),
        QT_TRANSLATE_NOOP("Errors", "All other data can be read."),
        QT_TRANSLATE_NOOP("Errors", "Restore it from a backup or make a new version."),
    ),
    refused.NumberPatternWrong: (
        QT_TRANSLATE_NOOP("Errors", "The pattern “{pattern}” cannot be used: look at {token}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "It needs the running number once, and only the parts that are offered."),
    ),
    refused.NumberTaken: (
        QT_TRANSLATE_NOOP("Errors", "Number {number} stands in the register already: {subject}."),
        QT_TRANSLATE_NOOP("Errors", "It was not given again."),
        QT_TRANSLATE_NOOP("Errors", "Type another number, or take the next free one."),
    ),
    refused.NumberUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This entry of the number register is not there any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.NumberSettled: (
        QT_TRANSLATE_NOOP("Errors", "Number {number} was given or given up before and stays as it is."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Take another number for this letter."),
    ),
    refused.NumberBookTaken: (
        QT_TRANSLATE_NOOP("Errors", "There is a book of numbers called “{name}” already."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    ),
    refused.NumberBookUsed: (
        QT_TRANSLATE_NOOP("Errors", "The book “{name}” has numbers, which are never taken away."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Give it another name, or leave it as it is."),
    ),
    refused.MarkUnknown: (
        QT_TRANSLATE_NOOP("Errors", "Nothing can be put in the place of {mark}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "These marks are known: {known}."),
    ),
    refused.FormChanged: (
        QT_TRANSLATE_NOOP("Errors", "Another desk changed this form while you were writing."),
        OTHER_STANDS,
        QT_TRANSLATE_NOOP("Errors", "Copy what you wrote, load the form again, and put it in."),
    ),
    refused.LetterIssued: (
        QT_TRANSLATE_NOOP("Errors", "The letter was issued and stands as it is."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Begin a correction to change it."),
    ),
    refused.RemindersMoved: (
        QT_TRANSLATE_NOOP("Errors", "Something in the letters changed while they were printed."),
        QT_TRANSLATE_NOOP("Errors", "No letter was issued and no number was given."),
        QT_TRANSLATE_NOOP("Errors", "Look at them again and issue them."),
    ),
    refused.NothingToRemind: (
        QT_TRANSLATE_NOOP("Errors", "Nobody owes anything of which a letter could remind."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose others, or also what is open and not late."),
    ),
    refused.FileEdited: (
        QT_TRANSLATE_NOOP("Errors", "{path} was edited by hand and is not overwritten."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    ),
    refused.DocumentVoid: (
        QT_TRANSLATE_NOOP("Errors", "This document was given up before."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ClaimsSignature: (
        QT_TRANSLATE_NOOP(
            "Errors", "“{text}” says that the paper is signed electronically; this program cannot sign it."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was printed."),
        QT_TRANSLATE_NOOP("Errors", "Take these words out; the signing service adds its own."),
    ),
    refused.PictureUnreadable: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read as an image."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a PNG or JPEG file that opens in other programs."),
    ),
    refused.PictureTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {most}."),
        UNCHANGED,
        CHOOSE_ANOTHER,
    ),
    refused.DocumentTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” is larger than {most}."),
        UNCHANGED,
        CHOOSE_ANOTHER,
    ),
    refused.FontUnreadable: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read as a TrueType font."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose .ttf files that this computer shows as fonts, of at most 20 MB."),
    ),
    refused.FontUnsupported: (
        QT_TRANSLATE_NOOP("Errors", "“{name}” is a font of a kind that cannot be put into a PDF here ({kind})."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose the TrueType edition of the family, one file for each style."),
    ),
    refused.FontRestricted: (
        QT_TRANSLATE_NOOP("Errors", "The maker of “{name}” does not allow it to be put into documents."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another family; those with an open licence may be used."),
    ),
    refused.FontsDiffer: (
        QT_TRANSLATE_NOOP("Errors", "The files belong to two families: “{family}” and “{other}”."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose only the files of one family."),
    ),
    refused.FontUprightMissing: (
        QT_TRANSLATE_NOOP("Errors", "The upright letters of “{family}” are missing."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose its regular file too; bold and italic follow if they are there."),
    ),
    refused.NotReady: (
        QT_TRANSLATE_NOOP("Errors", "The paper is not ready: {wrong} to mend, {unexplained} to look at."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was issued; a draft can be printed at any time."),
        QT_TRANSLATE_NOOP("Errors", "Open “Ready to print?” and go through the list."),
    ),
    refused.TemplateNotWord: (
        QT_TRANSLATE_NOOP("Errors", "The template is no Word file (.docx), or it is damaged."),
        UNCHANGED,
        TEMPLATE_AGAIN,
    ),
    refused.TemplateTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "The template is larger than any text with pictures."),
        UNCHANGED,
        TEMPLATE_AGAIN,
    ),
    refused.TemplateHasProgram: (
        QT_TRANSLATE_NOOP("Errors", "The template brings macros or other files within it."),
        UNCHANGED,
        TEMPLATE_AGAIN,
    ),
    refused.TemplateFetches: (
        QT_TRANSLATE_NOOP("Errors", "The template links to something outside of it."),
        UNCHANGED,
        TEMPLATE_AGAIN,
    ),
    refused.TemplateMarkUnknown: (
        QT_TRANSLATE_NOOP("Errors", "The template has “{mark}”, for which the minutes have nothing."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct the mark in the template; README lists all that are known."),
    ),
}
