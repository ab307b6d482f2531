"""What one desk commits the others hear at once; a lost link is told and found again."""

import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import psycopg
import pytest

from builders import make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.db.listening import Listening
from servers import fresh_database

LONG_S = 60


class Ear:
    """Counts what is heard, on whatever thread."""

    def __init__(self) -> None:
        self.times = 0
        self._some = threading.Condition()

    def __call__(self) -> None:
        with self._some:
            self.times += 1
            self._some.notify_all()

    def await_times(self, times: int) -> None:
        with self._some:
            assert self._some.wait_for(lambda: self.times >= times, LONG_S)


@pytest.fixture
def store(migrated_database: str) -> Iterator[Database]:
    """On PostgreSQL, the only store that tells."""
    with fresh_database(migrated_database, migrated_database) as url:
        opened = Database(url)
        yield opened
        opened.close()


def test_a_commit_is_heard_by_whoever_listens(store: Database) -> None:
    ear = Ear()
    listening = Listening(store.store, ear)
    ear.await_times(1)  # the link stands
    make_meeting(store)
    ear.await_times(2)
    listening.close()
    assert ear.times == 2


def test_a_refused_use_case_is_not_heard(store: Database) -> None:
    ear = Ear()
    listening = Listening(store.store, ear)
    ear.await_times(1)
    with pytest.raises(ZeroDivisionError):
        store.run(lambda _tx: 1 // 0)
    make_meeting(store)
    ear.await_times(2)
    listening.close()
    assert ear.times == 2


def test_a_lost_link_is_told_and_made_again(store: Database) -> None:
    ear = Ear()
    listening = Listening(store.store, ear)
    ear.await_times(1)
    _cut_links(store.store)
    ear.await_times(3)  # it is lost; it stands again
    make_meeting(store)
    ear.await_times(4)
    listening.close()


def test_who_listens_to_a_server_that_is_away_can_be_ended(store: Database) -> None:
    ear = Ear()
    listening = Listening("postgresql://postgres@127.0.0.1:1/nobody", ear)
    ear.await_times(1)
    listening.close()


def _cut_links(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        name = urlsplit(url).path.removeprefix("/")
        others = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s and pid <> pg_backend_pid()"
        connection.execute(others, [name])
