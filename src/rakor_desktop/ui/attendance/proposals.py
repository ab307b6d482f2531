"""Who is offered as having come in an official's place: first whom the office announced, then who is likely."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rakor_desktop.domain.dates import near_day
from rakor_desktop.domain.invitations import Answer, Reply, Said
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.wording import say
from rakor_desktop.ui.kit.pills import STATUSES

MOST = 3
"""How many are offered beside "someone else"."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An office with the name of who holds it or was announced ("" if nobody knows), and a line about it."""

    office: str
    name: str
    second: str


def proposals(
    invitee: Invitee, likely: Sequence[Office], invitees: Sequence[Invitee], card: Invitee | None = None, *, zone: str
) -> tuple[Proposal, ...]:
    """The first MOST, none twice: whose `card` was read, then the announced one, then the likely; days in `zone`."""
    known = [card.office] if card is not None else []
    announced = _announced(invitee, likely, invitees, zone)
    offered = [_proposal(one, invitees) for one in known]
    offered += [announced] if announced is not None else []
    offered += [_proposal(one, invitees) for one in likely]
    return tuple({one.office.casefold(): one for one in reversed(offered)}[name] for name in _names(offered)[:MOST])


def _names(offered: Sequence[Proposal]) -> list[str]:
    return list(dict.fromkeys(one.office.casefold() for one in offered))


def _proposal(office: Office, invitees: Sequence[Invitee]) -> Proposal:
    return Proposal(office.name, _holder(office), _about(office, invitees))


def _announced(
    invitee: Invitee, likely: Sequence[Office], invitees: Sequence[Invitee], zone: str
) -> Proposal | None:
    answer = invitee.answer
    said = answer.said if answer else None
    if answer is None or said is None or said.reply is not Reply.WILL_BE_REPRESENTED or not said.by_office:
        return None
    office = _known(said, [*likely, *(one.office for one in invitees)])
    parts = (_when(answer, zone), _about(office, invitees) if office else "")
    return Proposal(
        office.name if office else said.by_office,
        said.by_name or (_holder(office) if office else ""),
        "  ·  ".join(part for part in parts if part),
    )


def _known(said: Said, offices: Sequence[Office]) -> Office | None:
    return next((one for one in offices if one.id == said.by_office_id), None)


def _when(answer: Answer, zone: str) -> str:
    source = QT_TRANSLATE_NOOP("Desk", "announced {day}")
    return say(source, day=near_day(answer.at, zone))


def _holder(office: Office) -> str:
    return office.holder.name.full if office.holder else ""


def _about(office: Office, invitees: Sequence[Invitee]) -> str:
    """His group, or that he is invited himself and how that stands."""
    own = next((one for one in invitees if one.office.id == office.id), None)
    if own is None:
        return office.group.title
    state = STATUSES[own.standing.state].text
    source = QT_TRANSLATE_NOOP("Desk", "invited himself (no. {no}), {state}")
    return say(source, no=own.no, state=state[:1].lower() + state[1:])
