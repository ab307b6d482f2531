"""Ctrl+R at the follow-ups of a meeting: a new recommendation, entered once, and the way back."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.directory import Institution
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.ui.followups.form import RecommendationSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page


class Recommending(QObject):
    """The action of a page that is about one meeting."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._sheet: RecommendationSheet | None = None
        self.action = make_action(page, self.tr("New recommendation"), "Ctrl+R", self.begin, anywhere=True)

    @Slot()
    def begin(self) -> None:
        """Ask who can be made responsible, then for the recommendation."""
        self._page.jobs.read(directory.institutions, then=self._on_institutions, refused=self._page.refuse)

    @Slot(object)
    def _on_institutions(self, institutions: tuple[Institution, ...]) -> None:
        if not self._page.isVisible():
            return  # the person went elsewhere meanwhile
        self._sheet = RecommendationSheet(institutions, parent=self._page)
        self._sheet.drafted.connect(self._on_drafted)
        self._sheet.open()

    @Slot(object)
    def _on_drafted(self, draft: RecommendationDraft) -> None:
        meeting_id, sheet = self._page.meeting_id, self._sheet
        if meeting_id is not None and sheet is not None:
            sheet.primary.setEnabled(False)  # a key held down must not add it twice
            then, refused, always = self._on_recommended, sheet.show_refusal, sheet.ready
            self._page.jobs.write(followups.recommend, meeting_id, draft, then=then, refused=refused, always=always)

    @Slot(object)
    def _on_recommended(self, recommendation_id: int) -> None:
        if self._sheet is not None:
            self._sheet.accept()
            self._sheet = None
        undo = partial(self._withdraw, recommendation_id)
        self._page.messages.offer_undo("followups", self.tr("The recommendation was added."), undo)

    def _withdraw(self, recommendation_id: int) -> None:
        self._page.jobs.write(followups.withdraw_recommendation, recommendation_id, refused=self._page.refuse)
