"""Names written in one line come apart where their degrees end, and names that look like degrees stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.degrees import mistyped, parted
from rakor_desktop.domain.names import Name

WRITTEN = [
    ("Dr. H. Wahidin Halim, M.Si.", ("Dr. H.", "Wahidin Halim", "M.Si.")),
    ("H. Rano Karno, S.IP.", ("H.", "Rano Karno", "S.IP.")),
    ("Hj. Airin Rachmi Diany, S.H., M.H.", ("Hj.", "Airin Rachmi Diany", "S.H., M.H.")),
    ("Hj Airin Rachmi Diany S.H. M.H.", ("Hj", "Airin Rachmi Diany", "S.H. M.H.")),
    ("Prof. Dr. Ir. I Made Wirawan", ("Prof. Dr. Ir.", "I Made Wirawan", "")),
    ("dr. Fatimah Az-Zahra, Sp.A", ("dr.", "Fatimah Az-Zahra", "Sp.A")),
    ("Dr. (H.C.) Ir. Soekarno", ("Dr. (H.C.) Ir.", "Soekarno", "")),
    ("K.H. Hasyim Asy'ari", ("K.H.", "Hasyim Asy'ari", "")),
    ("KH. Ma'ruf Amin", ("KH.", "Ma'ruf Amin", "")),
    ("Drs.Bambang Sutrisno,M.M", ("Drs.", "Bambang Sutrisno", "M.M")),
    ("Dr.H.Andi M. Yusuf", ("Dr. H.", "Andi M. Yusuf", "")),
    ("H.M. Soeharto", ("H.", "M. Soeharto", "")),
    ("A.H. Nasution", ("", "A.H. Nasution", "")),
    ("Tb. Chaeri Wardana", ("", "Tb. Chaeri Wardana", "")),
    ("Hj. Ratu Atut Chosiyah, S.E.", ("Hj.", "Ratu Atut Chosiyah", "S.E.")),
    ("R. Soekarno", ("", "R. Soekarno", "")),
    ("Soekarno", ("", "Soekarno", "")),
    ("Ir. Sukiman", ("Ir.", "Sukiman", "")),
    ("Hasan", ("", "Hasan", "")),
    ("Irwan", ("", "Irwan", "")),
    ("Drajat Sutanto", ("", "Drajat Sutanto", "")),
    ("Laksamana Sukardi", ("", "Laksamana Sukardi", "")),
    ("Laksamana TNI Yudo Margono, S.E., M.M.", ("Laksamana TNI", "Yudo Margono", "S.E., M.M.")),
    ("Brigjen Pol. Drs. Ahmad Dofiri", ("Brigjen Pol. Drs.", "Ahmad Dofiri", "")),
    ("Kolonel Inf Budi Santoso", ("Kolonel Inf", "Budi Santoso", "")),
    ("Brigjen TNI (Mar) Suhartono", ("Brigjen TNI (Mar)", "Suhartono", "")),
    ("Kombes Pol. Budi", ("Kombes Pol.", "Budi", "")),
    ("Mayor", ("", "Mayor", "")),
    ("Dr.", ("", "Dr.", "")),
    ("Budi Setiawan A.", ("", "Budi Setiawan A.", "")),
    ("  Basaria   Panjaitan ", ("", "Basaria Panjaitan", "")),
]


@pytest.mark.parametrize(("written", "parts"), WRITTEN, ids=[written for written, _ in WRITTEN])
def test_a_name_comes_apart(written: str, parts: tuple[str, str, str]) -> None:
    assert parted(written) == Name(*parts)


@given(st.text(alphabet="AaBbHhDdRrSsMm.,' ()", max_size=30))
def test_no_letter_is_dropped_and_a_name_is_left(written: str) -> None:
    name = parted(written)
    kept = [letter for part in (name.before, name.name, name.after) for letter in part if letter.isalpha()]
    assert kept == [letter for letter in written if letter.isalpha()]
    assert name.name or not written.partition(",")[0].strip()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        (Name("Dr. H.", "Wahidin Halim", "M.Si."), ()),
        (Name("H", "Rano Karno", "SIP, M.SI"), (("H", "H."), ("SIP", "S.IP."), ("M.SI", "M.Si."))),
        (Name("", "Drs Asep, S.H, MH", ""), (("Drs", "Drs."), ("S.H", "S.H."), ("MH", "M.H."))),
        (Name("", "Wahidin", "Ak., CA, CGCAE"), ()),
        (Name("", "Iriana", ""), ()),
    ],
)
def test_mistyped_degrees_are_told_with_how_they_are_spelled(name: Name, wrong: tuple[tuple[str, str], ...]) -> None:
    assert mistyped(name) == wrong
