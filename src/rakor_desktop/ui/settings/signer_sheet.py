"""One way to sign: the office, and in whose name it does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.settings.signers import SignerWay
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.labels import Caption, Label


class SignerSheet(Sheet):
    """Tells `given` with the way once it can be signed."""

    given = Signal(object)  # SignerWay

    def __init__(self, way: SignerWay | None, offices: Sequence[Office], *, parent: QWidget) -> None:
        title = self.tr("Change who signs") if way else self.tr("Who else signs")
        super().__init__(title, submit=self.tr("Take over"), width=560, parent=parent)
        known = [(office.id, office.name) for office in offices]
        self.office = Choice(self.tr("Office"), known, placeholder=self.tr("part of its name"))
        self.giver = Choice(self.tr("In the name of (a.n.)"), known, placeholder=self.tr("nobody: signs himself"))
        self.between = Choice(self.tr("For (u.b.)"), known, placeholder=self.tr("nobody in between"))
        self.told = Label("", 13, 400, "bad", wrap=True)
        for choice in (self.office, self.giver, self.between):
            self.content.addWidget(labelled(choice))
        text = self.tr("Whoever signs in another's name has the letterhead of the secretariat.")
        self.content.addWidget(Caption(text, wrap=True))
        self.content.addWidget(self.told)
        givers = (*way.giver_ids, None, None) if way else (None, None)
        self.office.set_value(way.office_id if way else None)
        self.giver.set_value(givers[0])
        self.between.set_value(givers[1])
        self.submitted.connect(self._on_submitted)
        self.office.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        choices = (self.office, self.giver, self.between)
        office, *givers = (choice.value() for choice in choices)
        unknown = next((choice for choice in choices if choice.text() and choice.value() is None), None)
        named = [one for one in givers if isinstance(one, int)]
        if unknown is not None or not isinstance(office, int):
            self._refuse(unknown or self.office, self.tr("Choose an office of the directory."))
        elif givers[0] is None and givers[1] is not None:
            self._refuse(self.giver, self.tr("Somebody in between (u.b.) needs a giver (a.n.)."))
        elif len({office, *named}) != len(named) + 1:
            self._refuse(self.giver, self.tr("An office does not sign in its own name."))
        else:
            self.accept()
            self.given.emit(SignerWay(office, tuple(named)))

    def _refuse(self, choice: Choice, words: str) -> None:
        self.told.setText(words)
        choice.setFocus()
