"""Moving invitations: the keys of the list, the sheet that asks for the reason, and the strip that undoes it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services import precedence
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.precedence import MoveChange, Wanted
from rakor_desktop.ui.invitations.order_drag import RowDrag
from rakor_desktop.ui.invitations.order_preview import OrderPreview
from rakor_desktop.ui.invitations.order_sheet import OrderSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.table import Table


class Ordering(QObject):
    """Belongs to one list; `rows` gives all its invitations in their order, whatever is filtered out."""

    moved = Signal(int)  # the invitation that stands elsewhere now

    def __init__(
        self, jobs: Jobs, messages: MessageArea, table: Table, rows: Callable[[], Sequence[Invitee]]
    ) -> None:
        super().__init__(table)
        self._jobs, self._messages, self._table, self._rows = jobs, messages, table, rows
        self._sheet: OrderSheet | None = None
        self.up = make_action(table, self.tr("Move up"), "Alt+Up", partial(self._ask, -1))
        self.down = make_action(table, self.tr("Move down"), "Alt+Down", partial(self._ask, 1))
        self.restore = make_action(table, self.tr("Back to the rule"), "Alt+Home", self._on_restore)
        self.drag = RowDrag(table)
        self.drag.dropped.connect(self._on_dropped)

    def follow(self, row: Invitee | None) -> None:
        """Say what can be done with the chosen invitation."""
        count = len(self._rows())
        self.up.setEnabled(row is not None and row.no > 1)
        self.down.setEnabled(row is not None and row.no < count)
        self.restore.setVisible(row is not None and row.moved is not None)
        self.restore.setEnabled(self.restore.isVisible())

    @Slot()
    def change(self) -> None:
        """Ask for another place of what is chosen, one further up to begin with."""
        self._ask(-1 if self.up.isEnabled() else 1)

    def _ask(self, by: int) -> None:
        row, chosen = self._table.current_row(), self._table.selected_rows()
        preview = self._preview(chosen if row in chosen else [row])
        if preview is not None:
            self._open(preview, by)

    @Slot(object, object, bool)
    def _on_dropped(self, dragged: list[Invitee], beside: Invitee, above: bool) -> None:
        """What was dragged by mouse needs a reason as what was moved by keys."""
        preview = self._preview(dragged)
        if preview is not None:
            preview.put(beside.id, above)
            if preview.is_new:
                self._open(preview, 0)

    def _preview(self, chosen: Sequence[object]) -> OrderPreview | None:
        """These on their way through the list, the first leading; None when none of them is on it any more."""
        rows, ids = self._rows(), {one.id for one in chosen if isinstance(one, Invitee)}
        found = [row for row in rows if row.id in ids]
        return OrderPreview(rows, found[0], found[1:]) if found and len(found) < len(rows) else None

    def _open(self, preview: OrderPreview, by: int) -> None:
        self._sheet = OrderSheet(preview, by, parent=self._table)
        self._sheet.wanted.connect(self._on_wanted)
        self._sheet.back_wanted.connect(self._on_restore)
        self._sheet.finished.connect(self._on_closed)
        self._sheet.open()

    @Slot(object)
    def _on_wanted(self, wanted: tuple[Wanted, ...]) -> None:
        if self._sheet is not None:
            self._sheet.primary.setEnabled(False)
            then = partial(self._on_moved, self._sheet.preview.moving, self._sheet.preview.at + 1)
            self._jobs.write(
                precedence.move_all, wanted, then=then, refused=self._sheet.show_refusal, always=self._sheet.ready
            )

    def _on_moved(self, row: Invitee, no: int, done: tuple[MoveChange, ...]) -> None:
        if self._sheet is not None:
            self._sheet.accept()
        words = self.tr("{office} stands as no. {no}, only in this meeting.").format(office=row.office.name, no=no)
        if len(done) > 1:
            several = self.tr("%n invitation(s) stand from no. {no} on, only in this meeting.", "", len(done))
            words = several.format(no=no)
        self._offer_undo(row, words, done)

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None  # it is cleared away when the next one opens

    @Slot()
    def _on_restore(self) -> None:
        row = self._table.current_row()
        if isinstance(row, Invitee) and row.moved is not None:
            then = partial(self._on_restored, row)
            self._jobs.write(precedence.restore, row.id, then=then, refused=self._refuse)

    def _on_restored(self, row: Invitee, done: MoveChange) -> None:
        if self._sheet is not None:
            self._sheet.accept()
        words = self.tr("{office} stands where the rule has it.").format(office=row.office.name)
        self._offer_undo(row, words, (done,))

    def _offer_undo(self, row: Invitee, words: str, done: tuple[MoveChange, ...]) -> None:
        self.moved.emit(row.id)
        self._messages.offer_undo("invitations", words, partial(self._put_back, row.id, done))

    def _put_back(self, invitee_id: int, done: tuple[MoveChange, ...]) -> None:
        then = partial(self._on_put_back, invitee_id)
        self._jobs.write(precedence.put_all_back, done, then=then, refused=self._refuse)

    def _on_put_back(self, invitee_id: int, _nothing: None) -> None:
        self.moved.emit(invitee_id)

    def _refuse(self, error: RakorError) -> None:
        refuse_in(self._messages, error)
