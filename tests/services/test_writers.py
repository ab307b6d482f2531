"""Who writes where: told among desks of one database, kept out of the history, and nothing on a file."""

from uuid import uuid4

from builders import make_meeting
from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.db.feed import Feed
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services import history
from rakor_desktop.services.minutes import writers
from rakor_desktop.services.publishing import gate


def test_a_desk_in_an_entry_is_told_to_the_others_until_it_leaves(database: Database) -> None:
    meeting_id, me, entry_id, feed = make_meeting(database), uuid4(), uuid4(), Feed(database)
    shared = is_postgresql(database.store)
    assert database.run(writers.write_in, me, meeting_id, entry_id) is shared
    database.run(writers.beat, me)
    told = [(one.id, one.entry_id, one.desk, one.beat) for one in database.ask(writers.writers, meeting_id, uuid4())]
    assert told == ([(me, entry_id, "Meja 1", 2)] if shared else [])
    assert database.ask(writers.writers, meeting_id, me) == ()
    assert feed.poll().topics == ({Topic.WRITING} if shared else frozenset())
    seen = database.ask(gate.gate, meeting_id, DocumentKind.MINUTES, load_profile(OLD_STYLE))
    assert seen.settled
    assert seen.settled.writing == (("Meja 1",) if shared else ())
    database.run(writers.write_in, me, meeting_id, None)
    assert database.ask(writers.writers, meeting_id, uuid4()) == ()
    assert database.ask(writers.desks_writing, meeting_id) == ()
    assert database.ask(history.history, [("minutes_writer", 1)]) == ()
