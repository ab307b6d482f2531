"""Sentences for the states of the attendance ledger."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import LOOK_AGAIN, UNCHANGED, Words

WRITE_AGAIN = QT_TRANSLATE_NOOP("Errors", "Write the file again at the other desk.")

WORDS: Words = {
    refused.NotHere: (
        QT_TRANSLATE_NOOP("Errors", "{office} is not recorded as present or represented."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record the arrival first."),
    ),
    refused.AlreadyLeft: (
        QT_TRANSLATE_NOOP("Errors", "{office} was recorded as having left at {at} at {desk}."),
        QT_TRANSLATE_NOOP("Errors", "The earlier record stands."),
        QT_TRANSLATE_NOOP("Errors", "Record the return, or revoke the leaving if it is wrong."),
    ),
    refused.NotLeft: (
        QT_TRANSLATE_NOOP("Errors", "{office} is in the room and was never recorded as having left."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.HourOutOfOrder: (
        QT_TRANSLATE_NOOP("Errors", "The hour {at} lies before the last record, {last}, or has not come yet."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct the hour."),
    ),
    refused.GuestUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This guest is not in the attendance records."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.GuestIsInvited: (
        QT_TRANSLATE_NOOP("Errors", "{office} is on the list of invitations and not recorded yet."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record the invitation as present instead of a guest."),
    ),
    refused.LedgerFrozen: (
        QT_TRANSLATE_NOOP("Errors", "The attendance was frozen at {at} at {desk}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record a correction with its reason."),
    ),
    refused.LedgerNotFrozen: (
        QT_TRANSLATE_NOOP("Errors", "The attendance is not frozen."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.MeetingNotHeldYet: (
        QT_TRANSLATE_NOOP("Errors", "The meeting is held on {day}; its attendance cannot be frozen before."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Freeze it after the meeting."),
    ),
    refused.LedgerFileForeign: (
        QT_TRANSLATE_NOOP("Errors", "{path} is not a file of attendance records."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a file that another desk wrote."),
    ),
    refused.LedgerFileDamaged: (
        QT_TRANSLATE_NOOP("Errors", "{path} was cut short or changed."),
        UNCHANGED,
        WRITE_AGAIN,
    ),
    refused.LedgerFileNewer: (
        QT_TRANSLATE_NOOP("Errors", "{path} was written by a newer version of the program."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Bring this program up to date first."),
    ),
    refused.LedgerFileTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "{path} is larger than {megabytes} MB; attendance records never are."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a file that another desk wrote."),
    ),
    refused.LedgerFileTooLong: (
        QT_TRANSLATE_NOOP("Errors", "{path} holds more than {most} records; no meeting has as many."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a file that another desk wrote."),
    ),
    refused.LedgerFileContradicts: (
        QT_TRANSLATE_NOOP("Errors", "{path} tells of a record that stands otherwise here: one of them was changed."),
        UNCHANGED,
        WRITE_AGAIN,
    ),
    refused.LedgerOfOtherMeeting: (
        QT_TRANSLATE_NOOP("Errors", "The file is about “{title}” of {day}, a meeting that is not in this store."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Open the store that has this meeting, then bring the file in."),
    ),
    refused.NotInvitedHere: (
        QT_TRANSLATE_NOOP("Errors", "The file tells of {count} offices that are not invited here: {office} is one."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Invite them here as well, then bring the file in again."),
    ),
}
