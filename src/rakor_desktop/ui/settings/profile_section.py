"""How papers look: the usual regulation, town and copies of letters, and what the office changed of each regulation."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import Profile, load_profile, profile_keys, usual_profile
from rakor_desktop.documents.specimens import marks, specimen
from rakor_desktop.domain.publishing import LetterheadKind
from rakor_desktop.domain.typefaces import Typeface
from rakor_desktop.services.settings import letterheads, profiles
from rakor_desktop.services.settings.profiles import Changes, ProfileSettings, changed_by
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.choices import Choice, Segmented
from rakor_desktop.ui.kit.fields import Field, TextField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Heading, Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.surfaces import Divider, Panel
from rakor_desktop.ui.settings.live_paper import LivePaper
from rakor_desktop.ui.settings.profile_form import ProfileForm
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_FORM, _MOST, _COPIES = 500, 610, 76
"""Of the form at 100 %, of the form with large letters, beside which a preview has to stand; of the copies; px."""
_BY_DAY = "day"


class ProfileSection(Section[ProfileSettings]):
    """One form for each regulation, of which one is in view; all are saved together."""

    icon = "files"

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("ProfileSection", "Form of papers"), parent)
        self._head = Letterhead(LetterheadKind.OFFICE, ())
        self.forms = {key: _form(key, jobs) for key in profile_keys()}
        self._families: tuple[Typeface, ...] = ()
        names = [(key, form.profile.name) for key, form in self.forms.items()]
        self.usual = Choice(
            self.tr("Usual regulation"), [(_BY_DAY, self.tr("The one in force on the day")), *names], editable=False
        )
        self.place = Field(placeholder=self.tr("such as Serang"))
        self.place.line.setAccessibleName(self.tr("Town of letters"))
        self.copies = TextField(hint=self.tr("Copies of every new letter, one in each line."))
        self.copies.editor.setAccessibleName(self.tr("Copies"))
        self.which = Segmented(self.tr("Regulation"), [(key, _short(name)) for key, name in names])
        self.stack, self.paper = QStackedWidget(), LivePaper(jobs)
        self._lay_out()
        self._connect()
        self.which.set_value(usual_profile(local_now().date()))
        self._on_which()
        self.setFocusProxy(self.usual)

    @property
    def form(self) -> ProfileForm:
        """The form in view."""
        return self.forms[str(self.which.value())]

    def read(self) -> None:
        """Ask for what is kept, and for the head that stands over the example."""
        self.jobs.read(letterheads.letterhead, None, then=self._on_head, refused=self.refuse)
        self.jobs.read(profiles.profile_settings, then=self.take, refused=self.refuse)

    def write(self, value: ProfileSettings) -> None:
        """Keep it."""
        self.jobs.write(profiles.set_profiles, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> ProfileSettings:
        """What stands in all forms."""
        usual = self.usual.value()
        lines = (line.strip() for line in self.copies.text().splitlines())
        changes = ((key, form.value()) for key, form in self.forms.items())
        return ProfileSettings(
            usual=None if usual in (None, _BY_DAY) else str(usual),
            place=self.place.text(),
            copies=tuple(line for line in lines if line),
            changes=tuple((key, changed) for key, changed in changes if changed != Changes()),
            typefaces=self._families,
        )

    def show_value(self, value: ProfileSettings) -> None:
        """Fill all forms."""
        self.usual.set_value(value.usual or _BY_DAY)
        self.place.set_text(value.place)
        self.copies.set_text("\n".join(value.copies))
        self._offer(value.typefaces)
        for key, form in self.forms.items():
            form.show_changes(value.of(key))
        self._draw()

    def problem(self) -> str:
        """A measure that is none."""
        for key, form in self.forms.items():
            wrong = form.wrong()
            if wrong is not None:
                self.which.set_value(key)
                self._on_which()
                wrong.line.setFocus()
                return wrong.range_words()
        return ""

    @Slot(object)
    def _on_head(self, head: Letterhead) -> None:
        self._head = head
        self._draw()

    @Slot(object)
    def _on_loaded(self, typeface: Typeface) -> None:
        """A family that comes again takes the place of what was loaded before."""
        others = (one for one in self._families if one.name != typeface.name)
        self._offer(tuple(sorted((*others, typeface), key=lambda one: one.name)))

    @Slot(object)
    def _on_dropped(self, typeface: Typeface) -> None:
        """Where it was chosen, the regulation's own letters stand again."""
        for form in self.forms.values():
            if form.family.value() == typeface:
                form.family.set_value(form.profile.typeface)
        self._offer(tuple(one for one in self._families if one != typeface))
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._draw()
        self.changed.emit()

    @Slot()
    def _on_which(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self.paper.outline("", "")
        self._draw()

    @Slot(str, str)
    def _on_focused(self, place: str, words: str) -> None:
        self.paper.outline(place, words)

    def _draw(self) -> None:
        if self.form.wrong() is None:
            profile = changed_by(self.form.profile, self.form.value())
            self.paper.example.set_text(_told(profile))
            self.paper.show_paper(specimen(profile, self._head, self.place.text()))

    def _offer(self, families: tuple[Typeface, ...]) -> None:
        self._families = families
        for form in self.forms.values():
            form.family.offer(families)

    def _connect(self) -> None:
        self.usual.chosen.connect(self._on_edited)
        self.place.edited.connect(self._on_edited)
        self.copies.edited.connect(self._on_edited)
        self.which.chosen.connect(self._on_which)
        for form in self.forms.values():
            form.changed.connect(self._on_edited)
            form.focused.connect(self._on_focused)
            form.family.loaded.connect(self._on_loaded)
            form.family.dropped.connect(self._on_dropped)
            form.family.refused.connect(self.refuse)

    def _lay_out(self) -> None:
        ground, row = Panel("", "surface"), QHBoxLayout(self)
        form = QVBoxLayout(ground)
        form.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT - 4, 14)
        form.setSpacing(8)
        self.copies.setFixedHeight(theme.px(_COPIES))
        rows: Mapping[str, QWidget] = {
            self.tr("Regulation"): self.usual,
            self.tr("Town"): self.place,
            self.tr("Copies"): self.copies,
        }
        form.addWidget(Heading(self.tr("For every new paper"), 14))
        for words, widget in rows.items():
            line, label = QHBoxLayout(), Label(words, 13, 400, "text2")
            label.setFixedWidth(theme.px(88))
            line.addWidget(label)
            line.addWidget(widget, 1)
            form.addLayout(line)
        form.addWidget(Divider())
        form.addWidget(self.which)
        for one in self.forms.values():
            self.stack.addWidget(one)
        form.addWidget(self.stack)
        form.addStretch(1)
        ground.setFixedWidth(min(theme.px(_FORM), _MOST))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ground)
        row.addWidget(self.paper, 1)


def _form(key: str, jobs: Jobs) -> ProfileForm:
    profile = load_profile(key)
    return ProfileForm(profile, marks(profile), jobs)


def _short(name: str) -> str:
    """`Permendagri 1/2023`, without what stands in brackets."""
    return name.partition(" (")[0]


def _told(profile: Profile) -> str:
    wide, high = profile.paper.millimetres
    return f"{_short(profile.name)} · {wide:g} × {high:g} mm"
