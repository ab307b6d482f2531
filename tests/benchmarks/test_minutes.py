"""Minutes of many pages beside bare reportlab with the same words, and whether their cost grows with their length."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from html import escape
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import pytest
from pypdf import PdfReader
from reportlab.platypus import SimpleDocTemplate

from benchmarks.keys import compare
from papers_of_banten import minutes
from rakor_desktop.documents.minutes import minutes_parts
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.papers import AttendanceLine, MinutesPaper, Remark
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet
from rakor_desktop.documents.typesetting.typesetter import Typesetter
from rakor_desktop.domain.attendance import State

LONG = bool(os.environ.get("RAKOR_TEST_LONG"))
AT_MOST, GROWTH_AT_MOST = 1.6, 1.25
PAIRS, GROWTHS = 9, 3
COMPILED = "typst"
"""Machine code on all cores at once: no layout in Python gets near it, so that its time is told and not beaten."""
#: Remarks that take about so many pages.
FIFTY, FIVE_HUNDRED = 125, 1250
SENTENCE = "Pencegahan korupsi dimulai dari perencanaan dan penganggaran yang terbuka. "
TEXT = "\n".join(SENTENCE * 3 for _ in range(4))
pytestmark = pytest.mark.benchmark


def test_fifty_pages_cost_little_more_than_bare_reportlab(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    paper = spoken(FIFTY)
    pages = len(PdfReader(BytesIO(render(paper))).pages)
    bare(paper)  # loads what is imported
    ratio, figures = compare([(taken(bare, paper), taken(render, paper)) for _ in range(PAIRS)])
    tell(capsys, f"minutes of {pages} pages: {figures} (at most {AT_MOST})")
    assert 45 <= pages <= 55
    assert ratio <= AT_MOST


@pytest.mark.skipif(not LONG, reason="other programs are tried with --long")
def test_fifty_pages_are_made_before_other_programs_make_them(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    paper = spoken(FIFTY)
    render(paper)  # loads what is imported, as when somebody has looked at the preview
    begun = perf_counter()
    (tmp_path / "ours.pdf").write_bytes(render(paper))
    ours = perf_counter() - begun
    clocks = others(paper, tmp_path)
    lines = [f"{name}: {told(took)}" for name, took in {"this program": ours, **clocks}.items()]
    tell(capsys, "\n".join(lines))
    assert all(took is None or ours < took for name, took in clocks.items() if name != COMPILED)


def test_cost_grows_with_the_pages(capsys: pytest.CaptureFixture[str]) -> None:
    few, many = FIFTY, FIVE_HUNDRED if LONG else FIFTY * 3
    growth_stays(capsys, "remarks", spoken(few), few, spoken(many), many)


def test_cost_of_a_giant_paragraph_grows_with_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    few, many = 1_000, 4_000
    growth_stays(capsys, "sentences in one paragraph", giant(few), few, giant(many), many)


def test_cost_of_a_table_grows_with_its_rows(capsys: pytest.CaptureFixture[str]) -> None:
    few, many = 500, 2_000
    growth_stays(capsys, "rows of one table", listed(few), few, listed(many), many)


def growth_stays(
    capsys: pytest.CaptureFixture[str], what: str, short: MinutesPaper, few: int, long: MinutesPaper, many: int
) -> None:
    """So many times as long costs so many times as much, and little more."""
    render(short)
    growth = median(taken(render, long) / taken(render, short) for _ in range(GROWTHS)) * few / many
    tell(capsys, f"{many} {what} cost {growth:.2f} times each what {few} do (at most {GROWTH_AT_MOST})")
    assert growth <= GROWTH_AT_MOST


def spoken(remarks: int) -> MinutesPaper:
    """Minutes in which this many people spoke."""
    entries = tuple(Remark(TEXT, 1, None, f"Bupati {number}") for number in range(remarks))
    return replace(minutes(), entries=entries)


def giant(sentences: int) -> MinutesPaper:
    """Minutes in which one person spoke without a pause."""
    return replace(minutes(), entries=(Remark(SENTENCE * sentences, 1, None, "Gubernur Banten"),))


def listed(rows: int) -> MinutesPaper:
    """Minutes with this many offices in the list of those present."""
    lines = tuple(AttendanceLine(no, f"Kepala Desa Nomor {no}", State.IN_PERSON) for no in range(1, rows + 1))
    return replace(minutes(), entries=(), attendance=lines)


def bare(paper: MinutesPaper) -> bytes:
    """The same paragraphs, lists and tables as reportlab sets them, without tags, archive, data and foot."""
    sheet, target = Sheet(paper.profile, paper.profile.paper, paper.title, "Notula"), BytesIO()
    setter = Typesetter(paper.profile, sheet.text_width)
    story = [
        *letterhead(paper.letterhead, paper.profile, sheet.text_width),
        *minutes_parts.head(paper, setter),
        *minutes_parts.proceedings(paper, setter),
        *minutes_parts.decisions(paper, setter),
        minutes_parts.closing(paper, setter),
        *minutes_parts.recapitulation(paper, setter),
    ]
    SimpleDocTemplate(target, pagesize=sheet.measures, initialFontName=sheet.letters.regular).build(story)
    return target.getvalue()


def others(paper: MinutesPaper, folder: Path) -> dict[str, float | None]:
    """What other programs take for the same words, seconds by the clock, their start being part of it."""
    page = "".join(f"<p>{escape(line)}</p>" for remark in paper.entries for line in remark.text.splitlines())
    (folder / "notula.html").write_text(f"<meta charset=utf-8>{page}", "utf-8")
    plain = "\n\n".join(line for remark in paper.entries for line in remark.text.splitlines())
    (folder / "notula.typ").write_text(plain, "utf-8")
    home = f"-env:UserInstallation={folder.as_uri()}/home"
    commands = {
        COMPILED: [COMPILED, "compile", "notula.typ"],
        "weasyprint": ["weasyprint", "notula.html", "notula.pdf"],
        "soffice": ["soffice", home, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "notula.html"],
    }
    return {name: by_clock(command, folder) for name, command in commands.items()}


def by_clock(command: list[str], folder: Path) -> float | None:
    """None where it is not installed."""
    if not shutil.which(command[0]):
        return None
    begun = perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
    return perf_counter() - begun


def told(took: float | None) -> str:
    return "not installed" if took is None else f"{took:.2f} s"


def taken(make: Callable[[MinutesPaper], bytes], paper: MinutesPaper) -> float:
    begun = process_time()
    make(paper)
    return process_time() - begun


def tell(capsys: pytest.CaptureFixture[str], figures: str) -> None:
    with capsys.disabled():
        print(f"\n{figures}")  # noqa: T201 (the figures are what a benchmark is for)
