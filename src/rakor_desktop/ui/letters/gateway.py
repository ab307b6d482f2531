"""The way from a letter to its gate: by its key at any time, and from the strip when a letter is held up."""

from PySide6.QtCore import QObject, Slot

from rakor_desktop.domain.errors import NotReady, RakorError
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.letters.letters import Letter
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.letters.corrections import STRIP
from rakor_desktop.ui.letters.saving import LetterSaver
from rakor_desktop.ui.navigation import Navigator, Place


class Gateway(QObject):
    """Leads to "Ready to print?" once all is saved, and says why a letter was not issued."""

    def __init__(
        self, messages: MessageArea, navigator: Navigator, saver: LetterSaver, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages, self._navigator, self._saver = messages, navigator, saver
        self._letter: Letter | None = None

    def follow(self, letter: Letter) -> None:
        """This is the letter now."""
        self._letter = letter

    @Slot()
    def go(self) -> None:
        """To the gate, which looks at what is kept."""
        self._saver.flush(self._go)

    def _go(self) -> None:
        if self._letter is not None:
            self._navigator.go(Place.GATE, self._letter.meeting_id, DocumentKind.LETTER)

    @Slot(object)
    def tell(self, error: RakorError) -> None:
        """Say why it was not issued; a number that it has stays on it."""
        said, numbered = sentence(error), self._letter is not None and self._letter.number
        stays = self.tr("Its number stays on the letter; issue it again.") if numbered else ""
        ways = ((self.tr("Ready to print?"), self.go),) if isinstance(error, NotReady) else ()
        self._messages.show_message(STRIP, "warn", said.what, f"{said.todo} {stays}".strip(), *ways)
