"""The heads of the office's paper: chosen by who signs, filled in at the left, seen on the paper at the right."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.documents.profiles import Profile, usual_profile
from rakor_desktop.documents.specimens import signer, specimen
from rakor_desktop.domain.letterheads import Heads
from rakor_desktop.domain.publishing import LetterheadKind
from rakor_desktop.services.settings import letterheads, profiles
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.settings.head_form import HeadForm
from rakor_desktop.ui.settings.live_paper import LivePaper
from rakor_desktop.ui.settings.radio_card import RadioCard
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_FORM = 500


class HeadSection(Section[Heads]):
    """Both heads are saved together; the one in view is the one on the paper."""

    icon = "landmark"

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("HeadSection", "Letterhead"), parent)
        self._profile: Profile | None = None
        self._own: tuple[str, ...] = ()
        self.forms = {kind: HeadForm(kind, jobs) for kind in (LetterheadKind.OFFICE, LetterheadKind.PERSONAL)}
        self.cards = {
            LetterheadKind.OFFICE: RadioCard(self.tr("Letterhead of the secretariat"), self.tr("signed a.n. Gubernur")),
            LetterheadKind.PERSONAL: RadioCard(self.tr("Letterhead of the governor"), self.tr("signed by himself")),
        }
        self.stack, self.paper, self._group = QStackedWidget(), LivePaper(jobs), QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.cards[LetterheadKind.OFFICE])

    @property
    def kind(self) -> LetterheadKind:
        """The head in view."""
        return next((kind for kind, card in self.cards.items() if card.isChecked()), LetterheadKind.OFFICE)

    @property
    def form(self) -> HeadForm:
        """The form in view."""
        return self.forms[self.kind]

    def read(self) -> None:
        """Ask for the regulation of today, which has the sizes, then for what is kept."""
        key = usual_profile(local_now().date())
        self.jobs.read(profiles.profile_for, key, then=self._on_profile, refused=self.refuse)

    def write(self, value: Heads) -> None:
        """Keep both."""
        self.jobs.write(letterheads.set_heads, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> Heads:
        """Both heads as they stand in their forms."""
        return Heads(self.forms[LetterheadKind.PERSONAL].value(), self.forms[LetterheadKind.OFFICE].value(), self._own)

    def show_value(self, value: Heads) -> None:
        """Fill both forms."""
        self._own = value.own
        self.forms[LetterheadKind.PERSONAL].show_head(value.personal, ())
        self.forms[LetterheadKind.OFFICE].show_head(value.office, value.own)
        self._draw()

    def problem(self) -> str:
        """A size that is none."""
        for kind, form in self.forms.items():
            wrong = form.wrong()
            if wrong is not None:
                self.cards[kind].setChecked(True)
                wrong.line.setFocus()
                return wrong.range_words()
        return ""

    @Slot(object)
    def _on_profile(self, profile: Profile) -> None:
        self._profile = profile
        for form in self.forms.values():
            form.set_size(profile.sizes.letterhead)
        self.jobs.read(letterheads.heads, then=self.take, refused=self.refuse)

    @Slot()
    def _on_edited(self) -> None:
        if self.form.wrong() is None:
            self._draw()
        self.changed.emit()

    @Slot(int, bool)
    def _on_kind(self, _at: int, on: bool) -> None:
        if on:
            self.stack.setCurrentWidget(self.form)
            self.paper.outline("", "")
            self._draw()

    @Slot(str, str)
    def _on_focused(self, place: str, words: str) -> None:
        self.paper.outline(place, words)

    def _draw(self) -> None:
        if self._profile is None or any(form.wrong() for form in self.forms.values()):
            return
        value = self.value()
        head = value.office if self.kind is LetterheadKind.OFFICE else value.personal
        printed = letterheads.head_of(self.kind, head, value.own, signer(self.kind))
        self.paper.example.set_text(self.tr("example · {regulation}").format(regulation=self._profile.name))
        self.paper.show_paper(specimen(self._profile, printed))

    def _connect(self) -> None:
        for at, card in enumerate(self.cards.values()):
            self._group.addButton(card, at)
        self.cards[LetterheadKind.OFFICE].setChecked(True)
        self._group.idToggled.connect(self._on_kind)
        for form in self.forms.values():
            form.changed.connect(self._on_edited)
            form.focused.connect(self._on_focused)
            form.emblem.refused.connect(self.refuse)

    def _lay_out(self) -> None:
        ground, row, cards = Panel("", "surface"), QHBoxLayout(self), QHBoxLayout()
        form = QVBoxLayout(ground)
        form.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT - 4, 14)
        form.setSpacing(10)
        form.addWidget(Heading(self.tr("Which one follows from who signs"), 14))
        cards.setSpacing(6)
        for card in self.cards.values():
            cards.addWidget(card)
        form.addLayout(cards)
        for one in self.forms.values():
            self.stack.addWidget(one)
        form.addWidget(self.stack)
        note = self.tr("The state emblem stands only over what a governor or his deputy signs himself.")
        form.addWidget(Caption(note, wrap=True))
        form.addStretch(1)
        ground.setFixedWidth(theme.px(_FORM))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ground)
        row.addWidget(self.paper, 1)
