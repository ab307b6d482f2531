"""About: which versions run here, where everything lies, under which licences it stands."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop import __version__
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Topic
from rakor_desktop.local.licences import Licence, licences
from rakor_desktop.services.settings.about import StoreFacts, store_facts
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import ElidedLabel, Heading, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.paint import painter_of
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.kit.viewer import open_in_viewer
from rakor_desktop.ui.settings.about_facts import NAME, Fact, as_text, places, versions
from rakor_desktop.ui.settings.licences_sheet import LicencesSheet
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import GAP, MARGIN_LEFT

COPIED, NOT_OPENED = "about-copied", "about-folder"
_WIDEST, _MARK, _LABEL = 1000, 56, 190

_MOST = 100
"""The share of the room that the cards take, as far as they may grow."""


class AboutSection(Section[StoreFacts]):
    """To be read: nothing here is set or saved. `store` is its path, or its address without a password."""

    icon = "info"
    name = "about"
    topics = frozenset[Topic]()

    def __init__(
        self,
        store: str,
        jobs: Jobs,
        messages: MessageArea,
        opener: Callable[[Path], bool] = open_in_viewer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("AboutSection", "About"), parent)
        self._store, self._opener, self._facts = store, opener, StoreFacts("", "", "")
        self.versions, self.places = QGridLayout(), QGridLayout()
        self.copy = make_action(self, self.tr("Copy for support"), "Ctrl+Shift+C", self._on_copy)
        self.licences = Button(self.tr("Licences…"), icon="book-open")
        self.licences.clicked.connect(self._on_licences)
        self._lay_out()
        self.setFocusProxy(self.licences)

    def read(self) -> None:
        """Ask what keeps the store."""
        self.jobs.read(store_facts, then=self.take, refused=self.refuse)

    def value(self) -> StoreFacts:
        """What is shown."""
        return self._facts

    def show_value(self, value: StoreFacts) -> None:
        """Show these versions, and the places as they are now."""
        self._facts = value
        try:
            lines = places(self._store)
        except RakorError as error:
            self.refuse(error)
            lines = ()
        _fill(self.versions, versions(value), self._folder_button)
        _fill(self.places, lines, self._folder_button)

    def text(self) -> str:
        """All of it for whoever helps from afar."""
        return as_text((*versions(self._facts), *places(self._store)))

    @Slot()
    def _on_copy(self) -> None:
        try:
            QGuiApplication.clipboard().setText(self.text())
        except RakorError as error:
            self.refuse(error)
            return
        words = self.tr("Versions and places are on the clipboard.")
        self.messages.show_message(COPIED, "ok", words, self.tr("Without passwords; your own folder is written as ~."))

    @Slot()
    def _on_licences(self) -> None:
        self.jobs.export(licences, then=self._on_licences_read, refused=self.refuse)

    @Slot(object)
    def _on_licences_read(self, listed: Sequence[Licence]) -> None:
        LicencesSheet(listed, self).open()

    def _folder_button(self, fact: Fact) -> QWidget | None:
        if fact.folder is None:
            return None
        button = IconButton("folder-open", self.tr("Open the folder: {name}").format(name=fact.label), height=28)
        button.clicked.connect(partial(self._open, fact.folder))
        return button

    def _open(self, folder: Path, _checked: bool = False) -> None:
        if not self._opener(folder):
            words = self.tr("This computer has no program that opens folders.")
            self.messages.show_message(NOT_OPENED, "warn", words, str(folder))

    def _lay_out(self) -> None:
        column, row, holder = QVBoxLayout(), QHBoxLayout(self), QWidget()
        column.setSpacing(GAP)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head())
        for title, grid in ((self.tr("Versions"), self.versions), (self.tr("Where everything lies"), self.places)):
            card = Card(title)
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
            card.body.addLayout(grid)
            column.addWidget(card)
        column.addStretch(1)
        holder.setLayout(column)
        holder.setMaximumWidth(theme.px(_WIDEST))
        row.setContentsMargins(MARGIN_LEFT, 20, MARGIN_LEFT, 20)
        row.addWidget(holder, _MOST)
        row.addStretch(1)

    def _head(self) -> QHBoxLayout:
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(14)
        words.setSpacing(2)
        words.addWidget(Heading(f"{NAME} {__version__}", 18))
        told = self.tr("Coordination meetings, without internet. Free software under the MIT licence.")
        words.addWidget(Label(told, 13, 400, "text2", wrap=True))
        head.addWidget(_Mark(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.licences, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Button.for_action(self.copy, icon="copy"), 0, Qt.AlignmentFlag.AlignTop)
        return head


class _Mark(QWidget):
    """The mark of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(_MARK), theme.px(_MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        app_icon().paint(painter, self.rect())
        painter.end()


def _fill(grid: QGridLayout, facts: Sequence[Fact], button: Callable[[Fact], QWidget | None]) -> None:
    """Put these lines in place of those that stand there."""
    while item := grid.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    for at, fact in enumerate(facts):
        label = Label(fact.label, 13, 400, "text3")
        label.setMinimumWidth(theme.px(_LABEL))
        grid.addWidget(label, at, 0)
        grid.addWidget(ElidedLabel(fact.value, 13, 500), at, 1)
        if opens := button(fact):
            grid.addWidget(opens, at, 2)
