"""What is said of a file that was checked, on the screen and on the command line."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import local_day, long_date, short_date
from rakor_desktop.domain.publishing import DocumentState
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.services.publishing.verifying import Verdict, Verified

translate = QCoreApplication.translate


def verdict_words(seen: Verified) -> tuple[str, str]:
    """The verdict, and what it means."""
    if seen.verdict is Verdict.UNCHANGED:
        return (
            translate("Verdict", "Issued by this store, unchanged"),
            translate("Verdict", "Every byte of this file is as it was issued."),
        )
    if seen.verdict is Verdict.CHANGED:
        return (
            translate("Verdict", "Changed since it was issued"),
            translate("Verdict", "This file is like the document below, but it is not what was issued."),
        )
    return (
        translate("Verdict", "Not issued by this store"),
        translate("Verdict", "No issued document has these bytes, and none is like it."),
    )


def facts(seen: Verified) -> tuple[tuple[str, str], ...]:
    """What is known, as name and value."""
    found = [(translate("Verdict", "File"), seen.file_name)]
    if seen.document is not None:
        found += _document_facts(seen.document)
    return (*found, (translate("Verdict", "Fingerprint of the file (SHA-256)"), _in_blocks(seen.sha256)))


def code_note() -> str:
    """That a fingerprint or a printed code is no signature."""
    return translate(
        "Verdict",
        "Fingerprint and printed code are an internal control code, not an electronic signature.",
    )


def _in_blocks(sha256: str) -> str:
    """Four signs each, to be compared by eye."""
    return " ".join(sha256[at : at + 4] for at in range(0, len(sha256), 4))


def _document_facts(one: IssuedDocument) -> list[tuple[str, str]]:
    day = short_date(local_day(one.issued_at, one.zone))
    version = translate("Verdict", "{file}, version {version}, issued {day}")
    known = [
        (translate("Verdict", "Document"), version.format(file=one.file_name, version=one.version, day=day)),
        (translate("Verdict", "Meeting"), f"{one.meeting}, {long_date(one.held_on)}"),
    ]
    if one.number:
        known.append((translate("Verdict", "Number"), one.number))
    if one.office:
        known.append((translate("Verdict", "Office"), one.office))
    return [*known, (translate("Verdict", "State"), _state(one))]


def _state(one: IssuedDocument) -> str:
    if one.state is DocumentState.VOID:
        return translate("Verdict", "given up: {reason}").format(reason=one.void_reason)
    if one.state is DocumentState.REPLACED:
        return translate("Verdict", "replaced by a later version")
    return translate("Verdict", "valid")
