"""One head of the office's paper as a form: its image, its lines with their sizes, the rule under it."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rakor_desktop.documents.typesetting.letterhead import address_size, usual_sizes
from rakor_desktop.domain.letterheads import Head, LetterheadText, LineStyle
from rakor_desktop.domain.publishing import LetterheadKind
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.settings.drawing import EMBLEM, LINE
from rakor_desktop.ui.settings.emblem_strip import EmblemStrip
from rakor_desktop.ui.settings.sizes import SizeField
from rakor_desktop.ui.style import theme

_LABEL, _SIZE = 88, 84
_LEAST, _MOST = 6.0, 40.0
_RULES = {LetterheadKind.PERSONAL: LineStyle.NONE, LetterheadKind.OFFICE: LineStyle.DOUBLE}
Row = tuple[Field, SizeField]


class HeadForm(QWidget):
    """Tells `changed` with each letter, and `focused` with the place on the paper of what has the focus."""

    changed = Signal()
    focused = Signal(str, str)  # place in drawing, words

    def __init__(self, kind: LetterheadKind, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self._own, self._size, self._count = kind, tuple[str, ...](), 15.0, 0
        self.emblem, self._grid = EmblemStrip(jobs), QGridLayout()
        lines = [self.tr("Line 1"), self.tr("Line 2")][: 1 if kind is LetterheadKind.PERSONAL else 2]
        self.lines = [self._row(words) for words in lines]
        self.address = [self._row(words) for words in (self.tr("Address"), self.tr("Address 2"))]
        rules = [
            (LineStyle.DOUBLE, self.tr("Thick and thin")),
            (LineStyle.SINGLE, self.tr("Single")),
            (LineStyle.NONE, self.tr("None")),
        ]
        self.rule = Segmented(self.tr("Rule"), rules)
        if kind is LetterheadKind.PERSONAL:
            self.lines[0][0].line.setPlaceholderText(self.tr("the office of whoever signs"))
        self._lay_out()
        self.emblem.changed.connect(self.changed)
        self.rule.chosen.connect(self.changed)

    def set_size(self, size: float) -> None:
        """The usual size of the main line in points, from the profile."""
        self._size = size

    def value(self) -> Head:
        """What stands in the form; what is as usual is left to the program."""
        texts, sizes = _filled(self.lines)
        address, small = _filled(self.address)
        if self.kind is LetterheadKind.PERSONAL and not texts:
            sizes = (self.lines[0][1].value(),)
        rule = LineStyle(str(self.rule.value()))
        text = LetterheadText(
            lines=() if texts == self._own else texts,
            address=address,
            line_sizes=_unusual(sizes, usual_sizes(self.kind, len(sizes), self._size)),
            address_sizes=_unusual(small, (address_size(),) * len(small)),
            rule=None if rule is _RULES[self.kind] else rule,
        )
        return Head(text, self.emblem.emblem())

    def show_head(self, head: Head, own: tuple[str, ...]) -> None:
        """Show what is settled; `own` are the lines the program writes while the office has none of its own."""
        text, self._own = head.text, own
        self._count = len(text.lines or own)
        _show(self.lines, text.lines or own, text.line_sizes, self._usual(self._count))
        _show(self.address, text.address, text.address_sizes, (address_size(),) * len(self.address))
        self.rule.set_value(text.rule or _RULES[self.kind])
        self.emblem.show_emblem(head.emblem)

    def wrong(self) -> SizeField | None:
        """The first size that is none."""
        sizes = [size for _, size in (*self.lines, *self.address)]
        return next((size for size in sizes if size.value() == SizeField.WRONG), None)

    @Slot()
    def _on_text(self) -> None:
        """A size as usual stays as usual: one line alone is as large as the last of two."""
        filled = len(_filled(self.lines)[0])
        for (_, size), before, now in zip(self.lines, self._usual(self._count), self._usual(filled), strict=True):
            if size.value() == before != now:
                size.set_value(now)
        self._count = filled

    def _usual(self, filled: int) -> tuple[float, ...]:
        """The usual size of each row while so many say something; an empty one has that of the last."""
        found = usual_sizes(self.kind, max(1, filled), self._size)
        return found + found[-1:] * (len(self.lines) - len(found))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tell_focus(watched)
        return super().eventFilter(watched, event)

    def _tell_focus(self, watched: QObject) -> None:
        """Lines that are empty stand nowhere: the others move up."""
        rows, at = (*self.lines, *self.address), 0
        for row, (text, size) in enumerate(rows):
            stands = bool(text.text()) or (row == 0 and self.kind is LetterheadKind.PERSONAL)
            if watched in (text.line, size.line):
                self.focused.emit(f"{LINE}{at}" if stands else "", text.line.accessibleName())
                return
            at += stands
        self.focused.emit(EMBLEM, self.tr("Image"))

    def _row(self, words: str) -> Row:
        text, size = Field(), SizeField(self.tr("{line}, size").format(line=words), "pt", _LEAST, _MOST)
        text.line.setAccessibleName(words)
        text.line.setMaxLength(160)
        size.setFixedWidth(theme.px(_SIZE))
        text.edited.connect(self._on_text)
        for field in (text, size):
            field.edited.connect(self.changed)
            field.line.installEventFilter(self)
        at = self._grid.rowCount()
        self._grid.addWidget(_label(words), at, 0)
        self._grid.addWidget(text, at, 1)
        self._grid.addWidget(size, at, 2)
        return text, size

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        at = self._grid.rowCount()
        self._grid.addWidget(_label(self.tr("Rule")), at, 0)
        self._grid.addWidget(self.rule, at, 1, 1, 2)
        for button in (self.emblem.load, self.emblem.remove):
            button.installEventFilter(self)
        column.addWidget(self.emblem)
        column.addWidget(Divider())
        column.addLayout(self._grid)
        column.addStretch(1)


def _label(words: str) -> Label:
    label = Label(words, 13, 400, "text2")
    label.setFixedWidth(theme.px(_LABEL))
    return label


def _filled(rows: list[Row]) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Texts and sizes of the rows with a text."""
    filled = [(text.text(), size.value()) for text, size in rows if text.text()]
    return tuple(text for text, _ in filled), tuple(size for _, size in filled)


def _unusual(sizes: tuple[float, ...], usual: tuple[float, ...]) -> tuple[float, ...]:
    """0 for each size as usual; nothing at all where all are."""
    found = tuple(0.0 if size == common else size for size, common in zip(sizes, usual, strict=True))
    return found if any(found) else ()


def _show(rows: list[Row], texts: tuple[str, ...], sizes: tuple[float, ...], usual: tuple[float, ...]) -> None:
    for at, (text, size) in enumerate(rows):
        text.set_text(texts[at] if at < len(texts) else "")
        text.line.setCursorPosition(0)
        size.set_value((sizes[at] if at < len(sizes) else 0.0) or usual[at])
