"""What a reminder letter has to be told: to whom, which of its row it is, what is open and late on a day."""

from dataclasses import dataclass
from datetime import date

from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.followups import Progress


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """One open obligation; `target` is the due date in the meeting's own words, `due` the day it means."""

    meeting: str
    held_on: date
    no: int
    text: str
    due: date | None
    target: str
    progress: Progress
    percent: int
    days_late: int


@dataclass(frozen=True, slots=True)
class ReminderPaper:
    """One letter. `letter` holds what every letter has: head, addressee, number, day, signer, copies; it has no annex.

    `ordinal` counts the letters to this institution (`body`) from 1, `before` is the number and the day of the last
    one. `by` is the day by which an answer is wanted.
    """

    letter: LetterPaper
    body: str
    as_of: date
    rows: tuple[ReminderRow, ...]
    ordinal: int = 1
    before: tuple[str, date] | None = None
    by: date | None = None

    @property
    def profile(self) -> Profile:
        """The regulation that the letter follows."""
        return self.letter.profile

    @property
    def late(self) -> int:
        """How many of them are late."""
        return sum(1 for row in self.rows if row.days_late)
