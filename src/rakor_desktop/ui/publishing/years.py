"""The year in which documents were issued, as a choice: all, or one that has any."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.style import theme

_ALL = 0


class YearChoice(Choice):
    """`year` is None while all are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("YearChoice", "Year"), editable=False, parent=parent)
        self.setFixedWidth(theme.px(150))
        self.offer(())

    @property
    def year(self) -> int | None:
        """The chosen one."""
        value = self.value()
        return value if isinstance(value, int) and value != _ALL else None

    def offer(self, years: Iterable[int]) -> None:
        """Those in which something was issued; the chosen one stays while it is among them."""
        one = QCoreApplication.translate("YearChoice", "Year {year}")
        listed = [(year, one.format(year=year)) for year in sorted(set(years), reverse=True)]
        self.set_choices([(_ALL, QCoreApplication.translate("YearChoice", "All years")), *listed])
        if self.value() is None:
            self.set_value(_ALL)
