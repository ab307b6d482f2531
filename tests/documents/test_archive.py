"""Every kind of PDF is fit for an archive; a new kind is checked without a word here."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Object, Pdf

from archive_checks import attached, findings
from papers_of_banten import minutes
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.minutes_pdf import render as render_minutes
from rakor_desktop.documents.papers import Remark
from rakor_desktop.documents.profiles import load_profile, profile_keys
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.domain.publishing import MEETING_KINDS, DocumentKind
from rakor_desktop.services.publishing import papers

PDFS = [kind for kind in MEETING_KINDS if kind.suffix == ".pdf"]
MEETING = 1


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = made(str(tmp_path_factory.mktemp("archive") / "rakor.sqlite"), build_reference_meeting)
    yield opened
    opened.close()


@pytest.mark.parametrize("key", profile_keys())
@pytest.mark.parametrize("kind", PDFS)
def test_every_pdf_is_fit_for_an_archive(store: Database, kind: DocumentKind, key: str) -> None:
    paper = store.ask(papers.paper, MEETING, kind, load_profile(key))
    content = render(paper)
    assert findings(content) == []
    assert content == render(paper)
    name, data = attached(content)
    assert name.endswith(".json")
    assert json.loads(data)["paper"]["day"] == "2016-04-12"


def test_another_process_gives_the_same_bytes() -> None:
    script = "import sys; from papers_of_banten import minutes"
    script += "; from rakor_desktop.documents.minutes.minutes_pdf import render"
    script += "; sys.stdout.buffer.write(render(minutes()))"
    path = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
        again = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
        assert again.stdout == render_minutes(minutes())


def test_the_data_is_the_paper_without_what_is_private() -> None:
    said = Remark("Setuju 😀 <b>", 1, time(9, 15), "Bupati Lebak")
    name, content = attached(render_minutes(replace(minutes(), entries=(said,), closing_date=date(2016, 4, 13))))
    data = json.loads(content)
    assert name == "notulen.json"
    assert data["unprintable"] == ["U+1F600"]
    assert data["paper"]["profile"] == "permendagri-54-2009"
    assert data["paper"]["entries"][0]["text"] == said.text
    assert data["paper"]["entries"][0]["at"] == "09:15:00"
    assert data["paper"]["closing_date"] == "2016-04-13"


def test_numbers_of_persons_stay_out_of_the_data() -> None:
    content = attachment("daftar", Caller("Budi", "0812", "36", b"png")).content.decode()
    assert '"office":"Budi"' in content
    assert "0812" not in content
    assert '"36"' not in content
    assert '"emblem":"sha256:' in content


@dataclass(frozen=True)
class Caller:
    office: str
    phone_masked: str
    nik: str
    emblem: bytes


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("fonts", lambda pdf: one_with(pdf, "/FontFile2").__delitem__("/FontFile2")),
        ("fonts", lambda pdf: one_with(pdf, "/ToUnicode").__delitem__("/ToUnicode")),
        ("colours", lambda pdf: pdf.Root.__delitem__("/OutputIntents")),
        ("properties", lambda pdf: pdf.trailer.Info.__setitem__("/Title", "Lain")),
        ("language", lambda pdf: pdf.Root.__delitem__("/Lang")),
        ("quiet", lambda pdf: pdf.Root.__setitem__("/AA", Dictionary())),
        ("data", lambda pdf: pdf.Root.__delitem__("/AF")),
        ("data", lambda pdf: pdf.Root.AF[0].EF.F.write(b"{}")),
    ],
)
def test_a_spoilt_file_is_found_out(name: str, spoil: Callable[[Pdf], object]) -> None:
    target = BytesIO()
    with pikepdf.open(BytesIO(render_minutes(minutes()))) as pdf:
        spoil(pdf)
        pdf.save(target)
    assert any(found.startswith(f"{name}:") for found in findings(target.getvalue()))


def one_with(pdf: Pdf, key: str) -> Object:
    return next(item for item in pdf.objects if isinstance(item, Dictionary) and key in item)
