"""Reports typed half: kept for each obligation, in the journal of this computer too, until saved or emptied."""

import json
from dataclasses import dataclass

from rakor_desktop.domain.followups import Progress
from rakor_desktop.local.journal import Journal, Unsaved

_PREFIX = "report/"


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form, as typed; `files` are paths of evidence that is copied when the report is saved."""

    progress: Progress = Progress.IN_PROGRESS
    percent: str = ""
    text: str = ""
    told_by: str = ""
    told_on: str = ""
    files: tuple[str, ...] = ()

    @property
    def is_begun(self) -> bool:
        """Whether there is anything that would be missed."""
        words = self.text.strip() or self.told_by.strip() or self.told_on.strip()
        return bool(words or self.files) or self.progress is not Progress.IN_PROGRESS


class Drafts:
    """Drafts by obligation. Without a journal they live as long as the page."""

    def __init__(self, journal: Journal | None) -> None:
        self._journal = journal
        self._held: dict[int, Draft] = {}
        self._left: dict[int, Unsaved] = {}
        self._known: set[int] = set()
        self._is_recovered = False

    def of(self, obligation_id: int) -> Draft | None:
        """What was typed for it and not saved, by this program or by one that ended before."""
        self._recover()
        return self._held.get(obligation_id)

    def begun(self) -> frozenset[int]:
        """The obligations for which something is typed."""
        return frozenset(self._held)

    def keep(self, obligation_id: int, draft: Draft) -> None:
        """Hold what is typed now. Raises DiskFull, CannotWrite; the draft is held on the screen all the same."""
        if draft.is_begun:
            self._held[obligation_id] = draft
        else:
            self._held.pop(obligation_id, None)
        if self._journal is not None and (draft.is_begun or obligation_id in self._known):
            self._tell(self._journal, obligation_id, _written(draft) if draft.is_begun else "")

    def settle(self, obligation_id: int) -> None:
        """It is saved: forget it here and in the journal. Raises DiskFull, CannotWrite."""
        self._held.pop(obligation_id, None)
        if self._journal is not None and obligation_id in self._known:
            self._known.discard(obligation_id)
            self._journal.saved(_key(obligation_id), 0)
        self._forget_left(obligation_id)

    def _tell(self, journal: Journal, obligation_id: int, text: str) -> None:
        if obligation_id not in self._known:
            journal.opened(_key(obligation_id), 0, "")
            self._known.add(obligation_id)
        journal.shows(_key(obligation_id), 0, text)
        self._forget_left(obligation_id)

    def _forget_left(self, obligation_id: int) -> None:
        """What an earlier program left is in our own file now, or not wanted any more."""
        unsaved = self._left.pop(obligation_id, None)
        if unsaved is not None and self._journal is not None:
            self._journal.settled(unsaved)

    def _recover(self) -> None:
        """Once, when the first draft is asked for: what was left unreadable stays in the journal."""
        if self._is_recovered or self._journal is None:
            return
        self._is_recovered = True
        for unsaved in self._journal.recover():
            at, draft = unsaved.key.removeprefix(_PREFIX), _read(unsaved.text)
            if unsaved.key.startswith(_PREFIX) and at.isdigit() and draft is not None:
                self._left[int(at)] = unsaved
                self._held.setdefault(int(at), draft)


def _key(obligation_id: int) -> str:
    return f"{_PREFIX}{obligation_id}"


def _written(draft: Draft) -> str:
    facts = (draft.progress.value, draft.percent, draft.text, draft.told_by, draft.told_on, list(draft.files))
    return json.dumps(facts, ensure_ascii=False)


def _read(text: str) -> Draft | None:
    try:
        progress, percent, words, told_by, told_on, files = json.loads(text)
        return Draft(Progress(progress), str(percent), str(words), str(told_by), str(told_on), tuple(files))
    except (ValueError, TypeError):
        return None
