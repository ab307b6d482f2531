"""Who is responsible: institutions one by one, and all regencies, all cities or both as one chip."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Chip, Choice
from rakor_desktop.ui.kit.labels import Label


class OwnerField(QWidget):
    """Keeps the order in which institutions were chosen. Alt+S makes all regencies and cities responsible."""

    changed = Signal()

    def __init__(self, title: str = "", *, with_regions: bool = True, parent: QWidget | None = None) -> None:
        """With this title in the empty line, else under that of those responsible, with all regions at once."""
        super().__init__(parent)
        self._with_regions = with_regions
        self._known: tuple[Institution, ...] = ()
        self._chosen: list[int] = []
        self._shown: list[Chip] = []
        name = title or self.tr("Add an institution")
        self.choice = Choice(name, placeholder=name)
        self.choice.chosen.connect(self._on_owner)
        self.all_regions = Button(key="Alt S", kind="soft", height=28)
        self.all_regions.clicked.connect(self.add_all_regions)
        if with_regions:
            make_action(self, "", "Alt+S", self.add_all_regions)
        self.note = Label("", 12, 400, "bad", wrap=True)
        self.note.setVisible(False)
        self._chips = QVBoxLayout()
        self._lay_out(title)
        self._show()

    def set_institutions(self, known: Sequence[Institution]) -> None:
        """Who can be made responsible."""
        if tuple(known) != self._known:
            self._known = tuple(known)
            self.choice.set_choices([(one.id, one.name) for one in known])
            self._show()

    def owners(self) -> tuple[int, ...]:
        """Who is chosen, by id."""
        return tuple(self._chosen)

    def add(self, institution_ids: Iterable[int]) -> None:
        """Make these responsible too."""
        known = {one.id for one in self._known}
        self._chosen += [one for one in institution_ids if one in known and one not in self._chosen]
        self._show()

    def clear(self) -> None:
        """Nobody is chosen."""
        self._chosen.clear()
        self._show()

    def say(self, words: str) -> None:
        """What is missing, below the field; "" for nothing."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    @Slot()
    def add_all_regions(self) -> None:
        """Make all regencies and cities responsible at once."""
        self.add(_ids(self._known, *RegionKind))
        self.changed.emit()

    @Slot(object)
    def _on_owner(self, institution_id: object) -> None:
        if isinstance(institution_id, int):
            self.add((institution_id,))
            self.changed.emit()
        self.choice.set_value(None)
        self.choice.combo.setEditText("")

    @Slot()
    def _on_chip(self) -> None:
        gone = self.sender().property("institutions")
        self._chosen = [one for one in self._chosen if one not in gone]
        self._show()
        self.choice.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown.clear()
        every = _ids(self._known, *RegionKind)
        self.all_regions.setText(self._words(tuple(RegionKind), len(every)))
        self.all_regions.setVisible(self._with_regions and bool(every) and not set(every) <= set(self._chosen))
        names, left = {one.id: one.name for one in self._known}, list(self._chosen)
        for kinds in (tuple(RegionKind), (RegionKind.REGENCY,), (RegionKind.CITY,)):
            group = _ids(self._known, *kinds)
            if len(group) > 1 and set(group) <= set(left):
                self._add_chip(self._words(kinds, len(group)), group)
                left = [one for one in left if one not in group]
        for one in left:
            self._add_chip(names.get(one, str(one)), (one,))

    def _words(self, kinds: tuple[RegionKind, ...], number: int) -> str:
        every = self.tr("All regencies and cities ({number})")
        groups: dict[tuple[RegionKind, ...], str] = {
            (RegionKind.REGENCY,): self.tr("All regencies ({number})"),
            (RegionKind.CITY,): self.tr("All cities ({number})"),
        }
        return groups.get(kinds, every).format(number=number)

    def _add_chip(self, words: str, institutions: tuple[int, ...]) -> None:
        chip = Chip(words, checkable=False, close=True)
        chip.setProperty("institutions", list(institutions))
        chip.clicked.connect(self._on_chip)
        self._shown.append(chip)
        self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self, title: str) -> None:
        box = QVBoxLayout(self)
        self._chips.setSpacing(0)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        if not title:
            box.addWidget(Label(self.tr("Responsible"), 13, 500, "text2"))
        box.addLayout(self._chips)
        for widget in (self.choice, self.note):
            box.addWidget(widget)
        box.addWidget(self.all_regions, 0, Qt.AlignmentFlag.AlignLeft)


def _ids(known: Iterable[Institution], *kinds: RegionKind) -> tuple[int, ...]:
    return tuple(one.id for one in known if one.kind in kinds)
