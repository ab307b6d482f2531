"""The unforeseen at the door: a guest without invitation, and whoever comes with the card of one recorded already."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.attendance import Guest
from rakor_desktop.domain.directory import region_name
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.office_search import offices_matching
from rakor_desktop.services.directory.regions import Region, regions_on
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.at_hand import AtHand
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.late import Late
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.reasons import Reason
from rakor_desktop.ui.attendance.recorder import Recorder
from rakor_desktop.ui.attendance.wording import already_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.jobs import Jobs

_HIS_PLACE, _ANOTHER = "his place", "another"


class Visitors(QObject):
    """F4 opens the guest; `replaces` when another than the one recorded came in the place of an invited office."""

    replaces = Signal(object)  # Invitee

    def __init__(
        self, jobs: Jobs, panels: Panels, recorder: Recorder, at_hand: AtHand, late: Late, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._panels, self._recorder, self._at_hand, self._late = jobs, panels, recorder, at_hand, late
        self._day: date | None = None
        self._meeting_id: int | None = None
        self._card: Invitee | None = None
        self.stands_in: Invitee | None = None
        self._on_the_way: Guest | None = None
        make_action(panels.desk, self.tr("Guest without invitation"), "F4", self.open_guest)
        panels.guest.wanted.connect(self._on_wanted)
        panels.guest.saved.connect(self._on_guest)
        panels.meaning.chosen.connect(self._on_meaning)
        panels.returned.connect(self._on_returned)

    def set_meeting(self, meeting_id: int, day: date) -> None:
        """At whose door the guests are recorded; regions and offices are those of its day."""
        if (meeting_id, day) != (self._meeting_id, self._day):
            self._meeting_id, self._day = meeting_id, day
            self._jobs.read(regions_on, day, then=self._on_regions)

    def ask_meaning(self, invitee: Invitee) -> None:
        """Ask what it means that somebody comes with a card that is recorded already."""
        self._card = invitee
        office = invitee.office.name
        replaced = self.tr("The record now: {record} It stays in the history.")
        choices: list[Reason] = [
            (
                _HIS_PLACE,
                self.tr("Whoever is here came in the place of {office}").format(office=office),
                replaced.format(record=already_words(invitee, self._at_hand.zone)),
            ),
            (
                _ANOTHER,
                self.tr("{office} also represents another office").format(office=office),
                self.tr("Choose that invitation next."),
            ),
        ]
        title = self.tr("{office} is recorded already: who represents whom").format(office=office)
        self._panels.ask(self._panels.meaning, title, invitee, choices)

    @Slot()
    def open_guest(self) -> None:
        """Ask who came without invitation, beginning with what was searched for."""
        typed = self._panels.desk.search.text().strip()
        nothing_found = self._panels.desk.list.matching() == 0
        self._panels.setCurrentWidget(self._panels.guest)
        self._panels.guest.start(typed if nothing_found else "")

    @Slot(object)
    def _on_regions(self, regions: dict[str, Region]) -> None:
        named = [(code, region_name(one.kind, one.name)) for code, one in regions.items()]
        self._panels.guest.set_regions(sorted(named, key=lambda one: one[1]))

    @Slot(str)
    def _on_wanted(self, typed: str) -> None:
        if self._day is not None:
            self._jobs.read(offices_matching, self._day, typed, then=self._on_offices)

    @Slot(object)
    def _on_offices(self, offices: tuple[Office, ...]) -> None:
        self._panels.guest.offer(offices)

    @Slot(object)
    def _on_guest(self, guest: Guest) -> None:
        """Record him, after the freeze for a reason; what is typed stays until he is recorded."""
        if self._late.is_now:
            title = self.tr("Record the guest {office}").format(office=guest.office)
            self._late.ask_why(title, partial(self._walk_in, guest))
        else:
            self._walk_in(guest)

    def _walk_in(self, guest: Guest, why: str = "") -> None:
        """Once, however often the keys are pressed."""
        if self._meeting_id is not None and guest != self._on_the_way:
            self._on_the_way = guest
            self._recorder.walk_in(self._meeting_id, guest, why)

    def over(self, recorded: bool) -> None:
        """The guest is recorded, or refused: then what is typed can be put right."""
        self._on_the_way = None
        if recorded and self._panels.currentWidget() is self._panels.guest:
            self._panels.back()

    @Slot(str)
    def _on_meaning(self, meant: str) -> None:
        card = self._card
        self._panels.back()
        if card is None:
            return
        if meant == _HIS_PLACE:
            self.replaces.emit(card)
            return
        self.stands_in = card
        said = self.tr("Search for the office that {office} represents, then W.").format(office=card.office.name)
        self._panels.desk.strip.show_message(GREETING, "info", said)

    @Slot()
    def _on_returned(self) -> None:
        self.stands_in = None
