"""The settings of the office, section by section; what is changed is saved outright, or taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.topics import Topic
from rakor_desktop.ui.desk_name import DeskName
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import Saved, SaveState, local_now
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.surfaces import PageHead, Panel, scrolling
from rakor_desktop.ui.settings.about_section import AboutSection
from rakor_desktop.ui.settings.areas_section import AreasSection
from rakor_desktop.ui.settings.desk_section import DeskSection
from rakor_desktop.ui.settings.entries import SectionEntry
from rakor_desktop.ui.settings.head_section import HeadSection
from rakor_desktop.ui.settings.modules_section import ModulesSection
from rakor_desktop.ui.settings.numbers_section import NumbersSection
from rakor_desktop.ui.settings.order_section import OrderSection
from rakor_desktop.ui.settings.profile_section import ProfileSection
from rakor_desktop.ui.settings.section import STRIP, Section
from rakor_desktop.ui.settings.signers_section import SignersSection
from rakor_desktop.ui.settings.template_section import TemplateSection
from rakor_desktop.ui.settings.words_section import WordsSection

MakeSection = Callable[[Jobs, MessageArea], Section[Any]]
SECTIONS: tuple[MakeSection, ...] = (
    OrderSection,
    HeadSection,
    ProfileSection,
    NumbersSection,
    SignersSection,
    AreasSection,
    ModulesSection,
    WordsSection,
    TemplateSection,
)
"""Every section of the office, from above. A new one needs a file of its own and its name here."""


def sections_at(desk: DeskName, store: str) -> tuple[MakeSection, ...]:
    """Every section at a computer: those of the office, then its own; `store` as AboutSection tells it."""
    return (*SECTIONS, partial(DeskSection, desk), partial(AboutSection, store))


class SettingsPage(Page):
    """Entries at the left, the chosen section beside them. It is not left while something is not saved."""

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        sections: Sequence[MakeSection] = SECTIONS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self.sections = [make(jobs, messages) for make in sections]
        self.topics = frozenset[Topic]().union(*(section.topics for section in self.sections))
        self.entries = [SectionEntry(section.icon, section.title) for section in self.sections]
        self.save = make_action(self, self.tr("Save"), "Ctrl+S", self._on_save)
        self.discard = make_action(self, self.tr("Discard"), "Esc", self._on_discard)
        make_action(self, "", "Ctrl+Z", self.messages.undo)
        self.stack, self._group = QStackedWidget(), QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.entries[0].setChecked(True)
        self._on_changed_here()

    @property
    def section(self) -> Section[Any]:
        """The one in view."""
        return self.sections[max(self._group.checkedId(), 0)]

    def reload(self) -> None:
        """Every section asks for what is kept."""
        for section in self.sections:
            section.read()

    def focus_first(self) -> None:
        """The entry of the section in view."""
        self.entries[max(self._group.checkedId(), 0)].setFocus()

    def arrive(self, focus: object) -> None:
        """Go to the section of this class, as `OrderSection`, or of this name."""
        for at, section in enumerate(self.sections):
            if type(section) is focus or (section.name and section.name == focus):
                self.entries[at].click()

    def can_leave(self) -> bool:
        """Not before what was changed is saved or discarded: the strip says so."""
        unsaved = [at for at, section in enumerate(self.sections) if section.is_unsaved]
        if unsaved:
            self.entries[unsaved[0]].click()
            words = self.tr("{section} is not saved yet.").format(section=self.section.title)
            ways = self.tr("Ctrl+S saves it, Esc brings back what is kept.")
            self.messages.show_message(STRIP, "warn", words, ways, (self.tr("Save"), self.save.trigger))
        return not unsaved

    @Slot(int)
    def _on_entry(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self._on_changed_here()

    @Slot()
    def _on_save(self) -> None:
        self.section.save()

    @Slot()
    def _on_discard(self) -> None:
        self.section.discard()

    @Slot()
    def _on_saved(self) -> None:
        self._on_changed_here()
        self.save_state_changed.emit(Saved(SaveState.SAVED, local_now()))

    @Slot()
    def _on_changed_here(self) -> None:
        unsaved = [section.is_unsaved for section in self.sections]
        for entry, not_saved in zip(self.entries, unsaved, strict=True):
            entry.set_unsaved(not_saved)
        for action in (self.save, self.discard):
            action.setEnabled(self.section.is_unsaved)
        self.save_state_changed.emit(Saved(SaveState.UNSAVED, local_now()) if any(unsaved) else None)

    def _connect(self) -> None:
        for at, (section, entry) in enumerate(zip(self.sections, self.entries, strict=True)):
            self._group.addButton(entry, at)
            section.changed.connect(self._on_changed_here)
            section.saved.connect(self._on_saved)
        self._group.idToggled.connect(self._on_toggled)

    @Slot(int, bool)
    def _on_toggled(self, at: int, on: bool) -> None:
        if on:
            self._on_entry(at)

    def _lay_out(self) -> None:
        note = self.tr("A change holds for what is made from now on; what is issued stays as it is.")
        buttons = [Button.for_action(self.discard), Button.for_action(self.save, kind="primary")]
        column, row, nav = QVBoxLayout(self), QHBoxLayout(), Panel("r", "surface")
        names = QVBoxLayout(nav)
        names.setContentsMargins(6, 12, 8, 12)
        names.setSpacing(2)
        for entry in self.entries:
            names.addWidget(entry)
        names.addStretch(1)
        for section in self.sections:
            self.stack.addWidget(scrolling(section))
        row.setSpacing(0)
        row.addWidget(nav)
        row.addWidget(self.stack, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHead(self.tr("Settings"), note, buttons))
        column.addLayout(row, 1)
