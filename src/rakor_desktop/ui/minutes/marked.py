"""A text to be read beside another, with what differs marked."""

from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.joining_texts import words_of
from rakor_desktop.ui.minutes.editor import RemarkEditor, Spans
from rakor_desktop.ui.style import theme


def differences(one: str, other: str) -> tuple[Spans, Spans]:
    """What is only in the one, and what is only in the other."""
    left, right = words_of(one), words_of(other)
    only_one: list[tuple[int, int]] = []
    only_other: list[tuple[int, int]] = []
    at = [0, 0]
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        here, there = "".join(left[a:b]), "".join(right[c:d])
        if tag != "equal":
            only_one += [(at[0], at[0] + len(here))] if here.strip() else []
            only_other += [(at[1], at[1] + len(there))] if there.strip() else []
        at = [at[0] + len(here), at[1] + len(there)]
    return only_one, only_other


class MarkedText(RemarkEditor):
    """Lines as in the minutes; it scrolls where it is longer than its room."""

    def __init__(self, text: str, name: str, *, editable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.setReadOnly(not editable)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(name)

    def mark(self, spans: Spans, ground: str, words: str) -> None:
        """Show where the texts differ, in these two colours."""
        look = QTextCharFormat()
        look.setBackground(theme.color(ground))
        look.setForeground(theme.color(words))
        self.show_spans(spans, look)
