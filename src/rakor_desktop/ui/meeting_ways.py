"""The ways to the lists that the door needs, told in the key legend on every page of a meeting."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.navigation import Navigator, Place, Spot


class MeetingWays(QObject):
    """F7 to the salutation, Shift+F9 to those not here yet: named after the keys of the page, and not where one is."""

    def __init__(self, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._navigator = navigator
        self._words = {Place.SALUTATION: self.tr("Salutation"), Place.WAITING: self.tr("Not here yet")}
        self.actions = {
            place: make_action(window, "", keys, partial(self._go, place), anywhere=True)
            for place, keys in ((Place.SALUTATION, "F7"), (Place.WAITING, "Shift+F9"))
        }

    def tell(self, spot: Spot) -> None:
        """Here is where one is."""
        for place, action in self.actions.items():
            action.setText(self._words[place] if spot.place.of_meeting and spot.place is not place else "")

    def _go(self, place: Place) -> None:
        here = self._navigator.here
        if here and here.place.of_meeting:
            self._navigator.go(place)
