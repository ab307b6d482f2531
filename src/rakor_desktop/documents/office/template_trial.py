"""A Word template is tried on minutes of a meeting that never was, before the office relies on it."""

from datetime import date, time
from pathlib import Path

from rakor_desktop.documents.office.template_check import MOST_BYTES
from rakor_desktop.documents.papers import (
    AttendanceLine,
    Letterhead,
    MinutesPaper,
    Participant,
    RecommendationLine,
    Remark,
)
from rakor_desktop.documents.profiles import load_profile, usual_profile
from rakor_desktop.domain.attendance import NO_FIGURES, RegionFigures, State
from rakor_desktop.domain.errors import TemplateTooLarge
from rakor_desktop.domain.publishing import LetterheadKind, Official, Signer
from rakor_desktop.domain.word_templates import WordTemplate
from rakor_desktop.local.files import read_within

_DAY = date(2026, 4, 14)


def load_template(path: Path) -> WordTemplate:
    """The template in a file, which fills as it should.

    Raises CannotRead, TemplateTooLarge, and for what the program does not take as `tried`.
    """
    content = read_within(path, MOST_BYTES)
    if content is None:
        raise TemplateTooLarge
    template = WordTemplate(path.name, content)
    tried(template)
    return template


def tried(template: WordTemplate) -> bytes:
    """A Word file of this template with everything filled in.

    Raises TemplateNotWord, TemplateTooLarge, TemplateHasProgram, TemplateFetches, TemplateMarkUnknown.
    """
    from rakor_desktop.documents.minutes.minutes_docx import render

    return render(_specimen(template.content or None))


def editable(template: WordTemplate) -> bytes:
    """The template itself, with its marks, to be changed in Word. Raises CannotRead."""
    from rakor_desktop.documents.minutes.minutes_docx import usual_template

    return template.content or usual_template()


def marks() -> tuple[str, ...]:
    """The names of everything a template may ask for in double braces."""
    from rakor_desktop.documents.minutes.minutes_docx import known_marks

    return known_marks(_specimen(None))


def _specimen(template: bytes | None) -> MinutesPaper:
    chair, taker = Official("Gubernur"), Official("Kepala Biro Umum", signer=Signer.CIVIL_SERVANT)
    return MinutesPaper(
        profile=load_profile(usual_profile(_DAY)),
        letterhead=Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI", "SEKRETARIAT DAERAH")),
        title="Rapat Koordinasi",
        day=_DAY,
        place="Pendopo Gubernur",
        figures=NO_FIGURES,
        regions=RegionFigures(of=0, represented=0, heads_in_person=0),
        attendance=(AttendanceLine(1, "Bupati/Walikota", State.IN_PERSON),),
        starts=time(9),
        ends=time(12),
        agenda=("Pembukaan", "Pembahasan"),
        chair=chair,
        secretary=Official("Sekretaris Daerah", signer=Signer.SECRETARY),
        note_taker=taker,
        participants=(Participant("Bupati/Walikota"),),
        entries=(Remark("Contoh isi pembahasan.", 2, time(9, 15), "Gubernur"),),
        decisions=("Contoh keputusan.",),
        recommendations=(RecommendationLine(1, "Contoh rekomendasi.", ("Pemerintah Provinsi",), "30 Juni 2026"),),
        word=True,
        template=template,
    )
