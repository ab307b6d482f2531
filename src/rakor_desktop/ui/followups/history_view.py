"""The history of an obligation, the newest first: what was told, by whom, with which files; it only grows."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Told
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.register import Evidence, HistoryLine, ObligationFile
from rakor_desktop.ui.followups.history_words import history_look, history_title, size_words, standing_words
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.paint import paint_dot, paint_icon, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import Kind

MOST = 40
"""Entries shown at first: more are asked for, so that a long history opens as quickly as a short one."""
_MARK = 30
_LONGEST = 26
"""Letters of a file's name that are shown."""


class Mark(QWidget):
    """The icon of an entry in a circle, with the line that leads on to the next one."""

    def __init__(self, kind: Kind, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon = kind, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_MARK), theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = painter_of(self), theme.tones(self._kind)
        radius, size = theme.px(11), theme.px(13)
        middle = QRectF(0, 0, 2 * radius, 2 * radius).center()
        painter.fillRect(QRectF(middle.x(), 2 * radius, 1, self.height() - 2 * radius), theme.color("border"))
        paint_dot(painter, middle, radius, tone.bg)
        paint_icon(painter, self._icon, middle.x() - size / 2, middle.y() - size / 2, size, tone.fg, 2.2)
        painter.end()


class EvidenceLine(QWidget):
    """A file of a report: a button with its name, its size, and whether it is still the one that was handed in."""

    def __init__(self, evidence: Evidence, found: Standing | None) -> None:
        super().__init__()
        words, color = standing_words(found)
        said = " · ".join(part for part in (size_words(evidence.size), words) if part)
        self.button = FileButton(evidence.file_name)
        self.button.setToolTip(f"{evidence.file_name} · {said}")
        self.button.setAccessibleName(f"{evidence.file_name}, {said}")
        self.said = Label(said, 12, 600 if color == "bad" else 400, color)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 1)
        row.addWidget(self.said)


class FileButton(Button):
    """The name of a file, shortened where it is long; the whole is in the tooltip."""

    def __init__(self, name: str) -> None:
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 9]}…{name[-8:]}"
        super().__init__(short, icon="file-text", height=28)


class Entry(QWidget):
    """One thing told. What was revoked stays to be read, dimmed and said to be so."""

    def __init__(self, mark: tuple[Kind, str], title: str, day: str, text: str, *, dim: bool = False) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row, self.words, head = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Mark(*mark))
        row.addLayout(self.words, 1)
        self.words.setContentsMargins(0, 2, 0, 12)
        self.words.setSpacing(3)
        head.setSpacing(8)
        head.addWidget(ElidedLabel(title, 13, 600, "text3" if dim else "text"), 1)
        head.addWidget(Caption(day))
        self.words.addLayout(head)
        if text:
            self.words.addWidget(Label(text, 13, 400, "text3" if dim else "text2", wrap=True))


class HistoryView(QWidget):
    """Tells which file is to be opened and which entry revoked."""

    evidence_wanted = Signal(object)  # Evidence
    revoke_wanted = Signal(object)  # HistoryLine

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: ObligationFile | None = None
        self._found: Mapping[str, Standing] = {}
        self._most = MOST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.entries: list[Entry] = []

    def show_file(self, file: ObligationFile, found: Mapping[str, Standing] | None = None) -> None:
        """The history of an obligation; `found` says how each file (by its SHA-256) lies in the folder."""
        if self._file is None or self._file.obligation.id != file.obligation.id:
            self._most = MOST
        if (file, found or {}) == (self._file, self._found):
            return
        self._file, self._found = file, found or {}
        self._fill()

    @Slot()
    def _on_all(self) -> None:
        self._most = len(self._file.history) if self._file else MOST
        self._fill()

    def _fill(self) -> None:
        self._clear()
        if self._file is None:
            return
        lines = self._file.history
        for line in lines[: self._most]:
            self._add(self._entry(line))
        if len(lines) > self._most:
            more = Button(self.tr("%n earlier entry(ies)", "", len(lines) - self._most), kind="link", height=28)
            more.clicked.connect(self._on_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        for entry in self._origin(self._file):
            self._add(entry)
        self._column.addStretch(1)

    def _clear(self) -> None:
        self.entries = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._column.addWidget(entry)

    def _entry(self, line: HistoryLine) -> Entry:
        title = history_title(line)
        if line.revoked:
            title = self.tr("{entry} (revoked)").format(entry=title)
        entry = Entry(history_look(line), title, short_date(line.told_on), line.text, dim=line.revoked)
        if line.form:
            entry.words.addWidget(Caption(self.tr("From the form {file}").format(file=line.form), wrap=True))
        for one in line.evidence:
            file = EvidenceLine(one, self._found.get(one.sha256))
            file.button.clicked.connect(partial(self.evidence_wanted.emit, one))
            entry.words.addWidget(file)
        if not line.revoked and line.kind is not Told.REVOKED:
            entry.words.addWidget(self._revoke(line), 0, Qt.AlignmentFlag.AlignLeft)
        return entry

    def _revoke(self, line: HistoryLine) -> Button:
        button = Button(self.tr("Revoke"), kind="link", height=24)
        button.setAccessibleName(self.tr("Revoke: {entry}").format(entry=history_title(line)))
        button.clicked.connect(partial(self.revoke_wanted.emit, line))
        return button

    def _origin(self, file: ObligationFile) -> Sequence[Entry]:
        """Where it comes from, and the later meetings that spoke of it."""
        look: tuple[Kind, str] = ("accent", "gavel")
        later = [
            Entry(look, self.tr("Spoken of in a later meeting"), short_date(one.held_on), one.meeting)
            for one in reversed(file.spoken_in)
        ]
        owed = file.obligation
        return [*later, Entry(look, self.tr("From the minutes"), short_date(owed.held_on), owed.meeting)]
