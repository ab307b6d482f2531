"""The bar above a list: search, filters with counts, actions; what has no room is in a menu behind the last filter."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.choices import Chip
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, RING, TOOLBAR

Filter = tuple[Hashable, str, str | None]
"""Key, words, and the token colour of the dot or None."""

_SEARCH_WIDTH, _SEARCH_LEAST, _SPACING = 290, 180, 4


class FilterBar(QWidget):
    """Search words and exactly one chosen filter; `changed` when either is another one."""

    changed = Signal()

    def __init__(
        self,
        placeholder: str,
        filters: Sequence[Filter],
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.search = SearchField(placeholder, key="Ctrl F")
        self.search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keys = [key for key, _, _ in filters]
        self.chips = [Chip(words, 0, dot) for _, words, dot in filters]
        self._actions, self._group = tuple(actions), QButtonGroup(self)
        self.only = Chip("", checkable=False, close=True)
        self.more = Chip("", checkable=False)
        self._narrowed: Hashable = None
        self._offered: Collection[Hashable] = self._keys
        self._table: QWidget | None = None
        self._find: QAction | None = None
        self._reset: QAction | None = None
        self._others: QAction | None = None
        self._way_back: QAction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._connect()

    def text(self) -> str:
        """What is searched for."""
        return self.search.text()

    def choice(self) -> Hashable:
        """The key of the chosen filter."""
        return self._keys[self._group.checkedId()]

    def narrowed(self) -> Hashable:
        """The key of the one thing that alone is looked at, None for all."""
        return self._narrowed

    def narrow(self, key: Hashable, words: str) -> None:
        """Look only at what belongs to one thing, called so; its chip with a cross, or Esc, ends it."""
        self._narrowed = key
        self.only.setText(words)
        self.only.set_count(None)
        self.only.show()
        self._on_changed()

    @Slot()
    def widen(self) -> None:
        """Look at all things again."""
        if self._narrowed is not None:
            self._narrowed = None
            self.only.hide()
            self._on_changed()

    def choose(self, key: Hashable) -> None:
        """Choose a filter as if its chip had been pressed."""
        self.chips[self._keys.index(key)].click()

    def offer(self, keys: Collection[Hashable]) -> None:
        """Show the chips of these filters alone; the first and the chosen one always stay."""
        self._offered = keys
        self._make_room()

    def bind_to(self, page: QWidget, table: QWidget) -> None:
        """Keys of the page: Ctrl+F comes here, Down and Enter go on to the table, Esc clears search and filter."""
        self._table = table
        reach = partial(self.search.line.setFocus, Qt.FocusReason.ShortcutFocusReason)
        self._find = make_action(page, self.tr("Search"), "Ctrl+F", reach, anywhere=True)
        self._find.setEnabled(self.isVisible())
        self._reset = make_action(page, self.tr("Clear the filter"), "Esc", self.clear)
        self._reset.setEnabled(False)
        self._others = make_action(page, self.tr("More filters"), "Ctrl+Shift+F", self.open_more, anywhere=True)
        self.more.setToolTip(self.tr("More filters: Ctrl+Shift+F"))
        self._make_room()
        self.search.go_down.connect(self._on_go_down)
        self.search.accepted.connect(self._on_go_down)

    def give_way(self, back: QAction) -> None:
        """`back` has Esc too: it works once nothing is filtered, so that the key never has two meanings."""
        self._way_back = back
        back.setEnabled(self._reset is None or not self._reset.isEnabled())

    def nothing_found(self) -> str:
        """What the table says while nothing passes."""
        if self.text().strip():
            return self.tr("Nothing matches “{words}”. Esc clears the filter.").format(words=self.text().strip())
        return self.tr("Nothing here with this filter. Esc clears the filter.")

    def told(self) -> tuple[str, ...]:
        """Filter and search in words, for a list that leaves the screen; nothing while all is shown."""
        chip, typed, parts = self.chips[self._group.checkedId()], self.text().strip(), []
        if self._narrowed is not None:
            parts.append(self.tr("Only: {words}").format(words=self.only.text()))
        if chip is not self.chips[0]:
            parts.append(self.tr("Filter: {words}").format(words=chip.text()))
        if typed:
            parts.append(self.tr("Search: “{words}”").format(words=typed))
        return (" · ".join(parts),) if parts else ()

    @Slot()
    def clear(self) -> None:
        """Search for nothing and take the first filter, as at the beginning."""
        self.search.set_text("")
        self.widen()
        self.chips[0].click()

    def set_counts(self, counts: Mapping[Hashable, int]) -> None:
        """The number behind each filter."""
        for key, chip in zip(self._keys, self.chips, strict=True):
            chip.set_count(counts.get(key, 0))
        self._make_room()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_LEFT - RING, 0, MARGIN_RIGHT - RING, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.search)
        row.addSpacing(4)
        for chip in (self.only, *self.chips, self.more):
            row.addWidget(chip)
        self.only.hide()
        self.more.hide()
        row.addStretch(1)
        for action in self._actions:
            row.addWidget(action)

    def _connect(self) -> None:
        for at, chip in enumerate(self.chips):
            self._group.addButton(chip, at)
        self.chips[0].setChecked(True)
        self.only.clicked.connect(self.widen)
        self.more.clicked.connect(self.open_more)
        self._group.idClicked.connect(self._on_changed)
        self.search.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self._reset is not None:
            narrowed = self._narrowed is not None or not self.chips[0].isChecked()
            self._reset.setEnabled(narrowed or bool(self.text()))
            if self._way_back is not None:
                self._way_back.setEnabled(not self._reset.isEnabled())
        self._make_room()
        self.changed.emit()

    @Slot()
    def _on_go_down(self) -> None:
        if self._table is not None:
            self._table.setFocus()

    def _offer_search(self, offered: bool) -> None:
        """Where nothing is listed there is nothing to search, and the legend does not say so."""
        if self._find is not None:
            self._find.setEnabled(offered)
        if self._others is not None:
            self._others.setEnabled(offered and bool(self._left_out()))

    @Slot()
    def open_more(self) -> None:
        """Show the filters that find no room in the bar."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("More filters"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, chip in self._left_out():
            menu.addAction(chip.accessibleName(), partial(self.choose, key))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _left_out(self) -> list[tuple[Hashable, Chip]]:
        """The filters that are offered and have no room."""
        chips = zip(self._keys, self.chips, strict=True)
        return [(key, chip) for key, chip in chips if chip.isHidden() and key in self._offered]

    def _make_room(self) -> None:
        """Actions keep their place, the search field gives way first, then the last chips, never the chosen one."""
        room = self.width() - MARGIN_LEFT - MARGIN_RIGHT - 16
        others = [one for one in (self.only, *self._actions) if not one.isHidden()]
        room -= sum(one.sizeHint().width() + _SPACING for one in others)
        left = self._show_chips(room)
        if self._left_out():
            self.more.setText(f"+{len(self.chips)}")
            room -= self.more.sizeHint().width() + _SPACING
            left = self._show_chips(room)
            self.more.setText(f"+{len(self._left_out())}")
            self.more.setAccessibleName(self.tr("More filters"))
        self.more.setVisible(bool(self._left_out()))
        if self._others is not None:
            self._others.setEnabled(self.isVisible() and bool(self._left_out()))
        self.search.setFixedWidth(max(theme.px(_SEARCH_LEAST), min(theme.px(_SEARCH_WIDTH), left)))

    def _show_chips(self, room: int) -> int:
        """Show as many chips as stand beside the narrowest search field; returns the width that is left for it."""
        widths = [chip.sizeHint().width() + _SPACING for chip in self.chips]
        shown = [key in self._offered or chip.isChecked() for key, chip in zip(self._keys, self.chips, strict=True)]
        shown[0] = True
        for at in range(len(widths) - 1, 0, -1):
            if sum(width for width, on in zip(widths, shown, strict=True) if on) + theme.px(_SEARCH_LEAST) <= room:
                break
            shown[at] = self.chips[at].isChecked()
        for chip, on in zip(self.chips, shown, strict=True):
            chip.setVisible(on)
        return room - sum(width for width, on in zip(widths, shown, strict=True) if on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_search(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._offer_search(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(600), theme.px(TOOLBAR) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(360), self.sizeHint().height())
