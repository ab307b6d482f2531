"""The remarks of one item as one flowing text: painted, but for the one that is being written."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.dates import clock, local_time
from rakor_desktop.services.minutes.minutes import Entry
from rakor_desktop.ui.kit.paint import paint_frame, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import paint_pill, pill_width
from rakor_desktop.ui.minutes.editor import WRAP, RemarkEditor, space_lines
from rakor_desktop.ui.minutes.speakers import Speaker
from rakor_desktop.ui.minutes.zoom import zoom
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

TIME, WORDS, RIGHT = 20, 84, 28
"""Left edge of hours and of words, room at the right; px."""

_PAD, _HEAD, _MORE = 4, 22, 7
"""Room above and below a remark, height of its head, additional room inside the frame of the current one; px."""


@dataclass(frozen=True, slots=True)
class Said:
    """One remark with what is told beside it: links are the numbers of what was drawn from it, like `R-3`."""

    entry: Entry
    speaker: Speaker | None
    links: tuple[str, ...] = ()


@dataclass(slots=True)
class _Block:
    """Where a remark stands and how its text is broken into lines."""

    said: Said
    width: int = -1
    top: int = 0
    height: int = 0
    paragraphs: list[QTextLayout] = field(default_factory=list)

    def lay_out(self, width: int) -> int:
        """Break the text at this width unless that is done; returns its height."""
        if width != self.width:
            self.width = width
            self.paragraphs = [_paragraph(text, width) for text in self.said.entry.text.split("\n")]
        return sum(zoom.line() * layout.lineCount() for layout in self.paragraphs)


class Flow(QWidget):
    """Tells which remark was clicked; the page opens its editor and hands it over with `set_current`."""

    picked = Signal(object, QPoint)  # UUID, where in the flow
    caret_moved = Signal(QRect)
    current_changed = Signal()
    typed = Signal(str)  # a key was pressed while no remark is open

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: dict[UUID, _Block] = {}
        self._zone = "WIB"
        self._current: UUID | None = None
        self._editor: RemarkEditor | None = None
        self._writers: Mapping[UUID, str] = {}
        self._live_text: Callable[[UUID], str | None] = _nothing
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.themed.changed.connect(self._on_themed)
        zoom.changed.connect(self._on_themed)

    def show_live(self, text: Callable[[UUID], str | None]) -> None:
        """Where to find the words of remarks that are open but not current: they may be unsaved."""
        self._live_text = text

    def set_writers(self, writers: Mapping[UUID, str]) -> None:
        """Which other desk is in which remark just now."""
        if writers != self._writers:
            self._writers = writers
            self.update()

    def writers(self) -> Mapping[UUID, str]:
        """Which other desk is shown in which remark."""
        return self._writers

    def set_rows(self, rows: Sequence[Said], zone: str) -> None:
        """Show these remarks, hours in this zone; unchanged ones are not laid out again."""
        before, self._blocks, self._zone = self._blocks, {}, zone
        for said in rows:
            known = before.get(said.entry.id)
            live = self._with_live_text(said)
            if known is not None and known.said.entry.text == live.entry.text:
                known.said = live
                self._blocks[said.entry.id] = known
            else:
                self._blocks[said.entry.id] = _Block(live)
        self.arrange()

    def set_current(self, entry_id: UUID | None, editor: RemarkEditor | None) -> None:
        """Frame this remark and put its editor into the frame."""
        self._current, self._editor = entry_id, editor
        if editor is not None:
            editor.setParent(self)
        self.arrange()
        if editor is not None:
            editor.show()
        self.current_changed.emit()

    def ids(self) -> tuple[UUID, ...]:
        """The remarks shown, in order."""
        return tuple(self._blocks)

    @property
    def current(self) -> UUID | None:
        """The remark that is framed."""
        return self._current

    def neighbour(self, step: int) -> UUID | None:
        """The remark `step` places after the current one."""
        ids = self.ids()
        if self._current not in self._blocks:
            return None
        at = ids.index(self._current) + step
        return ids[at] if 0 <= at < len(ids) else None

    @Slot()
    def arrange(self) -> None:
        """Find the place of each remark at the present width."""
        width, top = self._text_width(), theme.px(8)
        for entry_id, block in self._blocks.items():
            top = self._place(block, top, width, entry_id == self._current)
        self.setMinimumHeight(top + theme.px(24))
        self.updateGeometry()
        self.update()

    @Slot()
    def tell_caret(self) -> None:
        """Say where the caret is, so that it can be scrolled into sight."""
        if self._editor is not None:
            caret = self._editor.cursorRect().translated(self._editor.pos())
            room = zoom.line()
            self.caret_moved.emit(caret.adjusted(0, -room, 0, room))

    @Slot()
    def _on_themed(self) -> None:
        for block in self._blocks.values():
            block.width = -1
        self.arrange()

    def _place(self, block: _Block, top: int, width: int, current: bool) -> int:
        pad, head = theme.px(_PAD + (_MORE if current else 0)), theme.px(_HEAD)
        block.top = top
        if current and self._editor is not None:
            left = theme.px(WORDS)
            self._editor.setGeometry(left, top + pad + head, width, self._editor.height())
            text = self._editor.text_height()
            self._editor.setGeometry(left, top + pad + head, width, text)
        else:
            text = block.lay_out(width)
        block.height = 2 * pad + head + text
        return top + block.height

    def _text_width(self) -> int:
        return max(theme.px(120), self.width() - theme.px(WORDS) - theme.px(RIGHT))

    def _with_live_text(self, said: Said) -> Said:
        live = self._live_text(said.entry.id)
        if live is None or live == said.entry.text:
            return said
        entry = said.entry
        shown = Entry(entry.id, entry.agenda_item_id, entry.speaker_id, entry.spoken_at, live, entry.version)
        return Said(shown, said.speaker, said.links)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        for entry_id, block in self._blocks.items():
            if block.top <= y < block.top + block.height:
                self.picked.emit(entry_id, event.position().toPoint())
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, seen = painter_of(self), event.rect()
        if not self._blocks:
            self._paint_nothing(painter)
        for block in self._standing_in(seen.top() - 8, seen.bottom() + 8):
            self._paint_block(painter, block, block.said.entry.id == self._current)
        painter.end()

    def _standing_in(self, top: int, bottom: int) -> Sequence[_Block]:
        """The remarks of which anything stands between these two heights; found by halving, since every key paints."""
        blocks = tuple(self._blocks.values())
        first = bisect_right(blocks, top, key=lambda block: block.top + block.height)
        return blocks[first : bisect_left(blocks, bottom, lo=first, key=lambda block: block.top)]

    def _paint_block(self, painter: QPainter, block: _Block, current: bool) -> None:
        pad, head = theme.px(_PAD + (_MORE if current else 0)), theme.px(_HEAD)
        if current:
            self._paint_frame(painter, block)
        row = QRectF(0, block.top + pad, self.width(), head)
        self._paint_head(painter, row, block.said, current)
        if current and self._editor is not None:
            return
        painter.setPen(theme.color("text"))
        y = block.top + pad + head
        for layout in block.paragraphs:
            layout.draw(painter, QPointF(theme.px(WORDS), y))
            y += zoom.line() * layout.lineCount()

    def _paint_nothing(self, painter: QPainter) -> None:
        words = QRectF(theme.px(TIME), theme.px(16), self.width() - 2 * theme.px(TIME), zoom.line())
        paint_text(painter, words, self.tr("Nothing written here yet"), zoom.text(), 600, "text2")
        hint = self.tr("Ctrl Enter begins an entry, Ctrl 1…9 says who speaks.")
        paint_text(painter, words.translated(0, zoom.line()), hint, 13, 400, "text3")

    def _paint_frame(self, painter: QPainter, block: _Block) -> None:
        frame = QRectF(8, block.top, self.width() - 24, block.height)
        focus = self._editor is not None and self._editor.hasFocus()
        paint_frame(painter, frame, CARD_RADIUS, "surface", "accent" if focus else "accent_line", 2 if focus else 1)
        painter.fillRect(QRectF(frame.x() + 1, frame.y() + 6, 3, frame.height() - 12), theme.color("accent"))

    def _paint_head(self, painter: QPainter, row: QRectF, said: Said, current: bool) -> None:
        hour = hour_of(said.entry.spoken_at, self._zone)
        left, words = theme.px(TIME), theme.px(WORDS)
        look = (600, "accent_text") if current else (400, "text3")
        paint_text(painter, QRectF(left, row.y(), words - left, row.height()), hour, 13, *look)
        right = self._paint_links(painter, row, said.links)
        if desk := self._writers.get(said.entry.id):
            writes = self.tr("{desk} is writing").format(desk=desk)
            right -= pill_width(writes, "pencil") + 6
            paint_pill(painter, right, row.center().y(), "warn", writes, "pencil")
        office = said.speaker.office if said.speaker else self.tr("Course of the meeting")
        wide = min(text_width(office, 13, 600) + 2, right - words)
        look = (600, "text") if said.speaker else (500, "text3")
        paint_text(painter, QRectF(words, row.y(), wide, row.height()), office, 13, *look)
        if said.speaker and said.speaker.represents:
            beside = self.tr("for {office}").format(office=said.speaker.represents)
            x = words + wide + 8
            paint_text(painter, QRectF(x, row.y(), max(0.0, right - x), row.height()), beside, 13, 400, "rep")

    def _paint_links(self, painter: QPainter, row: QRectF, links: tuple[str, ...]) -> float:
        """Pills at the right for what was drawn from the remark; returns where they begin."""
        right = float(self.width() - theme.px(RIGHT))
        for link in reversed(links):
            name = "gavel" if link.startswith("K") else "list-checks"
            right -= pill_width(link, name)
            paint_pill(painter, right, row.center().y(), "accent", link, name)
            right -= 6
        return right


def hour_of(moment: datetime | None, zone: str) -> str:
    """`10.04` in the meeting's zone; nothing when the hour is not known."""
    return clock(local_time(moment, zone)) if moment else ""


def _paragraph(text: str, width: int) -> QTextLayout:
    layout, option = QTextLayout(text, zoom.font()), QTextOption()
    option.setWrapMode(WRAP)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    space_lines(layout)
    return layout


def _nothing(_entry_id: UUID) -> str | None:
    return None
