"""One answer or the same one for several invitations: what was said, by which way, who comes instead or why nobody."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.errors import FieldMissing, RakorError
from rakor_desktop.domain.invitations import Channel, Reply, Said
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.invitations.answer_parts import RefusedPart, RepresentedPart
from rakor_desktop.ui.invitations.answer_words import channel_words
from rakor_desktop.ui.invitations.reply_cards import ReplyCards
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.style import theme

_WIDTH = 600


class AnswerSheet(Sheet):
    """Tells `given` with what was said; whoever records it closes the sheet, or gives it the refusal."""

    given = Signal(object)  # Said

    def __init__(self, invitees: Sequence[Invitee], channel: Channel, *, parent: QWidget) -> None:
        several = self.tr("%n invitation(s), all with the same answer", "", len(invitees))
        who = several if len(invitees) > 1 else _who(invitees[0])
        super().__init__(self.tr("Record an answer"), who, submit=self.tr("Record"), width=_WIDTH, parent=parent)
        self.invitees = tuple(invitees)
        self.cards = ReplyCards(self)
        self.channel = Segmented(self.tr("Channel"), [(one, channel_words(one)) for one in Channel])
        self.channel.set_value(channel)
        self.represented, self.refused = RepresentedPart(self), RefusedPart(self)
        self.remark = Field(self.tr("Note"))
        self._lay_out()
        self._connect()
        self._show_parts(None)
        self.cards.setFocus()

    def offer(self, likely: Sequence[Office], others: Sequence[Office]) -> None:
        """Offer who is likely to come instead; any of the others completes what is typed."""
        self.represented.offer(likely, others)
        self._fit()

    def said(self) -> Said:
        """What is filled in now."""
        part, office = self.represented, self.represented.known()
        return Said(
            reply=self.cards.value() or Reply.NO_ANSWER,
            channel=Channel(str(self.channel.value())),
            by_office=office.name if office else part.office.text(),
            by_office_id=office.id if office else None,
            by_name=part.name.text(),
            reason=self.refused.reason(),
            note=self.remark.text(),
        )

    def refuse(self, error: RakorError) -> None:
        """Say what was refused, where it stands; everything typed stays."""
        self.ready()
        if isinstance(error, FieldMissing):
            self.represented.office.set_error(sentence(error).what)
            self.represented.office.line.setFocus()
        else:
            refuse_in(self.messages, error)

    @Slot(object)
    def _on_chosen(self, reply: Reply) -> None:
        """Two answers are recorded at once, the other two ask first."""
        self._show_parts(reply)
        if reply is Reply.WILL_BE_REPRESENTED:
            self.represented.office.line.setFocus()
        elif reply is Reply.WILL_NOT_COME:
            self.refused.to_first()
        else:
            self.submit()

    @Slot()
    def _on_submitted(self) -> None:
        self.primary.setEnabled(False)
        self.given.emit(self.said())

    def _show_parts(self, reply: Reply | None) -> None:
        self.represented.setVisible(reply is Reply.WILL_BE_REPRESENTED)
        self.refused.setVisible(reply is Reply.WILL_NOT_COME)
        self.primary.setEnabled(reply is not None)
        self.note.setText(self._hint(reply))
        self._fit()

    def _hint(self, reply: Reply | None) -> str:
        if reply is Reply.WILL_BE_REPRESENTED:
            return self.tr("Offered first at the desk on the day.")
        if reply is Reply.WILL_NOT_COME:
            return self.tr("1…3 records with that reason at once.")
        return self.tr("H, W, T or B. Ctrl 1…5 is the channel.")

    def _fit(self) -> None:
        """As high as what it shows, no higher, and in the middle of the window."""
        self.content.activate()
        self.resize(self.width(), self.sizeHint().height())
        if self.isVisible():
            self.centre()

    def _connect(self) -> None:
        self.cards.chosen.connect(self._on_chosen)
        self.refused.chosen.connect(self.submit)
        self.submitted.connect(self._on_submitted)
        for number, channel in enumerate(Channel, 1):
            make_action(self, "", f"Ctrl+{number}", partial(self.channel.set_value, channel))

    def _lay_out(self) -> None:
        self.content.addWidget(self.cards)
        self.content.addWidget(self.represented)
        self.content.addWidget(self.refused)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(labelled(self.channel, label=self.tr("Channel")))
        row.addWidget(self.remark, 1)
        self.content.addLayout(row)
        self.content.addStretch(1)
        self.resize(theme.px(_WIDTH), self.sizeHint().height())


def _who(invitee: Invitee) -> str:
    holder = invitee.office.holder
    return f"{invitee.office.name} · {holder.titled}" if holder else invitee.office.name
