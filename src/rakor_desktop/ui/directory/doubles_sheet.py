"""Two people, or two offices, side by side: which values stay is chosen by key, then they become one or not."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.domain.appointments import masked_phone
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.directory import Post, Term
from rakor_desktop.domain.doubles import Likeness, Subject
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.services.directory.doubles import Comparison, FieldPair, Side
from rakor_desktop.ui.directory.wording import kind_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import ROW, TABLE_HEAD

DIFFERS = Status("warn", "circle-alert", QT_TRANSLATE_NOOP("Status", "Differs"))
SHOWN = 11
"""Rows shown before the table scrolls."""
_DAYS = frozenset({"valid_from", "valid_to", "vacant_from"})
_FIELDS: dict[str, object] = {
    "title_before": QT_TRANSLATE_NOOP("Doubles", "Titles before"),
    "name": QT_TRANSLATE_NOOP("Doubles", "Name"),
    "title_after": QT_TRANSLATE_NOOP("Doubles", "Degrees after"),
    "rank": QT_TRANSLATE_NOOP("Doubles", "Rank"),
    "staff_number": QT_TRANSLATE_NOOP("Doubles", "NIP/NRP"),
    "contact_name": QT_TRANSLATE_NOOP("Doubles", "Adjutant"),
    "contact_phone": QT_TRANSLATE_NOOP("Doubles", "Phone of the adjutant"),
    "institution_id": QT_TRANSLATE_NOOP("Doubles", "Institution"),
    "region_code": QT_TRANSLATE_NOOP("Doubles", "Region"),
    "group_code": QT_TRANSLATE_NOOP("Doubles", "Precedence group"),
    "sub": QT_TRANSLATE_NOOP("Doubles", "Order in the group"),
    "post": QT_TRANSLATE_NOOP("Doubles", "Post"),
    "echelon": QT_TRANSLATE_NOOP("Doubles", "Echelon"),
    "valid_from": QT_TRANSLATE_NOOP("Doubles", "Exists from"),
    "valid_to": QT_TRANSLATE_NOOP("Doubles", "Exists to"),
    "vacant_from": QT_TRANSLATE_NOOP("Doubles", "Vacant since"),
}
_POSTS: dict[str, object] = {
    Post.HEAD: QT_TRANSLATE_NOOP("Doubles", "head"),
    Post.DEPUTY: QT_TRANSLATE_NOOP("Doubles", "deputy"),
    Post.OTHER: QT_TRANSLATE_NOOP("Doubles", "other"),
}
_WHY: dict[Likeness, object] = {
    Likeness.NUMBER: QT_TRANSLATE_NOOP("Doubles", "the same NIP/NRP"),
    Likeness.NAME: QT_TRANSLATE_NOOP("Doubles", "the same name"),
    Likeness.SIMILAR: QT_TRANSLATE_NOOP("Doubles", "a similar name"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the comparison; `chosen` is 1 or 2, or 0 where both stay."""

    key: str
    label: str
    one: str
    other: str
    chosen: int = 0

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.chosen) and self.one != self.other


class DoublesSheet(Sheet):
    """Shows a `Comparison`; tells `merge_wanted` (it, fields of the second), `apart_wanted` (it), `turned` (±1)."""

    merge_wanted = Signal(object, object)
    apart_wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("Doubles", "Possible doubles"),
            QCoreApplication.translate(
                "Doubles", "Choose which values stay. Terms and invitations of both stay; issued papers do not change."
            ),
            submit=QCoreApplication.translate("Doubles", "Merge"),
            width=900,
            parent=parent,
        )
        self.pair: Comparison | None = None
        self.where, self.why = Label("", 13, 600), ElidedLabel("", 13, 400, "text2")
        self.lines = RowsModel(_columns(), lambda line: line.key, sentence=_spoken)
        self.table = Table(QCoreApplication.translate("Doubles", "Fields of both"), self.lines)
        self._make_actions()
        self._lay_out()
        self.table.installEventFilter(self)
        self.table.row_activated.connect(self._on_activated)
        self.submitted.connect(self._on_submitted)
        self.note.setText(QCoreApplication.translate("Doubles", "← → or 1 2 choose, ↑ ↓ next field, PgDn next pair"))
        self.table.setFocus()

    def show_pair(self, pair: Comparison, at: int, of: int) -> None:
        """Show the pair number `at` of `of`; what was chosen for the one shown before is forgotten."""
        self.pair = pair
        where = QCoreApplication.translate("Doubles", "{at} of {of}")
        self.where.setText(where.format(at=at, of=of))
        self.why.set_text(self._why_words(pair))
        self.lines.set_rows(_lines(pair))
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * min(SHOWN, len(self.lines.rows)) + 2)
        self.table.select_first()
        self.messages.take_away("refusal")
        for action in (self.back, self.forth):
            action.setEnabled(of > 1)
        self.ready()

    def show_refusal(self, error: RakorError) -> None:
        """Say why the two cannot be one."""
        refuse_in(self.messages, error)
        self.ready()

    def from_other(self) -> frozenset[str]:
        """The fields whose second value stays."""
        return frozenset(line.key for line in self.lines.rows if line.chosen == 2)

    @Slot()
    def _on_submitted(self) -> None:
        if self.pair is not None:
            self.primary.setEnabled(False)
            self.merge_wanted.emit(self.pair, self.from_other())

    @Slot()
    def _on_apart(self) -> None:
        if self.pair is not None:
            self.apart_wanted.emit(self.pair.double)

    @Slot(object)
    def _on_activated(self, line: Line) -> None:
        self._choose(line, 3 - line.chosen)

    @Slot()
    def _on_back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on_forth(self) -> None:
        self.turned.emit(1)

    def _choose(self, line: Line, chosen: int) -> None:
        if line.chosen:
            rows = [replace(one, chosen=chosen) if one.key == line.key else one for one in self.lines.rows]
            self.lines.set_rows(rows)

    def _why_words(self, pair: Comparison) -> str:
        why = QCoreApplication.translate("Doubles", str(_WHY[pair.double.likeness]))
        return f"{pair.one.name} · {pair.other.name} · {why}"

    def _make_actions(self) -> None:
        translate = QCoreApplication.translate
        self.apart = make_action(self, translate("Doubles", "Not a double"), "Ctrl+B", self._on_apart)
        self.back = make_action(self, translate("Doubles", "Previous"), "PgUp", self._on_back)
        self.forth = make_action(self, translate("Doubles", "Next"), "PgDown", self._on_forth)
        make_action(self, "", "Ctrl+Z", self.messages.undo)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.where)
        head.addWidget(self.why, 1)
        for action in (self.back, self.forth, self.apart):
            head.addWidget(Button.for_action(action, height=30))
        self.content.addLayout(head)
        self.content.addWidget(self.table)
        self.content.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = self.table.current_row()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not isinstance(line, Line):
            return super().eventFilter(watched, event)
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return super().eventFilter(watched, event)
        chosen = {Qt.Key.Key_Left: 1, Qt.Key.Key_1: 1, Qt.Key.Key_Right: 2, Qt.Key.Key_2: 2}.get(Qt.Key(event.key()))
        if chosen is None and event.key() == Qt.Key.Key_Space:
            chosen = 3 - line.chosen
        if chosen is None:
            return super().eventFilter(watched, event)
        self._choose(line, chosen)
        return True


def _columns() -> list[Column[Line]]:
    """Which field, and both values, each checked where it stays."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Doubles", "Field"),
            lambda line: line.label,
            CellKind.ICON_TEXT,
            status=lambda line: DIFFERS if line.differs else None,
            width=190,
        ),
        Column(
            translate("Doubles", "1"), lambda line: line.one or "–", CellKind.CHECK,
            checked=lambda line: line.chosen != 2, stretch=True,
        ),
        Column(
            translate("Doubles", "2"), lambda line: line.other or "–", CellKind.CHECK,
            checked=lambda line: line.chosen != 1, width=330,
        ),
    ]  # fmt: skip


def _lines(pair: Comparison) -> list[Line]:
    """All fields that either has, then what both keep."""
    fields = [field for field in pair.fields if field.one or field.other]
    lines = [_line(field) for field in fields]
    return [*lines, *_kept_lines(pair)]


def _line(field: FieldPair) -> Line:
    """The first value is chosen unless it is empty; where both are the same there is nothing to choose."""
    label = QCoreApplication.translate("Doubles", str(_FIELDS[field.name]))
    chosen = 0 if not field.differs else 1 if field.one else 2
    return Line(field.name, label, _value(field.name, field.one), _value(field.name, field.other), chosen)


def _kept_lines(pair: Comparison) -> list[Line]:
    translate = QCoreApplication.translate
    is_person = pair.double.subject is Subject.PERSON
    label = translate("Doubles", "Office held") if is_person else translate("Doubles", "Holder")
    count = max(len(pair.one.held), len(pair.other.held))
    lines = [Line(f"held{at}", label, _held(pair.one, at), _held(pair.other, at)) for at in range(count)]
    if pair.one.invited or pair.other.invited:
        one, other = str(pair.one.invited), str(pair.other.invited)
        lines.append(Line("invited", translate("Doubles", "Invitations"), one, other))
    return lines


def _held(side: Side, at: int) -> str:
    if at >= len(side.held):
        return ""
    called, term = side.held[at]
    return f"{called} · {kind_words(term.kind)} · {_days(term)}"


def _days(term: Term) -> str:
    return " – ".join(short_date(day) if day else "…" for day in (term.starts, term.ends))


def _value(name: str, text: str) -> str:
    if name == "contact_phone":
        return masked_phone(text)
    if name in _DAYS and text:
        return short_date(date.fromisoformat(text))
    return QCoreApplication.translate("Doubles", str(_POSTS[text])) if name == "post" and text in _POSTS else text


def _spoken(line: Line) -> str:
    kept = {0: f"{line.one}, {line.other}", 1: line.one, 2: line.other}[line.chosen]
    words = QCoreApplication.translate("Doubles", "{field}: {one} or {other}, {kept} stays")
    return words.format(field=line.label, one=line.one or "–", other=line.other or "–", kept=kept or "–")
