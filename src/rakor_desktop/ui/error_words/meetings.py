"""Sentences for the states of a meeting."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain import errors as refused
from rakor_desktop.ui.error_words.shared import LOOK_AGAIN, OTHER_STANDS, SAVE_AGAIN, TYPED_IS_SAFE, UNCHANGED, Words

WORDS: Words = {
    refused.FieldMissing: (
        QT_TRANSLATE_NOOP("Errors", "The field “{field}” is empty."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Fill it in and save again."),
    ),
    refused.SettingChanged: (
        QT_TRANSLATE_NOOP("Errors", "Another desk changed the same settings while you were changing them."),
        OTHER_STANDS,
        SAVE_AGAIN,
    ),
    refused.MeetingUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no meeting number {meeting_id}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a meeting from the list."),
    ),
    refused.MeetingChanged: (
        QT_TRANSLATE_NOOP("Errors", "Another desk changed the same of this meeting while you were changing it."),
        OTHER_STANDS,
        SAVE_AGAIN,
    ),
    refused.MeetingNotNamed: (
        QT_TRANSLATE_NOOP("Errors", "No meeting was named, and the store holds {count} meetings."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Name a meeting by its number."),
    ),
    refused.EndsBeforeStart: (
        QT_TRANSLATE_NOOP("Errors", "The meeting would end before it starts."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two times."),
    ),
    refused.InviteeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This invitation is not on the list any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.InviteeNumberUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no number {no} on the list of invitations."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a number from the list."),
    ),
    refused.GroupUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This saved group was removed meanwhile."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.GroupNameTaken: (
        QT_TRANSLATE_NOOP("Errors", "Another saved group is called “{name}”."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    ),
    refused.OrderChangedSince: (
        QT_TRANSLATE_NOOP("Errors", "Somebody changed this order again meanwhile."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ChangedSince: (
        QT_TRANSLATE_NOOP("Errors", "Another desk changed this meanwhile: it is not put back."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.InviteeInUse: (
        QT_TRANSLATE_NOOP("Errors", "{office} is known at the door or in the minutes and stays on the list."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Revoke the attendance first if it was recorded by mistake."),
    ),
    refused.AlreadyRecorded: (
        QT_TRANSLATE_NOOP("Errors", "{office} was recorded as {state} at {at} at {desk}."),
        QT_TRANSLATE_NOOP("Errors", "The earlier record stands."),
        QT_TRANSLATE_NOOP("Errors", "Revoke it first if it is wrong."),
    ),
    refused.NotRepresented: (
        QT_TRANSLATE_NOOP("Errors", "{office} has not answered that somebody else will come."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record who will come in its place, then make the paper."),
    ),
    refused.NothingToRevoke: (
        QT_TRANSLATE_NOOP("Errors", "{office} has no attendance record to revoke."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.MustComeInPerson: (
        QT_TRANSLATE_NOOP("Errors", "{office} was invited to come in person and may not be represented."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record whoever came as a guest, or allow representation in the invitation."),
    ),
    refused.CannotRepresentItself: (
        QT_TRANSLATE_NOOP("Errors", "{office} cannot represent its own invitation."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Record it as present, or choose another official."),
    ),
    refused.EntryUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This entry of the minutes was removed at another desk."),
        TYPED_IS_SAFE,
        QT_TRANSLATE_NOOP("Errors", "Write it as a new entry if it is still needed."),
    ),
    refused.TextChanged: (
        QT_TRANSLATE_NOOP("Errors", "The same text was changed at another desk."),
        QT_TRANSLATE_NOOP("Errors", "Both versions are kept."),
        QT_TRANSLATE_NOOP("Errors", "Choose what stays."),
    ),
    refused.ObligationUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This follow-up was removed at another desk."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.DateOutOfOrder: (
        QT_TRANSLATE_NOOP("Errors", "The due date {due} lies before the day of the meeting, {meeting}."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Correct the due date."),
    ),
    refused.DoorCodeMistyped: (
        QT_TRANSLATE_NOOP("Errors", "“{typed}” is not the code of a letter: a sign is wrong or missing."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Scan it again, type it again, or look for the office by its name."),
    ),
    refused.DoorCodeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "No letter of this store carries the code {code}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look for the office by its name, or record a guest with F4."),
    ),
    refused.DoorCodeOfAnotherMeeting: (
        QT_TRANSLATE_NOOP("Errors", "This is the card of {office} for another meeting: {meeting}, {day}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look for the office by its name, or record a guest with F4."),
    ),
    refused.DoorCodeWithdrawn: (
        QT_TRANSLATE_NOOP("Errors", "The invitation of {office} was taken off the list."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Ask protocol, or record a guest with F4."),
    ),
    refused.SeatUnknown: (
        QT_TRANSLATE_NOOP("Errors", "The room does not have this seat any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.PageCodeMistyped: (
        QT_TRANSLATE_NOOP("Errors", "“{typed}” is not the code of a page: a sign is wrong or missing."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "The code stands at the foot of each page of the signature sheet."),
    ),
    refused.SignedUnreadable: (
        QT_TRANSLATE_NOOP("Errors", "“{word}”, part {at} of what you typed, is not a number."),
        QT_TRANSLATE_NOOP("Errors", "Nothing of the line was taken."),
        QT_TRANSLATE_NOOP("Errors", "Write numbers as 12 15-18, 21w for a representative, -38 to take one away."),
    ),
    refused.SignedReversed: (
        QT_TRANSLATE_NOOP("Errors", "“{word}”, part {at} of what you typed, ends before it begins."),
        QT_TRANSLATE_NOOP("Errors", "Nothing of the line was taken."),
        QT_TRANSLATE_NOOP("Errors", "Write {meant} if that is meant."),
    ),
    refused.SignedNotPrinted: (
        QT_TRANSLATE_NOOP("Errors", "No page has the number {number}, part {at} of what you typed."),
        QT_TRANSLATE_NOOP("Errors", "Nothing of the line was taken."),
        QT_TRANSLATE_NOOP("Errors", "The numbers of this sheet go up to {last}."),
    ),
    refused.PageUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This page of a signature sheet is not known here."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.ScanUnreadable: (
        QT_TRANSLATE_NOOP("Errors", "{file_name} is no PDF, JPEG or PNG."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Scan the page as one of these."),
    ),
    refused.ScanTooLarge: (
        QT_TRANSLATE_NOOP("Errors", "{file_name} is larger than {most_mb} MB."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Scan the page in grey at 150 or 200 dots per inch."),
    ),
    refused.ScanChanged: (
        QT_TRANSLATE_NOOP("Errors", "The stored scan {file_name} is not what was attached."),
        QT_TRANSLATE_NOOP("Errors", "It was not opened."),
        QT_TRANSLATE_NOOP("Errors", "Attach the scan again."),
    ),
}
