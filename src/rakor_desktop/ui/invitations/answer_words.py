"""How answers to invitations are worded: what was said, by which way, who comes instead and why somebody does not."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.attendance import Excuse
from rakor_desktop.domain.invitations import Answer, Channel, Reply, Role, Said
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.pills import STATUSES

_CHANNELS: dict[Channel, tuple[str, object]] = {
    Channel.PHONE: ("phone", QT_TRANSLATE_NOOP("Answers", "Phone")),
    Channel.WHATSAPP: ("message-circle", QT_TRANSLATE_NOOP("Answers", "WhatsApp")),
    Channel.LETTER: ("mail", QT_TRANSLATE_NOOP("Answers", "Letter")),
    Channel.IN_PERSON: ("handshake", QT_TRANSLATE_NOOP("Answers", "In person")),
    Channel.EMAIL: ("send", QT_TRANSLATE_NOOP("Answers", "E-mail")),
}
_REASONS: dict[str, object] = {
    Excuse.ILLNESS: QT_TRANSLATE_NOOP("Answers", "ill"),
    Excuse.LEAVE: QT_TRANSLATE_NOOP("Answers", "on leave"),
    Excuse.DUTY: QT_TRANSLATE_NOOP("Answers", "on duty elsewhere"),
}
_ROLES: dict[Role, object] = {
    Role.PARTICIPANT: QT_TRANSLATE_NOOP("Answers", "Participant"),
    Role.SPEAKER: QT_TRANSLATE_NOOP("Answers", "Speaker"),
    Role.CHAIR: QT_TRANSLATE_NOOP("Answers", "Chair of the meeting"),
    Role.HOST: QT_TRANSLATE_NOOP("Answers", "Host"),
}


def say(source: object, **values: object) -> str:
    """A sentence of this context in the language in force."""
    return QCoreApplication.translate("Answers", str(source)).format(**values)


def reply_words(reply: Reply) -> str:
    """`Will be represented`."""
    return STATUSES[reply].text


def lower(words: str) -> str:
    """The same inside a sentence."""
    return words[:1].lower() + words[1:]


def channel_words(channel: Channel) -> str:
    """`WhatsApp`."""
    return say(_CHANNELS[channel][1])


def channel_icon(channel: Channel) -> str:
    """The icon of a channel."""
    return _CHANNELS[channel][0]


def reason_words(reason: str) -> str:
    """Why nobody comes: a usual reason in the language in force, anything else as it was typed."""
    return say(_REASONS[reason]) if reason in _REASONS else reason


def role_words(role: Role) -> str:
    """As what an office is invited."""
    return say(_ROLES[role])


def by_words(said: Said) -> str:
    """Who will come instead, or that this was not said yet; "" for any other answer."""
    if said.reply is not Reply.WILL_BE_REPRESENTED:
        return ""
    if not said.by_office:
        return say(QT_TRANSLATE_NOOP("Answers", "by whom is not said yet"))
    person = f"{said.by_office}, {said.by_name}" if said.by_name else said.by_office
    return say(QT_TRANSLATE_NOOP("Answers", "by {person}"), person=person)


def said_words(invitee: Invitee) -> str:
    """What the note column says of an answer: who comes instead, why nobody does, what was noted."""
    said = invitee.answer.said if invitee.answer else None
    return " · ".join(part for part in (by_words(said), reason_words(said.reason), said.note) if part) if said else ""


def announced(invitee: Invitee) -> str:
    """The same in short, without what was noted."""
    said = invitee.answer.said if invitee.answer else None
    return by_words(said) or reason_words(said.reason) if said else ""


def channel_of(invitee: Invitee) -> Channel | None:
    """By which way the answer that counts came; None while there is none."""
    said = invitee.answer.said if invitee.answer else None
    return said.channel if said else None


def trail_title(line: Answer) -> str:
    """The first line of an entry of the history."""
    if line.said is None:
        return say(QT_TRANSLATE_NOOP("Answers", "Taken back"))
    return reply_words(line.said.reply)


def trail_text(line: Answer) -> str:
    """The second line: who comes instead or why not, by which way, what was noted, who wrote it down."""
    who = line.actor or line.desk
    if line.said is None:
        return say(QT_TRANSLATE_NOOP("Answers", "the answer before it counts again · {who}"), who=who)
    said = line.said
    parts = (by_words(said), reason_words(said.reason), channel_words(said.channel), said.note, who)
    return " · ".join(part for part in parts if part)


def recorded_words(invitees: tuple[Invitee, ...], said: Said) -> str:
    """What the strip says once an answer is recorded."""
    reply = lower(reply_words(said.reply))
    if len(invitees) == 1:
        who = invitees[0].office.name
        return say(QT_TRANSLATE_NOOP("Answers", "{office}: {reply} {by}"), office=who, reply=reply, by=by_words(said))
    return say(
        QT_TRANSLATE_NOOP("Answers", "{count} invitations: {reply} {by}"),
        count=len(invitees), reply=reply, by=by_words(said),
    )  # fmt: skip
