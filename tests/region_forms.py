"""Progress forms for tests: one as it is sent, the same filled in, and what the register says of it."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from uuid import UUID

from openpyxl import load_workbook

from rakor_desktop.documents.followups.region_form import FormLine, RegionForm, render
from rakor_desktop.documents.profiles import load_profile, profile_keys
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.form_codes import FormKey, form_code, form_key, plain, row_code, store_mark
from rakor_desktop.domain.form_plan import KnownObligation, Register
from rakor_desktop.domain.importing import Cell, Sheet
from rakor_desktop.domain.progress_forms import FACTS, HEADINGS, Part

MEETING = UUID("5f0c3a52-1f6e-4d3b-9a54-0c8a2f9d1b11")
SENT_AT = datetime(2016, 8, 22, 3, 15, tzinfo=UTC)
TODAY = date(2016, 9, 5)
TEXTS = (
    "Menerapkan e-planning dan e-budgeting terintegrasi",
    "Menertibkan aset daerah dan mengoptimalkan PAD",
    "Mendampingi laporan dan pengawasan dana desa",
    "Membentuk unit pengendalian gratifikasi",
)
#: The first row of data, and that of the numbers below the headings.
FIRST, NUMBERS = 8, 7
Fill = dict[Part, str | float | date | None]


@dataclass(frozen=True)
class Sent:
    """A form as it left, and the register as it is compared with."""

    key: FormKey
    form: RegionForm
    register: Register

    @property
    def content(self) -> bytes:
        return render(self.form)

    def knowing(self, obligation_id: int, **changes: object) -> Register:
        """The register with one obligation that stands otherwise."""
        known = dict(self.register.obligations)
        known[obligation_id] = replace(known[obligation_id], **changes)  # type: ignore[arg-type]
        return replace(self.register, obligations=known)


def sent(texts: tuple[str, ...] = TEXTS) -> Sent:
    """A form of one institution: obligations 101, 102 … of recommendations R-1, R-2 …, all 40 % done."""
    key = form_key(store_mark(MEETING), 42, SENT_AT)
    facts = [("12-04-2016", f"R-{no}", plain(text), "31-12-2016", "Proses 40%") for no, text in enumerate(texts, 1)]
    lines = tuple(FormLine(row_code(key, MEETING, 100 + no, one), one) for no, one in enumerate(facts, 1))
    known = {
        100 + no: KnownObligation(100 + no, MEETING, f"R-{no}", text, Progress.IN_PROGRESS, 40)
        for no, text in enumerate(texts, 1)
    }
    body = "Pemerintah Kabupaten Lebak"
    form = RegionForm(body, form_code(key), date(2016, 8, 22), lines, load_profile(profile_keys()[0]))
    return Sent(key, form, Register(body, known, {900: "Pemerintah Kota Serang"}))


def sheet(of: Sent, fills: dict[int, Fill]) -> list[list[Cell]]:
    """The rows of the form as a reader gives them; `fills` by place of the line, from 0."""
    rows: list[list[Cell]] = [[f"Kode formulir: {of.form.code}"], [HEADINGS[part] for part in Part]]
    rows.append([f"({part.value})" for part in Part])
    for at, line in enumerate(of.form.lines):
        filled = [fills.get(at, {}).get(part) for part in list(Part)[len(FACTS) + 1 :]]
        rows.append([line.code, *line.facts, *filled])
    return rows


def as_sheets(rows: list[list[Cell]], formulas: frozenset[tuple[int, int]] = frozenset()) -> tuple[Sheet, ...]:
    """These rows as the one sheet of a file, numbered from 1."""
    return (Sheet("Formulir", tuple((at, tuple(row)) for at, row in enumerate(rows, 1)), formulas),)


def filled(content: bytes, fills: dict[int, Fill], path: Path) -> Path:
    """The workbook with these cells filled in, by place of the line from 0, saved at `path`."""
    book = load_workbook(BytesIO(content))
    for at, fill in fills.items():
        for part, value in fill.items():
            book.worksheets[0].cell(FIRST + at, part, value)
    book.save(path)
    return path
