"""Where on the pages the fields of a paper were drawn, so that what is said about a field can point at its place."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class PaperField(StrEnum):
    """What a paper is told, by name; numbered ones are lists of which one line is meant."""

    HEAD = "head"
    TITLE = "title"
    STARTS = "starts"
    ENDS = "ends"
    PLACE = "place"
    AGENDA = "agenda"
    CHAIR = "chair"
    SECRETARY = "secretary"
    NOTE_TAKER = "note-taker"
    PARTICIPANT = "participant"
    ENTRY = "entry"
    DECISION = "decision"
    RECOMMENDATION = "recommendation"
    RESPONSIBLE = "responsible"
    DUE = "due"
    ATTENDANCE = "attendance"
    INVITEE = "invitee"
    NUMBER = "number"
    ADDRESSEES = "addressees"
    SIGNER = "signer"
    OPENING = "opening"
    CLOSING = "closing"
    COPIES = "copies"
    INVITATION = "invitation"
    SIGNATURE = "signature"
    LIFE = "life"  # stands on no page: who checked it
    LEDGER = "ledger"  # nor does the ledger's freeze
    EDITOR = "editor"  # nor what is typed and not in the store yet
    MARGIN = "margin"  # whatever goes beyond the margins, counted from 1


class Where(NamedTuple):
    """A field, and which line of it, from 1; 0 where there is but one."""

    field: PaperField
    no: int = 0


class Box(NamedTuple):
    """A place on a page (from 0): its lower left corner from that of the page, and its size, in points."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Proof:
    """A file as it would be issued, and where its fields stand; a field that goes over pages stands where it begins.

    `content` is the same as without asking for the places: nothing of them is in the file.
    """

    content: bytes
    places: Mapping[Where, Box]
