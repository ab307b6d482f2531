"""What two of the four answers ask further: by whom an office will be represented, and why nobody comes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Excuse
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.ui.invitations.answer_words import reason_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import Chip
from rakor_desktop.ui.kit.completion import Completion
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING

_LIKELY = 3
"""How many likely representatives are offered by Alt and a number."""
_ROOM = 540
"""How wide a line of chips may be, px at 100 %."""
_REASONS = (Excuse.DUTY, Excuse.ILLNESS, Excuse.LEAVE)


class RepresentedPart(QWidget):
    """Office and person who will come instead; both may stay empty while nobody has said it."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self._likely: tuple[Office, ...] = ()
        self._known: dict[str, Office] = {}
        self._chips = QVBoxLayout()
        self.office = Field(self.tr("Represented by the office"), placeholder=self.tr("empty if not said yet"))
        self.name = Field(self.tr("Name"), placeholder=self.tr("if it was said"))
        self._completion = Completion(self.office.line, self)
        self.office.line.setCompleter(self._completion)
        self.likely = Caption(self.tr("Likely: Alt and the number"))
        for number in range(_LIKELY):
            make_action(around, "", f"Alt+{number + 1}", partial(self.take, number))
        fields, column = QHBoxLayout(), QVBoxLayout(self)
        fields.setSpacing(12)
        for field in (self.office, self.name):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._chips.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.likely)
        column.addLayout(self._chips)
        column.addLayout(fields)
        self.likely.setContentsMargins(RING, 0, 0, 0)
        self.offer((), ())

    def offer(self, likely: Sequence[Office], others: Sequence[Office]) -> None:
        """Offer the likeliest as chips, all of them while typing."""
        self._likely = tuple(likely[:_LIKELY])
        self._known = {office.name.casefold(): office for office in (*others, *likely)}
        self.likely.setVisible(bool(self._likely))
        self._show_likely()
        self._completion.choose_from(sorted(office.name for office in self._known.values()))

    def _show_likely(self) -> None:
        """Chips side by side, on a new line where a long office has no room."""
        row, room = QHBoxLayout(), 0
        for at, office in enumerate(self._likely):
            chip = Chip(f"{at + 1}  {office.name}", checkable=False)
            chip.clicked.connect(partial(self.take, at))
            room -= chip.sizeHint().width()
            if room < 0:
                row, room = QHBoxLayout(), theme.px(_ROOM) - chip.sizeHint().width()
                row.setSpacing(4)
                row.addStretch(1)
                self._chips.addLayout(row)
            row.insertWidget(row.count() - 1, chip)

    def take(self, at: int) -> None:
        """Fill in the likely representative at this place."""
        if at < len(self._likely) and self.isVisible():
            office = self._likely[at]
            self.office.set_text(office.name)
            self.name.set_text(office.holder.name.full if office.holder else "")
            self.name.line.setFocus()

    def known(self) -> Office | None:
        """The office of the directory that is filled in, if it is one."""
        return self._known.get(self.office.text().casefold())


class RefusedPart(QWidget):
    """Why nobody comes: a usual reason, or words of one's own; none is an answer too."""

    chosen = Signal()

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._group = QButtonGroup(self)
        self.own = Field(self.tr("Other reason"), placeholder=self.tr("empty if none was given"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(4)
        for at, reason in enumerate(_REASONS):
            chip = Chip(f"{at + 1}  {reason_words(reason)}")
            self._group.addButton(chip, at)
            row.addWidget(chip)
            make_action(around, "", str(at + 1), partial(self.take, at))
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.own)
        self._group.idClicked.connect(self._on_clicked)

    def take(self, at: int) -> None:
        """Choose a usual reason, as if its chip was pressed."""
        if self.isVisible():
            self._group.button(at).click()

    def reason(self) -> str:
        """One's own words, else the chosen reason, else nothing."""
        at = self._group.checkedId()
        return self.own.text() or (_REASONS[at].value if at >= 0 else "")

    def to_first(self) -> None:
        """Put the focus on the first reason."""
        self._group.button(0).setFocus()

    def _on_clicked(self, _at: int) -> None:
        self.own.set_text("")
        self.chosen.emit()
