"""Brings a list in as it was announced, all of it or nothing."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from rakor_desktop.domain.errors import ImportOutdated, RakorError
from rakor_desktop.domain.import_plan import Outcome, Planned
from rakor_desktop.services.importing import importing
from rakor_desktop.services.importing.importing import Preview
from rakor_desktop.ui.kit.jobs import Jobs


class Bringing(QObject):
    """Tells `done` with the number of the import (None: nothing was to be done) and its rows, or `refused`."""

    done = Signal(object, int)  # int or None, rows
    refused = Signal(object)  # RakorError

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def bring_in(self, announced: Preview, file_name: str) -> None:
        """Leave out the problems that nobody answered, as the person was told, and bring in what was announced."""
        problems = [row.row.number for row in announced.rows if row.outcome is Outcome.PROBLEM]
        asked = announced.table, announced.day, {**announced.answers, **dict.fromkeys(problems)}
        then = partial(self._on_settled, announced, file_name)
        self._jobs.read(importing.preview, *asked, then=then, refused=self._on_refused)

    def _on_settled(self, announced: Preview, file_name: str, settled: Preview) -> None:
        coming = _coming(settled)
        if coming != _coming(announced):
            self._on_refused(ImportOutdated())
            return
        then = partial(self._on_done, len(coming))
        self._jobs.write(importing.bring_in, settled, file_name, then=then, refused=self._on_refused)

    def _on_done(self, rows: int, import_id: int | None) -> None:
        self.done.emit(import_id, rows)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.refused.emit(error)


def _coming(preview: Preview) -> list[Planned]:
    return [row for row in preview.rows if row.outcome in (Outcome.NEW, Outcome.CHANGED)]
