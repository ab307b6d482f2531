"""What is settled at the gate of minutes itself, by keys: the ledger is frozen, and somebody checked them."""

from collections.abc import Callable

from hands import CTRL, KEY, Hands
from rakor_desktop.documents.findings import Subject
from rakor_desktop.ui.publishing.finding_rows import FindingRow
from rakor_desktop.ui.publishing.gate_page import GatePage


def close_the_ledger_and_have_it_checked(hands: Hands, page: GatePage, sheet: Callable[[], object]) -> None:
    """Enter on each of the two; `sheet` waits for the one that asks who checked."""
    for _ in page.rows():
        current = page.table.current_row()
        if isinstance(current, FindingRow) and current.finding.subject is Subject.NOT_FROZEN:
            break
        hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    hands.until(lambda: blocking(page) == [Subject.NOT_CHECKED])
    hands.until_in(page.table)
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Return)
    sheet()
    hands.write("Kepala Biro Umum")
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: blocking(page) == [])


def blocking(page: GatePage) -> list[Subject]:
    """What must be mended before the minutes are final."""
    return [row.finding.subject for row in page.rows() if row.blocks]
