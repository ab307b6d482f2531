"""Who came in an official's place: likely people first, his own office required, and what it changes told before."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Representative, State
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import AgendaItem
from rakor_desktop.ui.attendance.basis_form import KEYS, BasisForm
from rakor_desktop.ui.attendance.card_guard import CardGuard
from rakor_desktop.ui.attendance.effect_card import EffectCard
from rakor_desktop.ui.attendance.panel_head import PanelHead, inset
from rakor_desktop.ui.attendance.proposals import Proposal, proposals
from rakor_desktop.ui.attendance.wording import about
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.choices import CheckBox
from rakor_desktop.ui.kit.completion import Completion
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.style.tokens import FIELD_DESK, MARGIN_LEFT, RING


class RepresentedPanel(QWidget):
    """Stands in place of the list. `saved` carries the representative and whether he is also recorded for himself."""

    saved = Signal(object, bool)  # Representative
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = "WIB"  # of the meeting
        self._invitee: Invitee | None = None
        self._invitees: tuple[Invitee, ...] = ()
        self._offered: tuple[Proposal, ...] = ()
        self._first: Invitee | None = None
        self._known: dict[str, Office] = {}
        self.head = PanelHead("rep", "user-round-pen")
        self.people = ChoiceCards(self.tr("Who came"), self)
        self.name = Field(
            self.tr("Name of who came"),
            placeholder=self.tr("Full name with degrees"),
            hint=self.tr("May follow later; the office is enough to record."),
            height=40,
        )
        self.office = Field(self.tr("Own office"), required=self.tr("required"), height=40)
        self._completion = Completion(self.office.line, self)
        self.papers = BasisForm()
        lines = (self.name.line, self.office.line, self.papers.number.line, self.papers.note.line)
        self.cards = CardGuard((*lines, self.papers.dated.line), self)
        self.effect = EffectCard()
        self.also_own = CheckBox()
        self._lay_out()
        self._connect()

    def start(self, invitee: Invitee, invitees: Sequence[Invitee], first: Invitee | None = None) -> None:
        """Begin anew for this invitation; the likely people come by `offer`, whoever's card was read before them."""
        self._first = first
        self._invitee, self._invitees = invitee, tuple(invitees)
        self.head.show_invitee(
            self.tr("{office} represented by").format(office=invitee.office.name), about(invitee), invitee
        )
        for field in (self.name, self.office):
            field.set_text("")
        self.papers.start()
        self.also_own.setChecked(True)
        self.offer(())

    def offer(self, likely: Sequence[Office]) -> None:
        """Offer whom the office announced, then these, the likeliest first, unless a choice was typed already."""
        untouched = self._is_untouched()
        invitee = self._invitee
        self._offered = proposals(invitee, likely, self._invitees, self._first, zone=self.zone) if invitee else ()
        self._known = {one.name.casefold(): one for one in (*likely, *(other.office for other in self._invitees))}
        self._completion.choose_from(sorted(one.name for one in self._known.values()))
        other = (self.tr("Someone else"), self.tr("type office and name yourself"))
        self.people.set_choices([*((one.office, one.second) for one in self._offered), other])
        if untouched:
            self.people.choose(0)
        else:
            self._tell()

    def set_invitees(self, invitees: Sequence[Invitee]) -> None:
        """The door changed meanwhile: tell the effects anew, leave what is typed as it is."""
        self._invitees = tuple(invitees)
        self._tell()

    def set_agenda(self, agenda: Sequence[AgendaItem]) -> None:
        """The agenda of the meeting: what a representative may not decide is told with the effects."""
        self.effect.agenda = tuple(agenda)
        self._tell()

    def miss_office(self, sentence: str) -> None:
        """Say that the own office is missing, with the caret there."""
        self.office.set_error(sentence)
        self.office.line.setFocus()

    def representative(self) -> Representative:
        """Who is filled in now."""
        office = self._known.get(self.office.text().casefold())
        own = self._own()
        person = Representative(
            office=office.name if office else self.office.text(),
            name=self.name.text(),
            invitee_id=own.id if own else None,
            office_id=office.id if office else None,
        )
        return self.papers.filled(_who_is_here(own) or person)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        if at < len(self._offered):
            chosen = self._offered[at]
            self.office.set_text(chosen.office)
            self.name.set_text(chosen.name)
            self.name.line.setFocus()
        else:
            self.office.set_text("")
            self.name.set_text("")
            self.office.line.setFocus()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._invitee is None:
            return
        own = self._own()
        offered = own is not None and own.standing.state is State.NOT_RECORDED
        self.also_own.setVisible(offered)
        if own is not None:
            self.also_own.setText(self.tr("Also record as present for the own invitation (no. {no})").format(no=own.no))
            self.also_own.setAccessibleName(self.also_own.text())
            self.also_own.updateGeometry()
        self.effect.tell(self._invitee, self._invitees, self.representative(), own, self._recording_own())

    @Slot()
    def _on_save(self) -> None:
        if not self.papers.is_valid():
            return
        if self.office.text():
            self.saved.emit(self.representative(), self._recording_own())
        else:
            self.miss_office(self.tr("Without an office nobody is recorded. Type the office of who came."))

    def legend_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that are no actions, for the legend."""
        people = ("Alt 1…" + str(len(self._offered) + 1), self.tr("choose who came"))
        bases = ("Alt " + "|".join(KEYS.values()), self.tr("basis"))
        return (people, bases, ("Tab", self.tr("next field")))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def _recording_own(self) -> bool:
        return not self.also_own.isHidden() and self.also_own.isChecked()

    def _own(self) -> Invitee | None:
        """The own invitation of the office that is filled in."""
        typed = self.office.text().casefold()
        others = (one for one in self._invitees if self._invitee is None or one.id != self._invitee.id)
        return next((one for one in others if typed and one.office.name.casefold() == typed), None)

    def _is_untouched(self) -> bool:
        """Whether the fields are empty, or as the first choice filled them."""
        first = [(one.office, one.name) for one in self._offered[:1]]
        return (self.office.text(), self.name.text()) in [("", ""), *first]

    def _connect(self) -> None:
        self.people.chosen.connect(self._on_chosen)
        self.office.line.setCompleter(self._completion)
        self._completion.activated.connect(self._tell)
        self.office.line.textChanged.connect(self._tell)
        self.also_own.toggled.connect(self._tell)
        self.papers.bind(self)
        make_action(self, self.tr("Save"), ("Ctrl+Return", "Ctrl+Enter"), self._on_save)
        make_action(self, self.tr("Cancel, back to the search"), "Esc", self.left.emit)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.people)
        column.addLayout(_side_by_side(self.name, self.office))
        column.addWidget(self.papers)
        column.addLayout(inset(self.effect))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.papers.entered.connect(scroll.ensureWidgetVisible)
        scroll.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN_LEFT - RING, 12, MARGIN_LEFT - RING, 10)
        whole.setSpacing(10)
        whole.addLayout(inset(self.head))
        whole.addLayout(inset(self.effect.reserved_line))
        whole.addWidget(scroll, 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        """Two lines: in one, large letters would have no room."""
        cancel = Button(self.tr("Cancel"), key="Esc", height=FIELD_DESK)
        save = Button(self.tr("Save as represented"), kind="primary", icon="check", key="Ctrl Enter", height=FIELD_DESK)
        cancel.clicked.connect(self.left)
        save.clicked.connect(self._on_save)
        foot, row = QVBoxLayout(), QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        foot.addWidget(self.also_own)
        foot.addLayout(row)
        return foot


def _who_is_here(own: Invitee | None) -> Representative | None:
    """Of a chain: where somebody fills the own invitation of whoever was sent, he is the one who came."""
    event = own.standing.event if own is not None and own.standing.state is State.REPRESENTED else None
    return event.representative if event else None


def _side_by_side(first: QWidget, second: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
    return row
