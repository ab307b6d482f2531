"""What the office may change of one regulation: paper, margins, letters and their size, ready texts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.letters.letter_rules import Part, TextModule
from rakor_desktop.documents.minutes.minutes_rules import SIGNATURES, MinutesRule
from rakor_desktop.documents.profiles import BADGES, Margins, PaperSize, Profile
from rakor_desktop.services.settings.profiles import Changes, changed_by
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.settings.drawing import BOTTOM, LEFT, RIGHT, TOP
from rakor_desktop.ui.settings.family_field import FamilyField
from rakor_desktop.ui.settings.ordered_list import OrderedList, Row
from rakor_desktop.ui.settings.sizes import SizeField
from rakor_desktop.ui.settings.text_sheet import TextSheet
from rakor_desktop.ui.style import theme

_LABEL = 88
_MARGIN, _BODY = (10.0, 60.0), (9.0, 14.0)


class ProfileForm(QWidget):
    """Tells `changed` with each change and `focused` with the place on paper; `value` holds only what differs."""

    changed = Signal()
    focused = Signal(str, str)  # place in drawing, words

    def __init__(self, profile: Profile, marks: Sequence[str], jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile, self._marks = profile, tuple(marks)
        sizes = [(PaperSize.F4, "F4 215 × 330"), (PaperSize.F4_NARROW, "F4 210 × 330"), (PaperSize.A4, "A4")]
        self.paper = Segmented(self.tr("Paper"), sizes)
        self.badges = Segmented(self.tr("Badges on a sheet"), [(count, str(count)) for count in BADGES])
        count = {1: self.tr("chair alone"), 2: self.tr("minute-taker and chair")}
        self.signatures = Segmented(self.tr("Signatures of minutes"), [(one, count[one]) for one in SIGNATURES])
        edges = [(False, self.tr("left-aligned")), (True, self.tr("justified"))]
        self.lines = Segmented(self.tr("Lines of minutes"), edges)
        names = {LEFT: self.tr("left"), RIGHT: self.tr("right"), TOP: self.tr("top"), BOTTOM: self.tr("bottom")}
        self.margins = {side: SizeField(name, "mm", *_MARGIN) for side, name in names.items()}
        self.body, self.family = SizeField(self.tr("Letters"), "pt", *_BODY), FamilyField(jobs)
        self.texts: OrderedList[TextModule] = OrderedList(self.tr("Texts of letters"), self._columns())
        self._lay_out()
        self._connect()
        self.show_changes(Changes())

    def value(self) -> Changes:
        """What differs from the regulation's file."""
        profile, sides = self.profile, {side: field.value() for side, field in self.margins.items()}
        margins = Margins(sides[LEFT], sides[RIGHT], sides[TOP], sides[BOTTOM])
        body, paper, texts = self.body.value(), PaperSize(str(self.paper.value())), self.texts.items()
        family, badges = self.family.value(), self.badges.value()
        minutes = MinutesRule(int(str(self.signatures.value())), self.lines.value() is True)
        return Changes(
            paper=None if paper is profile.paper else paper,
            margins=None if margins == profile.margins else margins,
            body=None if body == profile.sizes.body else body,
            texts=None if texts == profile.letter.texts else texts,
            typeface=None if family == profile.typeface else family,
            badges=badges if isinstance(badges, int) and badges != profile.badges else None,
            minutes=None if minutes == profile.minutes else minutes,
        )

    def show_changes(self, changes: Changes) -> None:
        """Show the regulation with these changes."""
        shown = changed_by(self.profile, changes)
        self.paper.set_value(shown.paper)
        self.badges.set_value(shown.badges)
        self.signatures.set_value(shown.minutes.signatures)
        self.lines.set_value(shown.minutes.justified)
        sides = {LEFT: shown.margins.left, RIGHT: shown.margins.right}
        sides |= {TOP: shown.margins.top, BOTTOM: shown.margins.bottom}
        for side, field in self.margins.items():
            field.set_value(sides[side])
        self.body.set_value(shown.sizes.body)
        self.family.set_value(shown.typeface)
        self.texts.show_items(shown.letter.texts)

    def wrong(self) -> SizeField | None:
        """The first measure that is none."""
        return next((one for one in (*self.margins.values(), self.body) if one.value() == SizeField.WRONG), None)

    @Slot(object)
    def edit_text(self, at: int | None) -> TextSheet:
        """Open the form of a text (None: of a new one); it is open already when this returns."""
        text = None if at is None else self.texts.items()[at]
        sheet = TextSheet(text, self._marks, parent=self)
        sheet.given.connect(partial(self.texts.put, at))
        sheet.open()
        return sheet

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for side, field in self.margins.items():
                if watched is field.line:
                    self.focused.emit(side, field.line.accessibleName())
                    return False
            self.focused.emit("", "")
        return super().eventFilter(watched, event)

    def _columns(self) -> list[Column[Row[TextModule]]]:
        parts = {Part.OPENING: self.tr("before"), Part.CLOSING: self.tr("after")}
        return [
            Column(self.tr("Title"), lambda row: row[1].title, stretch=True),
            Column(self.tr("Stands"), lambda row: parts[row[1].part], width=80),
            Column(
                self.tr("In new letters"),
                lambda row: self.tr("yes") if row[1].standard else "",
                CellKind.TEXT,
                width=110,
            ),
        ]

    def _connect(self) -> None:
        self.paper.chosen.connect(self.changed)
        for choice in (self.badges, self.signatures, self.lines):
            choice.chosen.connect(self.changed)
        for field in (*self.margins.values(), self.body):
            field.edited.connect(self.changed)
            field.line.installEventFilter(self)
        self.family.changed.connect(self.changed)
        self.texts.changed.connect(self.changed)
        self.texts.asked.connect(self.edit_text)

    def _lay_out(self) -> None:
        column, grid, sides = QVBoxLayout(self), QGridLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        sides.setSpacing(2)
        for field in self.margins.values():
            name = Label(field.line.accessibleName(), 12, 400, "text3")
            box = QVBoxLayout()
            box.setSpacing(0)
            name.setContentsMargins(2, 0, 0, 0)
            box.addWidget(name)
            box.addWidget(field)
            sides.addLayout(box)
        rows: list[tuple[str, QWidget | QHBoxLayout]] = [
            (self.tr("Paper"), self.paper),
            (self.tr("Margins"), sides),
            (self.tr("Letters"), self._letters()),
            (self.tr("Badges"), self._beside(self.badges, self.tr("cut from one sheet"))),
            (self.tr("Minutes"), self.signatures),
            ("", self._beside(self.lines, self.tr("with words divided"))),
        ]
        for at, (words, what) in enumerate(rows):
            label = Label(words, 13, 400, "text2")
            label.setFixedWidth(theme.px(_LABEL))
            grid.addWidget(label, at, 0)
            if isinstance(what, QWidget):
                grid.addWidget(what, at, 1)
            else:
                grid.addLayout(what, at, 1)
        column.addLayout(grid)
        column.addWidget(self.texts)

    def _beside(self, widget: QWidget, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(widget)
        row.addWidget(Label(words, 12, 400, "text3"), 1)
        return row

    def _letters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.body.setFixedWidth(theme.px(84))
        row.setSpacing(8)
        row.addWidget(self.body, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.family, 1)
        return row
