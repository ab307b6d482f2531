"""Keys pressed before the minutes are read: kept in their order, and done as if they had come a moment later."""

from collections.abc import Callable
from functools import partial
from typing import ParamSpec

P = ParamSpec("P")


class Early:
    """Without it a remark begun too early stands under no item of the agenda, and its words in another remark."""

    def __init__(self) -> None:
        self._kept: list[Callable[[], object]] | None = []

    def begin(self) -> None:
        """Another book is asked for; what was pressed for the one before is forgotten."""
        self._kept = []

    def hold(self, deed: Callable[P, object]) -> Callable[P, None]:
        """The same deed, done at once where the book is there."""

        def act(*args: P.args, **kwargs: P.kwargs) -> None:
            if self._kept is None:
                deed(*args, **kwargs)
            else:
                self._kept.append(partial(deed, *args, **kwargs))

        return act

    def end(self) -> None:
        """The book is there: do what waited for it."""
        kept, self._kept = self._kept or [], None
        for deed in kept:
            deed()
