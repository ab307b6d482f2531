"""How the list tells which letter an invited office got, or that it has none."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.pills import Status

NO_LETTER = "no-letter"
"""The filter for those whom no letter names that was issued."""
_NONE = Status("warn", "mail", "")


def letter_words(invitee: Invitee) -> str:
    """`v1`, or `belum`; which letter it is stands in the panel."""
    return f"v{invitee.letter.version}" if invitee.letter else QCoreApplication.translate("Invitations", "none yet")


def letter_status(invitee: Invitee) -> Status | None:
    """A mark on whoever has none; a letter that was sent is nothing to look at."""
    return None if invitee.letter else _NONE


def letter_told(invitee: Invitee) -> str:
    """`Surat 005/1-Um/2016, 04-04-2016, v1`, or that no letter names this office yet."""
    translate, sent = QCoreApplication.translate, invitee.letter
    if sent is None:
        return translate("Invitations", "No letter names this office yet.")
    words = translate("Invitations", "Letter {number}, {day}, v{version}")
    return words.format(number=sent.number, day=short_date(sent.dated) if sent.dated else "–", version=sent.version)


def letter_sheet(invitee: Invitee) -> str:
    """Number, day and version in one cell of a sheet; empty without a letter."""
    sent = invitee.letter
    if sent is None:
        return ""
    day = short_date(sent.dated) if sent.dated else ""
    return " · ".join(part for part in (sent.number, day, f"v{sent.version}") if part)
