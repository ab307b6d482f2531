"""A sentence for each refusal: what happened, what is safe, what to do. It needs no window, so scripts have it."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import clock, local_time, short_date
from rakor_desktop.domain.errors import CannotRead, Field, RakorError
from rakor_desktop.ui.error_words import WORDS


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


def sentence(error: RakorError, zone: str = "") -> Sentence:
    """The words for a refusal in the language in force; hours as on the wall in `zone`, else by this computer's clock.

    Raises KeyError for a state without words (a bug).
    """
    values = _values(error, zone)
    what, safe, todo = (_translated(part).format(**values) for part in WORDS[type(error)])
    return Sentence(what, safe, todo)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Errors", str(source)) if source else ""


def _values(error: RakorError, zone: str) -> dict[str, str]:
    phrases = PHRASES | WHEN_READING if isinstance(error, CannotRead) else PHRASES
    return {name: _spoken(value, zone, phrases) for name, value in error.told().items()}


def _spoken(value: object, zone: str, phrases: dict[str, object]) -> str:
    """A field of a refusal as a person reads it: hour, day, name of a field, name of a state."""
    if value is None:
        return "…"
    if isinstance(value, datetime):
        return clock(local_time(value, zone) if zone else value.astimezone().time())
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, Field):
        return _translated(FIELDS[value])
    return _translated(phrases.get(value, value)) if isinstance(value, str) else str(value)


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
    Field.OUTPUTS: QT_TRANSLATE_NOOP("Errors", "valid for"),
    Field.INSTITUTION: QT_TRANSLATE_NOOP("Errors", "institution"),
    Field.GROUP: QT_TRANSLATE_NOOP("Errors", "precedence group"),
}

#: What a record or the system says in one word or phrase; anything else is shown as it is.
PHRASES: dict[str, object] = {
    "in_person": QT_TRANSLATE_NOOP("Errors", "present"),
    "represented": QT_TRANSLATE_NOOP("Errors", "represented"),
    "excused": QT_TRANSLATE_NOOP("Errors", "excused"),
    "absent": QT_TRANSLATE_NOOP("Errors", "absent"),
    "changed": QT_TRANSLATE_NOOP("Errors", "an entry was changed"),
    "used by invitee": QT_TRANSLATE_NOOP("Errors", "an office was invited to a meeting"),
    "used by term": QT_TRANSLATE_NOOP("Errors", "a term of office was entered"),
    "used by office": QT_TRANSLATE_NOOP("Errors", "an office was added to an institution"),
    "used by former_name": QT_TRANSLATE_NOOP("Errors", "another name was entered"),
    "used by attendance_event": QT_TRANSLATE_NOOP("Errors", "somebody came in the place of another"),
    "used by answer": QT_TRANSLATE_NOOP("Errors", "an answer to an invitation named it"),
    "used by obligation": QT_TRANSLATE_NOOP("Errors", "a follow-up was given to it"),
    "used by supporter": QT_TRANSLATE_NOOP("Errors", "it was named as supporting a follow-up"),
    "used by order_change": QT_TRANSLATE_NOOP("Errors", "the order of a meeting was changed for it"),
    "used by saved_group_member": QT_TRANSLATE_NOOP("Errors", "it was put into a saved group"),
    "used by letter": QT_TRANSLATE_NOOP("Errors", "it signed a letter"),
    "used by meeting": QT_TRANSLATE_NOOP("Errors", "it was made chair of a meeting"),
    "No such file or directory": QT_TRANSLATE_NOOP("Errors", "its folder is not there"),
    "Is a directory": QT_TRANSLATE_NOOP("Errors", "it is a folder"),
    "Not a directory": QT_TRANSLATE_NOOP("Errors", "its folder is a file"),
    "Permission denied": QT_TRANSLATE_NOOP("Errors", "you have no right to do so"),
    "Read-only file system": QT_TRANSLATE_NOOP("Errors", "the disk is read-only"),
    "File name too long": QT_TRANSLATE_NOOP("Errors", "its name is too long"),
}

#: What says something else of a file to read than of one to write.
WHEN_READING: dict[str, object] = {
    "No such file or directory": QT_TRANSLATE_NOOP("Errors", "there is no such file"),
}
