"""The foot of a step: what is safe, what is left out, cancel and go on."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT


class Foot(Panel):
    """Words at the left, a warning beside the two buttons."""

    def __init__(self, words: str, cancel: QAction, go_on: QAction, parent: QWidget | None = None) -> None:
        super().__init__("t", "surface", parent)
        self.words, self.warning = ElidedLabel(words, 13, 400, "text2"), Label("", 13, 600, "bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT, 6, MARGIN_RIGHT, 6)
        row.setSpacing(8)
        row.addWidget(Icon("info", 16, "ok"))
        row.addWidget(self.words, 1)
        row.addWidget(self.warning)
        row.addWidget(Button.for_action(cancel))
        row.addWidget(Button.for_action(go_on, kind="primary", icon="file-input"))
