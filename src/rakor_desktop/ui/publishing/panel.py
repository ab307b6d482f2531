"""The chosen document: its first page, what can be done with it, and whether its stored bytes are still as issued."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, Heading, Label
from rakor_desktop.ui.kit.pills import Icon, Pill
from rakor_desktop.ui.kit.preview import PaperPreview
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.publishing.columns import KIND_ICONS, Issue, fingerprint, issued_words, kind_words, size_words

PREVIEW = 272
"""Width of the page's picture in px at 100 %."""


class DocumentPanel(SidePanel):
    """Shows one document; the page brings the picture and says whether the bytes are intact."""

    def __init__(self, open_it: QAction, save_as: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", 340, parent)
        self.setAccessibleName(self.tr("The chosen document"))
        self.title, self.facts = Heading("", 16), Caption("", wrap=True)
        self.state, self.preview = Pill("final"), PaperPreview(self.tr("First page"), 236)
        self.intact_icon, self.intact = Icon("circle-dashed", 16, "text3"), Label("", 13, 500, "text3")
        self.hash, self.file = Label("", 13, 400, "text2", wrap=True), Label("", 13, 400, "text2", wrap=True)
        self._lay_out([Button.for_action(open_it, kind="primary", icon="file-text"), Button.for_action(save_as)])

    def show_issue(self, issue: Issue | None) -> None:
        """Show another document, its picture and its state of bytes not known yet."""
        self.show_body(issue is not None)
        if issue is None:
            return
        one = issue.document
        self.title.setText(kind_words(one.kind))
        self.facts.setText(f"v{one.version} · {issued_words(one)} · {size_words(one.size)}")
        self.state.set_status(issue.status)
        self.preview.set_icon(KIND_ICONS[one.kind])
        self.hash.setText(fingerprint(one))
        self.file.setText(one.file_name)
        self._say_intact("circle-dashed", "text3", self.tr("being checked"))

    @Slot(QImage)
    def show_page(self, image: QImage) -> None:
        """The picture of page 1."""
        self.preview.set_image(image)

    def show_intact(self, intact: bool) -> None:
        """Whether the stored bytes match the fingerprint."""
        if intact:
            self._say_intact("circle-check", "ok", self.tr("intact"))
        else:
            self._say_intact("circle-x", "bad", self.tr("content changed"))

    def _say_intact(self, icon: str, color: str, words: str) -> None:
        self.intact_icon.set_icon(icon, color)
        self.intact.setText(words)
        self.intact.set_color(color)

    def _lay_out(self, buttons: list[Button]) -> None:
        self.add_row(self.title, self.state, wide=0)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.preview)
        self.add_row(*buttons)
        heading = self.add_section(self.tr("FILE FINGERPRINT"))
        self.body.removeWidget(heading)
        self.add_row(heading, self.intact_icon, self.intact, wide=0)
        self.body.addWidget(self.hash)
        self.body.addWidget(Caption(self.tr("Internal control code, not an electronic signature."), wrap=True))
        self.add_section(self.tr("FILE"))
        self.body.addWidget(self.file)
        self.body.addStretch(1)
