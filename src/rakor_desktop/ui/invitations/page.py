"""The invitations of one meeting: who is invited, in order of precedence, what they answer, and who came."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.invitations import Reply, Role
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.invitations import answers, invitations, saved_groups
from rakor_desktop.services.invitations.answers import AnswerCard
from rakor_desktop.services.invitations.invitations import Invitee, Wanted, Withdrawn
from rakor_desktop.services.invitations.saved_groups import Choices
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.ui.invitations.answer_section import AnswerSection
from rakor_desktop.ui.invitations.answering import Answering
from rakor_desktop.ui.invitations.call_text import call_text
from rakor_desktop.ui.invitations.columns import (
    ATTENDANCE,
    CHANNEL,
    HOLDER,
    LETTER,
    LETTER_WIDTH,
    NOTE,
    NOTE_WIDTH,
    SHORT_NOTE,
    WAITING,
    columns,
    counted,
    group_note,
    is_found,
    is_in,
    sheet_columns,
    spoken,
)
from rakor_desktop.ui.invitations.grouping import Grouping
from rakor_desktop.ui.invitations.letter_words import NO_LETTER
from rakor_desktop.ui.invitations.listing import Listing
from rakor_desktop.ui.invitations.order_words import MOVED
from rakor_desktop.ui.invitations.ordering import Ordering
from rakor_desktop.ui.invitations.panel import InviteePanel
from rakor_desktop.ui.invitations.representing import Representing
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.drops import FileDrops
from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.kit.filters import Filter, FilterBar
from rakor_desktop.ui.kit.grouped_rows import Group, GroupedRowsModel
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import ListExport
from rakor_desktop.ui.kit.list_page import ListPage
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.sheet_columns import Seen, groups_of
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from rakor_desktop.ui.seats_button import SeatsButton
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

NARROW = 1256
"""Below this width of the page at 100 % (a window of 1340 px with its rail) the holder's column is left out."""

_REPLIES = (
    (Reply.WILL_COME, "ok_solid"),
    (Reply.WILL_BE_REPRESENTED, "rep_solid"),
    (Reply.WILL_NOT_COME, "bad_solid"),
)


class InvitationsPage(ListPage[Invitee]):
    """The list, the chosen invitation at its right, and the ways to add and to take off."""

    topics = frozenset(
        {Topic.INVITATIONS, Topic.ATTENDANCE, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS, Topic.PUBLISHING}
    )

    def __init__(self, jobs: Jobs, messages: MessageArea, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator = navigator
        self._adding_to: int | None = None
        self.letter = make_action(self, self.tr("Letter"), "Ctrl+L", self._on_letter, anywhere=True)
        self.add = make_action(self, self.tr("Add group"), "Ctrl+G", self._on_add, anywhere=True)
        self.model = GroupedRowsModel(columns(), lambda row: row.id, sentence=spoken)
        self.table = Table(self.tr("Invitations"), self.model, many=True, margin=MARGIN_LEFT)
        self.withdraw = make_action(self.table, self.tr("Take off the list"), "Del", self._on_withdraw)
        self.ordering = Ordering(jobs, messages, self.table, self._all_rows)
        self.answering = Answering(jobs, messages, self.table, self._all_rows)
        self.grouping, self.listing = Grouping(jobs, messages, self.table), Listing(jobs, messages, self)
        self.call_text = call_text(jobs, messages, self.table)
        self.bar = FilterBar(self.tr("Search office, region, holder"), self._filters(), self._buttons())
        self.panel = self._make_panel()
        self.stack = QStackedWidget()
        self._lay_out()
        self._on_current(None)
        self.exporter = ListExport(self, "invitations", self._seen)
        self._connect()

    def reload(self) -> None:
        """Ask for the zone and the list of this meeting."""
        if self.meeting_id is not None:
            self.jobs.read(meeting, self.meeting_id, then=self._on_meeting, refused=self.refuse)
            self.jobs.read(invitations.invitees, self.meeting_id, then=self._on_rows, refused=self.refuse)

    def arrive(self, focus: object) -> None:
        """Look at the row with this id, at those with this answer, or at those that were moved."""
        if focus is Focus.MOVED:
            self.bar.choose(MOVED)
        elif isinstance(focus, Reply):
            self.bar.choose(focus if focus.is_answer else WAITING)
        else:
            super().arrive(focus)

    def fit(self) -> None:
        """In a narrow page the holder is left out; once somebody is recorded, attendance stands for the channel.

        The letter's column has its room from the holder's, never from the office.
        """
        is_open, lettered = self._is_open(), self._is_lettered()
        self.table.setColumnHidden(HOLDER, self.width() < theme.px(NARROW + (LETTER_WIDTH if lettered else 0)))
        self.table.setColumnHidden(CHANNEL, is_open)
        self.table.setColumnHidden(ATTENDANCE, not is_open)
        self.table.setColumnHidden(LETTER, not lettered)
        short = lettered and self.width() < theme.px(NARROW)
        self.table.setColumnWidth(NOTE, theme.px(SHORT_NOTE if short else NOTE_WIDTH))
        self.table.leave_out((NOTE,), self.width() - self.panel.sizeHint().width())

    def can_leave(self) -> bool:
        """Always; a note that is being typed is saved."""
        self.panel.save()
        return True

    @Slot()
    def _on_letter(self) -> None:
        self._navigator.go(Place.LETTER, self.meeting_id)

    @Slot(object)
    def _on_meeting(self, held: Meeting) -> None:
        self.zone = self.panel.answers.trail.zone = held.zone

    @Slot(object)
    def _on_rows(self, rows: tuple[Invitee, ...]) -> None:
        self._take(rows)
        without = {NO_LETTER} if self._is_lettered() and any(row.letter is None for row in rows) else set[object]()
        self.bar.offer({WAITING, MOVED, *without, *(State if self._is_open() else Reply)})
        self.bar.set_counts(counted(rows))
        self.fit()

    @Slot(object)
    def _on_current(self, row: Invitee | None) -> None:
        mates = [mate.id for mate in self._rows if row and mate.group == row.group]
        self.panel.show_invitee(row, mates.index(row.id) + 1 if row else 0, len(mates))
        for action in (self.withdraw, self.answering.record, self.call_text.copy, self.grouping.save):
            action.setEnabled(row is not None)
        self.ordering.follow(row)
        self.representing.follow(row)
        if row is not None:
            person = row.office.holder.person_id if row.office.holder else None
            self.jobs.read(answers.answer_card, row.id, person, then=self._on_card)

    @Slot(object)
    def _on_card(self, card: AnswerCard) -> None:
        if card.invitee_id == self.panel.shown_id:
            self.panel.answers.show_card(card)

    @Slot(int, object)
    def _on_role(self, invitee_id: int, role: Role) -> None:
        self.jobs.write(invitations.set_roles, [invitee_id], role, refused=self.refuse)

    @Slot(int)
    def _on_moved(self, invitee_id: int) -> None:
        """The eye follows what was moved, wherever the list puts it."""
        self._select = invitee_id

    @Slot(int, bool, str, object)
    def _on_terms(self, invitee_id: int, may_be_represented: bool, note: str, seen: tuple[bool, str]) -> None:
        self.jobs.write(invitations.set_terms, invitee_id, may_be_represented, note, seen, refused=self.refuse)

    @Slot()
    def _on_add(self) -> None:
        self._adding_to = self.meeting_id
        if self.meeting_id is not None:
            self.jobs.read(saved_groups.choices, self.meeting_id, then=self._on_choices, refused=self.refuse)

    @Slot(object)
    def _on_choices(self, choices: Choices) -> None:
        if self._adding_to is None or self._adding_to != self.meeting_id or not self.isVisible():
            return  # the person went elsewhere meanwhile
        self.grouping.open(self._adding_to, choices)

    @Slot(object)
    def _on_chosen(self, wanted: tuple[Wanted, ...]) -> None:
        if self.meeting_id is not None:
            self.jobs.write(invitations.invite_as, self.meeting_id, wanted, then=self._on_invited, refused=self.refuse)

    @Slot(object)
    def _on_invited(self, invitee_ids: tuple[int, ...]) -> None:
        self._select = invitee_ids[0] if invitee_ids else None
        text = self.tr("%n invitation(s) added.", "", len(invitee_ids))
        self.messages.offer_undo("invitations", text, partial(self._take_back, invitee_ids))

    def _take_back(self, invitee_ids: tuple[int, ...]) -> None:
        self.jobs.write(invitations.withdraw, invitee_ids, refused=self.refuse)

    @Slot()
    def _on_withdraw(self) -> None:
        rows = tuple(self.table.selected_rows())
        if rows and self.meeting_id is not None:
            ids = tuple(row.id for row in rows)
            then = partial(self._on_withdrawn, self.meeting_id, rows)
            self.jobs.write(invitations.withdraw, ids, then=then, refused=self.refuse)

    def _on_withdrawn(self, meeting_id: int, rows: tuple[Invitee, ...], gone: tuple[Withdrawn, ...]) -> None:
        text = self.tr("%n invitation(s) taken off the list.", "", len(rows))
        if len(rows) == 1:
            text = self.tr("{office} was taken off the list.").format(office=rows[0].office.name)
        self.messages.offer_undo("invitations", text, partial(self._put_back, meeting_id, gone))

    def _put_back(self, meeting_id: int, gone: tuple[Withdrawn, ...]) -> None:
        """Into the list they came from: the page may be about another meeting by now."""
        self.jobs.write(invitations.put_back, meeting_id, gone, then=self._on_back, refused=self.refuse)

    @Slot(object)
    def _on_back(self, invitee_ids: tuple[int, ...]) -> None:
        self._select = invitee_ids[0] if invitee_ids else None

    def _show(self) -> None:
        """The rows that pass search and filter, under the heads of their groups."""
        found = [row for row in self._rows if is_in(row, self.bar.choice()) and is_found(row, self.bar.text())]
        groups: dict[str, list[Invitee]] = {}
        for row in found:
            groups.setdefault(row.group.code, []).append(row)
        self.model.set_groups([(_head(rows, self._rows), rows) for rows in groups.values()])
        self.table.set_empty_text(self.bar.nothing_found())
        if self._select is not None and self.table.select_key(self._select):
            self._select = None
        elif self.table.current_row() is None:
            self.table.select_first()
        self._on_current(self.table.current_row())

    def _all_rows(self) -> tuple[Invitee, ...]:
        return self._rows

    def _seen(self) -> Seen[Invitee]:
        return Seen(self.tr("Invitations"), sheet_columns(), groups_of(self.model), self.bar.told())

    def _filters(self) -> list[Filter]:
        return [
            (None, self.tr("All"), None),
            (WAITING, self.tr("Unanswered"), "warn_solid"),
            (NO_LETTER, self.tr("No letter yet"), "bad_solid"),
            *((reply, STATUSES[reply].text, dot) for reply, dot in _REPLIES),
            (State.NOT_RECORDED, self.tr("Not recorded"), "mute_solid"),
            (MOVED, MOVED.text, "warn_solid"),
            (State.IN_PERSON, self.tr("Present"), "ok_solid"),
            (State.REPRESENTED, self.tr("Represented"), "rep_solid"),
            (State.ABSENT, self.tr("Absent"), "bad_solid"),
            (State.EXCUSED, self.tr("Excused"), "mute_solid"),
        ]

    def _buttons(self) -> list[Button]:
        record = Button.for_action(self.answering.record, icon="phone-incoming")
        seats, letter = SeatsButton(self._navigator, "secondary"), Button.for_action(self.letter, icon="mail")
        return [seats, record, letter, Button.for_action(self.add, kind="primary", icon="users")]

    def _make_panel(self) -> InviteePanel:
        self.representing = Representing(self, self.table)
        papers = (self.representing.assignment, self.representing.mandate)
        section = AnswerSection(self.answering.record, self.call_text.copy, self.call_text.write, papers)
        panel = InviteePanel(section, self.withdraw, self.ordering.restore)
        panel.terms_changed.connect(self._on_terms)
        panel.role_wanted.connect(self._on_role)
        panel.move_wanted.connect(self.ordering.change)
        return panel

    def _is_open(self) -> bool:
        """Whether the door has recorded anybody."""
        return any(row.standing.event for row in self._rows)

    def _is_lettered(self) -> bool:
        """Whether a letter was issued: before that nobody is without one."""
        return any(row.letter for row in self._rows)

    def _connect(self) -> None:
        self.bar.bind_to(self, self.table)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        make_action(self, "", "Ctrl+O", self.listing.choose, anywhere=True)
        FileDrops(self).dropped.connect(self.listing.read)
        self.bar.changed.connect(self._on_filter)
        self.table.current_changed.connect(self._on_current)
        self.ordering.moved.connect(self._on_moved)
        self.grouping.chosen.connect(self._on_chosen)
        self.grouping.file_wanted.connect(self.listing.choose)
        self.listing.invited.connect(self._on_invited)

    def _lay_out(self) -> None:
        title, text = (
            self.tr("Nobody is invited yet"),
            self.tr("Invite whole groups; they stand in order of precedence."),
        )
        way = self.tr("Groups of the order of precedence, or one office.")
        group = ("users", self.tr("Add group"), way, "Ctrl G", self._on_add)
        told = self.tr("Excel, LibreOffice or CSV. It may also be dropped here.")
        by_list = ("file-input", self.tr("By a list from Excel…"), told, "Ctrl O", self.listing.choose)
        self.empty = EmptyState(title, text, [group, by_list])
        inner, split, column = QWidget(), QHBoxLayout(), QVBoxLayout(self)
        left = QVBoxLayout(inner)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        split.setSpacing(0)
        split.addWidget(self.table, 1)
        split.addWidget(self.panel)
        left.addWidget(self.bar)
        left.addLayout(split, 1)
        self.stack.addWidget(inner)
        self.stack.addWidget(self.empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)


def _head(shown: list[Invitee], everybody: tuple[Invitee, ...]) -> Group:
    group = shown[0].group
    return Group(
        group.code, group.title, group.code, group_note([row for row in everybody if row.group == group])
    )
