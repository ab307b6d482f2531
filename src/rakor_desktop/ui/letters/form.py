"""The form of a letter: shows a draft, gives back what was made of it, and tells what the paper found in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rakor_desktop.documents.letters import letter_words
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.letter_rules import Part
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency, copy_owed
from rakor_desktop.domain.publishing import LetterheadKind, letterhead_differs
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.letters.letters import LetterDraft
from rakor_desktop.services.settings.signers import SignerWay
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.letters.corrections import STRIP
from rakor_desktop.ui.letters.fields import FOLLOW, LetterFields, differs_words
from rakor_desktop.ui.letters.paragraphs import Paragraphs
from rakor_desktop.ui.style.tokens import MARGIN_LEFT


class LetterForm(QScrollArea):
    """Scrolls rather than squeezes. `edited` when the person changed something."""

    edited = Signal()

    def __init__(self, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.fields = LetterFields()
        self._profiles: Mapping[str, Profile] = {}
        self._usual, self._draft = "", LetterDraft()
        self._givers: dict[int, tuple[int, ...]] = {}
        self._loading = False
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_LEFT, 8, 16, 16)
        column.addWidget(self.fields)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields.signer.changed.connect(self._on_signer)
        self.fields.edited.connect(self._on_edited)
        self.fields.profile.chosen.connect(self._on_profile)
        self.fields.owed.clicked.connect(self._on_owed)
        for paragraphs in (self.fields.opening, self.fields.closing):
            paragraphs.removed.connect(partial(self._on_removed, paragraphs))

    @property
    def key(self) -> str:
        """The regulation in force here."""
        chosen = self.fields.profile.value()
        return str(chosen) if chosen else self._usual

    @property
    def is_ready(self) -> bool:
        """Whether there is a draft in it."""
        return bool(self._profiles)

    def prepare(
        self, usual: str, profiles: Mapping[str, Profile], offices: Sequence[Office], ways: Sequence[SignerWay] = ()
    ) -> None:
        """What can be chosen on the day of the meeting; `usual` is the regulation where none is.

        `ways` tell in whose name a settled signer signs.
        """
        self._loading = True
        self._givers = {way.office_id: way.giver_ids for way in ways}
        self._usual, self._profiles = usual, profiles
        follows = self.tr("by the day: {name}").format(name=profiles[self._usual].name)
        self.fields.profile.set_choices([(FOLLOW, follows), *((key, one.name) for key, one in profiles.items())])
        known = [(office.id, office.name) for office in offices]
        for choice in (self.fields.signer, self.fields.giver, self.fields.between):
            choice.offer(known)
        self._loading = False

    def show_draft(self, draft: LetterDraft) -> None:
        """Put a draft in; tells nobody, and what stands there already keeps its caret."""
        self._loading, self._draft, fields = True, draft, self.fields
        fields.profile.set_value(draft.profile or FOLLOW)
        fields.set_profile(self._profile)
        fields.size_of_paper.set_value(draft.size or self._profile.paper)
        offices = (draft.signer_id, *draft.giver_ids, None, None)
        for choice, office in zip((fields.signer, fields.giver, fields.between), offices, strict=False):
            choice.set_office(office)
        fields.head.set_value(draft.head or FOLLOW)
        fields.mode.set_value(draft.mode)
        fields.urgency.set_value(draft.urgency)
        fields.secrecy.set_value(draft.secrecy)
        lines = (draft.enclosures, draft.subject, draft.place)
        for field, text in zip((fields.enclosures, fields.subject, fields.place), lines, strict=True):
            if field.text() != text:
                field.set_text(text)
        fields.opening.show_texts(self._texts(draft.opening, Part.OPENING))
        fields.closing.show_texts(self._texts(draft.closing, Part.CLOSING))
        if self._copies() != draft.copies:
            fields.copies.set_text("\n".join(draft.copies))
        self._loading = False

    def draft(self) -> LetterDraft:
        """What the form says; texts that are those of the regulation stay unsaid and follow it."""
        fields = self.fields
        size, mode = PaperSize(str(fields.size_of_paper.value())), AddressMode(str(fields.mode.value()))
        head, profile = fields.head.value(), fields.profile.value()
        givers = [fields.giver.office(), fields.between.office() if fields.giver.office() else None]
        return replace(
            self._draft,
            signer_id=fields.signer.office(),
            giver_ids=tuple(office for office in givers if office is not None),
            profile=str(profile) if profile else None,
            size=size if self._draft.size or size is not self._profile.paper else None,
            mode=mode,
            urgency=Urgency(str(fields.urgency.value() or self._draft.urgency)),
            secrecy=Secrecy(str(fields.secrecy.value() or self._draft.secrecy)),
            enclosures=fields.enclosures.text(),
            subject=fields.subject.text(),
            place=fields.place.text(),
            opening=self._own(fields.opening.texts(), self._draft.opening, Part.OPENING),
            closing=self._own(fields.closing.texts(), self._draft.closing, Part.CLOSING),
            copies=self._copies(),
            head=LetterheadKind(str(head)) if head else None,
        )

    def tell(self, paper: LetterPaper) -> None:
        """What the paper found: unknown marks, a head that does not follow the signer, a copy that is owed."""
        for paragraphs in (self.fields.opening, self.fields.closing):
            paragraphs.check(tuple(letter_words.facts(paper)))
        right = letterhead_differs(paper.signer, paper.letterhead.kind)
        self.fields.head_note.setText(differs_words(right) if right else "")
        self.fields.head_note.setVisible(right is not None)
        owed = copy_owed(paper.signer, paper.copies)
        self.fields.owed.setText(self.tr("Add {office}, in whose name it is signed").format(office=owed))
        self.fields.owed.setProperty("office", owed)
        self.fields.owed.setVisible(bool(owed))

    def set_locked(self, locked: bool) -> None:
        """An issued letter is read, not written."""
        self.fields.setEnabled(not locked)

    @property
    def _profile(self) -> Profile:
        return self._profiles[self.key]

    @Slot()
    def _on_edited(self) -> None:
        if not self._loading and self.is_ready:
            self.edited.emit()

    @Slot()
    def _on_signer(self) -> None:
        """A signer whom the office settled brings along in whose name he signs, or that he signs himself."""
        givers = self._givers.get(self.fields.signer.office() or 0)
        if givers is None or self._loading:
            return
        for choice, office in zip((self.fields.giver, self.fields.between), (*givers, None, None), strict=False):
            choice.set_office(office)
        self._on_edited()

    @Slot()
    def _on_profile(self) -> None:
        """Another regulation speaks: its scales, its paper, and its texts where none were written."""
        draft = self.draft()
        self.show_draft(draft)
        self._on_edited()

    @Slot()
    def _on_owed(self) -> None:
        lines = (*self._copies(), str(self.fields.owed.property("office")))
        self.fields.copies.set_text("\n".join(lines))
        self.fields.copies.setFocus()

    def _on_removed(self, paragraphs: Paragraphs, at: int, text: str) -> None:
        """A paragraph is gone, until the strip brings it back."""
        back = partial(paragraphs.bring_back, at, text)
        self._messages.offer_undo(STRIP, self.tr("A paragraph was removed."), back)

    def _copies(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.fields.copies.text().splitlines() if line.strip())

    def _texts(self, written: tuple[str, ...] | None, part: Part) -> tuple[str, ...]:
        return self._profile.letter.standard_texts(part) if written is None else written

    def _own(self, texts: tuple[str, ...], before: tuple[str, ...] | None, part: Part) -> tuple[str, ...] | None:
        """None while the texts are those that some regulation begins with and nobody wrote others."""
        standard = (one.letter.standard_texts(part) for one in self._profiles.values())
        return None if before is None and texts in standard else texts
