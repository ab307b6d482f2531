"""What is to be done next for a meeting: only steps that are not done, each with the button that leads there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import Figures, State
from rakor_desktop.domain.meetings import Stage
from rakor_desktop.services.meetings.overview import Overview
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.pills import STATUSES, Icon
from rakor_desktop.ui.kit.surfaces import Card, Divider
from rakor_desktop.ui.meeting_head import Step
from rakor_desktop.ui.navigation import Place


@dataclass(frozen=True, slots=True)
class NextStep:
    """A step that waits: where it is done, how far it is, what to say, and the words and key of its button."""

    place: Place
    step: Step
    title: str
    text: str
    button: str
    key: str = ""


def next_steps(seen: Overview) -> tuple[NextStep, ...]:
    """The steps that are not done yet, in their order."""
    steps = (_invitations(seen), _letter(seen), _attendance(seen), _minutes(seen), _followups(seen))
    return tuple(step for step in steps if step is not None)


class StepsCard(Card):
    """The card of next steps; `wanted` with the place whose button was pressed."""

    wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NextSteps", "Next steps"), parent=parent)
        self._shown: tuple[NextStep, ...] | None = None
        self.buttons: dict[Place, Button] = {}
        self._rows = QWidget()
        self.body.addWidget(self._rows)

    def set_steps(self, steps: Sequence[NextStep]) -> None:
        """Show these steps; the first that is under way has the main button. The focus stays on its step."""
        if tuple(steps) == self._shown:
            return
        self._shown = tuple(steps)
        had_focus = next((place for place, button in self.buttons.items() if button.hasFocus()), None)
        rows = self._make_rows(self._shown)
        self.body.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows
        if had_focus in self.buttons:
            self.buttons[had_focus].setFocus()
        elif had_focus is not None:
            self.focus_first()

    def focus_first(self) -> bool:
        """Focus on the main button, else the first; False when nothing is left to do."""
        main = [button for button in self.buttons.values() if button.kind == "primary"]
        for button in (*main, *self.buttons.values()):
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _make_rows(self, steps: Sequence[NextStep]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        main = next((step for step in steps if step.step is Step.NOW), steps[0] if steps else None)
        self.buttons = {}
        for at, step in enumerate(steps):
            if at:
                column.addWidget(Divider())
            column.addLayout(self._row(step, main=step is main))
        if not steps:
            done = QCoreApplication.translate("NextSteps", "Nothing is left to do.")
            column.addWidget(Label(done, 13, 400, "text2"))
        return holder

    def _row(self, step: NextStep, *, main: bool) -> QHBoxLayout:
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(step.title, 14, 500))
        words.addWidget(ElidedLabel(step.text, 13, 400, "text2"))
        button = Button(step.button, kind="primary" if main else "secondary", key=step.key or None)
        button.clicked.connect(self._leading_to(step.place))
        self.buttons[step.place] = button
        icon, tint = step.step.value
        row.setSpacing(12)
        row.addWidget(Icon(icon, 20, tint))
        row.addLayout(words, 1)
        row.addWidget(button)
        return row

    def _leading_to(self, place: Place) -> Callable[[], None]:
        return lambda: self.wanted.emit(place)


def _invitations(seen: Overview) -> NextStep | None:
    translate, count = QCoreApplication.translate, seen.door.figures.invitations
    title = translate("NextSteps", "Invitations")
    if not count:
        text, button = translate("NextSteps", "Nobody is invited yet."), translate("NextSteps", "Invite offices")
        return NextStep(Place.INVITATIONS, Step.NOW, title, text, button)
    if seen.stage is Stage.PREPARING:
        words = translate("NextSteps", "{count} offices are on the list; {waiting} have not answered.")
        text = words.format(count=count, waiting=seen.readiness.waiting)
        return NextStep(Place.INVITATIONS, Step.NOW, title, text, translate("NextSteps", "Open invitations"))
    return None


def _letter(seen: Overview) -> NextStep | None:
    translate, count = QCoreApplication.translate, seen.door.figures.invitations
    if not count or seen.letter_issued or seen.stage not in (Stage.PLANNED, Stage.PREPARING):
        return None
    title, text = translate("NextSteps", "Invitation letter"), translate("NextSteps", "No letter is issued yet.")
    return NextStep(Place.LETTER, Step.NOW, title, text, translate("NextSteps", "Write the letter"))


def _attendance(seen: Overview) -> NextStep | None:
    translate, figures = QCoreApplication.translate, seen.door.figures
    if not figures.invitations:
        return None
    if not figures.not_recorded:
        return None
    text = _states(figures)
    if figures.not_recorded == figures.invitations:
        text = translate("NextSteps", "Nobody is recorded yet.")
    step = Step.TODO if seen.stage is Stage.PREPARING else Step.NOW
    title, button = translate("NextSteps", "Attendance"), translate("NextSteps", "Registration desk")
    return NextStep(Place.ATTENDANCE, step, title, text, button, "F9")


def _states(figures: Figures) -> str:
    """`21 hadir, 1 diwakili, 5 belum tercatat`: the states that occur, in the words of the pills."""
    counts = (
        (figures.in_person, State.IN_PERSON),
        (figures.represented, State.REPRESENTED),
        (figures.excused, State.EXCUSED),
        (figures.absent, State.ABSENT),
        (figures.not_recorded, State.NOT_RECORDED),
    )
    return ", ".join(f"{count} {STATUSES[state].text.lower()}" for count, state in counts if count)


def _minutes(seen: Overview) -> NextStep | None:
    translate = QCoreApplication.translate
    if seen.minutes_issued:
        return None
    text = translate("NextSteps", "Nothing is written yet.")
    if seen.entries or seen.decisions:
        words = translate("NextSteps", "{entries} remarks, {decisions} decisions; not printed yet")
        text = words.format(entries=seen.entries, decisions=seen.decisions)
    ahead = seen.stage in (Stage.PLANNED, Stage.PREPARING)
    step = Step.TODO if ahead else Step.NOW
    return NextStep(
        Place.MINUTES, step, translate("NextSteps", "Minutes"), text, translate("NextSteps", "Open minutes"), "F10"
    )


def _followups(seen: Overview) -> NextStep | None:
    translate, owed = QCoreApplication.translate, seen.obligations
    if owed.all and not owed.open:
        return None
    step, text = Step.TODO, translate("NextSteps", "No recommendation yet.")
    if owed.all:
        words = translate("NextSteps", "{recommendations} recommendations, {open} of {all} obligations open")
        text, step = words.format(recommendations=seen.recommendations, open=owed.open, all=owed.all), Step.NOW
    if owed.late:
        late = translate("NextSteps", "{count} late").format(count=owed.late)
        text, step = f"{text}; {late}", Step.WARN
    button = translate("NextSteps", "Open follow-ups")
    return NextStep(Place.FOLLOWUPS, step, translate("NextSteps", "Follow-ups"), text, button)
