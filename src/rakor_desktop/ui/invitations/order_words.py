"""How an override is told: the mark in the list, what it holds for, and who decided it why."""

from PySide6.QtCore import QCoreApplication

from rakor_desktop.domain.dates import near_moment
from rakor_desktop.domain.precedence import Output
from rakor_desktop.services.precedence import Move
from rakor_desktop.ui.kit.pills import STATUSES

MOVED = STATUSES["moved"]


def output_words(output: Output) -> str:
    """What an order is for."""
    translate = QCoreApplication.translate
    return {
        Output.INVITATIONS: translate("Order", "Invitations"),
        Output.SEATING: translate("Order", "Seating plan"),
        Output.SALUTATION: translate("Order", "Salutation"),
        Output.ATTENDANCE: translate("Order", "Attendance list and minutes"),
    }[output]


def outputs_words(move: Move) -> str:
    """Everything an override holds for, in one line."""
    named = [output_words(output) for output in Output if output in move.outputs]
    return QCoreApplication.translate("Order", "Holds for: {outputs}").format(outputs=", ".join(named).lower())


def decided_words(move: Move, zone: str) -> str:
    """When it was decided, in the meeting's zone, and by whom if that is known."""
    when = near_moment(move.at, zone)
    return f"{when} · {move.actor}" if move.actor else when
