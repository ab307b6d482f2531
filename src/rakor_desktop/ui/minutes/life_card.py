"""Where the minutes stand, below the agenda: draft, checked or final, by whom and when, and the steps from there."""

from PySide6.QtCore import QCoreApplication, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import short_moment
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.minutes_life import MINUTES_SECRECY, LifeState
from rakor_desktop.services.minutes.minutes_life import Life
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, Label
from rakor_desktop.ui.kit.pills import Pill
from rakor_desktop.ui.kit.surfaces import Panel


class LifeCard(Panel):
    """Tells which step is wanted; the page takes it."""

    check_wanted = Signal()
    back_wanted = Signal()  # to a draft that nobody checked
    final_wanted = Signal()
    amendment_wanted = Signal(bool)  # True: an addendum, False: a ralat
    secrecy_wanted = Signal(object)  # Secrecy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tr", "surface", parent)
        self.life = Life()
        self.state, self.note = Pill(LifeState.DRAFT.value), Caption("", wrap=True)
        self.told = Label("", 12, 400, "text2", wrap=True)
        self.secrecy = Button(height=28, kind="ghost", menu=True)
        self.check, self.back = Button(self.tr("Mark as checked"), height=28), Button(self.tr("Draft again"), height=28)
        self.final = Button(self.tr("Finalise…"), icon="lock", height=28)
        self.ralat, self.addendum = Button(self.tr("Ralat…"), height=28), Button(self.tr("Addendum…"), height=28)
        self._lay_out()
        self.secrecy.clicked.connect(self._on_secrecy)
        self.check.clicked.connect(self.check_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.final.clicked.connect(self.final_wanted)
        self.ralat.clicked.connect(self._on_ralat)
        self.addendum.clicked.connect(self._on_addendum)
        self.show_life(self.life)

    def show_life(self, life: Life) -> None:
        """Show this state."""
        self.life = life
        self.state.set_status(life.state.value)
        self.note.setText(self._who(life))
        self.note.setVisible(bool(self.note.text()))
        self.told.setText(self.tr("Nothing in it changes any more. A ralat mends it, an addendum adds to it."))
        self.secrecy.setText(secrecy_words(life.secrecy))
        self.secrecy.setAccessibleName(self.tr("Nature of the minutes: {word}").format(word=self.secrecy.text()))
        self.secrecy.setEnabled(not life.is_final)
        self.check.setVisible(life.state is LifeState.DRAFT)
        self.back.setVisible(life.state is LifeState.CHECKED)
        for widget in (self.told, self.ralat, self.addendum):
            widget.setVisible(life.is_final)
        self.final.setVisible(not life.is_final)

    def menu(self) -> QMenu:
        """How open the minutes may be."""
        menu = QMenu(self)
        for at, secrecy in enumerate(MINUTES_SECRECY, 1):
            menu.addAction(f"&{at}  {secrecy_words(secrecy)}").setData(secrecy.value)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        return menu

    @Slot()
    def _on_secrecy(self) -> None:
        self.menu().popup(self.secrecy.mapToGlobal(QPoint(0, self.secrecy.height())))

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        self.secrecy_wanted.emit(Secrecy(chosen.data()))

    @Slot()
    def _on_ralat(self) -> None:
        self.amendment_wanted.emit(False)

    @Slot()
    def _on_addendum(self) -> None:
        self.amendment_wanted.emit(True)

    def _who(self, life: Life) -> str:
        if life.is_final and life.final_at:
            return self.tr("{who}, {when}").format(who=life.final_by, when=short_moment(life.final_at, life.zone))
        if life.checked_at is None:
            return ""
        words = self.tr("{who}, {when}")
        if life.state is LifeState.DRAFT:
            words = self.tr("changed since {who} checked it, {when}")
        return words.format(who=life.checked_by, when=short_moment(life.checked_at, life.zone))

    def _lay_out(self) -> None:
        head, ways, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.state)
        head.addStretch(1)
        head.addWidget(self.secrecy)
        ways.setSpacing(4)
        for button in (self.ralat, self.addendum):
            ways.addWidget(button)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self.note, self.told, self.check, self.back, self.final):
            column.addWidget(widget)
        column.addLayout(ways)


def secrecy_words(secrecy: Secrecy) -> str:
    """Biasa, Terbatas, Rahasia, in the language of the screen."""
    words = {
        Secrecy.ORDINARY: QCoreApplication.translate("LifeCard", "Open to all"),
        Secrecy.LIMITED: QCoreApplication.translate("LifeCard", "Limited"),
        Secrecy.SECRET: QCoreApplication.translate("LifeCard", "Secret"),
    }
    return words.get(secrecy, secrecy.value)
