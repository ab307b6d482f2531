"""How the desk behaves on this computer: its sound, and whether a scan alone records; both are remembered."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.attendance.sounds import Sound, Sounds, Volume
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.state import State

_AT_ONCE = "desk_scan_records"
_ICONS = {Volume.ON: "volume-2", Volume.QUIET: "volume-1", Volume.OFF: "volume-x"}


class Switches(QWidget):
    """Two buttons beside the line below the field, each with its key; neither takes the focus."""

    def __init__(self, sounds: Sounds, state: State | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sounds, self._state = sounds, state
        self._at_once = state is not None and state.text(_AT_ONCE) == "yes"
        self.scan = Button("", kind="ghost", icon="scan-barcode", key="Alt B", height=28)
        self.sound = Button("", kind="ghost", icon="volume-2", key="Alt S", height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, call in ((self.scan, self._on_scan), (self.sound, self._on_sound)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(call)
            row.addWidget(button)
        self._tell()

    def bind(self, owner: QWidget) -> None:
        """Let the keys work in the whole of `owner`."""
        make_action(owner, "", "Alt+B", self._on_scan)
        make_action(owner, "", "Alt+S", self._on_sound)

    @property
    def scan_records(self) -> bool:
        """Whether a scan alone records; else it waits for Enter or W."""
        return self._at_once

    @Slot()
    def _on_scan(self) -> None:
        self._at_once = not self._at_once
        if self._state is not None:
            self._state.set_text(_AT_ONCE, "yes" if self._at_once else "no")
        self._tell()

    @Slot()
    def _on_sound(self) -> None:
        volumes = list(Volume)
        self._sounds.volume = volumes[(volumes.index(self._sounds.volume) + 1) % len(volumes)]
        self._tell()
        self._sounds.play(Sound.PRESENT)

    def _tell(self) -> None:
        self.scan.setText(self.tr("A scan records") if self._at_once else self.tr("A scan waits for Enter"))
        self.sound.setText(
            {
                Volume.ON: self.tr("Sound on"),
                Volume.QUIET: self.tr("Sound quiet"),
                Volume.OFF: self.tr("Sound off"),
            }[self._sounds.volume]
        )
        self.sound.icon_name = _ICONS[self._sounds.volume]
