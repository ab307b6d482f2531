"""Hear of a change the moment it is committed: PostgreSQL's LISTEN, on a connection and a thread of its own.

What was heard is only a reason to look: the `change` table stays the truth, so that a notice lost with the link does
no harm, and `Feed` goes on polling, less often, whether anybody listens or not.
"""

import select
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from rakor_desktop.db.database import CHANNEL, LINK, driver_address

if TYPE_CHECKING:
    import psycopg

RETRY_SECONDS = 1.0
"""How long after a lost link the next one is tried."""


class Listening:
    """Calls `heard` on its own thread: at each notice, when the link is lost, and when it stands again.

    `store` is the address of a PostgreSQL database; `close` ends the thread.
    """

    def __init__(self, store: str, heard: Callable[[], object]) -> None:
        self._address, self._heard = driver_address(store), heard
        self._wake, self._bell = socket.socketpair()
        self._thread = threading.Thread(target=self._work, name="listening", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End; a connection that is being made is waited for, 3 s at most."""
        self._bell.close()
        self._thread.join()
        self._wake.close()

    def _work(self) -> None:
        import psycopg

        ended = False
        while not ended:
            try:
                with psycopg.connect(self._address, autocommit=True, **LINK) as connection:
                    ended = self._follow(connection)
            except psycopg.OperationalError:
                self._heard()  # whoever looks now finds out whether the store is away
                ended = self._is_ended_within(RETRY_SECONDS)

    def _follow(self, connection: "psycopg.Connection[Any]") -> bool:
        """Tell of each notice until the end is wanted (True). Raises OperationalError when the link is lost."""
        connection.execute(f"listen {CHANNEL}")
        self._heard()  # what was committed while nobody listened
        while not self._is_ended_within(None, connection):
            if list(connection.notifies(timeout=0)):
                self._heard()
        return True

    def _is_ended_within(self, seconds: float | None, *others: "psycopg.Connection[Any]") -> bool:
        """Wait for the end, at most so long (None: until one of the others has something to say)."""
        sources: list[Any] = [self._wake, *others]
        ready, _, _ = select.select(sources, [], [], seconds)
        return self._wake in ready
