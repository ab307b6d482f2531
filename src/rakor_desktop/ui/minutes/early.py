"""Keys pressed before the minutes are read are done a moment later, in their order; into final ones nothing is."""

from collections.abc import Callable
from functools import partial
from typing import ParamSpec

P = ParamSpec("P")


class Early:
    """Without it a remark begun too early stands under no item of the agenda, and its words in another remark."""

    def __init__(self) -> None:
        self._kept: list[Callable[[], object]] | None = []
        self._refuse: Callable[[], object] | None = None

    def lock(self, refuse: Callable[[], object] | None) -> None:
        """Nobody writes any more: `refuse` says why. None opens it again."""
        self._refuse = refuse

    def begin(self) -> None:
        """Another book is asked for; what was pressed for the one before is forgotten."""
        self._kept = []

    def hold(self, deed: Callable[P, object]) -> Callable[P, None]:
        """The same deed, done at once where the book is there and may be written in."""

        def act(*args: P.args, **kwargs: P.kwargs) -> None:
            if self._refuse is not None:
                self._refuse()
            elif self._kept is None:
                deed(*args, **kwargs)
            else:
                self._kept.append(partial(deed, *args, **kwargs))

        return act

    def end(self) -> None:
        """The book is there: do what waited for it."""
        kept, self._kept = self._kept or [], None
        for deed in kept:
            deed()
