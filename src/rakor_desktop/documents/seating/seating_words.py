"""The words on a seating plan, on name tents and on badges."""

from rakor_desktop.documents.seating.seating_paper import SeatingPaper, SeatLine, SeatState
from rakor_desktop.documents.typesetting.wording import standing_for
from rakor_desktop.domain.dates import weekday_date
from rakor_desktop.domain.seating import Shape, Viewpoint

PLAN_TITLE = "DENAH TEMPAT DUDUK"
HEAD_TABLE, AISLE = "MEJA PIMPINAN", "lorong tengah"
FOLD, CUT, FOOT = "lipat", "potong", "alas (lipat ke dalam)"
NO_CARDS = "Belum ada yang dicetak: daftar undangan masih kosong."
_STATES = {SeatState.SPARE: "cadangan", SeatState.LEFT_FREE: "(dikosongkan)", SeatState.ABSENT: "(tidak hadir)"}
_DASHED = (
    "Kursi bergaris putus-putus tidak diduduki: dikosongkan karena pejabatnya diwakili, tidak hadir, atau cadangan."
)
_VIEWPOINTS = {
    Viewpoint.AUDIENCE: "Dilihat dari arah hadirin: meja pimpinan di atas menghadap ke bawah, hadirin {guests}",
    Viewpoint.HEAD: "Dilihat dari arah meja pimpinan: meja pimpinan di bawah menghadap ke atas, hadirin {guests}",
}
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def occasion(paper: SeatingPaper) -> str:
    """When and where, and whether the plan already tells who came."""
    when = f"{weekday_date(paper.day)}, {paper.place}" if paper.place else weekday_date(paper.day)
    return f"{when}. Keadaan setelah pendaftaran hadir" if paper.registered else when


def viewpoint(paper: SeatingPaper) -> str:
    """From where the plan is drawn; without it nobody knows whose left and right it shows."""
    side = "bawah menghadap ke atas" if paper.viewpoint is Viewpoint.AUDIENCE else "atas menghadap ke bawah"
    guests = "di kedua sisi menghadap ke tengah" if paper.layout.shape is Shape.U else f"di {side}"
    return _VIEWPOINTS[paper.viewpoint].format(guests=guests)


def part(number: int, of: int) -> str:
    """The head of a further sheet of a plan too large for one."""
    return f"Denah tempat duduk, bagian {number} dari {of}"


def row_name(row: int) -> str:
    """`Baris II`; the head table is a table."""
    return f"Baris {_roman(row)}" if row else HEAD_TABLE


def beside(line: SeatLine) -> str:
    """What stands under the office: `(mewakili Bupati Lebak)`, `(dikosongkan)`, `cadangan`."""
    return f"({standing_for(line.represents)})" if line.represents else _STATES.get(line.state, "")


def notes(paper: SeatingPaper, numbers: dict[str, int], shortened: tuple[SeatLine, ...]) -> list[str]:
    """What stands at the foot: how to read the plan, who has no seat, what was too long."""
    told = [_rule(paper)]
    if any(one.state in (SeatState.LEFT_FREE, SeatState.ABSENT) for one in paper.lines):
        told.append(_DASHED)
    if paper.standing:
        told.append(f"Belum mendapat kursi: {'; '.join(paper.standing)}.")
    told += [f"Kursi {numbers[one.seat]} selengkapnya: {one.office} {beside(one)}".strip() for one in shortened]
    return told


def _rule(paper: SeatingPaper) -> str:
    text = "Angka di sudut kiri atas adalah nomor kursi menurut urutan keprotokolan."
    if paper.layout.head:
        second = "kanannya" if paper.layout.head % 2 else "kirinya"
        side = "kiri" if paper.viewpoint is Viewpoint.AUDIENCE else "kanan"
        text += f" Di meja pimpinan yang diutamakan duduk di tengah, urutan kedua di sebelah {second};"
        text += f" sebelah kanan pejabat di meja pimpinan tampak di sebelah {side} gambar."
    if paper.layout.shape is Shape.U:
        text += " Di kedua sisi, yang diutamakan duduk paling dekat dengan meja pimpinan."
    return text


def tent_number(number: int, of: int) -> str:
    """On the foot of a tent, which nobody sees."""
    return f"Papan nama {number} dari {of}"


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text
