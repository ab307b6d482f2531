"""Invitations: in which role an office is invited, what it answers, and how ready a meeting is by those answers.

Answers are kept by the staff and only ever added: what was recorded last counts, and a line that takes back another
leaves it readable in the history.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """As what an office is invited: peserta, narasumber, pimpinan rapat, tuan rumah."""

    PARTICIPANT = "participant"
    SPEAKER = "speaker"
    CHAIR = "chair"
    HOST = "host"


class Reply(StrEnum):
    """What an invited office says before the day; never mixed with who came (`domain.attendance.State`)."""

    NOT_CONTACTED = "not_contacted"
    NO_ANSWER = "no_answer"
    WILL_COME = "will_come"
    WILL_BE_REPRESENTED = "will_be_represented"
    WILL_NOT_COME = "will_not_come"

    @property
    def is_answer(self) -> bool:
        """Whether the office said anything at all."""
        return self not in (Reply.NOT_CONTACTED, Reply.NO_ANSWER)


class Channel(StrEnum):
    """By which way the office was asked or answered (saluran)."""

    PHONE = "phone"
    WHATSAPP = "whatsapp"
    LETTER = "letter"
    IN_PERSON = "in_person"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Said:
    """What was said. `by_office` and `by_name` are who will come instead, as they were named; both may follow later.

    `by_office_id` is set when the directory knows that office. `reason` is why nobody comes.
    """

    reply: Reply
    channel: Channel = Channel.PHONE
    by_office: str = ""
    by_office_id: int | None = None
    by_name: str = ""
    reason: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the history of an invitation; ids rise in the order in which the store took them.

    `said` is None on a line that takes back the answer `revokes`. `at` is aware.
    """

    id: int
    invitee_id: int
    said: Said | None
    at: datetime
    actor: str
    desk: str
    revokes: int | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many invitations stand how; the five add up to all of them. None of them is a count of heads."""

    will_come: int = 0
    will_be_represented: int = 0
    will_not_come: int = 0
    no_answer: int = 0
    not_contacted: int = 0

    @property
    def invitations(self) -> int:
        """All of them."""
        return self.answered + self.waiting

    @property
    def answered(self) -> int:
        """Those of which one knows what to expect."""
        return self.filled + self.will_not_come

    @property
    def filled(self) -> int:
        """Those that somebody will fill, himself or by a representative."""
        return self.will_come + self.will_be_represented

    @property
    def waiting(self) -> int:
        """Those still to be asked or reminded."""
        return self.no_answer + self.not_contacted


def standing_lines(lines: Iterable[Answer]) -> tuple[Answer, ...]:
    """The answers that nobody took back, in the order they were recorded."""
    known = sorted({line.id: line for line in lines}.values(), key=lambda line: line.id)
    revoked = {line.revokes for line in known}
    return tuple(line for line in known if line.said is not None and line.id not in revoked)


def latest_answers(lines: Iterable[Answer]) -> dict[int, Answer]:
    """What counts for each invitation that answered or was asked: the last of its standing lines."""
    return {line.invitee_id: line for line in standing_lines(lines)}


def reply_of(answer: Answer | None) -> Reply:
    """How an invitation stands; one of which nothing is recorded was not contacted."""
    return answer.said.reply if answer and answer.said else Reply.NOT_CONTACTED


def readiness(replies: Iterable[Reply]) -> Readiness:
    """The figures of a list of invitations."""
    counted = list(replies)
    return Readiness(**{reply.value: counted.count(reply) for reply in Reply})


@dataclass(frozen=True, slots=True)
class ReadyGroup:
    """A group that every office knows, by the law or by custom, without having saved it: "Forkopimda".

    `parts` are codes of precedence groups (`P-10`), or one place inside a group (`P-07/3`).
    """

    title: str
    basis: str
    parts: frozenset[str]

    def holds(self, group_code: str, sub: int) -> bool:
        """Whether an office of this group and place belongs to it."""
        return group_code in self.parts or f"{group_code}/{sub}" in self.parts
