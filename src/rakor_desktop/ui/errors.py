"""A sentence for each refusal: what happened, what is safe, what to do. It needs no window, so scripts have it."""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain import errors as refused
from rakor_desktop.domain.dates import clock, short_date
from rakor_desktop.domain.errors import Field, RakorError

UNCHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
TYPED_IS_SAFE = QT_TRANSLATE_NOOP("Errors", "What you typed is kept in the journal of this computer.")
FILE_UNTOUCHED = QT_TRANSLATE_NOOP("Errors", "The file was not touched.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Look at the list again; it shows the present state.")
CHOOSE_ANOTHER = QT_TRANSLATE_NOOP("Errors", "Choose another file.")

Words = tuple[object, object, object]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is told about a refusal; each part is a whole sentence."""

    what: str
    safe: str
    todo: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


def sentence(error: RakorError) -> Sentence:
    """The words for a refusal in the language in force. Raises KeyError for a state without words (a bug)."""
    values = _values(error)
    what, safe, todo = (_translated(part).format(**values) for part in WORDS[type(error)])
    return Sentence(what, safe, todo)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Errors", str(source)) if source else ""


def _values(error: RakorError) -> dict[str, str]:
    if not is_dataclass(error):
        return {}
    return {field.name: _spoken(getattr(error, field.name)) for field in fields(error)}


def _spoken(value: object) -> str:
    """A field of a refusal as a person reads it: local time, day, name of a field, name of a state."""
    if value is None:
        return "…"
    if isinstance(value, datetime):
        return clock(value.astimezone().time())
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, Field):
        return _translated(FIELDS[value])
    return _translated(PHRASES.get(value, value)) if isinstance(value, str) else str(value)


FIELDS: dict[Field, object] = {
    Field.TITLE: QT_TRANSLATE_NOOP("Errors", "title"),
    Field.DATE: QT_TRANSLATE_NOOP("Errors", "date"),
    Field.PLACE: QT_TRANSLATE_NOOP("Errors", "place"),
    Field.TIME: QT_TRANSLATE_NOOP("Errors", "time"),
    Field.TEXT: QT_TRANSLATE_NOOP("Errors", "text"),
    Field.OFFICE: QT_TRANSLATE_NOOP("Errors", "office"),
    Field.NAME: QT_TRANSLATE_NOOP("Errors", "name"),
    Field.RESPONSIBLE: QT_TRANSLATE_NOOP("Errors", "who is responsible"),
    Field.REASON: QT_TRANSLATE_NOOP("Errors", "reason"),
}

#: What a record or the system says in one word or phrase; anything else is shown as it is.
PHRASES: dict[str, object] = {
    "in_person": QT_TRANSLATE_NOOP("Errors", "present"),
    "represented": QT_TRANSLATE_NOOP("Errors", "represented"),
    "excused": QT_TRANSLATE_NOOP("Errors", "excused"),
    "absent": QT_TRANSLATE_NOOP("Errors", "absent"),
    "No such file or directory": QT_TRANSLATE_NOOP("Errors", "its folder is not there"),
    "Is a directory": QT_TRANSLATE_NOOP("Errors", "it is a folder"),
    "Not a directory": QT_TRANSLATE_NOOP("Errors", "its folder is a file"),
    "Permission denied": QT_TRANSLATE_NOOP("Errors", "you have no right to do so"),
    "Read-only file system": QT_TRANSLATE_NOOP("Errors", "the disk is read-only"),
    "File name too long": QT_TRANSLATE_NOOP("Errors", "its name is too long"),
}

WORDS: dict[type[RakorError], Words] = {
    refused.MeetingUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no meeting number {meeting_id}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose a meeting from the list."),
    ),
    refused.MeetingNotNamed: (
        QT_TRANSLATE_NOOP("Errors", "No meeting was named, and the store holds {count} meetings."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Name a meeting by its number."),
    ),
    refused.OfficeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This office is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.RegionUnknown: (
        QT_TRANSLATE_NOOP("Errors", "There is no reference data for the province with code {code}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Choose one of the provinces that the program knows."),
    ),
    refused.InviteeUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This invitation is not on the list any more."),
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
    refused.FieldMissing: (
        QT_TRANSLATE_NOOP("Errors", "The field “{field}” is empty."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Fill it in and save again."),
    ),
    refused.EndsBeforeStart: (
        QT_TRANSLATE_NOOP("Errors", "The meeting would end before it starts."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two times."),
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
    refused.NoDisplay: (
        QT_TRANSLATE_NOOP("Errors", "There is no screen here on which a window could open."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Start it in a desktop session, or use its commands (rakor-desktop --help)."),
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
    refused.DateOutOfOrder: (
        QT_TRANSLATE_NOOP("Errors", "The due date {due} lies before the day of the meeting, {meeting}."),
        QT_TRANSLATE_NOOP("Errors", "Everything else you filled in stays as it is."),
        QT_TRANSLATE_NOOP("Errors", "Correct the due date."),
    ),
    refused.TermsOverlap: (
        QT_TRANSLATE_NOOP("Errors", "{office} is held by {holder} ({kind}) from {starts} to {ends}."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was appointed and no term was changed."),
        QT_TRANSLATE_NOOP("Errors", "End that term the day before, or correct the dates."),
    ),
    refused.TermEndsTooEarly: (
        QT_TRANSLATE_NOOP("Errors", "The term would end on {ends}, before it begins on {starts}."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct one of the two dates."),
    ),
    refused.TermUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This term of office is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.PersonUnknown: (
        QT_TRANSLATE_NOOP("Errors", "This person is not in the directory any more."),
        UNCHANGED,
        LOOK_AGAIN,
    ),
    refused.PersonChanged: (
        QT_TRANSLATE_NOOP("Errors", "The facts about {name} were changed at another desk while you looked at them."),
        QT_TRANSLATE_NOOP("Errors", "The other change stands; yours is still in this form."),
        QT_TRANSLATE_NOOP("Errors", "Close the form, look at what stands there now, and change it again."),
    ),
    refused.StaffNumberIsNik: (
        QT_TRANSLATE_NOOP("Errors", "Sixteen digits are a citizen's number (NIK), which is never kept here."),
        QT_TRANSLATE_NOOP("Errors", "It was not stored."),
        QT_TRANSLATE_NOOP("Errors", "Write the NIP or NRP, or leave the field empty."),
    ),
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
        QT_TRANSLATE_NOOP("Errors", "{office} was changed or used since the import, which can no longer be revoked."),
        UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Correct what is wrong by hand; the history tells what was there before."),
    ),
}
