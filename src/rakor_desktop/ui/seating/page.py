"""The seating plan of a meeting: who has no seat at the left, the room in the middle, its furniture at the right."""

from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.documents.findings import Finding
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.seating import Layout, Viewpoint
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.services.seating import seating
from rakor_desktop.services.seating.seating import Plan
from rakor_desktop.ui.found_strip import tell_found
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.making import Maker, Order
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.seating.changes import PlanChanges
from rakor_desktop.ui.seating.panel import RoomPanel
from rakor_desktop.ui.seating.print_menu import PrintMenu
from rakor_desktop.ui.seating.room_view import RoomView
from rakor_desktop.ui.seating.standing import StandingPanel
from rakor_desktop.ui.seating.wording import seen_words
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT

STRIP = "seating"
"""The strip of this page that offers to undo."""


class SeatingPage(Page):
    """Every change is stored at once and undone by Ctrl+Z, level by level, until another desk changes the plan."""

    topics = frozenset(
        {Topic.SEATING, Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS}
    )

    def __init__(
        self, jobs: Jobs, messages: MessageArea, navigator: Navigator, state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._state = navigator, state
        self._plan: Plan | None = None
        self.changes = PlanChanges(jobs, self)
        self.standing, self.room, self.panel = StandingPanel(), RoomView(), RoomPanel()
        self.seen, self.maker = ElidedLabel("", 13, 500, "text2"), Maker(jobs, self)
        self._make_actions()
        self.stack, self.empty = QStackedWidget(), self._empty_state()
        self._lay_out()
        self._connect()

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting has another room, and nothing to undo yet."""
        if meeting_id != self.meeting_id:
            self._plan = None
            self.messages.take_away(STRIP)
        self.changes.enter(meeting_id)
        super().enter(meeting_id)

    def reload(self) -> None:
        """Ask for the plan."""
        if self.meeting_id is not None:
            self.jobs.read(seating.plan, self.meeting_id, then=self._on_plan, refused=self.refuse)

    def focus_first(self) -> None:
        """The room, or the way to begin it."""
        (self.empty if self.stack.currentWidget() is self.empty else self.room).setFocus()

    @Slot(object)
    def _on_plan(self, plan: Plan) -> None:
        if self.changes.look(self._plan is not None and _differ(self._plan, plan)):
            self._forget()  # another desk sat somebody: what this one would put back is no longer how it was
        self._plan = plan
        had_focus, was_empty = self.has_focus(), self.stack.currentWidget() is self.empty
        self.stack.setCurrentIndex(0 if plan.sitters else 1)
        self.printer.changed = sum(bool(move.after) for move in plan.moved or ())
        self.room.show_plan(plan)
        self.standing.show_standing(plan.standing)
        self.panel.show_plan(plan, settled=self.changes.is_settled)
        self.seen.set_text(seen_words(plan.viewpoint))
        self.fill.setEnabled(bool(plan.sitters))
        if had_focus and was_empty == bool(plan.sitters):
            self.focus_first()

    @Slot(str, str)
    def _on_moved(self, who: str, seat: str) -> None:
        self.changes.change(seating.sit, who, seat)

    @Slot(str)
    def _on_emptied(self, seat: str) -> None:
        self.changes.change(seating.clear, [seat])

    @Slot(str)
    def _on_wanted(self, who: str) -> None:
        """Somebody of the list gets the chosen seat if it is free, else the free one of highest honour."""
        seat = self.room.next_free() or self.room.current_key
        if seat:
            self.room.choose(seat)
            self._on_moved(who, seat)

    @Slot(object, object)
    def _on_arranged(self, layout: Layout, viewpoint: Viewpoint) -> None:
        self.changes.change(seating.arrange, layout, viewpoint)

    @Slot()
    def _on_fill(self) -> None:
        text = self.tr("Everybody sits in order of precedence.")
        self.changes.change(seating.fill, told=text)

    @Slot()
    def _on_arrived(self) -> None:
        """Whoever came without a seat, such as somebody sent in another's place, sits behind those of higher rank."""
        if self._plan is not None and any(one.is_here for one in self._plan.standing):
            self.changes.change(seating.seat_arrived, told=self.tr("Those who came have their seats by rank."))

    @Slot(bool)
    def _on_naming(self, wanted: bool) -> None:
        self.jobs.write(seating.set_naming, wanted, refused=self.refuse)

    @Slot()
    def _on_undo(self) -> None:
        """Put the last change back; without one the key belongs to whatever the window offers to undo."""
        self.messages.take_away(STRIP)
        if self.changes.can_undo:
            self.changes.undo()
        else:
            self.messages.undo()

    @Slot()
    def _on_print_changed(self) -> None:
        self._on_print(DocumentKind.CARDS, changed=True)

    @Slot(bool)
    def _on_working(self, working: bool) -> None:
        self.printer.action.setEnabled(not working)
        self.panel.print_changed.setEnabled(not working)

    @Slot(object)
    def _on_made(self, document: IssuedDocument) -> None:
        title = self.tr("Ready to be printed: {file}").format(file=document.file_name)
        go = partial(self._navigator.go, Place.DOCUMENTS, document.meeting_id, document.id)
        where = self.tr("Stored with the meeting.")
        self.messages.show_message("seating-print", "ok", title, where, (self.tr("Show in Documents"), go))

    @Slot(object, object)
    def _on_held(self, order: Order, found: tuple[Finding, ...]) -> None:
        anyway = partial(self.maker.make_anyway, order)
        tell_found(self.messages, "seating-print", found, (self.tr("Print anyway"), anyway))

    @Slot(object, bool)
    def _on_print(self, kind: DocumentKind, changed: bool) -> None:
        if self.meeting_id is not None:
            size = self._state.text("paper_size", PaperSize.F4.value)
            known = PaperSize(size) if size in set(PaperSize) else PaperSize.F4
            self.maker.make(self.meeting_id, kind, known, changed=changed)

    @Slot(str)
    def _on_changed_here(self, told: str) -> None:
        if told:
            self.messages.offer_undo(STRIP, told, self._on_undo)

    def _forget(self) -> None:
        self.messages.take_away(STRIP)
        self.changes.forget()

    def _make_actions(self) -> None:
        self.undo = make_action(self, self.tr("Undo"), "Ctrl+Z", self._on_undo)
        self.fill = make_action(self, self.tr("Fill by order"), "Ctrl+I", self._on_fill, anywhere=True)
        self.arrived = make_action(self, self.tr("Seat who came"), "Ctrl+J", self._on_arrived, anywhere=True)
        self.search = make_action(self, self.tr("Search"), "Ctrl+F", self._on_find, anywhere=True)
        self.undo_button = Button.for_action(self.undo, kind="ghost", icon="undo-2")
        self.printer = PrintMenu(self)
        self.undo_button.setEnabled(False)

    @Slot()
    def _on_find(self) -> None:
        self.standing.search.line.setFocus()

    def _connect(self) -> None:
        self.printer.wanted.connect(self._on_print)
        self.room.moved.connect(self._on_moved)
        self.room.emptied.connect(self._on_emptied)
        self.room.entered.connect(self.standing.enter)
        self.standing.wanted.connect(self._on_wanted)
        self.standing.table.dragged.connect(self._on_dragged)
        self.standing.table.dropped.connect(self._on_dropped)
        self.panel.arranged.connect(self._on_arranged)
        self.panel.print_wanted.connect(self._on_print_changed)
        self.panel.naming_wanted.connect(self._on_naming)
        self.standing.arrived_wanted.connect(self._on_arrived)
        self.maker.made.connect(self._on_made)
        self.maker.held.connect(self._on_held)
        self.maker.refused.connect(self.refuse)
        self.changes.settled.connect(self.reload)
        self.changes.done.connect(self._on_changed_here)
        self.changes.undoable.connect(self.undo_button.setEnabled)
        self.changes.refused.connect(self.refuse)
        self.changes.not_done.connect(self.touch)
        self.maker.working.connect(self._on_working)

    @Slot(str, str, QPoint)
    def _on_dragged(self, _who: str, words: str, where: QPoint) -> None:
        self.room.hover(words, where)

    @Slot(str, QPoint)
    def _on_dropped(self, who: str, where: QPoint) -> None:
        self.room.drop(who, where)

    def _lay_out(self) -> None:
        whole, full, row, middle = QVBoxLayout(self), QWidget(), QHBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(full)
        for layout in (whole, column, row, middle):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self._tools())
        column.addLayout(row, 1)
        row.addWidget(self.standing)
        row.addLayout(middle, 1)
        row.addWidget(self.panel)
        middle.addLayout(self._caption())
        middle.addWidget(self.room, 1)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        whole.addWidget(self.stack)

    def _tools(self) -> Panel:
        tools = Panel("b", "surface")
        row = QHBoxLayout(tools)
        row.setContentsMargins(MARGIN_LEFT, 8, MARGIN_RIGHT, 8)
        row.setSpacing(8)
        row.addWidget(Heading(self.tr("Seating plan"), 16))
        row.addStretch(1)
        fill = Button.for_action(self.fill, kind="primary", icon="list-ordered")
        for button in (self.undo_button, self.printer.button, fill):
            row.addWidget(button)
        return tools

    def _caption(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 4)
        row.setSpacing(6)
        row.addWidget(Icon("scan-eye", 16, "text3"))
        row.addWidget(self.seen, 1)
        return row

    def _empty_state(self) -> EmptyState:
        title, text = self.tr("Nobody is invited yet"), self.tr("Whoever is invited gets a seat here by his rank.")
        go = partial(self._navigator.go, Place.INVITATIONS)
        sentence = self.tr("Add whole groups by order of precedence.")
        return EmptyState(title, text, [("mail", self.tr("Add invitations"), sentence, "Alt 2", go)])


def _differ(before: Plan, after: Plan) -> bool:
    """Whether somebody sits elsewhere, or the room is another."""
    room = (before.layout, before.viewpoint) == (after.layout, after.viewpoint)
    return not room or dict(before.taken) != dict(after.taken)
