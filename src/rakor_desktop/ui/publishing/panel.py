"""The chosen document: its first page, what can be done with it, and whether its stored bytes are still as issued."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import near_moment
from rakor_desktop.services.publishing.gate import Waiver
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.finding_words import keyed_words
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.pills import Icon, Pill
from rakor_desktop.ui.kit.preview import PaperPreview
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.publishing.columns import KIND_ICONS, Issue, document_words, fingerprint, issued_words, size_words

PREVIEW = 272
"""Width of the page's picture in px at 100 %."""


class DocumentPanel(SidePanel):
    """Shows one document; the page brings the picture and says whether the bytes are intact."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        """`actions`: open, save a copy, correct, give up."""
        super().__init__("", 340, parent)
        self.setAccessibleName(self.tr("The chosen document"))
        self.title, self.facts = Label("", 16, 600, "text", wrap=True), Caption("", wrap=True)
        self.state, self.preview = Pill("final"), PaperPreview(self.tr("First page"), 236)
        self.intact_icon, self.intact = Icon("circle-dashed", 16, "text3"), Label("", 13, 500, "text3")
        self.hash, self.file = Label("", 13, 400, "text2", wrap=True), Label("", 13, 400, "text2", wrap=True)
        self.versions, self.passed = QVBoxLayout(), QVBoxLayout()
        for listed in (self.versions, self.passed):
            listed.setSpacing(6)
        open_it, save_as, correct, void = actions
        self._lay_out(
            [Button.for_action(open_it, kind="primary", icon="file-text"), Button.for_action(save_as)],
            [Button.for_action(correct, icon="file-pen"), Button.for_action(void, kind="ghost", icon="ban")],
        )

    def show_issue(self, issue: Issue | None, versions: Sequence[Issue] = ()) -> None:
        """Show another document among its versions, its picture and its state of bytes not known yet."""
        self.show_body(issue is not None)
        if issue is None:
            return
        one = issue.document
        self.title.setText(document_words(one))
        number = f"{one.number} · " if one.number else ""
        self.facts.setText(f"{number}v{one.version} · {issued_words(one)} · {size_words(one.size)}")
        self.state.set_status(issue.status)
        self.preview.set_icon(KIND_ICONS[one.kind])
        self.hash.setText(fingerprint(one))
        self.file.setText(one.file_name)
        self._say_intact("circle-dashed", "text3", self.tr("being checked"))
        self._show_versions(versions)
        self._show_passed(one.passed_over, one.zone)

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

    def _show_versions(self, versions: Sequence[Issue]) -> None:
        _clear(self.versions)
        for issue in versions:
            self.versions.addWidget(_Version(issue))

    def _show_passed(self, waivers: Sequence[Waiver], zone: str) -> None:
        """What was found in it before it was issued, and why it was passed over."""
        _clear(self.passed)
        self.passed_over.setVisible(bool(waivers))
        for waiver in waivers:
            self.passed.addWidget(Passed(waiver, zone))

    def _passed_part(self) -> QWidget:
        """A section of its own, which is only there when something was passed over."""
        self.passed_over, column = QWidget(), QVBoxLayout()
        self.passed_over.setLayout(column)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(Divider())
        column.addWidget(Label(self.tr("PASSED OVER"), 12, 600, "text3"))
        column.addLayout(self.passed)
        return self.passed_over

    def _lay_out(self, buttons: list[Button], more: list[Button]) -> None:
        self.add_row(self.title, self.state, wide=0)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.preview)
        self.add_row(*buttons)
        self.add_row(*more)
        heading = self.add_section(self.tr("FILE FINGERPRINT"))
        self.body.removeWidget(heading)
        self.add_row(heading, self.intact_icon, self.intact, wide=0)
        self.body.addWidget(self.hash)
        self.body.addWidget(Caption(self.tr("Internal control code, not an electronic signature."), wrap=True))
        self.add_section(self.tr("VERSIONS"))
        self.body.addLayout(self.versions)
        self.body.addWidget(self._passed_part())
        self.add_section(self.tr("FILE"))
        self.body.addWidget(self.file)
        self.body.addStretch(1)


def _told(one: IssuedDocument) -> str:
    return one.void_reason or one.note


def _clear(listed: QVBoxLayout) -> None:
    while (item := listed.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Passed(QWidget):
    """One finding that was passed over: what it was, why, by whom and when in the meeting's zone."""

    def __init__(self, waiver: Waiver, zone: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(keyed_words(waiver.key), 13, 500, wrap=True))
        told = (waiver.reason, near_moment(waiver.at, zone), waiver.by)
        column.addWidget(Caption(" · ".join(part for part in told if part), wrap=True))


class _Version(QWidget):
    """One version: its number, when it was issued, what is to be said of it, its state."""

    def __init__(self, issue: Issue) -> None:
        super().__init__()
        one, words, row = issue.document, QVBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words.setSpacing(0)
        words.addWidget(Label(issued_words(one), 13, 500))
        words.addWidget(Caption(_told(one) or self.tr("issued"), wrap=True))
        row.addWidget(Label(f"v{one.version}", 13, 600))
        row.addLayout(words, 1)
        row.addWidget(Pill(issue.status))
