"""Two minute-takers at two desks of one PostgreSQL database: each sees in which entry the other is."""

import os
from collections.abc import Iterator
from contextlib import closing
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.services.minutes import writers
from servers import fresh_database
from ui.minutes_scene import Scene, minutes_scene


@pytest.fixture
def scene(qtbot: QtBot, migrated_database: str) -> Iterator[Scene]:
    with (
        fresh_database(os.environ["RAKOR_TEST_POSTGRES"], migrated_database) as url,
        closing(Database(url)) as database,
        minutes_scene(qtbot, (database, build_reference_meeting(database))) as made,
    ):
        yield made


def test_where_the_other_is_is_shown_and_where_i_am_is_told(scene: Scene) -> None:
    with closing(Database(scene.database.store, desk="Meja 2")) as other:
        me, flow = uuid4(), scene.page.writing.flow
        entries = flow.ids()
        scene.bot.waitUntil(lambda: where(other, scene.meeting_id, me) == {"Meja 1": entries[-1]})
        other.run(writers.write_in, me, scene.meeting_id, entries[0])
        scene.bot.waitUntil(lambda: flow.writers() == {entries[0]: "Meja 2"})
        scene.page.writing.go_to(entries[1])
        scene.bot.waitUntil(lambda: where(other, scene.meeting_id, me) == {"Meja 1": flow.current})
        other.run(writers.write_in, me, scene.meeting_id, None)
        scene.bot.waitUntil(lambda: flow.writers() == {})
        scene.page.hide()
        scene.bot.waitUntil(lambda: where(other, scene.meeting_id, me) == {})


def where(other: Database, meeting_id: int, me: UUID) -> dict[str, UUID]:
    return {one.desk: one.entry_id for one in other.ask(writers.writers, meeting_id, me)}
