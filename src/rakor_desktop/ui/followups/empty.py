"""What stands where there are no follow-ups yet: where they come from, and the ways there."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rakor_desktop.ui.kit.empty import EmptyState


def empty_state(minutes: Callable[[], object], new: Callable[[], object] | None) -> EmptyState:
    """To the minutes and to a new recommendation of a meeting; of all meetings (no `new`) to their list."""
    translate = QCoreApplication.translate
    title = translate("Followups", "No follow-ups yet")
    text = translate("Followups", "Recommendations come from the minutes of the meeting.")
    if new is None:
        words = (
            translate("Followups", "Open the meetings"),
            translate("Followups", "Choose the meeting and its minutes."),
        )
        return EmptyState(title, text, [("calendar-days", *words, "", minutes)])
    words = (
        translate("Followups", "Open the minutes"),
        translate("Followups", "Write a recommendation where it was said."),
    )
    added = (
        translate("Followups", "New recommendation"),
        translate("Followups", "Text, responsible institutions, due date."),
    )
    return EmptyState(title, text, [("notebook-pen", *words, "F10", minutes), ("plus", *added, "Ctrl R", new)])
