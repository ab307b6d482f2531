"""The list of documents while there are none: the ways to make the first."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rakor_desktop.ui.kit.empty import EmptyState
from rakor_desktop.ui.publishing.new_document import NewDocument


def no_documents(new: NewDocument | None, choose_meeting: Callable[[], object]) -> EmptyState:
    """Of a meeting what is `new` can be made at once; of all meetings one is chosen first."""
    translate = QCoreApplication.translate
    title = translate("DocumentsPage", "No documents yet")
    text = translate("DocumentsPage", "What is made here is kept as it was issued.")
    if new is None:
        name, choose = translate("DocumentsPage", "Open the meetings"), choose_meeting
        how = translate("DocumentsPage", "Choose a meeting and make its documents.")
        return EmptyState(title, text, [("calendar-days", name, how, "", choose)])
    minutes = translate("DocumentsPage", "A PDF with participants, entries and decisions.")
    sheet = translate("DocumentsPage", "To print and sign.")
    every = translate("DocumentsPage", "Every document of a meeting.")
    ways = [
        ("printer", new.minutes.text(), minutes, "Ctrl P", new.minutes.trigger),
        ("file-spreadsheet", new.attendance.text(), sheet, "Ctrl D", new.attendance.trigger),
        ("plus", new.choose.text(), every, "Ctrl N", new.choose.trigger),
    ]
    return EmptyState(title, text, ways)
