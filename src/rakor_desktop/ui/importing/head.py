"""The head of the import: the way back, the steps, what is going on, the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.ui.importing.steps import StepLine
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading
from rakor_desktop.ui.kit.progress import ProgressLine
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, RING


class ImportHead(QWidget):
    """Fill `progress` and `file`; `back` when the person wants to go back to the directory."""

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = StepLine((self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import")))
        self.progress, self.file = ProgressLine(), ElidedLabel("", 13, 400, "text3")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        arrow = IconButton("chevron-left", self.tr("Back to the directory"))
        arrow.clicked.connect(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT - 8 - RING, 8, MARGIN_RIGHT, 8)
        row.setSpacing(8)
        row.addWidget(arrow)
        row.addWidget(Heading(self.tr("Import a list"), 20))
        row.addSpacing(16)
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self.progress)
        row.addWidget(self.file)
