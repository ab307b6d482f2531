"""The Word template of the office: kept whole on both stores, refused where it brings more than text."""

from dataclasses import replace
from datetime import date

import pytest

from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.minutes_docx import usual_template
from rakor_desktop.documents.office.package import repacked
from rakor_desktop.documents.office.template_trial import tried
from rakor_desktop.domain.errors import TemplateNotWord
from rakor_desktop.domain.word_templates import WordTemplate
from rakor_desktop.services.minutes.word_templates import minutes_template, set_minutes_template


def test_it_is_kept_changed_and_given_back(database: Database) -> None:
    own = WordTemplate("kantor.docx", repacked(usual_template(), date(2016, 4, 12)))
    other = replace(own, file_name="lain.docx")
    assert database.ask(minutes_template).is_ours
    assert database.run(set_minutes_template, own) == WordTemplate()
    assert database.run(set_minutes_template, other) == own
    assert database.ask(minutes_template) == other
    assert database.run(set_minutes_template, WordTemplate()) == other
    assert database.run(set_minutes_template, WordTemplate()).is_ours


def test_what_is_no_word_file_is_not_kept(database: Database) -> None:
    with pytest.raises(TemplateNotWord):
        database.run(set_minutes_template, WordTemplate("x.docx", b"PK"))
    assert database.ask(minutes_template).is_ours


def test_the_one_of_the_program_fills() -> None:
    assert tried(WordTemplate()) == tried(WordTemplate("x.docx", usual_template()))
