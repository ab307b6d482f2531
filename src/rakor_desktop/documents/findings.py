"""What the gate "Siap dicetak?" may find in a paper: how grave it is, about what, and at which field."""

from dataclasses import dataclass
from enum import StrEnum

from rakor_desktop.documents.typesetting.proofs import Where


class Level(StrEnum):
    """FIX keeps a paper from being issued; CHECK is passed over with a reason that is kept, TELL holds up nothing."""

    FIX = "fix"
    CHECK = "check"
    TELL = "tell"


class Check(StrEnum):
    """What is looked at; one that finds nothing is told as being in order."""

    HOURS = "hours"
    PLACE = "place"
    SIGNER = "signer"
    HEAD = "head"
    SPEAKERS = "speakers"
    DECISIONS = "decisions"
    RECOMMENDATIONS = "recommendations"
    RECORDED = "recorded"
    BASIS = "basis"
    NUMBER = "number"
    ADDRESSEES = "addressees"
    MARKS = "marks"
    COPIES = "copies"
    DEGREES = "degrees"
    ORDER = "order"
    CHARACTERS = "characters"
    CHECKED = "checked"
    FROZEN = "frozen"
    WRITTEN = "written"
    CONFLICTS = "conflicts"
    SIGNATURE = "signature"
    MARGINS = "margins"


class Subject(StrEnum):
    """What is the matter. Behind each stands what its finding has for `facts`."""

    STARTS_MISSING = "starts-missing"
    ENDS_MISSING = "ends-missing"
    PLACE_MISSING = "place-missing"
    SIGNER_MISSING = "signer-missing"
    SIGNER_NAMELESS = "signer-nameless"  # his office
    RANK_MISSING = "rank-missing"  # his office
    NIP_MISSING = "nip-missing"  # his office
    SECRETARY_MISSING = "secretary-missing"
    NOTE_TAKER_MISSING = "note-taker-missing"
    HEAD_DIFFERS = "head-differs"  # the kind it would have to be
    SPEAKER_MISSING = "speaker-missing"  # hour (09.15) or "", item of the agenda or "", how it begins
    NO_ENTRIES = "no-entries"
    NO_DECISIONS = "no-decisions"
    DUE_MISSING = "due-missing"  # number, how it begins
    RESPONSIBLE_MISSING = "responsible-missing"  # number, how it begins
    NOT_RECORDED = "not-recorded"  # the invited offices
    NO_BASIS = "no-basis"  # the invited offices
    NUMBER_MISSING = "number-missing"
    NO_ADDRESSEES = "no-addressees"
    MARK_UNKNOWN = "mark-unknown"  # the marks
    COPY_OWED = "copy-owed"  # the office
    DEGREES_MISTYPED = "degrees-mistyped"  # the name, then each as typed and as spelled
    ORDER_MOVED = "order-moved"  # the offices
    UNPRINTABLE = "unprintable"  # the characters
    DECISION_EMPTY = "decision-empty"  # its number
    INVITATION_UNNUMBERED = "invitation-unnumbered"
    NOT_CHECKED = "not-checked"
    CHECKED_BEFORE = "checked-before"  # who checked it before it was changed
    NOT_FROZEN = "not-frozen"
    CONTRADICTED = "contradicted"  # the invited offices
    UNSETTLED = "unsettled"  # how many texts
    BEING_WRITTEN = "being-written"  # the desks
    ALREADY_FINAL = "already-final"
    SIGNATURE_ALONE = "signature-alone"  # number of the page
    BEYOND_MARGIN = "beyond-margin"  # number of the page


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the gate found; `where` is the field to go to and its place on the page."""

    level: Level
    subject: Subject
    where: Where
    facts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What is the same finding tomorrow: its subject and facts, wherever the line stands by then.

        A reason for passing over holds for what was looked at, never for what came later.
        """
        return "|".join((self.subject, *self.facts))


@dataclass(frozen=True, slots=True)
class Settled:
    """What must be settled about minutes beside what they print.

    `checked_by` of what is not `checked` says who did before it was changed. `contradicted` are the numbers and
    offices of invitations that two desks recorded differently. `unsettled` is how many texts of the editor have words
    that the store has not, `writing` are the other desks that are in the editor.
    """

    final: bool = False
    checked: bool = False
    checked_by: str = ""
    frozen: bool = False
    contradicted: tuple[tuple[int, str], ...] = ()
    unsettled: int = 0
    writing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found, the gravest first, and the checks that found nothing."""

    findings: tuple[Finding, ...]
    in_order: tuple[Check, ...]
