"""What the office changed of a regulation, on both stores, and every paper that follows it."""

from dataclasses import replace
from datetime import date

import pytest

from builders import DAY, banten_meeting, make_meeting
from font_files import family
from rakor_desktop.db.database import Database
from rakor_desktop.documents.letters.letter_rules import Part, TextModule
from rakor_desktop.documents.minutes.minutes_rules import MinutesRule
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, Margins, PaperSize, load_profile
from rakor_desktop.domain.errors import FieldMissing, MarkUnknown, MeetingUnknown
from rakor_desktop.domain.typefaces import SANS, SERIF, Style
from rakor_desktop.services.letters import letters
from rakor_desktop.services.settings import profiles
from rakor_desktop.services.settings.profiles import Changes, ProfileSettings

TEXTS = (
    TextModule(Part.OPENING, "Mengundang", "Kami mengundang Saudara ke {tempat}.", standard=True),
    TextModule(Part.CLOSING, "Terima kasih", "Terima kasih."),
)
CHANGES = Changes(PaperSize.A4, Margins(25, 25, 15, 20), 11, TEXTS, badges=10, minutes=MinutesRule(1, justified=True))
SETTLED = ProfileSettings(NEW_STYLE, "Serang", ("Arsip",), ((OLD_STYLE, CHANGES),))


def test_a_store_without_settings_follows_the_regulation_of_the_day(database: Database) -> None:
    assert database.ask(profiles.profile_settings) == ProfileSettings()
    assert database.ask(profiles.profile_for, OLD_STYLE) == load_profile(OLD_STYLE)
    assert (database.ask(profiles.usual_key, DAY), database.ask(profiles.usual_key, date(2026, 1, 1))) == (
        OLD_STYLE,
        NEW_STYLE,
    )


def test_what_is_settled_is_kept_whole_and_comes_back(database: Database) -> None:
    assert database.run(profiles.set_profiles, SETTLED) == ProfileSettings()
    assert database.ask(profiles.profile_settings) == SETTLED
    profile = database.ask(profiles.profile_for, OLD_STYLE)
    assert (profile.paper, profile.margins, profile.sizes.body) == (PaperSize.A4, Margins(25, 25, 15, 20), 11)
    assert (profile.badges, load_profile(OLD_STYLE).badges) == (10, 8)
    assert profile.letter.standard_texts(Part.OPENING) == ("Kami mengundang Saudara ke {tempat}.",)
    assert profile.letter.standard_texts(Part.CLOSING) == ()
    assert profile.sizes.table == load_profile(OLD_STYLE).sizes.table
    assert database.ask(profiles.profile_for, NEW_STYLE) == load_profile(NEW_STYLE)
    assert database.ask(profiles.profiles) == {OLD_STYLE: profile, NEW_STYLE: load_profile(NEW_STYLE)}
    assert database.run(profiles.set_profiles, ProfileSettings()) == SETTLED
    assert database.ask(profiles.profile_for, OLD_STYLE) == load_profile(OLD_STYLE)


def test_a_family_of_the_office_is_kept_whole_and_goes_when_it_is_taken_out(database: Database) -> None:
    mine = family(Style.REGULAR, Style.BOLD)
    chosen = Changes(typeface=mine)
    settled = ProfileSettings(changes=((NEW_STYLE, Changes(typeface=SERIF)), (OLD_STYLE, chosen)), typefaces=(mine,))
    database.run(profiles.set_profiles, settled)
    assert database.ask(profiles.profile_settings) == settled
    assert database.ask(profiles.profile_for, OLD_STYLE).typeface == mine
    assert database.ask(profiles.profile_for, NEW_STYLE).typeface == SERIF
    more = family(*Style)
    database.run(profiles.set_profiles, replace(settled, typefaces=(more,)))
    assert database.ask(profiles.profile_for, OLD_STYLE).typeface == more
    assert database.run(profiles.set_profiles, replace(settled, typefaces=())).typefaces == (more,)
    assert database.ask(profiles.profile_for, OLD_STYLE).typeface == SANS
    assert database.ask(profiles.profile_for, NEW_STYLE).typeface == SERIF


def test_a_text_that_cannot_be_printed_is_refused(database: Database) -> None:
    for wrong, refusal in (
        (replace(TEXTS[0], text="Datang ke {gedung}."), MarkUnknown),
        (replace(TEXTS[0], text=" "), FieldMissing),
        (replace(TEXTS[0], title=""), FieldMissing),
    ):
        with pytest.raises(refusal):
            database.run(profiles.set_profiles, ProfileSettings(changes=((OLD_STYLE, Changes(texts=(wrong,))),)))
    assert database.ask(profiles.profile_settings) == ProfileSettings()


def test_papers_of_a_meeting_follow_the_usual_regulation_as_the_office_changed_it(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    assert database.ask(profiles.meeting_profile, meeting_id).key == OLD_STYLE
    database.run(profiles.set_profiles, replace(SETTLED, usual=None))
    assert database.ask(profiles.meeting_profile, meeting_id).paper is PaperSize.A4
    late = make_meeting(database, day=date(2026, 5, 5))
    assert database.ask(profiles.meeting_profile, late).key == NEW_STYLE
    database.run(profiles.set_profiles, SETTLED)
    assert database.ask(profiles.meeting_profile, meeting_id).key == NEW_STYLE
    with pytest.raises(MeetingUnknown):
        database.ask(profiles.meeting_profile, 99)


def test_a_new_letter_begins_with_the_place_and_copies_of_the_office(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    database.run(profiles.set_profiles, SETTLED)
    draft = database.ask(letters.letter, meeting_id).draft
    assert (draft.place, draft.copies) == ("Serang", ("Arsip",))
    database.run(letters.save_letter, meeting_id, replace(draft, place="Cilegon", copies=()), 0)
    draft = database.ask(letters.letter, meeting_id).draft
    assert (draft.place, draft.copies) == ("Cilegon", ())
