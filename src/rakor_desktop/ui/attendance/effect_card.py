"""What saving a representation will do, in sentences: rank, people in the room, invitations filled."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Representative, State
from rakor_desktop.domain.precedence import StandsAt
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import AgendaItem
from rakor_desktop.ui.attendance.effects import effect
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import STATUSES, Icon
from rakor_desktop.ui.style.tokens import CARD_RADIUS


class EffectCard(QWidget):
    """Up to three lines, each with an icon; `representatives` says whose place they take.

    `agenda` is that of the meeting: what a representative may not decide is named in `reserved_line`, which the panel
    sets where it is seen without scrolling; it hinders no record.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.representatives = StandsAt.OWN_OFFICE
        self.agenda: tuple[AgendaItem, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self.rank, self.count = Label(wrap=True), Label(wrap=True)
        self.known = Label(color="warn", wrap=True)
        self.reserved = Label(color="warn", wrap=True)
        self._known_line = self._line("triangle-alert", "warn", self.known)
        self.reserved_line = self._line("lock", "warn", self.reserved)
        for line in (self._line("list-ordered", "text2", self.rank), self._line("users", "text2", self.count)):
            self._column.addWidget(line)
        self._column.addWidget(self._known_line)

    def tell(
        self,
        invitee: Invitee,
        invitees: Sequence[Invitee],
        person: Representative,
        own: Invitee | None,
        also_own: bool,
    ) -> None:
        """Say what saving will do; `own` is the representative's own invitation."""
        self.rank.setText(self._rank(invitee, person, own))
        self.count.setText(self._counted(invitee, invitees, person, also_own))
        self.reserved.setText(self._reserved(invitee))
        self.reserved_line.setVisible(bool(self.reserved.text()))
        other = own is not None and own.standing.state in (State.REPRESENTED, State.EXCUSED, State.ABSENT)
        self._known_line.setVisible(other)
        if own is not None and own.standing.state is State.REPRESENTED:
            said = self.tr("{own} is represented by {person}: {person} is the one recorded for {office}.")
            self.known.setText(
                said.format(own=own.office.name, person=person.office, office=invitee.office.name)
            )
        elif own is not None:
            said = self.tr("The own invitation no. {no} is recorded as: {state}. Revoke that record if it is wrong.")
            self.known.setText(said.format(no=own.no, state=STATUSES[own.standing.state].text.lower()))
        told = (self.rank.text(), self.count.text(), self.reserved.text())
        self.setAccessibleName(" ".join(said for said in told if said))

    def _rank(self, invitee: Invitee, person: Representative, own: Invitee | None) -> str:
        if self.representatives is StandsAt.INVITED_OFFICE:
            said = self.tr("Seat and salutation follow the place of {office}: no. {no}, {group}.")
            return said.format(office=invitee.office.name, no=invitee.no, group=invitee.group.title)
        if own is not None and own.standing.state is not State.REPRESENTED:
            said = self.tr("Seat and salutation follow the own office: no. {no}, {group}, not the place of {office}.")
            return said.format(no=own.no, group=own.office.group.title, office=invitee.office.name)
        said = self.tr("Seat and salutation follow the own office, {own}, not the place of {office}.")
        return said.format(own=person.office or "…", office=invitee.office.name)

    def _reserved(self, invitee: Invitee) -> str:
        items = [f"{item.no}. {item.title}" for item in self.agenda if not item.may_be_represented]
        if not items:
            return ""
        said = self.tr("Only {office} himself decides: {items}. The representation is recorded all the same.")
        return said.format(office=invitee.office.name, items="; ".join(items))

    def _counted(self, invitee: Invitee, invitees: Sequence[Invitee], person: Representative, also_own: bool) -> str:
        change = effect(invitees, invitee.id, person, also_own)
        if change.heads == 0:
            said = self.tr("Counted already as a person in the room: people stay, invitations filled grow by {filled}.")
        elif change.filled > 1:
            said = self.tr("One person for two invitations: people grow by {heads}, invitations filled by {filled}.")
        else:
            said = self.tr("People in the room grow by {heads}, invitations filled by {filled}.")
        return said.format(heads=change.heads, filled=change.filled)

    def _line(self, icon: str, color: str, words: Label) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Icon(icon, 16, color))
        row.addWidget(words, 1)
        return line

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", "border")
        painter.end()
