"""What is known of the chosen invitation: its answers and place; its terms: role, may it be represented, a note."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.domain.invitations import Role
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.invitations.answer_section import AnswerSection
from rakor_desktop.ui.invitations.answer_words import announced, role_words
from rakor_desktop.ui.invitations.columns import holder_words, representative_words
from rakor_desktop.ui.invitations.letter_words import letter_told
from rakor_desktop.ui.invitations.order_words import decided_words, outputs_words
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Choice, Switch
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Pill, RegionTag
from rakor_desktop.ui.kit.side import SidePanel


class InviteePanel(SidePanel):
    """Shows one invitation; tells new terms at once, a note when its field is left."""

    terms_changed = Signal(int, bool, str, object)  # invitation, may be represented, note, what both were before
    role_wanted = Signal(int, object)  # invitation, Role
    move_wanted = Signal()

    def __init__(
        self, answers: AnswerSection, withdraw: QAction, restore: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("The chosen invitation"))
        self._shown: Invitee | None = None
        self._read, self._sent = "", ""  # the note that the person began to change, and what he made of it
        self.title, self.where = Label("", 16, 600, wrap=True), ElidedLabel("", 12, 400, "text3")
        self.regency, self.city = RegionTag(kota=False), RegionTag(kota=True)
        self.state, self.by = Pill("not_recorded"), Label("", 13, 400, "text2", wrap=True)
        self.holder, self.term, self.letter = Label("", 13, 500, wrap=True), Caption(wrap=True), Caption(wrap=True)
        self.place, self.basis = Label("", 13, 400, wrap=True), Caption("", wrap=True)
        self.answers = answers
        self.role = Choice(self.tr("Role"), [(role, role_words(role)) for role in Role], editable=False)
        self.switch = Switch(self.tr("May be represented"))
        self.note = Field(self.tr("Note for the desk"), hint=self.tr("Saved when you leave the field."))
        self.moved, self.why, self.whither = Pill("moved"), Label(wrap=True), Caption(wrap=True)
        self.move_it = Button(self.tr("Change the order"), icon="arrow-down-up", key="Alt ↑")
        self.restore = Button.for_action(restore, icon="undo-2")
        self._withdraw = Button.for_action(withdraw, icon="x")
        self._lay_out()
        self.switch.toggled.connect(self.save)
        self.note.left.connect(self.save)
        self.role.chosen.connect(self._on_role)
        self.move_it.clicked.connect(self.move_wanted)

    @property
    def shown_id(self) -> int | None:
        """Which invitation is shown."""
        return self._shown.id if self._shown else None

    def show_invitee(self, invitee: Invitee | None, place: int, of: int) -> None:
        """Show an invitation, the `place`-th of `of` in its group; a note being typed is not overwritten."""
        same = invitee is not None and invitee.id == self.shown_id
        typing = same and self.note.line.hasFocus() and self.note.text() not in (self._read, self._sent)
        self._shown = invitee
        self.show_body(invitee is not None)
        if invitee is None:
            return
        self._show_office(invitee, place, of)
        if not same:
            self.answers.clear()
        recorded = invitee.standing.event is not None
        self.state.set_status(invitee.standing.state.value if recorded else invitee.reply.value)
        self.by.setText(representative_words(invitee) if recorded else announced(invitee))
        self.by.setVisible(bool(self.by.text()))
        self.letter.setText(letter_told(invitee))
        self.role.set_value(invitee.role)
        self.switch.blockSignals(True)
        self.switch.setChecked(invitee.may_be_represented)
        self.switch.blockSignals(False)
        if not typing or invitee.note == self._sent:
            self._read = self._sent = invitee.note
        if not typing:
            self.note.set_text(invitee.note)

    @Slot()
    def save(self) -> None:
        """Tell the terms if they are not those of the store: a window that closes never leaves its field."""
        shown = self._shown
        if shown is None:
            return
        may, note = self.switch.isChecked(), self.note.text()
        if (may, note) != (shown.may_be_represented, self._read):
            self._sent = note
            self.terms_changed.emit(shown.id, may, note, (shown.may_be_represented, self._read))

    @Slot(object)
    def _on_role(self, role: object) -> None:
        wanted = Role(str(role))  # a combo box gives back the bare word
        if self._shown is not None and wanted is not self._shown.role:
            self.role_wanted.emit(self._shown.id, wanted)

    def _show_office(self, invitee: Invitee, place: int, of: int) -> None:
        office = invitee.office
        self.title.setText(office.name)
        number = self.tr("No. {no}").format(no=invitee.no)
        self.where.set_text(f"{number} · {office.region}" if office.region else number)
        self.regency.setVisible(office.region_kind is RegionKind.REGENCY)
        self.city.setVisible(office.region_kind is RegionKind.CITY)
        self.holder.setText(holder_words(office))
        self.holder.set_color("text" if office.holder else "text3")
        self.term.setText(office.holder.kind.value if office.holder else "")
        self.term.setVisible(office.holder is not None)
        self.place.setText(
            self.tr("{code}, {place} of {of} in the group").format(code=invitee.group.code, place=place, of=of)
        )
        self._show_move(invitee)
        self.basis.setText(f"{invitee.group.title} · {invitee.group.basis}")

    def _show_move(self, invitee: Invitee) -> None:
        """Why it stands elsewhere, since when, for what, and where the rule has it."""
        move = invitee.moved
        for widget in (self.moved, self.why, self.whither, self.restore):
            widget.setVisible(move is not None)
        if move is not None:
            self.why.setText(move.reason)
            rule = self.tr("By the rule no. {no} in {group}.").format(
                no=invitee.rule_no, group=invitee.office.group.code
            )
            self.whither.setText(f"{decided_words(move, self.answers.trail.zone)}\n{outputs_words(move)}\n{rule}")

    def _lay_out(self) -> None:
        self.body.addWidget(self.title)
        self.add_row(self.regency, self.city, self.where, wide=2)
        self.body.addSpacing(2)
        self.add_row(self.state)
        self.body.addWidget(self.by)
        self.body.addWidget(self.holder)
        self.body.addWidget(self.term)
        self.body.addWidget(self.letter)
        self.add_section(self.tr("ANSWERS"))
        self.body.addWidget(self.answers)
        self.add_section(self.tr("PRECEDENCE"))
        self.body.addWidget(self.place)
        self.body.addWidget(self.basis)
        self.add_row(self.moved)
        self.body.addWidget(self.why)
        self.body.addWidget(self.whither)
        self.add_row(self.move_it, Caption(self.tr("needs a reason")))
        self.add_row(self.restore)
        self.add_section(self.tr("INVITATION"))
        self.add_row(Label(self.tr("Role")), self.role, wide=1)
        self.add_row(Label(self.tr("May be represented")), self.switch, wide=0)
        self.body.addSpacing(4)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.body.addWidget(self._withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_body(False)
